// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param sign {@code sign}
 * @param logabsdet {@code logabsdet}
 * @param LU {@code LU}
 * @param pivots {@code pivots}
 */
public record LinalgSlogdetResult(Tensor sign, Tensor logabsdet, Tensor LU, Tensor pivots) {}
