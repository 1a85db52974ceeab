// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import java.util.List;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param self {@code self}
 * @param grads {@code grads}
 * @param stateSums {@code stateSums}
 */
public record SelfGradsStateSums(List<Tensor> self, List<Tensor> grads, List<Tensor> stateSums) {}
