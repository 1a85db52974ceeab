package torchffm.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Files of torch.save before 1.6. */
public final class LegacyFuzzer {
    private static final byte[] MAGIC = HexFormat.of().parseHex("80028a0a6cfc9c46f9206aa850192e");

    private LegacyFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input what follows the magic number, which no change survives
     */
    public static void fuzzerTestOneInput(byte[] input) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(MAGIC);
        file.writeBytes(input);
        Reading.check(file.toByteArray());
    }
}
