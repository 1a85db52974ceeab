package torchffm.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.TorchException;

/** The gradients that a run of the engine starts from, checked and completed: {@code torch.autograd._make_grads}. */
final class RootGradients {

    private static final Operator ONES_LIKE = Operator.of("aten::ones_like", "");
    private static final Operator IS_SAME_SIZE = Operator.of("aten::is_same_size", "");
    private static final Operator SELECT = Operator.of("aten::select", "int");
    private static final long PRESERVE_FORMAT = 1;

    private RootGradients() {}

    /**
     * One gradient for each output: the given one, or 1 for a scalar, or none where none is required.
     *
     * @param batched whether the first dimension of each gradient is a batch
     */
    static List<@Nullable NativeTensor> complete(
            List<? extends GraphPlace> outputs,
            @Nullable List<? extends @Nullable NativeTensor> grads,
            boolean batched) {
        if (grads != null && grads.size() != outputs.size()) {
            throw new TorchException("got " + outputs.size() + " tensors and " + grads.size() + " gradients");
        }
        List<@Nullable NativeTensor> complete = new ArrayList<>(outputs.size());
        for (int i = 0; i < outputs.size(); i++) {
            NativeTensor given = grads == null ? null : grads.get(i);
            if (!(Objects.requireNonNull(outputs.get(i), "outputs has a null") instanceof NativeTensor output)) {
                complete.add(given); // LibTorch checks and completes those of edges
            } else if (given == null) {
                complete.add(implicit(output));
            } else {
                check(i, output, given, batched);
                complete.add(given);
            }
        }
        return complete;
    }

    /** Closes those that {@link #complete} has made. */
    static void closeImplicit(
            List<@Nullable NativeTensor> complete, @Nullable List<? extends @Nullable NativeTensor> given) {
        for (int i = 0; i < complete.size(); i++) {
            NativeTensor grad = complete.get(i);
            if (grad != null && (given == null || given.get(i) == null)) {
                grad.close();
            }
        }
    }

    private static @Nullable NativeTensor implicit(NativeTensor output) {
        TensorInfo info = TensorInfo.of(output);
        if (!info.requiresGrad()) {
            return null;
        }
        if (info.numel() != 1) {
            throw new TorchException("grad can be implicitly created only for scalar outputs");
        }
        if (!info.dtype().isFloatingPoint()) {
            throw new TorchException(
                    "grad can be implicitly created only for real scalar outputs but got " + info.dtype());
        }
        return ONES_LIKE
                .begin()
                .arg(output)
                .none()
                .none()
                .none()
                .none()
                .arg(PRESERVE_FORMAT)
                .tensor();
    }

    private static void check(int index, NativeTensor output, NativeTensor grad, boolean batched) {
        NativeTensor one = batched ? SELECT.begin().arg(grad).arg(0).arg(0).tensor() : grad;
        try {
            if (!IS_SAME_SIZE.begin().arg(output).arg(one).bool()) {
                throw new TorchException(mismatch(index, output, one, batched));
            }
        } finally {
            if (batched) {
                one.close();
            }
        }
        DType expected = TensorInfo.dtype(output);
        DType dtype = TensorInfo.dtype(grad);
        if (expected.isComplex() != dtype.isComplex()) {
            throw new TorchException(
                    "For complex Tensors, both grad_output and output are required to have the same dtype."
                            + " Mismatch in dtype: grad_output[" + index + "] has a dtype of " + dtype + " and output["
                            + index
                            + "] has a dtype of " + expected + ".");
        }
    }

    private static String mismatch(int index, NativeTensor output, NativeTensor grad, boolean batched) {
        String shapes = "grad_output[" + index + "] has a shape of " + size(grad) + " and output[" + index
                + "] has a shape of " + size(output) + ".";
        return batched
                ? "If `is_grads_batched=True`, we interpret the first dimension of each grad_output as the batch dimension."
                        + " The sizes of the remaining dimensions are expected to match the shape of corresponding output,"
                        + " but a mismatch was detected: " + shapes
                        + " If you only want some tensors in `grad_output` to be considered batched, consider using vmap."
                : "Mismatch in shape: " + shapes;
    }

    private static String size(NativeTensor tensor) {
        return Arrays.stream(TensorInfo.of(tensor).shape())
                .mapToObj(Long::toString)
                .collect(Collectors.joining(", ", "torch.Size([", "])"));
    }
}
