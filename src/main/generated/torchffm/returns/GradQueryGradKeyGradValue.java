// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param gradQuery {@code gradQuery}; null where there is none
 * @param gradKey {@code gradKey}; null where there is none
 * @param gradValue {@code gradValue}; null where there is none
 */
public record GradQueryGradKeyGradValue(
        @Nullable Tensor gradQuery, @Nullable Tensor gradKey, @Nullable Tensor gradValue) {}
