package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** Compares whole Jacobians. */
final class SlowGradcheck {

    private final GradcheckCase check;

    SlowGradcheck(GradcheckCase check) {
        this.check = check;
    }

    void run() {
        // For each differentiated input, for each output that is a float or complex.
        List<List<Tensor>> numerical = new ArrayList<>();
        NumericalJacobian differences = new NumericalJacobian(check);
        for (Tensor input : check.differentiated()) {
            numerical.add(differences.of(input, check.functionOutputs()));
        }
        if (check.outputs().isEmpty()) {
            if (!numerical.stream().flatMap(List::stream).allMatch(GradcheckMath::isZero)) {
                throw new GradcheckException("Numerical gradient for function expected to be zero");
            }
            return;
        }
        List<Tensor> floats = check.functionOutputs().stream()
                .filter(GradcheckMath::isFloatOrComplex)
                .toList();
        List<Integer> places = IntStream.range(0, floats.size())
                .filter(o -> floats.get(o).requiresGrad())
                .boxed()
                .toList();
        List<List<Tensor>> forward = check.isForward() ? new AnalyticalJacobian(check).forward(null) : List.of();
        for (int o = 0; o < places.size(); o++) {
            int place = places.get(o);
            List<Tensor> backward =
                    check.isForward() ? List.of() : new AnalyticalJacobian(check).backward(floats.get(place), null);
            for (int i = 0; i < numerical.size(); i++) {
                Tensor analytical = check.isForward() ? forward.get(i).get(place) : backward.get(i);
                compare(analytical, numerical.get(i).get(place), o, i);
            }
        }
    }

    private void compare(Tensor analytical, Tensor numerical, int output, int input) {
        GradcheckOptions options = check.options();
        if (!GradcheckMath.allclose(analytical, numerical, options.rtol(), options.atol())) {
            throw check.mismatch(analytical, numerical, output, input, "");
        }
    }

    /** The failure of the elements of one Jacobian; null if all are close. */
    @Nullable
    GradcheckException failure() {
        try {
            run();
            return null;
        } catch (GradcheckException e) {
            return e;
        }
    }
}
