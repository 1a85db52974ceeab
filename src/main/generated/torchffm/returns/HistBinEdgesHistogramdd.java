// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import java.util.List;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param hist {@code hist}
 * @param binEdges {@code binEdges}
 */
public record HistBinEdgesHistogramdd(Tensor hist, List<Tensor> binEdges) {}
