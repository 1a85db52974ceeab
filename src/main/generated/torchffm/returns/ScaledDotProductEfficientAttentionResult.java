// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param logSumexp {@code logSumexp}
 * @param philoxSeed {@code philoxSeed}
 * @param philoxOffset {@code philoxOffset}
 */
public record ScaledDotProductEfficientAttentionResult(
        Tensor output, Tensor logSumexp, Tensor philoxSeed, Tensor philoxOffset) {}
