package torchffm;

import torchffm.internal.GraphPlace;

/**
 * What gradients can be computed of and for: a {@link Tensor}, or a {@link GradientEdge} where that is gone.
 */
public sealed interface Differentiable extends GraphPlace permits Tensor, GradientEdge {}
