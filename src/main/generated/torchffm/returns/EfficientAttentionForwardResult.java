// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param logsumexp {@code logsumexp}
 * @param philoxSeed {@code philoxSeed}
 * @param philoxOffset {@code philoxOffset}
 * @param maxSeqlenBatchQ {@code maxSeqlenBatchQ}
 * @param maxSeqlenBatchK {@code maxSeqlenBatchK}
 */
public record EfficientAttentionForwardResult(
        Tensor output, Tensor logsumexp, Tensor philoxSeed, Tensor philoxOffset, long maxSeqlenBatchQ,
        long maxSeqlenBatchK) {}
