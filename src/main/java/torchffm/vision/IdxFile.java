package torchffm.vision;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.TensorMemory;

/**
 * Reads a file of unsigned bytes in the IDX format, gzipped or not: a magic number with the type and the number of
 * dimensions, the dimensions (all big-endian, 4 bytes each), then the bytes.
 */
final class IdxFile {

    /** The magic number of unsigned bytes in {@code n} dimensions, less {@code n}. */
    private static final int UNSIGNED_BYTES = 0x0800;

    /** No deflated stream grows by more, so a header that promises more is a lie. */
    private static final long LARGEST_GZIP_RATIO = 1032;

    private static final int PIECE = 1 << 16;

    private final Path path;
    private final long[] expected;

    private IdxFile(Path path, long[] expected) {
        this.path = path;
        this.expected = expected;
    }

    /**
     * Reads a file.
     *
     * @param expected the dimensions that it must have, -1 for any above 0
     * @param sha256 of the file when it is not gzipped; null to take any
     * @return uint8, in no scope
     */
    static Tensor read(Path path, long[] expected, @Nullable String sha256) throws IOException {
        return new IdxFile(path, expected).read(sha256);
    }

    private Tensor read(@Nullable String sha256) throws IOException {
        long size = Files.size(path);
        try (InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            boolean gzipped = isGzipped(file);
            try (InputStream content = gzipped ? new GZIPInputStream(file, 1 << 16) : file) {
                return read(content, gzipped, size, sha256);
            }
        } catch (EOFException e) {
            throw new IdxFormatException(
                    path, "length", "a whole gzip stream", "one that ends after " + size + " bytes");
        } catch (ZipException e) {
            throw new IdxFormatException(
                    path, "checksum", "an intact gzip stream", "a broken one (" + e.getMessage() + ")");
        }
    }

    private static boolean isGzipped(InputStream file) throws IOException {
        file.mark(2);
        boolean gzipped = file.read() == 0x1f && file.read() == 0x8b;
        file.reset();
        return gzipped;
    }

    private Tensor read(InputStream content, boolean gzipped, long size, @Nullable String sha256) throws IOException {
        byte[] header = content.readNBytes(4 + 4 * expected.length);
        long[] dims = dims(header);
        long bytes = Arrays.stream(dims).reduce(1, Math::multiplyExact);
        if (!gzipped && header.length + bytes != size) {
            throw wrongLength(dims, size + " bytes");
        }
        if (gzipped && bytes > size * LARGEST_GZIP_RATIO) {
            throw wrongLength(dims, "no more than " + size * LARGEST_GZIP_RATIO + " bytes, from a gzip of " + size);
        }
        MessageDigest digest = sha256 == null ? null : Checksums.sha256();
        if (digest != null) {
            digest.update(header);
        }
        Tensor tensor = Torch.empty(dims, DType.UINT8).keep();
        try {
            fill(tensor, content, dims, digest);
            if (digest != null) {
                check(sha256, Checksums.hex(digest));
            }
            return tensor;
        } catch (IOException | RuntimeException e) {
            tensor.close();
            throw e;
        }
    }

    private long[] dims(byte[] header) throws IOException {
        ByteBuffer numbers = ByteBuffer.wrap(header);
        int magic = UNSIGNED_BYTES + expected.length;
        if (header.length >= 4 && numbers.getInt(0) != magic) {
            throw new IdxFormatException(path, "magic", hex(magic), hex(numbers.getInt(0)));
        }
        if (header.length < 4 + 4 * expected.length) {
            throw new IdxFormatException(
                    path,
                    "length",
                    "a header of " + (4 + 4 * expected.length) + " bytes",
                    header.length + " bytes in all");
        }
        long[] dims = new long[expected.length];
        Arrays.setAll(dims, i -> Integer.toUnsignedLong(numbers.getInt(4 + 4 * i)));
        for (int i = 0; i < dims.length; i++) {
            if (expected[i] < 0 ? dims[i] == 0 : dims[i] != expected[i]) {
                throw new IdxFormatException(path, "dims", text(expected), text(dims));
            }
        }
        return dims;
    }

    /** Copies the rest of the file into the tensor, piece by piece, so that it never lies on the heap as a whole. */
    private void fill(Tensor tensor, InputStream content, long[] dims, @Nullable MessageDigest digest)
            throws IOException {
        long header = 4 + 4L * dims.length;
        byte[] piece = new byte[(int) Math.min(PIECE, tensor.numel())];
        for (long done = 0; done < tensor.numel(); ) {
            int length = content.readNBytes(piece, 0, (int) Math.min(piece.length, tensor.numel() - done));
            if (length == 0) {
                throw wrongLength(dims, header + done + " bytes");
            }
            if (digest != null) {
                digest.update(piece, 0, length);
            }
            TensorMemory.write(tensor, done, piece, length);
            done += length;
        }
        if (content.read() >= 0) {
            throw wrongLength(dims, "more");
        }
    }

    private IdxFormatException wrongLength(long[] dims, String came) {
        long bytes = 4 + 4L * dims.length + Arrays.stream(dims).reduce(1, Math::multiplyExact);
        return new IdxFormatException(path, "length", bytes + " bytes for dims " + text(dims), came);
    }

    private void check(@Nullable String expected, String came) throws IdxFormatException {
        if (!came.equals(expected)) {
            throw new IdxFormatException(path, "checksum", "SHA-256 " + expected, came);
        }
    }

    private static String hex(int magic) {
        return String.format("0x%08x", magic);
    }

    private static String text(long[] dims) {
        return Arrays.toString(dims).replace("-1", "N").replace('[', '(').replace(']', ')');
    }
}
