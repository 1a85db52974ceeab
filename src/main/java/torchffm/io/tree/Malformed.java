package torchffm.io.tree;

/**
 * What is wrong with a value, thrown where it is found; the reader, which knows where in the file it stands, turns it
 * into a {@link torchffm.io.CheckpointException}.
 */
public final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes one.
     *
     * @param problem what was expected, and what came
     */
    public Malformed(String problem) {
        super(problem, null, false, false);
    }
}
