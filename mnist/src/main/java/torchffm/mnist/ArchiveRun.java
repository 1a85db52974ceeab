package torchffm.mnist;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What {@code scripts/archive} runs for the JVM to see which classes a training and an evaluation use: both, on a few black
 * images.
 */
public final class ArchiveRun {

    private static final int IMAGES = 120;
    private static final int SIDE = 28;
    private static final int BYTES = 0x800; // an IDX file's magic number is this and how many dimensions it has

    private ArchiveRun() {}

    /**
     * Trains and evaluates.
     *
     * @param arguments a folder for the files
     * @throws IOException if they can't be written
     */
    public static void main(String[] arguments) throws IOException {
        Main.setDefaults();
        Path folder = Path.of(arguments[0]);
        for (String part : new String[] {"train", "t10k"}) {
            write(folder.resolve(part + "-images-idx3-ubyte"), IMAGES, SIDE, SIDE);
            write(folder.resolve(part + "-labels-idx1-ubyte"), IMAGES);
        }
        String model = folder.resolve("MulticlassCNN.pth").toString();
        int failed = run("train", "--data", folder.toString(), "--out", model) + run("info");
        System.exit(failed + run("eval", "--data", folder.toString(), model));
    }

    private static int run(String... arguments) {
        return Main.commandLine().execute(arguments);
    }

    private static void write(Path file, int... sizes) throws IOException {
        try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(file))) {
            out.writeInt(BYTES | sizes.length);
            int bytes = 1;
            for (int size : sizes) {
                out.writeInt(size);
                bytes *= size;
            }
            out.write(new byte[bytes]);
        }
    }
}
