package torchffm.autograd;

/**
 * The options of {@code torch.utils.checkpoint.checkpoint}, for {@link Checkpoint}. Start from {@link #DEFAULT}.
 *
 * @param useReentrant whether forward records nothing, and backward runs the function and a backward pass of its own: for
 *     {@code backward} without inputs only, and where an input requires grad; {@code checkDeterminism} and
 *     {@code earlyStop} are then ignored; false by default
 * @param preserveRngState whether the CPU's default generator draws the same numbers again when the function is run again;
 *     true by default
 * @param checkDeterminism whether it is an error if the tensors of the second run have other shapes, dtypes or devices; true
 *     by default
 * @param earlyStop whether the second run ends as soon as all that is needed is there; true by default
 */
public record CheckpointOptions(
        boolean useReentrant, boolean preserveRngState, boolean checkDeterminism, boolean earlyStop) {

    /** Python's defaults, with {@code use_reentrant=False}. */
    public static final CheckpointOptions DEFAULT = new CheckpointOptions(false, true, true, true);

    /**
     * These with another {@code useReentrant}.
     *
     * @param reentrant whether backward runs a backward pass of its own
     * @return the new options
     */
    public CheckpointOptions useReentrant(boolean reentrant) {
        return new CheckpointOptions(reentrant, preserveRngState, checkDeterminism, earlyStop);
    }

    /**
     * These with another {@code preserveRngState}.
     *
     * @param preserve whether the same random numbers are drawn again
     * @return the new options
     */
    public CheckpointOptions preserveRngState(boolean preserve) {
        return new CheckpointOptions(useReentrant, preserve, checkDeterminism, earlyStop);
    }

    /**
     * These with another {@code checkDeterminism}.
     *
     * @param check whether a different second run is an error
     * @return the new options
     */
    public CheckpointOptions checkDeterminism(boolean check) {
        return new CheckpointOptions(useReentrant, preserveRngState, check, earlyStop);
    }

    /**
     * These with another {@code earlyStop}.
     *
     * @param stop whether the second run ends early
     * @return the new options
     */
    public CheckpointOptions earlyStop(boolean stop) {
        return new CheckpointOptions(useReentrant, preserveRngState, checkDeterminism, stop);
    }
}
