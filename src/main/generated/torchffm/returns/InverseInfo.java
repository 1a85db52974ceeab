// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param inverse {@code inverse}
 * @param info {@code info}
 */
public record InverseInfo(Tensor inverse, Tensor info) {}
