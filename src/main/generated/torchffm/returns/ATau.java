// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param a {@code a}
 * @param tau {@code tau}
 */
public record ATau(Tensor a, Tensor tau) {}
