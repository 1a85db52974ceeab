package torchffm.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Indexes of models in several files: the parts are sound, and beside the index. */
public final class ShardedFuzzer {
    private static final String HEADER = "{\"a\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[0,4]},"
            + "\"b\":{\"dtype\":\"U8\",\"shape\":[4],\"data_offsets\":[4,8]}}";

    /** A dict of None under "c". */
    private static final String PICKLE = "80027d5801000000634e732e";

    static {
        byte[] header = HEADER.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer part = ByteBuffer.allocate(2 * Long.BYTES + header.length).order(ByteOrder.LITTLE_ENDIAN);
        Reading.beside(
                "part.safetensors", part.putLong(header.length).put(header).array());
        Reading.beside(
                "part.bin",
                new Archive().put("data.pkl", HexFormat.of().parseHex(PICKLE)).bytes());
    }

    private ShardedFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the index
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(input);
    }
}
