package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;
import torchffm.Tensor;

/** Derivatives as autograd computes them. */
final class AnalyticalJacobian {

    private static final GradOptions PASS =
            GradOptions.DEFAULT.retainGraph(true).allowUnused(true);

    private final GradcheckCase check;
    private final List<Tensor> differentiated;

    AnalyticalJacobian(GradcheckCase check) {
        this.check = check;
        this.differentiated = check.differentiated();
    }

    /**
     * By backward passes, for each input that is differentiated: a row for each of its elements, a column for each element
     * of the output; or with a vector the one column that is its product with that matrix. Computed twice.
     */
    List<Tensor> backward(Tensor output, @Nullable Tensor vector) {
        List<Tensor> once = columns(output, vector);
        List<Tensor> again = columns(output, vector);
        for (int i = 0; i < once.size(); i++) {
            // Not the other way round: a NaN is no difference here, as in Python.
            if (GradcheckMath.distance(once.get(i), again.get(i))
                    > check.options().nondetTol()) {
                throw new GradcheckException("Backward is not reentrant, i.e., running backward with same input and"
                        + " grad_output multiple times gives different values, although analytical gradient matches"
                        + " numerical gradient. The tolerance for nondeterminism was "
                        + check.options().nondetTol() + ".");
            }
        }
        return once;
    }

    private List<Tensor> columns(Tensor output, @Nullable Tensor vector) {
        long count = vector == null ? output.numel() : 1;
        List<Tensor> jacobians = differentiated.stream()
                .map(input -> GradcheckMath.zeros(input, input.dtype(), input.numel(), count))
                .toList();
        Tensor gradient = vector == null ? GradcheckMath.contiguousZerosLike(output) : vector.reshape(output.shape());
        Tensor flat = gradient.reshape(-1);
        for (long j = 0; j < count; j++) {
            long column = j;
            FunctionalSteps.freeingTheRest(() -> {
                if (vector == null) {
                    flat.zero_();
                    flat.select(0, column).fill_(1);
                }
                List<@Nullable Tensor> grads =
                        Autograd.grad(List.of(output), differentiated, Collections.singletonList(gradient), PASS);
                for (int i = 0; i < grads.size(); i++) {
                    Tensor grad = grads.get(i);
                    if (grad != null) {
                        Tensor flatGrad = checked(grad, differentiated.get(i)).reshape(-1);
                        GradcheckMath.copy(jacobians.get(i).select(1, column), flatGrad);
                    }
                }
                return List.of();
            });
        }
        return jacobians;
    }

    private static Tensor checked(Tensor grad, Tensor input) {
        if (!Arrays.equals(grad.shape(), input.shape())) {
            throw new GradcheckException("Analytical gradient has incorrect size");
        }
        if (grad.dtype() != input.dtype()) {
            throw new GradcheckException("Gradient has dtype mismatch");
        }
        return grad.layout() == Layout.STRIDED ? grad : GradcheckMath.call("aten::to_dense", grad);
    }

    /**
     * By forward mode, for each input that is differentiated, for each output that is a float or complex: a row for each
     * element of the input; or with vectors the one row that is its product with that matrix.
     */
    @SuppressWarnings("try") // a level is opened for its effect
    List<List<Tensor>> forward(@Nullable List<Tensor> vectors) {
        List<Tensor> floats = check.functionOutputs().stream()
                .filter(GradcheckMath::isFloatOrComplex)
                .toList();
        List<List<Tensor>> jacobians = differentiated.stream()
                .map(input -> floats.stream()
                        .map(output -> GradcheckMath.zeros(
                                output, output.dtype(), vectors == null ? input.numel() : 1, output.numel()))
                        .toList())
                .toList();
        try (DualLevel level = ForwardAd.dualLevel()) {
            List<Tensor> tangents = new ArrayList<>();
            List<Tensor> duals = duals(check.inputs(), tangents);
            for (int i = 0; i < tangents.size(); i++) {
                Tensor tangent = tangents.get(i);
                long rows = vectors == null ? tangent.numel() : 1;
                for (long row = 0; row < rows; row++) {
                    Tensor direction = vectors == null ? NumericalJacobian.element(tangent, row) : tangent;
                    GradcheckMath.copy(
                            direction,
                            vectors == null
                                    ? GradcheckMath.call("aten::ones_like", direction)
                                    : vectors.get(i).reshape(tangent.shape()));
                    long index = row;
                    int input = i;
                    FunctionalSteps.freeingTheRest(() -> {
                        fill(jacobians.get(input), index, check.function().apply(duals));
                        return List.of();
                    });
                    direction.zero_();
                }
            }
        }
        return jacobians;
    }

    /** Dual tensors in place of those that are differentiated, with tangents of zeros to write to. */
    static List<Tensor> duals(List<Tensor> inputs, List<Tensor> tangents) {
        List<Tensor> duals = new ArrayList<>();
        for (Tensor input : inputs) {
            if (!input.requiresGrad()) {
                duals.add(input);
                continue;
            }
            Tensor dual = ForwardAd.makeDual(input.detach(), FunctionalSteps.zerosLike(input));
            tangents.add(Objects.requireNonNull(ForwardAd.unpackDual(dual).tangent()));
            duals.add(dual);
        }
        return duals;
    }

    private void fill(List<Tensor> jacobians, long row, List<Tensor> outputs) {
        List<Tensor> floats =
                outputs.stream().filter(GradcheckMath::isFloatOrComplex).toList();
        IntStream.range(0, floats.size()).forEach(o -> {
            UnpackedDualTensor parts = ForwardAd.unpackDual(floats.get(o));
            Tensor tangent = parts.tangent();
            if (tangent == null) {
                return;
            }
            if (check.options().checkGradDtypes()
                    && GradcheckMath.isComplex(parts.primal()) != GradcheckMath.isComplex(tangent)) {
                throw new GradcheckException("Forward AD gradient has dtype mismatch.");
            }
            GradcheckMath.copy(jacobians.get(o).select(0, row), tangent.reshape(-1));
        });
    }
}
