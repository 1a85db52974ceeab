// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param mask {@code mask}
 */
public record OutputMask(Tensor output, Tensor mask) {}
