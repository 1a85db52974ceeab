package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Python;

/** Modules and parameters in lists and dicts; nn_state_hooks.py makes the expected texts. */
class ContainerTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("nn_state_hooks.py");
    }

    private static String keys(Module module) {
        return String.join("\n", module.stateDict().keys());
    }

    private static ModuleList list() {
        return new ModuleList(new Linear(2, 2), new Linear(2, 2), new ReLU(), new Sequential(new ReLU()));
    }

    @Test
    void aListPrintsWhatIsAlikeOnce() {
        assertEquals(python.text("list.repr"), list().toString());
        assertEquals(python.text("list.empty"), new ModuleList().toString());
    }

    @Test
    void aListIsChangedAsPythons() {
        ModuleList list = list().insert(1, new Linear(1, 1)).set(-1, new Linear(3, 3));
        list.pop(2);
        list.extend(List.of(new Linear(4, 4), new Linear(4, 4)));

        assertEquals(python.text("list.changed"), list.toString());
        assertEquals(python.text("list.keys"), keys(list));
        assertEquals(6, list.size());
    }

    @Test
    void aListIsReadFromBothEnds() {
        ReLU last = new ReLU();
        ModuleList list = list().append(last);
        List<Module> iterated = new ArrayList<>();
        list.forEach(iterated::add);

        assertSame(last, list.get(-1));
        assertSame(last, iterated.getLast());
        assertEquals(
                "index 5 is out of range",
                assertThrows(IndexOutOfBoundsException.class, () -> list.get(5)).getMessage());
    }

    @Test
    void aListComputesNothing() {
        assertThrows(UnsupportedOperationException.class, () -> list().forward(Torch.ones(1)));
    }

    @Test
    void aDictKeepsItsOrderAsPythons() {
        LinkedHashMap<String, Module> modules = new LinkedHashMap<>();
        modules.put("b", new Linear(1, 1));
        modules.put("a", new ReLU());
        ModuleDict dict = new ModuleDict(modules).put("c", new Linear(2, 2)).put("b", new Linear(3, 3));
        assertTrue(dict.pop("a") instanceof ReLU);

        assertEquals(python.text("dict.repr"), dict.toString());
        assertEquals(python.text("dict.keys"), keys(dict));
        assertTrue(dict.contains("c"));
        assertThrows(NoSuchElementException.class, () -> dict.get("a"));
    }

    @Test
    void parametersInAListAreNamedByTheirPositions() {
        Tensor first = Torch.ones(2, 3);
        ParameterList list = new ParameterList(first, Torch.scalar(1).to(DType.FLOAT64));

        assertEquals(python.text("parameters.repr"), list.toString());
        assertEquals(python.text("parameters.keys"), keys(list));
        assertSame(first, list.get(-2));
        assertTrue(first.requiresGrad());
    }

    @Test
    void aListOfParametersInAModelPrintsAsPythons() {
        assertEquals(
                python.text("parameters.nested"),
                new Sequential(new ParameterList(Torch.ones(4)), new ParameterList()).toString());
    }

    @Test
    void parametersInADictAreNamedByTheirKeys() {
        ParameterDict dict = new ParameterDict()
                .put("w", Torch.ones(2, 3))
                .put("x", Torch.scalar(1).to(DType.FLOAT64))
                .put("y", Torch.ones(1).to(DType.BFLOAT16))
                .put("z", Torch.ones(1).to(DType.COMPLEX64));

        assertEquals(python.text("named.repr"), dict.toString());
        assertEquals(python.text("named.keys"), keys(dict));
        assertEquals(DType.FLOAT64, dict.get("x").dtype());
    }
}
