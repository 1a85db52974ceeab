package torchffm.vision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Makes IDX files for the tests to read, whole ones and broken ones. */
final class Idx {

    private Idx() {}

    /** A whole file of these dimensions, with the bytes 0, 1, …, {@code below} - 1, 0, 1, …. */
    static byte[] bytes(int below, int... dims) {
        int length = 1;
        for (int dim : dims) {
            length *= dim;
        }
        ByteBuffer file = ByteBuffer.allocate(4 + 4 * dims.length + length).putInt(0x0800 + dims.length);
        for (int dim : dims) {
            file.putInt(dim);
        }
        for (int i = 0; i < length; i++) {
            file.put((byte) (i % below));
        }
        return file.array();
    }

    static byte[] images(int count) {
        return bytes(256, count, 28, 28);
    }

    static byte[] labels(int count) {
        return bytes(10, count);
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(gzipped)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gzipped.toByteArray();
    }

    /** A folder with all four files. */
    static void write(Path folder, int train, int test) throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("train-images-idx3-ubyte"), images(train));
        Files.write(folder.resolve("train-labels-idx1-ubyte"), labels(train));
        Files.write(folder.resolve("t10k-images-idx3-ubyte"), images(test));
        Files.write(folder.resolve("t10k-labels-idx1-ubyte"), labels(test));
    }
}
