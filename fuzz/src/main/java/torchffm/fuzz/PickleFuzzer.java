package torchffm.fuzz;

/** Pickles, in an archive that is sound. */
public final class PickleFuzzer {
    private PickleFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input the pickle
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(
                new Archive().storages("data", 64, 8).put("data.pkl", input).bytes());
    }
}
