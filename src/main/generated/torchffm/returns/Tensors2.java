// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result0 {@code result0}
 * @param result1 {@code result1}
 */
public record Tensors2(Tensor result0, Tensor result1) {}
