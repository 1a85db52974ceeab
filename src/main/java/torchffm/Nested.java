package torchffm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operator;

/**
 * Tensors of several shapes in one: {@code torch.nested}, in the strided layout. (The jagged one is a class of Python's, not
 * of LibTorch's.) A nested tensor has {@link Tensor#dim()} and {@link Tensor#size(int)} where its tensors agree, but no
 * {@link Tensor#shape()}; its tensors come back by {@link Tensor#stream()} or {@link Tensor#get(long)}.
 *
 * <p><b>Threads.</b> As for any operator.
 */
public final class Nested {

    private static final Operator FROM_LIST = Operator.of("aten::_nested_tensor_from_tensor_list", "");
    private static final Operator TO_PADDED = Operator.of("aten::nested_to_padded_tensor", "");

    private Nested() {}

    /**
     * A nested tensor of copies: {@code torch.nested.nested_tensor}.
     *
     * @param tensors of one number of dimensions, none of them null; autograd does not see that they are used
     * @return a new tensor, a leaf
     * @throws TorchException if they don't have the same number of dimensions, or dtype
     */
    public static Tensor nestedTensor(List<Tensor> tensors) {
        Objects.requireNonNull(tensors, "tensors");
        return TensorScope.result(
                () -> asNestedTensor(copy(tensors).stream().map(Tensor::detach).toList()));
    }

    /**
     * A nested tensor of tensors, whose gradients it passes on: {@code torch.nested.as_nested_tensor}.
     *
     * @param tensors of one number of dimensions, none of them null
     * @return a new tensor
     * @throws TorchException if they don't have the same number of dimensions, or dtype
     */
    public static Tensor asNestedTensor(List<Tensor> tensors) {
        Objects.requireNonNull(tensors, "tensors");
        return FROM_LIST.begin().arg(copy(tensors)).none().none().none().none().tensor();
    }

    /**
     * One tensor, in which the short ones are filled up: {@code torch.nested.to_padded_tensor}.
     *
     * @param input a nested tensor
     * @param padding what fills them up
     * @param outputSize the sizes, at least the largest that there are; null for just these
     * @return a new tensor
     * @throws TorchException if it is not nested, or a size is too small
     */
    public static Tensor toPaddedTensor(Tensor input, double padding, long @Nullable [] outputSize) {
        Objects.requireNonNull(input, "input");
        return TO_PADDED.begin().arg(input).arg(padding).arg(outputSize).tensor();
    }

    private static List<Tensor> copy(List<Tensor> tensors) {
        tensors.forEach(tensor -> Objects.requireNonNull(tensor, "tensors: an element is null"));
        return List.copyOf(tensors);
    }
}
