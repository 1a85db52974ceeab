package torchffm.autograd;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The two parts of a dual tensor: {@code torch.autograd.forward_ad.UnpackedDualTensor}.
 *
 * @param primal the value, a view without a tangent
 * @param tangent the directional derivative, of the value's shape; null where there is none
 */
public record UnpackedDualTensor(Tensor primal, @Nullable Tensor tangent) {}
