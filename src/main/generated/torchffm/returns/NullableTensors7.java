// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param result0 {@code result0}; null where there is none
 * @param result1 {@code result1}; null where there is none
 * @param result2 {@code result2}; null where there is none
 * @param result3 {@code result3}; null where there is none
 * @param result4 {@code result4}; null where there is none
 * @param result5 {@code result5}; null where there is none
 * @param result6 {@code result6}; null where there is none
 */
public record NullableTensors7(
        @Nullable Tensor result0, @Nullable Tensor result1, @Nullable Tensor result2, @Nullable Tensor result3,
        @Nullable Tensor result4, @Nullable Tensor result5, @Nullable Tensor result6) {}
