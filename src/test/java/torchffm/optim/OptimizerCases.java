package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import org.junit.jupiter.api.DynamicTest;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Optimizers on the parameters and gradients of optim_cases.py, compared after each step, and their states at the end. */
final class OptimizerCases {
    static final int PARAMETERS = 5;

    private OptimizerCases() {}

    static DynamicTest steps(
            Python.Results python,
            String name,
            DType dtype,
            Function<List<Tensor>, ? extends Optimizer> make,
            ObjIntConsumer<Optimizer> change) {
        return DynamicTest.dynamicTest(name, () -> {
            try (var _ = TensorScope.open()) {
                compareSteps(python, name, dtype, make, change);
            }
        });
    }

    private static void compareSteps(
            Python.Results python,
            String name,
            DType dtype,
            Function<List<Tensor>, ? extends Optimizer> make,
            ObjIntConsumer<Optimizer> change) {
        List<Tensor> parameters = new ArrayList<>();
        List<Tensor> grads = new ArrayList<>();
        List<Tensor> histories = new ArrayList<>();
        for (int i = 0; i < PARAMETERS; i++) {
            String prefix = name.startsWith("muon") ? "matrix." : "";
            parameters.add(python.tensor(prefix + "value" + i).to(dtype).requiresGrad_(true));
            grads.add(python.tensor(prefix + "grads" + i).to(dtype));
            histories.add(python.tensor(name + ".history" + i));
        }
        Optimizer optimizer = make.apply(parameters);

        for (int step = 0; step < grads.getFirst().size(0); step++) {
            for (int i = 0; i < PARAMETERS; i++) {
                boolean missing = i == 2 && step % 3 == 2;
                parameters.get(i).setGrad(missing ? null : grads.get(i).get(step));
            }
            optimizer.step();
            change.accept(optimizer, step);
            for (int i = 0; i < PARAMETERS; i++) {
                Bits.assertSame(histories.get(i).get(step), parameters.get(i), "parameter " + i + ", step " + step);
            }
        }

        for (int i = 0; i < PARAMETERS; i++) {
            String prefix = name + ".state" + i + ".";
            optimizer
                    .state(parameters.get(i))
                    .forEach((key, tensor) -> Bits.assertSame(python.tensor(prefix + key), tensor, prefix + key));
        }
        assertEquals(
                python.text(name + ".keys"),
                String.join(",", optimizer.state(parameters.getFirst()).keySet()));
        assertEquals(python.text(name + ".repr"), optimizer.toString());
    }
}
