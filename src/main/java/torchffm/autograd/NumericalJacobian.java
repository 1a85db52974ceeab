package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import torchffm.DType;
import torchffm.Tensor;

/** Derivatives by central differences: the inputs' memory is moved to either side, and put back. */
final class NumericalJacobian {

    private final Function<List<Tensor>, List<Tensor>> function;
    private final List<Tensor> inputs;
    private final double eps;

    NumericalJacobian(GradcheckCase check) {
        this.function = check.function();
        this.inputs = check.inputs();
        this.eps = check.options().eps();
    }

    /** For each output that is a float or complex, the Jacobian: a row for each element of the input. */
    List<Tensor> of(Tensor input, List<Tensor> outputs) {
        List<Tensor> floats =
                outputs.stream().filter(GradcheckMath::isFloatOrComplex).toList();
        DType complex = input.dtype().isComplex() ? input.dtype() : null;
        List<Tensor> jacobians = floats.stream()
                .map(output -> GradcheckMath.zeros(
                        output, complex != null ? complex : output.dtype(), input.numel(), output.numel()))
                .toList();
        Tensor memory = GradcheckMath.data(input);
        for (long row = 0; row < input.numel(); row++) {
            long index = row;
            FunctionalSteps.freeingTheRest(() -> {
                Tensor element = element(memory, index);
                Tensor one = GradcheckMath.call("aten::full_like", element, eps);
                List<Tensor> columns = directional(element, one, one);
                int next = 0;
                for (int o = 0; o < outputs.size(); o++) {
                    if (GradcheckMath.isFloatOrComplex(outputs.get(o))) {
                        GradcheckMath.copy(jacobians.get(next++).select(0, index), columns.get(o));
                    }
                }
                return List.of();
            });
        }
        return jacobians;
    }

    static Tensor element(Tensor memory, long index) {
        long[] shape = memory.shape();
        long[] stride = memory.stride();
        long offset = memory.storageOffset();
        long rest = index;
        for (int d = shape.length - 1; d >= 0; d--) {
            offset += rest % shape[d] * stride[d];
            rest /= shape[d];
        }
        return GradcheckMath.call("aten::as_strided", memory, new long[0], new long[0], offset);
    }

    /** For each output, the product of its Jacobian and the direction, whose two parts are the same for a real input. */
    List<Tensor> inDirection(Tensor input, Tensor real, Tensor imaginary) {
        return FunctionalSteps.freeingTheRest(() -> directional(
                GradcheckMath.data(input),
                real.reshape(input.shape()).mul(eps),
                imaginary.reshape(input.shape()).mul(eps)));
    }

    private List<Tensor> directional(Tensor entry, Tensor real, Tensor imaginary) {
        List<Tensor> alongX = difference(entry, real);
        if (!GradcheckMath.isComplex(entry)) {
            return alongX;
        }
        List<Tensor> alongY = difference(entry, GradcheckMath.timesI(imaginary));
        List<Tensor> both = new ArrayList<>();
        for (int o = 0; o < alongX.size(); o++) { // the conjugate Wirtinger derivative
            both.add(alongX.get(o).add(GradcheckMath.timesI(alongY.get(o))));
        }
        return both;
    }

    private List<Tensor> difference(Tensor entry, Tensor delta) {
        Tensor original = entry.clone();
        List<Tensor> below;
        List<Tensor> above;
        try {
            GradcheckMath.copy(entry, original.sub(delta));
            below = outputs();
            GradcheckMath.copy(entry, original.add(delta));
            above = outputs();
        } finally {
            GradcheckMath.copy(entry, original);
        }
        List<Tensor> differences = new ArrayList<>();
        for (int o = 0; o < below.size(); o++) {
            differences.add(derivative(below.get(o), above.get(o)));
        }
        return differences;
    }

    private List<Tensor> outputs() {
        // Copies, since an output may be the input itself, which moves on.
        return function.apply(inputs).stream().map(Tensor::clone).toList();
    }

    private Tensor derivative(Tensor below, Tensor above) {
        if (!Arrays.equals(below.shape(), above.shape()) || below.dtype() != above.dtype()) {
            throw new IllegalArgumentException("Expected `func` to return outputs with the same shape and dtype when"
                    + " inputs are perturbed by " + eps + ", but got: " + FunctionalSteps.size(below.shape()) + " of "
                    + below.dtype() + " and " + FunctionalSteps.size(above.shape()) + " of " + above.dtype() + ".");
        }
        Tensor difference =
                below.dtype() == DType.BOOL ? above.to(DType.INT64).sub(below.to(DType.INT64)) : above.sub(below);
        return difference.div(2 * eps).detach().reshape(-1);
    }
}
