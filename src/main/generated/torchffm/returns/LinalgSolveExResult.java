// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result {@code result}
 * @param LU {@code LU}
 * @param pivots {@code pivots}
 * @param info {@code info}
 */
public record LinalgSolveExResult(Tensor result, Tensor LU, Tensor pivots, Tensor info) {}
