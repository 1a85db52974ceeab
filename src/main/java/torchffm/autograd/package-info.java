/**
 * Automatic differentiation: {@code torch.autograd}.
 */
package torchffm.autograd;
