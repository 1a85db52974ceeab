// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param output {@code output}
 * @param mask {@code mask}
 * @param runningMin {@code runningMin}
 * @param runningMax {@code runningMax}
 * @param scale {@code scale}
 * @param zeroPoint {@code zeroPoint}
 */
public record FusedMovingAvgObsFqHelperFunctionalResult(
        Tensor output, Tensor mask, Tensor runningMin, Tensor runningMax, Tensor scale, Tensor zeroPoint) {}
