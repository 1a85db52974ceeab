// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param buffer {@code buffer}
 */
public record OutputBuffer(Tensor output, Tensor buffer) {}
