package torchffm.nn;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.PythonText;
import torchffm.options.TensorLikeOptions;

/** The masks of attention: their shapes, and what they add to the scores. */
final class AttentionMasks {

    private AttentionMasks() {}

    /** Whether there is a batch. */
    static boolean checkShapes(
            Tensor query, Tensor key, Tensor value, long heads, MultiHeadAttentionForwardOptions options) {
        int dim = query.dim();
        if (dim != 2 && dim != 3) {
            throw new IllegalArgumentException(
                    "query should be unbatched 2D or batched 3D tensor but received " + dim + "-D query tensor");
        }
        String given = "For " + (dim == 3 ? "batched" : "unbatched") + " (" + dim + "-D) `query`, expected ";
        if (key.dim() != dim || value.dim() != dim) {
            throw new IllegalArgumentException(given + "`key` and `value` to be " + dim + "-D but found " + key.dim()
                    + "-D and " + value.dim() + "-D tensors respectively");
        }
        Tensor padding = options.keyPaddingMask();
        if (padding != null && padding.dim() != dim - 1) {
            throw new IllegalArgumentException(given + "`key_padding_mask` to be `None` or " + (dim - 1)
                    + "-D but found " + padding.dim() + "-D tensor instead");
        }
        Tensor mask = options.attnMask();
        if (mask != null && mask.dim() != 2 && mask.dim() != 3) {
            throw new IllegalArgumentException(
                    given + "`attn_mask` to be `None`, 2-D or 3-D but found " + mask.dim() + "-D tensor instead");
        }
        long[] shape = {heads, query.size(0), key.size(0)};
        if (dim == 2 && mask != null && mask.dim() == 3 && !Arrays.equals(mask.shape(), shape)) {
            throw new IllegalArgumentException("Expected `attn_mask` shape to be " + PythonText.tuple(shape)
                    + " but got " + PythonText.size(mask.shape()));
        }
        return dim == 3;
    }

    /** A mask as what is added: minus infinity where a boolean one is true. */
    static @Nullable Tensor added(@Nullable Tensor mask, String name, DType type) {
        if (mask == null || mask.dtype().isFloatingPoint()) {
            return mask;
        }
        if (mask.dtype() != DType.BOOL) {
            throw new IllegalArgumentException("only bool and floating types of " + name + " are supported");
        }
        return Torch.zerosLike(mask, new TensorLikeOptions().dtype(type)).maskedFill_(mask, Double.NEGATIVE_INFINITY);
    }

    static void warnOfTypes(@Nullable Tensor padding, @Nullable Tensor mask) {
        if (padding != null && mask != null && padding.dtype() != mask.dtype()) {
            FunctionalWarning.log("Support for mismatched key_padding_mask and attn_mask is deprecated."
                    + " Use same type for both instead.");
        }
    }

    /** With a dimension for the batch's heads. */
    static @Nullable Tensor threeD(@Nullable Tensor mask, long batchHeads, long targets, long sources) {
        if (mask == null) {
            return null;
        }
        long[] shape = mask.dim() == 2 ? new long[] {targets, sources} : new long[] {batchHeads, targets, sources};
        if (!Arrays.equals(mask.shape(), shape)) {
            throw new IllegalArgumentException("The shape of the " + mask.dim() + "D attn_mask is "
                    + PythonText.size(mask.shape()) + ", but should be " + PythonText.tuple(shape) + ".");
        }
        return mask.dim() == 2 ? mask.unsqueeze(0) : mask;
    }

    /** For one source more, which is seen. */
    static @Nullable Tensor longer(@Nullable Tensor mask) {
        return mask == null ? null : Functional.pad(mask, new long[] {0, 1}, 0);
    }

    /** What both add together, the padding for each head. */
    static @Nullable Tensor merged(
            @Nullable Tensor mask, @Nullable Tensor padding, long batch, long heads, long sources) {
        if (padding == null) {
            return mask;
        }
        for (int dim = 0; dim < 2; dim++) {
            long expected = dim == 0 ? batch : sources;
            if (padding.size(dim) != expected) {
                throw new IllegalArgumentException("Expected key_padded_mask.shape[" + dim + "] to be " + expected
                        + ", but got " + padding.size(dim));
            }
        }
        Tensor byHead =
                padding.view(batch, 1, 1, sources).expand(-1, heads, -1, -1).reshape(batch * heads, 1, sources);
        return mask == null ? byHead : mask.add(byHead);
    }
}
