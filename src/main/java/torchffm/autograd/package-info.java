/**
 * Differentiation beyond {@link torchffm.Tensor#backward()}: {@code torch.autograd}.
 */
package torchffm.autograd;
