// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param min {@code min}
 * @param max {@code max}
 */
public record MinMax(Tensor min, Tensor max) {}
