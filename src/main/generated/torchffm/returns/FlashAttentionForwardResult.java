// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param softmaxLogsumexp {@code softmaxLogsumexp}
 * @param rngState {@code rngState}
 * @param unused {@code unused}
 * @param debugAttnMask {@code debugAttnMask}
 */
public record FlashAttentionForwardResult(
        Tensor output, Tensor softmaxLogsumexp, Tensor rngState, Tensor unused, Tensor debugAttnMask) {}
