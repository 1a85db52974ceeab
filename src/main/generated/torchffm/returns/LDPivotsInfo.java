// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param LD {@code LD}
 * @param pivots {@code pivots}
 * @param info {@code info}
 */
public record LDPivotsInfo(Tensor LD, Tensor pivots, Tensor info) {}
