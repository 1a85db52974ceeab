// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import java.util.List;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param self {@code self}
 * @param foundInf {@code foundInf}
 */
public record SelfFoundInf(List<Tensor> self, Tensor foundInf) {}
