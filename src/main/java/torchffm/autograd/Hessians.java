package torchffm.autograd;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.autograd.FunctionalOptions.Strategy;
import torchffm.internal.Operator;

/** Hessians: the Jacobian of a Jacobian. */
final class Hessians {

    private static final Operator SQUEEZE = Operator.of("aten::squeeze", "");

    private Hessians() {}

    static List<List<Tensor>> of(
            Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs, FunctionalOptions options) {
        Objects.requireNonNull(options, "options");
        FunctionalOptions inner = FunctionalOptions.DEFAULT.createGraph(true);
        Function<List<Tensor>, List<Tensor>> gradient = given -> {
            if (options.strategy() == Strategy.FORWARD_MODE) {
                given.forEach(input -> input.requiresGrad_(true)); // or the inner Jacobian would drop their tangents
            }
            List<Tensor> jacobian = new Jacobians(
                            leaves -> List.of(single(function.apply(leaves), options.strict())), given, inner)
                    .compute()
                    .getFirst();
            FunctionalSteps.checkJacobian(jacobian, options.strict());
            return jacobian;
        };
        return new Jacobians(gradient, inputs, options).compute();
    }

    private static Tensor single(List<Tensor> outputs, boolean strict) {
        Tensor output = FunctionalSteps.checked(outputs, "outputs of the user-provided function")
                .getFirst();
        FunctionalSteps.checkOutputs(outputs, strict);
        if (output.numel() != 1) {
            throw new IllegalArgumentException(
                    "The Tensor returned by the function given to hessian should contain a single element");
        }
        return SQUEEZE.begin().arg(output).tensor();
    }
}
