// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param primal {@code primal}
 * @param tangent {@code tangent}
 */
public record PrimalTangent(Tensor primal, Tensor tangent) {}
