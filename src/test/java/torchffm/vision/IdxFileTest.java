package torchffm.vision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Tensor;
import torchffm.Torch;

/** A broken file is refused with its name, what was expected, and what came. */
class IdxFileTest {

    private static final long[] IMAGES = {-1, 28, 28};
    private static final String SHA256_OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    private Path folder;

    @Test
    void aWholeFileIsRead() throws IOException {
        try (Tensor images = IdxFile.read(file(Idx.images(3)), IMAGES, null)) {
            assertArrayEquals(Arrays.copyOfRange(Idx.images(3), 16, 16 + 3 * 784), images.toByteArray());
        }
    }

    @Test
    void aWholeFileHasItsDims() throws IOException {
        try (Tensor images = IdxFile.read(file(Idx.images(3)), IMAGES, null)) {
            assertArrayEquals(new long[] {3, 28, 28}, images.shape());
        }
    }

    @Test
    void aFileOfSeveralPiecesIsReadWhole() throws IOException {
        byte[] content = Idx.images(3000);
        try (Tensor images = IdxFile.read(file(content), IMAGES, null)) {
            assertArrayEquals(Arrays.copyOfRange(content, 16, content.length), images.toByteArray());
        }
    }

    @Test
    void aGzippedFileIsReadWhateverItsName() throws IOException {
        try (Tensor images = IdxFile.read(file(Idx.gzip(Idx.images(2))), IMAGES, null)) {
            assertEquals(2 * 784, images.numel());
        }
    }

    @Test
    void anEmptyFileIsTooShort() {
        refused(new byte[0], IMAGES, "wrong length: expected a header of 16 bytes, but got 0 bytes in all");
    }

    @Test
    void aCutHeaderIsTooShort() {
        refused(
                Arrays.copyOf(Idx.images(2), 11),
                IMAGES,
                "wrong length: expected a header of 16 bytes, but got 11 bytes in all");
    }

    @Test
    void labelsAreNotImages() {
        refused(Idx.labels(40), IMAGES, "wrong magic: expected 0x00000803, but got 0x00000801");
    }

    @Test
    void somethingElseIsNotImages() {
        refused("<html>not found</html>".getBytes(), IMAGES, "wrong magic: expected 0x00000803, but got 0x3c68746d");
    }

    @Test
    void imagesOfAnotherSizeAreRefused() {
        refused(Idx.bytes(256, 2, 32, 32), IMAGES, "wrong dims: expected (N, 28, 28), but got (2, 32, 32)");
    }

    @Test
    void noImageAtAllIsRefused() {
        refused(Idx.images(0), IMAGES, "wrong dims: expected (N, 28, 28), but got (0, 28, 28)");
    }

    @Test
    void anotherNumberOfLabelsIsRefused() {
        refused(Idx.labels(6), new long[] {5}, "wrong dims: expected (5), but got (6)");
    }

    @Test
    void aFileCutInTheMiddleIsTooShort() {
        refused(
                Arrays.copyOf(Idx.images(2), 1000),
                IMAGES,
                "wrong length: expected 1584 bytes for dims (2, 28, 28), but got 1000 bytes");
    }

    @Test
    void aFileWithSomethingBehindIsTooLong() {
        refused(
                Arrays.copyOf(Idx.images(2), 1585),
                IMAGES,
                "wrong length: expected 1584 bytes for dims (2, 28, 28), but got 1585 bytes");
    }

    @Test
    void aGzippedFileThatIsTooShortInsideIsTooShort() {
        refused(
                Idx.gzip(Arrays.copyOf(Idx.images(2), 1000)),
                IMAGES,
                "wrong length: expected 1584 bytes for dims (2, 28, 28), but got 1000 bytes");
    }

    @Test
    void aGzippedFileThatIsTooLongInsideIsTooLong() {
        refused(
                Idx.gzip(Arrays.copyOf(Idx.images(2), 1600)),
                IMAGES,
                "wrong length: expected 1584 bytes for dims (2, 28, 28), but got more");
    }

    @Test
    void aGzippedFileCutInTheMiddleIsTooShort() {
        byte[] gzipped = Idx.gzip(Idx.images(2));
        refused(
                Arrays.copyOf(gzipped, gzipped.length - 20),
                IMAGES,
                "wrong length: expected a whole gzip stream, but got one that ends after " + (gzipped.length - 20)
                        + " bytes");
    }

    @Test
    void aGzippedFileWithAFlippedBitHasAWrongChecksum() {
        byte[] gzipped = Idx.gzip(Idx.images(2));
        gzipped[gzipped.length - 8] ^= 1;
        refused(
                gzipped,
                IMAGES,
                "wrong checksum: expected an intact gzip stream, but got a broken one (Corrupt GZIP trailer)");
    }

    @Test
    void aHeaderThatPromisesMoreThanAGzipCanHoldIsRefusedBeforeMemoryIsTaken() {
        byte[] lie = Idx.images(1);
        lie[4] = 0x7f;
        refused(
                Idx.gzip(lie),
                IMAGES,
                "wrong length: expected 1670473843488 bytes for dims (2130706433, 28, 28), but got no more than ");
    }

    @Test
    void theRightChecksumIsTaken() throws IOException {
        byte[] content = Idx.labels(5);
        var digest = Checksums.sha256();
        digest.update(content);
        try (Tensor labels = IdxFile.read(file(content), new long[] {5}, Checksums.hex(digest))) {
            assertEquals(5, labels.numel());
        }
    }

    @Test
    void theWrongChecksumIsRefused() {
        Path file = file(Idx.labels(5));
        var e = assertThrows(IdxFormatException.class, () -> IdxFile.read(file, new long[] {5}, SHA256_OF_ABC));
        assertTrue(
                e.getMessage().startsWith(file + ": wrong checksum: expected SHA-256 " + SHA256_OF_ABC + ", but got "));
    }

    @Test
    void aRefusedFileLeavesNoTensor() {
        Path file = file(Idx.labels(5));
        long before = Torch.memory().liveTensors();
        assertThrows(IdxFormatException.class, () -> IdxFile.read(file, new long[] {5}, SHA256_OF_ABC));
        assertTrue(Torch.memory().liveTensors() <= before);
    }

    @Test
    void theExceptionNamesTheFile() {
        Path file = file(new byte[0]);
        var e = assertThrows(IdxFormatException.class, () -> IdxFile.read(file, IMAGES, null));
        assertEquals(file, e.file());
    }

    @Test
    void aMissingFileIsMissing() {
        assertThrows(NoSuchFileException.class, () -> IdxFile.read(folder.resolve("none"), IMAGES, null));
    }

    private void refused(byte[] content, long[] expected, String message) {
        Path file = file(content);
        var e = assertThrows(IdxFormatException.class, () -> IdxFile.read(file, expected, null));
        String start = file + ": " + message;
        assertEquals(
                start,
                e.getMessage()
                        .substring(0, Math.min(start.length(), e.getMessage().length())));
    }

    private Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("file"), content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
