// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import java.util.List;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param self {@code self}
 * @param grads {@code grads}
 * @param expAvgs {@code expAvgs}
 * @param expAvgSqs {@code expAvgSqs}
 * @param maxExpAvgSqs {@code maxExpAvgSqs}
 */
public record FusedAdamResult(
        List<Tensor> self, List<Tensor> grads, List<Tensor> expAvgs, List<Tensor> expAvgSqs,
        List<Tensor> maxExpAvgSqs) {}
