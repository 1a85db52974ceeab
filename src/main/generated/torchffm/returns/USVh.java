// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param U {@code U}
 * @param S {@code S}
 * @param Vh {@code Vh}
 */
public record USVh(Tensor U, Tensor S, Tensor Vh) {}
