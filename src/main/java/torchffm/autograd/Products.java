package torchffm.autograd;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.autograd.FunctionalSteps.Stage;

/** Products of vectors with Jacobians and Hessians, none of which is ever computed as a whole. */
final class Products {

    private final Function<List<Tensor>, List<Tensor>> function;
    private final List<Tensor> given;
    private final @Nullable List<Tensor> givenVector;
    private final FunctionalOptions options;
    private final GradOptions recording = GradOptions.DEFAULT.createGraph(true);

    /** Whether the user's inputs, and outputs, are lists, for the words of the errors. */
    private final boolean isList;

    Products(
            Function<List<Tensor>, List<Tensor>> function,
            List<Tensor> given,
            @Nullable List<Tensor> vector,
            FunctionalOptions options,
            boolean isList) {
        this.function = Objects.requireNonNull(function, "function");
        this.given = FunctionalSteps.checked(given, "inputs");
        this.givenVector = vector == null ? null : FunctionalSteps.checked(vector, "v");
        this.options = Objects.requireNonNull(options, "options");
        this.isList = isList;
    }

    private List<Tensor> inputs() {
        return FunctionalSteps.inputs(given, options.createGraph(), true);
    }

    private List<Tensor> outputsOf(List<Tensor> inputs) {
        List<Tensor> outputs = FunctionalSteps.checked(function.apply(inputs), "outputs of the user-provided function");
        FunctionalSteps.checkOutputs(outputs, options.strict());
        return outputs;
    }

    /** The vector, which may be missing where it could only be a number. */
    private @Nullable List<Tensor> vectorLike(List<Tensor> other, String missing) {
        if (givenVector != null) {
            List<Tensor> vector = FunctionalSteps.inputs(givenVector, options.createGraph(), false);
            FunctionalSteps.checkProduct(vector, other, isList);
            return vector;
        }
        if (other.size() != 1 || other.getFirst().numel() != 1) {
            throw new IllegalArgumentException("The vector v can only be None if the " + missing);
        }
        return null;
    }

    /** Gradients of {@code outputs}, in the mode that the caller is in, or recorded where that was asked for. */
    private List<@Nullable Tensor> lastGrad(
            List<? extends @Nullable Tensor> outputs, List<Tensor> inputs, @Nullable List<Tensor> vector) {
        return FunctionalSteps.grad(outputs, inputs, vector, GradOptions.DEFAULT.createGraph(options.createGraph()));
    }

    private Mode lastMode() {
        return options.createGraph() || Torch.isGradEnabled() ? Torch.enableGrad() : Torch.noGrad();
    }

    private ValueAndProduct<List<Tensor>, List<Tensor>> finished(List<Tensor> outputs, List<Tensor> product) {
        return new ValueAndProduct<>(
                FunctionalSteps.results(outputs, options.createGraph()),
                FunctionalSteps.results(product, options.createGraph()));
    }

    @SuppressWarnings("try") // a mode is opened for its effect
    ValueAndProduct<List<Tensor>, List<Tensor>> vjp() {
        List<Tensor> inputs;
        List<Tensor> outputs;
        List<Tensor> vector;
        try (Mode grad = Torch.enableGrad()) {
            inputs = inputs();
            outputs = outputsOf(inputs);
            vector = vectorLike(outputs, "user-provided function returns a single Tensor with a single element.");
        }
        try (Mode last = lastMode()) {
            List<Tensor> product =
                    FunctionalSteps.filled(lastGrad(outputs, inputs, vector), inputs, options, Stage.BACK);
            return finished(outputs, product);
        }
    }

    @SuppressWarnings("try") // a mode is opened for its effect
    ValueAndProduct<List<Tensor>, List<Tensor>> jvp() {
        List<Tensor> outputs;
        List<Tensor> vector;
        List<Tensor> gradOutputs;
        List<@Nullable Tensor> gradInputs;
        try (Mode grad = Torch.enableGrad()) {
            List<Tensor> inputs = inputs();
            vector =
                    vectorLike(inputs, "input to the user-provided function is a single Tensor with a single element.");
            outputs = outputsOf(inputs);
            // The backward is linear in these, so that any finite numbers do.
            gradOutputs = outputs.stream()
                    .map(output -> FunctionalSteps.zerosLike(output).requiresGrad_(true))
                    .toList();
            gradInputs = FunctionalSteps.grad(outputs, inputs, gradOutputs, recording);
            FunctionalSteps.checkRecorded(
                    gradInputs,
                    options.strict(),
                    "The output of the user-provided function is independent of input %d."
                            + " This is not allowed in strict mode.",
                    "The gradient with respect to input %d is independent of the inputs of the user-provided function."
                            + " This is not allowed in strict mode.");
        }
        try (Mode last = lastMode()) {
            List<Tensor> product = FunctionalSteps.filled(
                    lastGrad(gradInputs, gradOutputs, vector), outputs, options, Stage.BACK_TRICK);
            return finished(outputs, product);
        }
    }

    @SuppressWarnings("try") // a mode is opened for its effect
    ValueAndProduct<List<Tensor>, List<Tensor>> hessianProduct(boolean vectorFirst) {
        List<Tensor> inputs;
        List<Tensor> outputs;
        List<Tensor> vector;
        List<@Nullable Tensor> jacobian;
        List<Tensor> gradJacobian = List.of();
        List<@Nullable Tensor> doubleBack = List.of();
        String name = vectorFirst ? "vhp" : "hvp";
        try (Mode grad = Torch.enableGrad()) {
            inputs = inputs();
            vector =
                    vectorLike(inputs, "input to the user-provided function is a single Tensor with a single element.");
            outputs = outputsOf(inputs);
            if (outputs.getFirst().numel() != 1) {
                throw new IllegalArgumentException(
                        "The Tensor returned by the function given to " + name + " should contain a single element");
            }
            jacobian = FunctionalSteps.grad(outputs, inputs, null, recording);
            FunctionalSteps.checkJacobian(jacobian, options.strict());
            if (!vectorFirst) {
                gradJacobian = inputs.stream()
                        .map(input -> FunctionalSteps.zerosLike(input).requiresGrad_(true))
                        .toList();
                doubleBack = FunctionalSteps.grad(jacobian, inputs, gradJacobian, recording);
            }
        }
        try (Mode last = lastMode()) {
            List<@Nullable Tensor> grads =
                    vectorFirst ? lastGrad(jacobian, inputs, vector) : lastGrad(doubleBack, gradJacobian, vector);
            Stage stage = vectorFirst ? Stage.DOUBLE_BACK : Stage.DOUBLE_BACK_TRICK;
            return finished(outputs, FunctionalSteps.filled(grads, inputs, options, stage));
        }
    }
}
