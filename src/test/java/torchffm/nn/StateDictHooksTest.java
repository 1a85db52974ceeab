package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.StateDict;
import torchffm.nn.Models.Free;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** Hooks around state dicts, prefixes and assignment; nn_state_hooks.py makes the expected texts. */
class StateDictHooksTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("nn_state_hooks.py");
    }

    private static Sequential model() {
        return new Sequential(new Linear(2, 2), new BatchNorm2d(2));
    }

    private static String keys(StateDict state) {
        return String.join("\n", state.keys());
    }

    private static String metadata(StateDict state) {
        return state.prefixes().stream()
                .map(prefix -> prefix + "=" + state.version(prefix).orElseThrow())
                .collect(Collectors.joining("\n"));
    }

    private static String refusal(Runnable loading) {
        return assertThrows(StateDictException.class, loading::run).getMessage();
    }

    private static String version(StateDict state, String prefix) {
        String path = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1);
        return "{'version': " + state.version(path).orElseThrow() + "}";
    }

    /** As Python prints what its hook is given. */
    private static String loadPre(StateDictLoad load) {
        return "load pre '" + load.prefix() + "' " + load.stateDict().size() + " {'version': "
                + load.version().orElseThrow() + "} True " + list(load.missingKeys()) + " "
                + list(load.unexpectedKeys()) + " " + list(load.errorMessages());
    }

    private static String list(List<String> texts) {
        return texts.stream().map(text -> "'" + text + "'").collect(Collectors.joining(", ", "[", "]"));
    }

    @Test
    void hooksAreCalledInPythonsOrderWithPythonsArguments() {
        List<String> calls = new ArrayList<>();
        Sequential traced = model();
        StateDictPreHook pre = (module, prefix, keep) -> calls.add("pre '" + prefix + "' " + (keep ? "True" : "False"));
        StateDictPostHook post = (module, state, prefix) ->
                calls.add("post '" + prefix + "' " + state.size() + " " + version(state, prefix));
        traced.registerStateDictPreHook(pre);
        traced.get(1).registerStateDictPreHook(pre);
        traced.get(0).registerStateDictPostHook(post);
        traced.registerStateDictPostHook(post);
        traced.registerLoadStateDictPreHook((module, load) -> calls.add(loadPre(load)));
        traced.get(1).registerLoadStateDictPreHook((module, load) -> calls.add(loadPre(load)));
        traced.get(0).registerLoadStateDictPostHook((module, keys) -> calls.add("load post " + keys));
        traced.registerLoadStateDictPostHook((module, keys) -> calls.add("load post " + keys));

        traced.stateDict("net.", true);
        StateDict state = traced.stateDict();
        Tensor bias = state.get("0.bias");
        state.remove("0.bias");
        state.put("0.extra", bias);
        traced.loadStateDict(state, false);

        assertEquals(python.text("calls"), String.join("\n", calls));
    }

    @Test
    void aHookMayRenameWhatIsLoaded() {
        Sequential renamed = model();
        renamed.get(0).registerLoadStateDictPreHook((module, load) -> {
            Tensor kernel = load.stateDict().remove(load.prefix() + "kernel");
            if (kernel != null) {
                load.stateDict().put(load.prefix() + "weight", kernel);
            }
        });
        StateDict state = model().stateDict();
        state.put("0.kernel", state.remove("0.weight"));

        assertEquals(
                python.text("renamed.inner"),
                renamed.loadStateDict(state, false).toString());
        assertTrue(state.contains("0.kernel"), "what is loaded stays as it is");
    }

    @Test
    void aHookMayForgiveWhatIsMissing() {
        Sequential forgiving = model();
        forgiving.registerLoadStateDictPostHook(
                (module, keys) -> keys.missingKeys().clear());

        assertEquals(
                python.text("forgiven"),
                forgiving.loadStateDict(new StateDict(), true).toString());
    }

    @Test
    void aHookMayFindKeysUnexpected() {
        Sequential severe = model();
        severe.get(1)
                .registerLoadStateDictPostHook(
                        (module, keys) -> keys.unexpectedKeys().add("dreamt"));

        assertEquals(python.text("severe"), refusal(() -> severe.loadStateDict(severe.stateDict())));
    }

    @Test
    void aHookMayRefuse() {
        Sequential erring = model();
        erring.get(0)
                .registerLoadStateDictPreHook(
                        (module, load) -> load.errorMessages().add("the moon is full"));

        assertEquals(python.text("erring"), refusal(() -> erring.loadStateDict(erring.stateDict(), false)));
    }

    @Test
    void aHookOfTheRootMayReplaceTheStateDict() {
        Sequential replacing = model();
        replacing.registerStateDictHook((module, state, prefix) -> new StateDict().put("only", state.get("0.bias")));

        assertEquals(python.text("replaced"), keys(replacing.stateDict()));
    }

    @Test
    void aHookFurtherDownMayNot() {
        Sequential replacing = model();
        replacing
                .get(0)
                .registerStateDictHook((module, state, prefix) -> new StateDict().put("only", state.get("0.bias")));

        assertEquals(python.text("replaced.inner"), keys(replacing.stateDict()));
    }

    @Test
    void aHookThatIsTakenAwayIsNotCalled() {
        Sequential model = model();
        List<String> calls = new ArrayList<>();
        StateDictPreHook hook = (module, prefix, keep) -> calls.add(prefix);
        var first = model.registerStateDictPreHook(hook);
        model.registerStateDictPreHook(hook);
        first.remove();
        first.remove();
        model.stateDict();

        assertEquals(List.of(""), calls);
    }

    @Test
    void aHookBehindAModuleSeesWhatWasLoaded() {
        Sequential model = model();
        List<Double> seen = new ArrayList<>();
        model.get(0)
                .registerLoadStateDictPostHook((module, keys) ->
                        seen.add(((Linear) module).weight().max().item()));
        StateDict state = model().stateDict();
        state.put("0.weight", Torch.full(new long[] {2, 2}, 7));
        model.loadStateDict(state);

        assertEquals(List.of(7.0), seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b.", "odd"})
    void keysAndMetadataBeginWithAPrefix(String prefix) {
        String name = prefix.equals("odd") ? "prefix.odd" : "prefix";
        StateDict state = model().stateDict(prefix, false);

        assertEquals(python.text(name + ".keys"), keys(state));
        assertEquals(python.text(name + ".metadata"), metadata(state));
    }

    @Test
    void keptVariablesAreTheModulesOwn() {
        Linear linear = new Linear(2, 2);

        assertSame(linear.weight(), linear.stateDict("", true).get("weight"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"module", "_orig_mod"})
    void aWrappersPrefixIsTakenOff(String name) {
        Free wrapper = new Free();
        wrapper.child(name, model());
        StateDict state = wrapper.stateDict().put("module_of.mine", Torch.zeros(1));
        state.consumePrefixIfPresent(name + ".");

        assertEquals(python.text(name + ".keys"), keys(state));
        assertEquals(python.text(name + ".metadata"), metadata(state));
        model().loadStateDict(state, false);
    }

    @Test
    void aPrefixThatIsNotThereIsNoneToTakeOff() {
        StateDict state = model().stateDict();
        state.consumePrefixIfPresent("module.");

        assertEquals(python.text("nothing.keys"), keys(state));
        assertEquals(python.text("nothing.metadata"), metadata(state));
    }

    @Test
    void aCopyThatIsRefusedIsToldInPythonsWords() {
        Free expanded = new Free();
        expanded.buffer("mean", Torch.zeros(1).expand(2));
        StateDict state = new StateDict().put("mean", Torch.ones(2));

        assertEquals(
                python.text("expanded").replace(" Module:", " Free:"), refusal(() -> expanded.loadStateDict(state)));
    }

    @Test
    void assignedTensorsShareTheirMemoryAndKeepTheirType() {
        Linear linear = new Linear(2, 2, false);
        Tensor weight = linear.weight();
        Tensor given = Torch.zeros(2, 2).to(DType.FLOAT64);
        linear.loadStateDict(new StateDict().put("weight", given), true, true);
        given.fill_(3);

        assertSame(weight, linear.weight());
        assertEquals(DType.FLOAT64, weight.dtype());
        assertEquals(3, weight.min().item());
        assertTrue(weight.requiresGrad() && weight.isLeaf());
        assertFalse(given.requiresGrad());
    }

    @Test
    void assigningIntegersToAParameterIsRefusedInPythonsWords() {
        Linear linear = new Linear(2, 2, false);
        StateDict integers = new StateDict().put("weight", Torch.zeros(2, 2).to(DType.INT64));

        assertEquals(python.text("assign.integers"), refusal(() -> linear.loadStateDict(integers, true, true)));
    }

    @Test
    void assigningLeavesNothingBehind() {
        Sequential model = model();
        StateDict state = model().stateDict();

        Leaks.assertNone(() -> model.loadStateDict(state, true, true));
    }
}
