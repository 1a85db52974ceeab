package torchffm.mnist;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A few hundred images in MNIST's format that are easy to learn: class k is a bright square in place k, and noise. */
final class TinyMnist {

    static final int TRAIN = 600;
    static final int TEST = 200;

    private static final int SIDE = 28;

    private TinyMnist() {}

    static Path write(Path folder) throws IOException {
        return write(folder, TRAIN);
    }

    static Path write(Path folder, int train) throws IOException {
        Files.createDirectories(folder);
        Random random = new Random(7);
        write(folder, "train", train, random);
        write(folder, "t10k", TEST, random);
        return folder;
    }

    private static void write(Path folder, String part, int count, Random random) throws IOException {
        ByteBuffer images = ByteBuffer.allocate(16 + count * SIDE * SIDE);
        images.putInt(0x803).putInt(count).putInt(SIDE).putInt(SIDE);
        ByteBuffer labels = ByteBuffer.allocate(8 + count);
        labels.putInt(0x801).putInt(count);
        for (int i = 0; i < count; i++) {
            int label = i % 10;
            labels.put((byte) label);
            images.put(image(label, random));
        }
        Files.write(folder.resolve(part + "-images-idx3-ubyte"), images.array());
        Files.write(folder.resolve(part + "-labels-idx1-ubyte"), labels.array());
    }

    /** The 28×28 pixels of one image. */
    static byte[] image(int label, Random random) {
        byte[] pixels = new byte[SIDE * SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) random.nextInt(20);
        }
        int left = 2 + label % 5 * 5;
        int top = 4 + label / 5 * 12;
        for (int y = top; y < top + 8; y++) {
            for (int x = left; x < left + 4; x++) {
                pixels[y * SIDE + x] = (byte) (200 + random.nextInt(50));
            }
        }
        return pixels;
    }
}
