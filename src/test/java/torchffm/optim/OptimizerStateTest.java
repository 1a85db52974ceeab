package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static torchffm.optim.StateCases.OPTIMIZERS;
import static torchffm.optim.StateCases.SCHEDULERS;
import static torchffm.optim.StateCases.STEPS;
import static torchffm.optim.StateCases.named;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.Checkpoint;
import torchffm.testing.Python;

/** States of optimizers and schedulers in files, against Python's to the byte; optim_state.py makes them. */
class OptimizerStateTest {
    private static Python.Results python;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("optim_state.py", "start");
    }

    private static List<Tensor> parameters() {
        return StateCases.parameters(python);
    }

    private static void train(List<Tensor> parameters, Optimizer optimizer, int first, LRScheduler... schedulers) {
        StateCases.train(python, parameters, optimizer, first, schedulers);
    }

    private static Path save(String name, Object... namesAndValues) {
        Map<Object, Object> tree = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            tree.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return saveTree(name, tree);
    }

    private static Path saveTree(String name, Object tree) {
        Path file = folder.resolve(name + ".pt");
        Checkpoint.save(file, tree);
        return file;
    }

    private static void assertPythons(String name, Path file) throws IOException {
        assertEquals(-1, Files.mismatch(python.dir().resolve(name + ".pt"), file), name);
    }

    private static List<Tensor> detached(List<Tensor> parameters) {
        return new ArrayList<>(parameters.stream().map(Tensor::detach).toList());
    }

    @TestFactory
    Stream<DynamicTest> anOptimizersStateIsWrittenAsPythons() {
        return OPTIMIZERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<Tensor> parameters = parameters();
                    Optimizer optimizer = entry.getValue().apply(parameters);
                    train(parameters, optimizer, 0);
                    Path file =
                            save(entry.getKey(), "optimizer", optimizer.stateDict(), "params", detached(parameters));

                    assertPythons(entry.getKey(), file);
                }));
    }

    /** Loads a file of the first steps, makes the next ones and saves. */
    private static Path goOn(String name, String to) {
        try (Checkpoint checkpoint = Checkpoint.load(python.dir().resolve(name + ".pt"))) {
            Map<?, ?> saved = checkpoint.map(checkpoint.root());
            List<Tensor> parameters = new ArrayList<>();
            ((List<?>) saved.get("params")).forEach(item -> parameters.add(((Tensor) item).requiresGrad_(true)));
            Optimizer optimizer = OPTIMIZERS.get(name).apply(parameters);
            optimizer.loadStateDict((Map<?, ?>) saved.get("optimizer"));
            train(parameters, optimizer, STEPS);
            return save(to, "optimizer", optimizer.stateDict(), "params", detached(parameters));
        }
    }

    @TestFactory
    Stream<DynamicTest> trainingThatPythonBeganGoesOnAndIsWrittenAsPythons() {
        return OPTIMIZERS.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    assertPythons(name + "2", goOn(name, name + "2"));
                }));
    }

    @Test
    void trainingThatJavaWentOnWithGoesOnInPython() {
        OPTIMIZERS.keySet().forEach(name -> goOn(name, name));
        Python.Results finished = Python.run("optim_state.py", "finish", folder.toString());

        OPTIMIZERS.keySet().forEach(name -> assertEquals("yes", finished.text(name + ".same"), name));
    }

    @TestFactory
    Stream<DynamicTest> aSchedulersStateIsWrittenAsPythons() {
        return SCHEDULERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<Tensor> parameters = parameters();
                    Optimizer optimizer =
                            SGD.builder(parameters).lr(0.1).momentum(0.9).build();
                    LRScheduler scheduler = entry.getValue().apply(optimizer);
                    train(parameters, optimizer, 0, scheduler);
                    Path file = save(
                            entry.getKey(), "optimizer", optimizer.stateDict(), "scheduler", scheduler.stateDict());

                    assertPythons(entry.getKey(), file);
                }));
    }

    @TestFactory
    Stream<DynamicTest> aScheduleThatPythonBeganGoesOnAndIsWrittenAsPythons() {
        return SCHEDULERS.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String name = entry.getKey() + "2";
                    try (Checkpoint checkpoint = Checkpoint.load(python.dir().resolve(entry.getKey() + ".pt"))) {
                        Map<?, ?> saved = checkpoint.map(checkpoint.root());
                        List<Tensor> parameters = parameters();
                        Optimizer optimizer =
                                SGD.builder(parameters).lr(0.1).momentum(0.9).build();
                        LRScheduler scheduler = entry.getValue().apply(optimizer);
                        optimizer.loadStateDict((Map<?, ?>) saved.get("optimizer"));
                        scheduler.loadStateDict((Map<?, ?>) saved.get("scheduler"));
                        train(parameters, optimizer, STEPS, scheduler);

                        assertPythons(
                                name,
                                save(name, "optimizer", optimizer.stateDict(), "scheduler", scheduler.stateDict()));
                    }
                }));
    }

    @Test
    void whatIsOneObjectInPythonIsWrittenOnce() throws IOException {
        List<Optimizer> optimizers = List.of(
                Adam.builder(parameters()).build(),
                Adam.builder(parameters()).build(),
                NAdam.builder(parameters()).build(),
                NAdam.builder(parameters()).build());
        StepLR scheduler = new StepLR(optimizers.getFirst(), 3);
        optimizers.forEach(optimizer -> train(optimizer.paramGroups().getFirst().parameters(), optimizer, 0));
        Path file = save(
                "identities",
                "first",
                optimizers.get(0).stateDict(),
                "again",
                optimizers.get(0).stateDict(),
                "second",
                optimizers.get(1).stateDict(),
                "third",
                optimizers.get(2).stateDict(),
                "fourth",
                optimizers.get(3).stateDict(),
                "lr",
                0.1,
                "params",
                List.of(1, 2),
                "scheduler",
                scheduler.stateDict(),
                "once",
                scheduler.stateDict());

        assertPythons("identities", file);
    }

    @Test
    void aStateOfAnotherTypeIsCastButForTheCountsOfSteps() throws IOException {
        Adam single = new Adam(parameters(), 0.01);
        load(single, "double");

        assertPythons("double_cast", saveTree("double_cast", single.stateDict()));
    }

    private static void load(Optimizer optimizer, String name) {
        try (Checkpoint checkpoint = Checkpoint.load(python.dir().resolve(name + ".pt"))) {
            optimizer.loadStateDict(checkpoint.map(checkpoint.root()));
        }
    }

    @Test
    void whatOlderVersionsDidNotSaveIsAdded() throws IOException {
        AdamW optimizer = new AdamW(parameters(), 0.01);
        load(optimizer, "old");

        assertPythons("old_cast", saveTree("old_cast", optimizer.stateDict()));
    }

    private static String refusal(Runnable loading) {
        return assertThrows(IllegalArgumentException.class, loading::run).getMessage();
    }

    @Test
    void aStateThatDoesNotFitIsRefusedInPythonsWords() {
        Optimizer groups = OPTIMIZERS.get("adamw_groups").apply(parameters());
        Optimizer one = new Adam(parameters().subList(0, 1), 0.01);

        assertEquals(python.text("refused.groups"), refusal(() -> load(groups, "double")));
        assertEquals(python.text("refused.size"), refusal(() -> load(one, "double")));
    }

    @Test
    void groupsThatDoNotGoTogetherAreRefusedInPythonsWords() {
        List<Tensor> shared = parameters();
        ParamGroup unnamed = ParamGroup.of(List.of(Torch.ones(1).requiresGrad_(true)));

        assertEquals(
                python.text("refused.named"), refusal(() -> named(parameters()).addParamGroup(unnamed)));
        assertEquals(
                python.text("refused.twice"),
                refusal(() -> Adam.builder(ParamGroup.of(shared), ParamGroup.of(shared.subList(0, 1)))
                        .build()));
    }

    @Test
    void aMapThatIsNoStateIsRefused() {
        Adam adam = new Adam(parameters(), 0.01);

        assertEquals(
                "stateDict: expected an optimizer's state, but its entry 'state' is missing",
                refusal(() -> adam.loadStateDict(Map.of())));
    }

    @Test
    void hooksSeeAndReplaceStates() {
        List<String> calls = new ArrayList<>();
        Adam adam = new Adam(parameters(), 0.01);
        adam.registerStateDictPreHook(_ -> calls.add("before saving"));
        adam.registerStateDictPostHook((_, state) -> {
            calls.add("behind saving " + state.keySet());
            return new LinkedHashMap<>(Map.of("inner", state));
        });
        adam.registerLoadStateDictPreHook((_, state) -> {
            calls.add("before loading " + state.keySet());
            return new LinkedHashMap<>((Map<?, ?>) state.get("inner"));
        });
        adam.registerLoadStateDictPostHook(_ -> calls.add("behind loading"));
        adam.loadStateDict(adam.stateDict());

        assertEquals(
                List.of(
                        "before saving",
                        "behind saving [state, param_groups]",
                        "before loading [inner]",
                        "behind loading"),
                calls);
    }
}
