package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import torchffm.Layout;
import torchffm.Tensor;
import torchffm.TensorScope;

/** All checks of one function: in real parts, then what holds of a backward pass whatever the function is. */
final class GradcheckRun {

    private final Function<List<Tensor>, List<Tensor>> function;
    private final List<Tensor> inputs;
    private final GradcheckOptions options;

    GradcheckRun(Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs, GradcheckOptions options) {
        this.function =
                given -> FunctionalSteps.checked(function.apply(given), "outputs of the user-provided function");
        this.inputs = inputs;
        this.options = options;
    }

    @SuppressWarnings("try") // a scope is for what is made inside
    void run() {
        try (TensorScope scope = TensorScope.open()) {
            checkInputs();
            List<Tensor> all = function.apply(inputs);
            List<Tensor> outputs = GradcheckMath.differentiable(all);
            checkOutputs(outputs);
            if (options.checkBackwardAd()) {
                checkBackward(all, outputs);
            }
            if (options.checkForwardAd()) {
                checkForward(all);
            }
            if (options.checkBackwardAd()) {
                BackwardRules rules = new BackwardRules(function, inputs);
                if (options.checkBatchedGrad()) {
                    rules.checkBatches(outputs);
                }
                rules.checkFactor(outputs);
                if (options.checkUndefinedGrad()) {
                    rules.checkUndefined(outputs.size());
                }
            }
        }
    }

    private void checkInputs() {
        boolean any = false;
        for (int i = 0; i < inputs.size(); i++) {
            Tensor input = inputs.get(i);
            if (!input.requiresGrad()) {
                continue;
            }
            any = true;
            if (input.layout() != Layout.STRIDED) {
                throw new IllegalArgumentException(
                        "inputs: expected strided tensors to differentiate, but input " + i + " is " + input.layout());
            }
            long[] shape = input.shape();
            long[] stride = input.stride();
            if (IntStream.range(0, shape.length).anyMatch(d -> shape[d] > 1 && stride[d] == 0)) {
                throw new IllegalArgumentException("The " + i + "th input has a dimension with stride 0. gradcheck only"
                        + " supports inputs that are non-overlapping to be able to compute the numerical gradients"
                        + " correctly. You should call contiguous() on the input before passing it to gradcheck.");
            }
        }
        if (!any) {
            throw new IllegalArgumentException(
                    "gradcheck expects at least one input tensor to require gradient, but none"
                            + " of them have requires_grad=True.");
        }
    }

    private static void checkOutputs(List<Tensor> outputs) {
        if (outputs.stream().anyMatch(output -> output.layout() != Layout.STRIDED)) {
            throw new IllegalArgumentException("Sparse output is not supported at gradcheck yet. Please call"
                    + " to_dense(masked_grad=...) on the output of fn for gradcheck.");
        }
    }

    private void checkBackward(List<Tensor> all, List<Tensor> outputs) {
        if (all.stream().noneMatch(GradcheckMath::isComplex)) {
            check(function, all, inputs, List.of(), false, false);
            return;
        }
        List<Integer> complex = complexIndices(outputs);
        checkOutputsPart(GradcheckMath::imag, complex, true);
        checkOutputsPart(GradcheckMath::real, complex, false);
    }

    private void checkOutputsPart(UnaryOperator<Tensor> part, List<Integer> complex, boolean isImaginary) {
        Function<List<Tensor>, List<Tensor>> parts = given -> ofComplex(function.apply(given), part);
        check(parts, parts.apply(inputs), inputs, complex, isImaginary, false);
    }

    private static List<Tensor> ofComplex(List<Tensor> tensors, UnaryOperator<Tensor> part) {
        return tensors.stream()
                .map(tensor -> GradcheckMath.isComplex(tensor) ? part.apply(tensor) : tensor)
                .toList();
    }

    private static List<Integer> complexIndices(List<Tensor> tensors) {
        return IntStream.range(0, tensors.size())
                .filter(i -> GradcheckMath.isComplex(tensors.get(i)))
                .boxed()
                .toList();
    }

    private void checkForward(List<Tensor> all) {
        List<Integer> complex = complexIndices(inputs);
        if (complex.isEmpty()) {
            check(function, all, inputs, List.of(), false, true);
            checkUndefinedTangents(function, inputs);
            return;
        }
        Function<List<Tensor>, List<Tensor>> ofImaginary =
                withParts(complex, (part, whole) -> GradcheckMath.real(whole).add(GradcheckMath.timesI(part)));
        Function<List<Tensor>, List<Tensor>> ofReal =
                withParts(complex, (part, whole) -> part.add(GradcheckMath.timesI(GradcheckMath.imag(whole))));
        List<Tensor> imaginary = ofComplex(inputs, GradcheckMath::imag);
        List<Tensor> real = ofComplex(inputs, GradcheckMath::real);
        check(ofImaginary, ofImaginary.apply(imaginary), imaginary, complex, true, true);
        check(ofReal, ofReal.apply(real), real, complex, false, true);
        checkUndefinedTangents(ofImaginary, imaginary);
        checkUndefinedTangents(ofReal, real);
    }

    private void checkUndefinedTangents(Function<List<Tensor>, List<Tensor>> ofReals, List<Tensor> reals) {
        if (options.checkUndefinedGrad()) {
            new ForwardRules(ofReals, reals).checkUndefined();
        }
    }

    private interface Whole {
        Tensor of(Tensor part, Tensor whole);
    }

    /** The function with one part of its complex inputs as an input, and the other as it is. */
    private Function<List<Tensor>, List<Tensor>> withParts(List<Integer> complex, Whole joined) {
        return parts -> {
            List<Tensor> whole = new ArrayList<>(parts);
            complex.forEach(i -> whole.set(i, joined.of(parts.get(i), inputs.get(i))));
            return function.apply(whole);
        };
    }

    private void check(
            Function<List<Tensor>, List<Tensor>> ofReals,
            List<Tensor> all,
            List<Tensor> where,
            List<Integer> complex,
            boolean isImaginary,
            boolean isForward) {
        GradcheckCase one = new GradcheckCase(
                ofReals, all, where, GradcheckMath.differentiable(all), options, complex, isImaginary, isForward);
        if (options.fastMode()) {
            new FastGradcheck(one).run();
        } else {
            new SlowGradcheck(one).run();
        }
    }
}
