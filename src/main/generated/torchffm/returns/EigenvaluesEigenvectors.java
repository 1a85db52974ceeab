// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.returns;

import torchffm.Tensor;

/**
 * What an operator with several results returns.
 *
 * @param eigenvalues {@code eigenvalues}
 * @param eigenvectors {@code eigenvectors}
 */
public record EigenvaluesEigenvectors(Tensor eigenvalues, Tensor eigenvectors) {}
