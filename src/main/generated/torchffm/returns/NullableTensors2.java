// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result0 {@code result0}; null where there is none
 * @param result1 {@code result1}; null where there is none
 */
public record NullableTensors2(@Nullable Tensor result0, @Nullable Tensor result1) {}
