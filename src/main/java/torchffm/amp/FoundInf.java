package torchffm.amp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torchffm.Aten;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.optim.Optimizer;
import torchffm.optim.ParamGroup;

/** Divides an optimizer's gradients by the scale, and finds out for each device whether all of them are finite. */
final class FoundInf {

    private FoundInf() {}

    /** What one operator call can do together: gradients on one device, of one dtype. */
    private record Kind(Device device, DType dtype) {}

    /**
     * Unscales the gradients.
     *
     * @param optimizer whose
     * @param inverse 1 / scale, float32
     * @return for each device with gradients a float32 scalar, in no scope: 1 if one of them is infinite or NaN, else 0
     */
    static Map<Device, Tensor> unscale(Optimizer optimizer, Tensor inverse) {
        Map<Device, Tensor> found = new LinkedHashMap<>();
        try (Mode _ = Torch.noGrad();
                TensorScope _ = TensorScope.open()) {
            grads(optimizer).forEach((kind, grads) -> {
                Tensor here = found.computeIfAbsent(
                        kind.device,
                        device -> Torch.zeros(new long[0], DType.FLOAT32)
                                .to(device)
                                .keep());
                Aten._ampForeachNonFiniteCheckAndUnscale_(grads, here, inverse.to(kind.device));
            });
        }
        return found;
    }

    private static Map<Kind, List<Tensor>> grads(Optimizer optimizer) {
        Map<Kind, List<Tensor>> grads = new LinkedHashMap<>();
        for (ParamGroup group : optimizer.paramGroups()) {
            for (Tensor parameter : group.parameters()) {
                Tensor grad = parameter.grad();
                if (grad == null) {
                    continue;
                }
                if (grad.dtype() == DType.FLOAT16) {
                    throw new IllegalArgumentException("optimizer: Attempting to unscale FP16 gradients.");
                }
                Tensor values = grad.layout() == Layout.SPARSE_COO ? Aten._values(grad) : grad;
                grads.computeIfAbsent(new Kind(values.device(), values.dtype()), _ -> new ArrayList<>())
                        .add(values);
            }
        }
        return grads;
    }
}
