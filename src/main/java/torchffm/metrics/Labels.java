package torchffm.metrics;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/** Makes two lists of labels of what {@link Metric#update} is given, by torchmetrics' rules. */
final class Labels {

    private final int classes;
    private final int topK;
    private final @Nullable Long ignored;

    /**
     * @param topK how many of the highest scores may hold the right class
     * @param ignored the target that does not count; null if there is none
     */
    Labels(int classes, int topK, @Nullable Long ignored) {
        this.classes = classes;
        this.topK = topK;
        this.ignored = ignored;
    }

    /** Takes one sample. */
    interface Counter {
        void count(int pred, int target);
    }

    void forEach(Tensor preds, Tensor target, Counter counter) {
        Objects.requireNonNull(preds, "preds");
        Objects.requireNonNull(target, "target");
        check(preds, target);
        long[] predicted;
        long[] right;
        try (var _ = TensorScope.open();
                var _ = Torch.noGrad()) {
            Tensor labels = target.to(DType.INT64);
            predicted = toArray(preds.dim() > target.dim() ? choose(preds, labels) : preds.to(DType.INT64));
            right = toArray(labels);
        }
        // Before anything is counted, so that a batch counts whole or not at all.
        for (int i = 0; i < right.length; i++) {
            if (counts(right[i])) {
                checkClass("target", right[i]);
                checkClass("preds", predicted[i]);
            }
        }
        for (int i = 0; i < right.length; i++) {
            if (counts(right[i])) {
                counter.count((int) predicted[i], (int) right[i]);
            }
        }
    }

    private boolean counts(long target) {
        return ignored == null || target != ignored;
    }

    private static long[] toArray(Tensor labels) {
        return labels.contiguous().cpu().toLongArray();
    }

    /** The class with the highest score, or the right one if it is among the highest. */
    private Tensor choose(Tensor scores, Tensor target) {
        if (topK == 1) {
            return scores.argmax(1);
        }
        Tensor highest = scores.topk(topK, 1).indices();
        Tensor hit = highest.eq(target.unsqueeze(1)).any(1, false);
        Tensor first = highest.select(1, 0);
        return Torch.where(hit, target, first);
    }

    private void check(Tensor preds, Tensor target) {
        if (target.dtype().isFloatingPoint()) {
            throw new IllegalArgumentException("target: expected labels of an integer dtype, but got "
                    + target.dtype().pythonName());
        }
        if (target.dim() > 0 && preds.dim() == target.dim() + 1) {
            checkScores(preds, target);
        } else if (!Arrays.equals(preds.shape(), target.shape())) {
            throw new IllegalArgumentException("preds: expected labels of target's shape, " + text(target)
                    + ", or scores of shape (N, C, ...), but got " + text(preds));
        } else if (preds.dtype().isFloatingPoint()) {
            throw new IllegalArgumentException(
                    "preds: expected labels of an integer dtype, as the shape is target's, but got "
                            + preds.dtype().pythonName());
        } else if (topK != 1) {
            throw new IllegalArgumentException(
                    "preds: expected scores of shape (N, C, ...), as topK is " + topK + ", but got labels");
        }
    }

    private void checkScores(Tensor preds, Tensor target) {
        if (!preds.dtype().isFloatingPoint()) {
            throw new IllegalArgumentException(
                    "preds: expected scores of a floating-point dtype, as there is one dimension more than in target, but got "
                            + preds.dtype().pythonName());
        }
        long[] expected = new long[preds.dim()];
        expected[0] = target.size(0);
        expected[1] = classes;
        for (int i = 1; i < target.dim(); i++) {
            expected[i + 1] = target.size(i);
        }
        if (!Arrays.equals(preds.shape(), expected)) {
            throw new IllegalArgumentException("preds: expected shape " + Arrays.toString(expected) + " for " + classes
                    + " classes and target's shape, " + text(target) + ", but got " + text(preds));
        }
    }

    private void checkClass(String name, long label) {
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException(
                    name + ": expected labels from 0 to " + (classes - 1) + ", but got " + label);
        }
    }

    private static String text(Tensor tensor) {
        return Arrays.toString(tensor.shape());
    }
}
