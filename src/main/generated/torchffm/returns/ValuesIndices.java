// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param values {@code values}
 * @param indices {@code indices}
 */
public record ValuesIndices(Tensor values, Tensor indices) {}
