// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param LU {@code LU}
 * @param pivots {@code pivots}
 */
public record LUPivots(Tensor LU, Tensor pivots) {}
