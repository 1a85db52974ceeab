package torchffm.nn;

import java.util.Arrays;
import torchffm.Tensor;
import torchffm.internal.PythonText;

/** The warnings of {@code torch.nn.functional}, which go to the log. */
final class FunctionalWarning {
    private static final System.Logger LOG = System.getLogger("torchffm");

    private FunctionalWarning() {}

    static void log(String message) {
        LOG.log(System.Logger.Level.WARNING, "{0}", message);
    }

    /** That a loss's target does not have the input's size, if so. */
    static void ofSizes(Tensor input, Tensor target) {
        if (!Arrays.equals(input.shape(), target.shape())) {
            log("Using a target size (" + PythonText.size(target.shape()) + ") that is different to the input size ("
                    + PythonText.size(input.shape()) + "). This will likely lead to incorrect results due to"
                    + " broadcasting. Please ensure they have the same size.");
        }
    }
}
