package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static torchffm.nn.Functional.relu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.optim.Adam;
import torchffm.optim.AdamW;
import torchffm.optim.Optimizer;
import torchffm.optim.SGD;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** The tutorial's model, trained beside Python; nn_model.py makes the expected values. */
class ModelTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_model.py");
    }

    /** An optimizer over parameters. */
    private interface Maker extends Function<List<Tensor>, Optimizer> {}

    private static final class CNN extends Module {
        private final Conv2d conv1;
        private final Conv2d conv2;
        private final MaxPool2d pool;
        private final Linear fc1;

        CNN(int inChannels, int numClasses) {
            conv1 = register(
                    "conv1", Conv2d.builder(inChannels, 8, 3).padding(1).build());
            pool = register("pool", new MaxPool2d(2, 2));
            conv2 = register("conv2", Conv2d.builder(8, 16, 3).padding(1).build());
            fc1 = register("fc1", new Linear(16 * 7 * 7, numClasses));
        }

        @Override
        public Tensor forward(Tensor x) {
            x = pool.forward(relu(conv1.forward(x)));
            x = pool.forward(relu(conv2.forward(x)));
            return fc1.forward(x.reshape(x.size(0), -1));
        }
    }

    @Test
    void itIsPrintedAsInPython() {
        assertEquals(python.text("repr"), new CNN(1, 10).toString());
    }

    static Stream<Arguments> optimizers() {
        return Stream.of(
                arguments("adam", (Maker) p -> new Adam(p, 1e-3)),
                arguments("adamw", (Maker) p -> new AdamW(p, 1e-3)),
                arguments("sgd", (Maker)
                        p -> SGD.builder(p).lr(0.01).momentum(0.9).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void everyLossAndTheSavedFileArePythons(String name, Maker optimizerOf, @TempDir Path folder) throws IOException {
        Torch.manualSeed(0).close();
        CNN model = new CNN(1, 10);
        Optimizer optimizer = optimizerOf.apply(model.parameters());
        Tensor images = python.tensor("images");
        Tensor losses = python.tensor(name + ".losses");

        for (int step = 0; step < losses.size(0); step++) {
            try (var _ = TensorScope.open()) {
                Tensor loss = step(
                        model,
                        optimizer,
                        images.get(step),
                        python.tensor("labels").get(step));
                Bits.assertSame(losses.get(step), loss, "loss " + step);
            }
        }
        Path file = folder.resolve(name + ".pth");
        model.stateDict().save(file);
        assertEquals(-1, Files.mismatch(python.dir().resolve(name + ".pth"), file));
    }

    private static Tensor step(Module model, Optimizer optimizer, Tensor images, Tensor labels) {
        Tensor loss = new CrossEntropyLoss().forward(model.forward(images), labels);
        optimizer.zeroGrad();
        loss.backward();
        optimizer.step();
        return loss;
    }

    @Test
    void trainingHoldsNoMoreTensorsAfterManyStepsThanAfterOne() {
        CNN model = new CNN(1, 10);
        Optimizer optimizer = new Adam(model.parameters(), 1e-3);
        Tensor images = Torch.rand(4, 1, 28, 28);
        Tensor labels = Torch.tensor(new long[] {1, 2, 3, 4}, 4);

        Leaks.assertNone(() -> {
            try (var _ = TensorScope.open()) {
                step(model, optimizer, images, labels);
            }
        });
        model.parameters().forEach(parameter -> assertFalse(parameter.isClosed()));
    }
}
