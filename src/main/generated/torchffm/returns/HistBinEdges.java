// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param hist {@code hist}
 * @param binEdges {@code binEdges}
 */
public record HistBinEdges(Tensor hist, Tensor binEdges) {}
