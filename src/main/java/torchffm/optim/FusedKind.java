package torchffm.optim;

import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;

/** What the tensors of a fused call have in common. */
record FusedKind(Device device, DType dtype) {
    static FusedKind of(Tensor parameter) {
        DType dtype = parameter.dtype();
        if (!dtype.isFloatingPoint()) {
            throw new IllegalArgumentException(
                    "`fused=True` requires all the params to be floating point Tensors, but got " + dtype);
        }
        return new FusedKind(parameter.device(), dtype);
    }
}
