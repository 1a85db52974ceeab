package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.Operator;

/** The steps that {@link Functional}'s methods have in common, as {@code torch/autograd/functional.py} has them. */
final class FunctionalSteps {

    private static final Operator VIEW_AS = Operator.of("aten::view_as", "");
    private static final Operator ZEROS_LIKE = Operator.of("aten::zeros_like", "");

    /** What is filled in, and by which pass, for the words of the errors. */
    enum Stage {
        BACK("The output of the user-provided function is independent of input %d."
                + " This is not allowed in strict mode."),
        BACK_TRICK(
                "The gradient with respect to the input is independent of entry %d in the grad_outputs when using the"
                        + " double backward trick to compute forward mode gradients. This is not allowed in strict mode."),
        DOUBLE_BACK("The jacobian of the user-provided function is independent of input %d."
                + " This is not allowed in strict mode."),
        DOUBLE_BACK_TRICK("The hessian of the user-provided function is independent of entry %d in the grad_jacobian."
                + " This is not allowed in strict mode as it prevents from using the double backward trick to replace"
                + " forward mode AD.");

        private final String independent;

        Stage(String independent) {
            this.independent = independent;
        }

        String unrecorded() {
            String what = ordinal() < DOUBLE_BACK.ordinal() ? "jacobian" : "hessian";
            return "The " + what + " of the user-provided function is independent of input %d."
                    + " This is not allowed in strict mode when create_graph=True.";
        }
    }

    private FunctionalSteps() {}

    /** Tensors of their own for the function, so that one that it has captured is another than its argument. */
    static List<Tensor> inputs(List<Tensor> given, boolean createGraph, boolean needGraph) {
        List<Tensor> prepared = new ArrayList<>(given.size());
        for (Tensor tensor : given) {
            if (!createGraph || !tensor.requiresGrad()) {
                prepared.add(tensor.detach().requiresGrad_(needGraph));
            } else if (tensor.layout() == Layout.STRIDED) {
                prepared.add(VIEW_AS.begin().arg(tensor).arg(tensor).tensor());
            } else {
                prepared.add(tensor.clone());
            }
        }
        return prepared;
    }

    /** Results without a history that nobody has asked for. */
    static List<Tensor> results(List<Tensor> computed, boolean createGraph) {
        return createGraph ? computed : computed.stream().map(Tensor::detach).toList();
    }

    /** What is computed along the way is freed; the results are where the caller's own tensors are. */
    static List<Tensor> freeingTheRest(Supplier<List<Tensor>> work) {
        List<Tensor> results;
        try (TensorScope scope = TensorScope.open()) {
            results = work.get();
            if (!scope.isClosed()) {
                results.forEach(Tensor::keep);
            }
        }
        results.forEach(TensorScope::adopt);
        return results;
    }

    static void checkProduct(List<Tensor> v, List<Tensor> other, boolean isList) {
        if (v.size() != other.size()) {
            throw new IllegalArgumentException(
                    isList
                            ? "v is a tuple of invalid length: should be " + other.size() + " but got " + v.size() + "."
                            : "The given v should contain a single Tensor.");
        }
        for (int i = 0; i < v.size(); i++) {
            long[] got = v.get(i).shape();
            long[] wanted = other.get(i).shape();
            if (!Arrays.equals(got, wanted)) {
                throw new IllegalArgumentException((isList ? "Entry " + i + " in " : "")
                        + "v has invalid size: should be " + size(wanted) + " but got " + size(got) + ".");
            }
        }
    }

    /** As Python prints a shape. */
    static String size(long[] shape) {
        return "torch.Size(" + Arrays.toString(shape) + ")";
    }

    /** In strict mode, refuses tensors that don't depend on what is differentiated. */
    static void checkRecorded(
            List<? extends @Nullable Tensor> tensors, boolean strict, String missing, String unrecorded) {
        for (int i = 0; strict && i < tensors.size(); i++) {
            Tensor tensor = tensors.get(i);
            if (tensor == null || !tensor.requiresGrad()) {
                throw new IllegalArgumentException(String.format(tensor == null ? missing : unrecorded, i));
            }
        }
    }

    static void checkOutputs(List<Tensor> outputs, boolean strict) {
        String unrecorded = "Output %d of the user-provided function does not require gradients."
                + " The outputs must be computed in a differentiable manner from the input when running in strict mode.";
        checkRecorded(outputs, strict, unrecorded, unrecorded);
    }

    static void checkJacobian(List<? extends @Nullable Tensor> jacobian, boolean strict) {
        checkRecorded(
                jacobian,
                strict,
                Stage.BACK.independent,
                "While computing the hessian, found that the jacobian of the user-provided function with respect to input"
                        + " %d is independent of the input. This is not allowed in strict mode. You should ensure that"
                        + " your function is twice differentiable and that the jacobian depends on the inputs (this"
                        + " would be violated by a linear function for example).");
    }

    /** {@link Autograd#grad} for those outputs that are there and recorded. */
    static List<@Nullable Tensor> grad(
            List<? extends @Nullable Tensor> outputs,
            List<Tensor> inputs,
            @Nullable List<? extends @Nullable Tensor> gradOutputs,
            GradOptions options) {
        List<Tensor> recorded = new ArrayList<>();
        List<@Nullable Tensor> itsGrads = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            Tensor output = outputs.get(i);
            if (output != null && output.requiresGrad()) {
                recorded.add(output);
                itsGrads.add(gradOutputs == null ? null : gradOutputs.get(i));
            }
        }
        return recorded.isEmpty()
                ? Collections.nCopies(inputs.size(), null)
                : Autograd.grad(recorded, inputs, itsGrads, options.allowUnused(true));
    }

    /** The gradients, with zeros where there is none, or in strict mode an error. */
    static List<Tensor> filled(
            List<@Nullable Tensor> grads, List<Tensor> like, FunctionalOptions options, Stage stage) {
        List<Tensor> filled = new ArrayList<>(grads.size());
        for (int i = 0; i < grads.size(); i++) {
            Tensor grad = grads.get(i);
            if (grad == null && options.strict()) {
                throw new IllegalArgumentException(String.format(stage.independent, i));
            }
            if (grad != null && options.strict() && options.createGraph() && !grad.requiresGrad()) {
                throw new IllegalArgumentException(String.format(stage.unrecorded(), i));
            }
            filled.add(grad != null ? grad : zerosLike(like.get(i)));
        }
        return filled;
    }

    static Tensor zerosLike(Tensor tensor) {
        return ZEROS_LIKE.begin().arg(tensor).none().none().none().none().none().tensor();
    }

    /** A copy of {@code list} in which nothing is null. */
    static List<Tensor> checked(List<Tensor> list, String name) {
        Objects.requireNonNull(list, name);
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new IllegalArgumentException(name + ": the element at index " + i + " is null");
            }
        }
        return List.copyOf(list);
    }
}
