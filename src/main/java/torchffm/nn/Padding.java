package torchffm.nn;

import java.util.Locale;

/** Padding of a convolution that is known by its effect. */
public enum Padding {
    /** As much as leaves the image's size as it is; only without a stride. */
    SAME,
    /** None. */
    VALID;

    /** PyTorch's word. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
