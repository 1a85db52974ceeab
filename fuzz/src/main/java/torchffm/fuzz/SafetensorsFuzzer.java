package torchffm.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Headers of safetensors files. */
public final class SafetensorsFuzzer {
    private static final int DATA = 64;

    private SafetensorsFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the header, before as many bytes as the seeds' tensors have
     */
    public static void fuzzerTestOneInput(byte[] input) {
        ByteBuffer file = ByteBuffer.allocate(Long.BYTES + input.length + DATA).order(ByteOrder.LITTLE_ENDIAN);
        Reading.check(file.putLong(input.length).put(input).array());
    }
}
