package torchffm.nn;

import java.util.Locale;

/** What stands in the padding of an image. */
public enum PaddingMode {
    /** Zeros. */
    ZEROS,
    /** The image, mirrored at its border, which is not repeated. */
    REFLECT,
    /** The pixels of the border. */
    REPLICATE,
    /** The image again, from its other side. */
    CIRCULAR;

    /** PyTorch's word. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
