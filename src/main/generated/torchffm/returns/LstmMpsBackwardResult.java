// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result0 {@code result0}; null where there is none
 * @param result1 {@code result1}
 * @param result2 {@code result2}
 */
public record LstmMpsBackwardResult(@Nullable Tensor result0, List<Tensor> result1, List<Tensor> result2) {}
