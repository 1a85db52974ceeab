// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result0 {@code result0}
 * @param result1 {@code result1}
 * @param result2 {@code result2}
 * @param result3 {@code result3}
 * @param result4 {@code result4}
 * @param result5 {@code result5}
 */
public record Tensors6(
        Tensor result0, Tensor result1, Tensor result2, Tensor result3, Tensor result4, Tensor result5) {}
