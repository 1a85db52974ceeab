// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param Q {@code Q}
 * @param R {@code R}
 */
public record QR(Tensor Q, Tensor R) {}
