// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param P {@code P}
 * @param L {@code L}
 * @param U {@code U}
 */
public record PLU(Tensor P, Tensor L, Tensor U) {}
