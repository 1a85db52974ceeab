/**
 * Tensors, their operators and autograd: PyTorch's {@code torch}.
 */
package torchffm;
