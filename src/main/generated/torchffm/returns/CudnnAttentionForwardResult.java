// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param logsumexp {@code logsumexp}
 * @param cumSeqQ {@code cumSeqQ}
 * @param cumSeqK {@code cumSeqK}
 * @param maxQ {@code maxQ}
 * @param maxK {@code maxK}
 * @param philoxSeed {@code philoxSeed}
 * @param philoxOffset {@code philoxOffset}
 * @param debugAttnMask {@code debugAttnMask}
 */
public record CudnnAttentionForwardResult(
        Tensor output, Tensor logsumexp, Tensor cumSeqQ, Tensor cumSeqK, long maxQ, long maxK, Tensor philoxSeed,
        Tensor philoxOffset, Tensor debugAttnMask) {}
