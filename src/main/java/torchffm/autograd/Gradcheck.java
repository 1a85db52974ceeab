package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * Compares gradients with what small differences of a function's values say: {@code torch.autograd.gradcheck}.
 *
 * {@snippet :
 * Tensor x = Torch.randn(3).to(DType.FLOAT64).requiresGrad_(true);
 * Gradcheck.gradcheck(Tensor::sigmoid, x); // throws GradcheckException where a gradient is wrong
 * }
 *
 * <p>Checked is each input that requires grad. It has to be of double precision and strided, no two of its elements at one
 * place in memory, and the function differentiable there. A complex output is checked as two real ones, its parts. The
 * function is called many times, and what it makes is freed with each call.
 */
public final class Gradcheck {

    private Gradcheck() {}

    /**
     * Checks the gradients of a function with Python's defaults.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated, requiring grad
     * @return true
     * @throws GradcheckException if a gradient is wrong
     * @throws IllegalArgumentException if the input does not require grad, or has elements at one place
     */
    public static boolean gradcheck(UnaryOperator<Tensor> function, Tensor input) {
        Objects.requireNonNull(input, "input");
        return gradcheck(FunctionalForms.ofOne(function), List.of(input), GradcheckOptions.DEFAULT);
    }

    /**
     * Checks the gradients of a function: {@code torch.autograd.gradcheck}.
     *
     * @param function of several tensors; returns several
     * @param inputs where it is differentiated; at least one requires grad
     * @param options how close is close, and what is checked
     * @return true; false if a gradient is wrong and the options say that this is not thrown
     * @throws GradcheckException if a gradient is wrong
     * @throws IllegalArgumentException if no input requires grad, or one has elements at one place, or an output is sparse
     */
    public static boolean gradcheck(
            Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs, GradcheckOptions options) {
        Objects.requireNonNull(inputs, "inputs");
        try {
            new GradcheckRun(function, FunctionalSteps.checked(inputs, "inputs"), options).run();
            return true;
        } catch (GradcheckException e) {
            if (options.raiseException()) {
                throw e;
            }
            return false;
        }
    }

    /**
     * Checks the second derivatives of a function with Python's defaults.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated, requiring grad
     * @return true
     * @throws GradcheckException if a derivative is wrong
     * @throws IllegalArgumentException if the input does not require grad, or has elements at one place
     */
    public static boolean gradgradcheck(UnaryOperator<Tensor> function, Tensor input) {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(function, "function");
        return gradgradcheck(FunctionalForms.ofOne(function), List.of(input), null, GradcheckOptions.DEFAULT);
    }

    /**
     * Checks the second derivatives of a function: {@code torch.autograd.gradgradcheck}. Python's
     * {@code check_fwd_over_rev} and {@code check_rev_over_rev} are {@link GradcheckOptions#checkForwardAd} and
     * {@link GradcheckOptions#checkBackwardAd} here.
     *
     * @param function of several tensors; returns several
     * @param inputs where it is differentiated; at least one requires grad
     * @param gradOutputs the gradients of the outputs that require grad, which are differentiated for where they require
     *     grad; null for random ones between -1 and 1, drawn from the default generator, that do
     * @param options how close is close, and what is checked
     * @return true; false if a derivative is wrong and the options say that this is not thrown
     * @throws GradcheckException if a derivative is wrong
     * @throws IllegalArgumentException if no input requires grad, or one has elements at one place
     */
    public static boolean gradgradcheck(
            Function<List<Tensor>, List<Tensor>> function,
            List<Tensor> inputs,
            @Nullable List<Tensor> gradOutputs,
            GradcheckOptions options) {
        Objects.requireNonNull(inputs, "inputs");
        List<Tensor> ofInputs = FunctionalSteps.checked(inputs, "inputs");
        List<Tensor> ofOutputs = gradOutputs != null
                ? FunctionalSteps.checked(gradOutputs, "gradOutputs")
                : FunctionalSteps.freeingTheRest(() -> GradcheckMath.differentiable(FunctionalSteps.checked(
                                function.apply(ofInputs), "outputs of the user-provided function"))
                        .stream()
                        .map(GradcheckMath::randomLike)
                        .toList());
        List<Tensor> all = new ArrayList<>(ofInputs);
        all.addAll(ofOutputs);
        // The check detaches inputs for forward mode, so that who requires grad is known only before.
        List<Boolean> recorded = all.stream().map(Tensor::requiresGrad).toList();
        int count = ofInputs.size();
        return gradcheck(
                given -> {
                    for (int i = 0; i < given.size(); i++) {
                        if (recorded.get(i)) {
                            given.get(i).requiresGrad_(true);
                        }
                    }
                    return gradients(function, given.subList(0, count), given.subList(count, given.size()), recorded);
                },
                all,
                options);
    }

    private static List<Tensor> gradients(
            Function<List<Tensor>, List<Tensor>> function,
            List<Tensor> inputs,
            List<Tensor> gradOutputs,
            List<Boolean> recorded) {
        List<Tensor> differentiated = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            if (recorded.get(i)) {
                differentiated.add(inputs.get(i));
            }
        }
        List<Tensor> outputs = GradcheckMath.differentiable(
                FunctionalSteps.checked(function.apply(inputs), "outputs of the user-provided function"));
        return Autograd.grad(
                        outputs,
                        differentiated,
                        List.copyOf(gradOutputs),
                        GradOptions.DEFAULT.createGraph(true).allowUnused(true))
                .stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
