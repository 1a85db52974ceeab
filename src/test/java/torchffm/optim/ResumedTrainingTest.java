package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.data.TensorDataset;
import torchffm.io.Checkpoint;
import torchffm.io.tree.PyTensor;
import torchffm.nn.BatchNorm2d;
import torchffm.nn.Conv2d;
import torchffm.nn.CrossEntropyLoss;
import torchffm.nn.Dropout;
import torchffm.nn.Flatten;
import torchffm.nn.Linear;
import torchffm.nn.MaxPool2d;
import torchffm.nn.ReLU;
import torchffm.nn.Sequential;
import torchffm.testing.Python;

/**
 * 300 steps in Python, 300 in Java and 300 in Python again, by checkpoints, are 900 in Python, bit for bit. Shuffling and
 * dropout draw from the generator whose state is in the files; resumed_training.py is the other side, before and after.
 */
class ResumedTrainingTest {
    private static final int EPOCHS = 10; // of 30 steps each

    private static final Map<String, Function<List<Tensor>, Optimizer>> OPTIMIZERS = Map.of(
            "adam", p -> new Adam(p, 2e-3),
            "adamw", p -> new AdamW(p, 2e-3),
            "sgd", p -> SGD.builder(p).lr(0.02).momentum(0.9).build());

    private static Python.Results python;

    @TempDir
    private static Path folder;

    private static int threads;

    @BeforeAll
    static void trainInPythonThenInJava() {
        threads = Torch.getNumThreads();
        Torch.setNumThreads(1);
        python = Python.run("resumed_training.py", "start");
        for (String kind : OPTIMIZERS.keySet()) {
            Torch.manualSeed(5);
            Training training = new Training(kind);
            training.load(python.dir().resolve(kind + "300.pt"));
            training.train();
            training.save(folder.resolve(kind + "600.pt"));
        }
    }

    @AfterAll
    static void restoreThreads() {
        Torch.setNumThreads(threads);
    }

    /** All that changes in the course of a training. */
    private static final class Training {
        private final Sequential model = new Sequential(
                new Conv2d(1, 4, 3),
                new BatchNorm2d(4),
                new ReLU(),
                new MaxPool2d(2),
                new Flatten(),
                new Dropout(0.25),
                new Linear(100, 10));
        private final Optimizer optimizer;
        private final LRScheduler scheduler;
        private final DataLoader<Batch> loader = DataLoader.builder(
                        new TensorDataset(python.tensor("inputs"), python.tensor("labels")))
                .batchSize(8)
                .shuffle(true)
                .build();

        Training(String kind) {
            optimizer = OPTIMIZERS.get(kind).apply(model.parameters());
            scheduler = OneCycleLR.builder(optimizer, 1000, 0.02).build();
        }

        void train() {
            CrossEntropyLoss criterion = new CrossEntropyLoss();
            for (int epoch = 0; epoch < EPOCHS; epoch++) {
                for (Batch batch : loader) {
                    optimizer.zeroGrad();
                    criterion
                            .forward(model.forward(batch.input()), batch.target())
                            .backward();
                    optimizer.step();
                    scheduler.step();
                }
            }
        }

        void save(Path file) {
            Map<String, Object> state = new LinkedHashMap<>();
            state.put("model", model.stateDict());
            state.put("optimizer", optimizer.stateDict());
            state.put("scheduler", scheduler.stateDict());
            state.put("rng", Torch.getRngState());
            Checkpoint.save(file, state);
        }

        void load(Path file) {
            try (Checkpoint checkpoint = Checkpoint.load(file)) {
                model.loadStateDict(checkpoint.stateDict(checkpoint.get("model")));
                optimizer.loadStateDict(checkpoint.map(checkpoint.get("optimizer")));
                scheduler.loadStateDict(checkpoint.map(checkpoint.get("scheduler")));
                Torch.setRngState(checkpoint.tensor((PyTensor) checkpoint.get("rng")));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"adam", "adamw", "sgd"})
    void whatJavaSavesAfterItsStepsIsWhatPythonWouldHaveSaved(String kind) throws IOException {
        String name = kind + "600.pt";

        assertEquals(-1, Files.mismatch(python.dir().resolve(name), folder.resolve(name)));
    }

    @Test
    void pythonEndsWithTheBitsOfATrainingWithoutAStop() {
        Python.Results end =
                Python.run("resumed_training.py", "finish", python.dir().toString(), folder.toString());

        OPTIMIZERS.keySet().forEach(kind -> assertEquals("the same", end.text(kind), kind));
    }
}
