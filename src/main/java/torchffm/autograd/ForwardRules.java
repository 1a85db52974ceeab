package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import torchffm.Generator;
import torchffm.Tensor;

/** What holds of forward mode whatever the function is: an input without a tangent is one with a tangent of zeros. */
final class ForwardRules {

    private final Function<List<Tensor>, List<Tensor>> function;
    private final List<Tensor> inputs;

    ForwardRules(Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs) {
        this.function = function;
        this.inputs = inputs;
    }

    @SuppressWarnings("try") // a level is opened for its effect
    void checkUndefined() {
        try (DualLevel level = ForwardAd.dualLevel();
                Generator generator = new Generator()) {
            List<Tensor> tangents = new ArrayList<>();
            List<Tensor> duals = AnalyticalJacobian.duals(inputs, tangents);
            for (Tensor tangent : tangents) {
                Tensor vector = GradcheckMath.vectorLike(tangent, generator, true);
                GradcheckMath.copy(tangent, vector.reshape(tangent.shape()));
            }
            for (int i = 0; i < inputs.size(); i++) {
                Tensor input = inputs.get(i);
                if (input.requiresGrad()) {
                    Tensor zero = ForwardAd.makeDual(input.detach(), FunctionalSteps.zerosLike(input));
                    compare(outputs(duals, i, zero), outputs(duals, i, input.detach()));
                }
            }
        }
    }

    private List<Tensor> outputs(List<Tensor> duals, int index, Tensor instead) {
        List<Tensor> given = new ArrayList<>(duals);
        given.set(index, instead);
        return function.apply(given).stream()
                .filter(GradcheckMath::isFloatOrComplex)
                .toList();
    }

    private static void compare(List<Tensor> ofZero, List<Tensor> ofNone) {
        for (int o = 0; o < Math.min(ofZero.size(), ofNone.size()); o++) {
            Tensor expected = ForwardAd.unpackDual(ofZero.get(o)).tangent();
            Tensor got = ForwardAd.unpackDual(ofNone.get(o)).tangent();
            if (expected != null && got != null && !GradcheckMath.allclose(expected, got, 1e-5, 1e-8)) {
                throw new GradcheckException("Mismatch in tangent values for output with index: " + o
                        + " when an input has an undefined tangent value. Got: " + got + " but expected: " + expected);
            }
        }
    }
}
