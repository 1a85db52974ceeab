// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param solution {@code solution}
 * @param clonedCoefficient {@code clonedCoefficient}
 */
public record SolutionClonedCoefficient(Tensor solution, Tensor clonedCoefficient) {}
