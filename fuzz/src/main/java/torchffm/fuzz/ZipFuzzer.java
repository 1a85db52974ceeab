package torchffm.fuzz;

/** Archives of torch.save and of NumPy, as they are: the seeds without checksums let changes get further in. */
public final class ZipFuzzer {
    private ZipFuzzer() {}

    /**
     * Reads an input.
     *
     * @param input a file
     */
    public static void fuzzerTestOneInput(byte[] input) {
        Reading.check(input);
    }
}
