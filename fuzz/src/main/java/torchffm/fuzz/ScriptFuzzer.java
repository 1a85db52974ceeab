package torchffm.fuzz;

/** The two pickles of TorchScript archives, in an archive that is sound. */
public final class ScriptFuzzer {
    private ScriptFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the module's pickle, with its length before it, and that of the constants
     */
    public static void fuzzerTestOneInput(byte[] input) {
        byte[][] parts = Parts.of(input, 2);
        Reading.check(new Archive()
                .storages("data", 8, 8, 8, 8, 8, 8, 8, 8)
                .storages("constants", 8, 8)
                .put("data.pkl", parts[0])
                .put("constants.pkl", parts[1])
                .bytes());
    }
}
