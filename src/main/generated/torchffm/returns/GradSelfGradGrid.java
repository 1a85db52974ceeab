// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param gradSelf {@code gradSelf}; null where there is none
 * @param gradGrid {@code gradGrid}; null where there is none
 */
public record GradSelfGradGrid(@Nullable Tensor gradSelf, @Nullable Tensor gradGrid) {}
