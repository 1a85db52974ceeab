package torchffm.metrics;

/** What the entries of a confusion matrix are divided by; torchmetrics' {@code normalize}. */
public enum Normalization {
    /** Nothing: they are counts. */
    NONE,
    /** The sum of their row, so that each entry is a part of its true class. */
    TRUE,
    /** The sum of their column, so that each entry is a part of its predicted class. */
    PRED,
    /** The sum of all entries. */
    ALL
}
