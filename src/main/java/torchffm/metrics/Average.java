package torchffm.metrics;

/** How the figures of the classes become one; torchmetrics' {@code average}. */
public enum Average {
    /** One figure from the counts of all classes together. */
    MICRO,
    /** The mean over the classes, without those that neither occur nor are predicted. */
    MACRO,
    /** The mean over the classes, weighted by how often each occurs. */
    WEIGHTED,
    /** A figure for each class: {@code average=None}. */
    NONE
}
