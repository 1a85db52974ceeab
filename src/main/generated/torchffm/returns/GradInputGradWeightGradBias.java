// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param gradInput {@code gradInput}; null where there is none
 * @param gradWeight {@code gradWeight}; null where there is none
 * @param gradBias {@code gradBias}; null where there is none
 */
public record GradInputGradWeightGradBias(
        @Nullable Tensor gradInput, @Nullable Tensor gradWeight, @Nullable Tensor gradBias) {}
