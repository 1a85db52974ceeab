package torchffm.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files of torch.save before 0.1.10: what is in their three members, in a tar archive that is sound. */
public final class TarFuzzer {
    private static final int BLOCK = 512;

    private TarFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the storages, the tensors and the pickle, the first two with their length before them
     */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[][] parts = Parts.of(input, 3);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        member(file, "storages", parts[0]);
        member(file, "tensors", parts[1]);
        member(file, "pickle", parts[2]);
        file.writeBytes(new byte[2 * BLOCK]);
        Reading.check(file.toByteArray());
    }

    private static void member(ByteArrayOutputStream file, String name, byte[] data) {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, 124, "%011o".formatted(data.length));
        put(header, 136, "00000000000");
        put(header, 148, "        0");
        put(header, 257, "ustar\00000");
        int sum = 0;
        for (byte one : header) {
            sum += Byte.toUnsignedInt(one);
        }
        put(header, 148, "%06o\0 ".formatted(sum));
        file.writeBytes(header);
        file.writeBytes(Arrays.copyOf(data, (data.length + BLOCK - 1) / BLOCK * BLOCK));
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
