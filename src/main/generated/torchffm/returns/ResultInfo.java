// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result {@code result}
 * @param info {@code info}
 */
public record ResultInfo(Tensor result, Tensor info) {}
