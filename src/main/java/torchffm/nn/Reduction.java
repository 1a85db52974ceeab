package torchffm.nn;

/** What a loss makes of the losses of single elements. */
public enum Reduction {
    /** Leaves them as they are. */
    NONE,
    /** Their mean, weighted where the loss has weights. */
    MEAN,
    /** Their sum. */
    SUM;

    /** The number that LibTorch's operators take ({@code at::Reduction}). */
    long code() {
        return ordinal();
    }
}
