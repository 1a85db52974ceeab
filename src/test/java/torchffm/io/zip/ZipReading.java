package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import torchffm.io.CheckpointException;

/** Reads archives for tests, out of a file each. */
abstract class ZipReading {
    static final byte[] DATA = "some data".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    byte[] read(ZipForge forge, String name) {
        return read(forge.bytes(), name);
    }

    byte[] read(byte[] archive, String name) {
        try {
            Path file = Files.write(folder.resolve("file.zip"), archive);
            try (FileBytes bytes = FileBytes.open(file)) {
                ZipReader zip = ZipReader.open(bytes, 1000);
                ZipEntry entry = zip.entry(name);
                assertNotNull(entry);
                return zip.read(entry, 1000);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refused(byte[] archive, String word) {
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> read(archive, "a/x"));
        assertTrue(refusal.getMessage().contains(word), () -> "'" + word + "' in: " + refusal.getMessage());
    }

    void refused(ZipForge forge, String word) {
        refused(forge.bytes(), word);
    }

    static ZipForge sound() {
        return new ZipForge().add("a/x", DATA).add("a/empty", new byte[0]);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
