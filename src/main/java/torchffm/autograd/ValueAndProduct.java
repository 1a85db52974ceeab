package torchffm.autograd;

/**
 * What {@link Functional}'s products return: what the function returned, and the product.
 *
 * @param output the function's own result
 * @param product of the shape of the function's input, or of its output, as the method says
 * @param <O> a tensor, or a list of tensors
 * @param <P> a tensor, or a list of tensors
 */
public record ValueAndProduct<O, P>(O output, P product) {}
