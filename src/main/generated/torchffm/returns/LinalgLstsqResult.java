// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param solution {@code solution}
 * @param residuals {@code residuals}
 * @param rank {@code rank}
 * @param singularValues {@code singularValues}
 */
public record LinalgLstsqResult(Tensor solution, Tensor residuals, Tensor rank, Tensor singularValues) {}
