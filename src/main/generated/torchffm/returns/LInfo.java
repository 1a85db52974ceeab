// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param L {@code L}
 * @param info {@code info}
 */
public record LInfo(Tensor L, Tensor info) {}
