// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

/**
 * What an operator with several results returns.
 *
 * @param result0 {@code result0}
 * @param result1 {@code result1}
 */
public record ChooseQparamsPerTensorResult(double result0, long result1) {}
