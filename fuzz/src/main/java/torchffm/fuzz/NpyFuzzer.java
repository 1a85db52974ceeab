package torchffm.fuzz;

/** Arrays of NumPy. */
public final class NpyFuzzer {
    private NpyFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input a file
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(input);
    }
}
