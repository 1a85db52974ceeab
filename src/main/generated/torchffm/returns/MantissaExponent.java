// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param mantissa {@code mantissa}
 * @param exponent {@code exponent}
 */
public record MantissaExponent(Tensor mantissa, Tensor exponent) {}
