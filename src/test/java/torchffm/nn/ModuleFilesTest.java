package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.Checkpoint;
import torchffm.io.StateDict;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Several state dicts in one file, to the byte, and states that are no tensors; nn_state_files.py makes the files. */
class ModuleFilesTest {
    private static Python.Results python;

    @TempDir
    private Path folder;

    @BeforeAll
    static void runPython() {
        python = Python.run("nn_state_files.py");
    }

    /** Names of one character, which Python has once each. */
    private static final class Short extends Module {
        Short() {
            registerParameter("w", Torch.zeros(2));
            registerBuffer("b", Torch.zeros(2));
            register("a", new Linear(2, 2));
            registerParameter("version", Torch.zeros(2));
        }
    }

    /** A module with a state that is no tensor. */
    private static final class Extra extends Module {
        private Map<Object, Object> extra = new LinkedHashMap<>();

        Extra() {
            registerParameter("weight", Torch.zeros(2));
            extra.put("scale", 0.5);
            extra.put("steps", List.of(1, 2));
            extra.put("table", Torch.tensor(new float[] {0, 1, 2}, 3));
        }

        @Override
        protected Object getExtraState() {
            return extra;
        }

        @Override
        @SuppressWarnings("unchecked") // what was saved
        protected void setExtraState(Object state) {
            extra = (Map<Object, Object>) state;
        }
    }

    private static final Map<String, Supplier<Module>> MODELS = Map.of(
            "linear", () -> new Linear(2, 3),
            "nested", () -> new Sequential(new Linear(2, 2), new Sequential(new BatchNorm2d(2))),
            "short", Short::new,
            "extra", () -> new Sequential(new Extra()),
            "extra_root", Extra::new,
            "many",
                    () -> new Sequential(IntStream.range(0, 12)
                            .mapToObj(_ -> new Linear(1, 1))
                            .toArray(Module[]::new)));

    private static Module model(String name) {
        Module model = MODELS.get(name).get();
        StateDict state = model.stateDict();
        int i = 0;
        for (String key : state.keys()) {
            Tensor tensor = state.get(key);
            if (tensor != null) {
                tensor.fill_(i);
            }
            i++;
        }
        return model;
    }

    private void assertPythons(String name, Map<String, Object> tree) throws IOException {
        Path file = folder.resolve(name + ".pt");
        Checkpoint.save(file, tree);

        assertEquals(-1, Files.mismatch(python.dir().resolve(name + ".pt"), file));
    }

    @TestFactory
    Stream<DynamicTest> aStateThatIsTakenTwiceIsWrittenAsPythons() {
        return MODELS.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Module model = model(name);
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("model", model.stateDict());
                    tree.put("ema", model.stateDict());

                    assertPythons(name, tree);
                }));
    }

    @TestFactory
    Stream<DynamicTest> statesOfSeveralModelsAreWrittenAsPythons() {
        return MODELS.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    Module model = model(name);
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("model", model.stateDict());
                    tree.put("other", model(name).stateDict());
                    tree.put("under", model.stateDict("net.", false));
                    tree.put("kept", model.stateDict("", true));
                    tree.put("version", 1);
                    tree.put("0", "w");
                    tree.put("", 2);

                    assertPythons(name + "_others", tree);
                }));
    }

    @TestFactory
    Stream<DynamicTest> statesThatWereLoadedAreWrittenAsTheyWere() {
        return MODELS.keySet().stream()
                .filter(name -> !name.startsWith("extra"))
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    try (Checkpoint checkpoint = Checkpoint.load(python.dir().resolve(name + ".pt"))) {
                        Map<String, Object> tree = new LinkedHashMap<>();
                        tree.put("model", checkpoint.stateDict(checkpoint.get("model")));
                        tree.put("ema", checkpoint.stateDict(checkpoint.get("ema")));

                        assertPythons(name, tree);
                    }
                }));
    }

    @Test
    void anExtraStateIsGivenBackToItsModule() {
        Extra extra = new Extra();
        extra.extra.clear();
        try (Checkpoint checkpoint = Checkpoint.load(python.dir().resolve("extra_root.pt"))) {
            extra.loadStateDict(checkpoint.stateDict(checkpoint.get("model")));
        }

        assertEquals(List.of("scale", "steps", "table"), List.copyOf(extra.extra.keySet()));
        assertEquals(List.of(1L, 2L), extra.extra.get("steps"));
        Bits.assertSame(Torch.tensor(new float[] {0, 1, 2}, 3), (Tensor) extra.extra.get("table"), "a tensor in it");
    }

    private static String refusal(Module module, StateDict state) {
        return assertThrows(StateDictException.class, () -> module.loadStateDict(state))
                .getMessage();
    }

    @Test
    void anExtraStateThatNobodyHasIsUnexpected() {
        StateDict state = new Sequential(new Extra()).stateDict();

        assertEquals(python.text("extra.unexpected"), refusal(new Sequential(new Linear(1, 2)), state));
    }

    @Test
    void anExtraStateThatIsNotThereIsMissing() {
        StateDict state = new Sequential(new Extra()).stateDict();
        state.remove("0._extra_state");

        assertEquals(python.text("extra.missing"), refusal(new Sequential(new Extra()), state));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoTensorIsRefusedInPythonsWords() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("int", 3);
        values.put("float", 0.5);
        values.put("str", "text");
        values.put("list", List.of(1));
        values.put("tuple", PyTuple.ofInts(1));
        values.put("dict", Map.of("a", 1));
        values.put("NoneType", PyValue.None.NONE);
        values.put("bool", true);
        return values.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    StateDict state =
                            new StateDict().putValue("weight", entry.getValue()).put("bias", Torch.zeros(3));

                    assertEquals(python.text("bad." + entry.getKey()), refusal(new Linear(2, 3), state));
                }));
    }
}
