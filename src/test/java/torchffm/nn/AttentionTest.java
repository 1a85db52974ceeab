package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Attention, its weights and all gradients against Python's, bit for bit: nn_attention.py. */
class AttentionTest {

    private static final String[] INPUTS = {
        "query", "key", "value", "narrow", "in", "inBias", "biasK", "biasV", "out", "outBias", "q", "k", "v", "staticK",
        "staticV"
    };
    private static final Map<String, Case> CASES = cases();
    private static Python.Results python;

    private final Map<String, Tensor> inputs = new LinkedHashMap<>();
    private final MultiHeadAttentionForwardOptions options = new MultiHeadAttentionForwardOptions();
    private boolean bias = true;
    private boolean extra = false;
    private boolean packed = true;
    private boolean zeros = false;
    private double dropout = 0;

    interface Case {
        AttentionResult of(AttentionTest test);
    }

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_attention.py");
    }

    static Iterable<String> names() {
        return CASES.keySet();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void valuesAndGradientsArePythons(String name) {
        refresh();
        AttentionResult result = CASES.get(name).of(this);
        Tensor weights = result.attnOutputWeights();
        Bits.assertSame(python.tensor(name + ".output"), result.attnOutput(), name);
        assertEquals(Files.exists(python.dir().resolve(name + ".weights.tensor")), weights != null, "weights given");
        Tensor loss = result.attnOutput().pow(2).sum();
        if (weights != null) {
            Bits.assertSame(python.tensor(name + ".weights"), weights, name + ".weights");
            loss = loss.add(weights.pow(3).sum());
        }
        loss.backward();
        inputs.forEach((key, tensor) -> {
            String of = name + "." + key;
            if (Files.exists(python.dir().resolve(of + ".tensor"))) {
                assertNotNull(tensor.grad(), of);
                Bits.assertSame(python.tensor(of), tensor.grad(), of);
            } else {
                assertNull(tensor.grad(), of);
            }
        });
    }

    @Test
    void whatPythonRefusesIsRefusedInItsWords() {
        refresh();
        Tensor query = input("query");
        Tensor key = input("key");
        Tensor value = input("value");
        refused("dims", input("in").select(0, 0), key, value, settings());
        refused("keyDims", query, input("in"), value, settings());
        refused("shapes", query, key, input("narrow"), settings());
        refused("hint", query, key, value, settings().isCausal(true));
        refused("maskShape", query, key, value, settings().attnMask(mask("square")));
        refused("paddingShape", query, key, value, settings().keyPaddingMask(mask("square")));
        refused("narrowQuery", input("narrow"), input("narrow"), input("narrow"), settings());
        packed = false;
        refused("noWeight", query, key, value, settings());
    }

    private static MultiHeadAttentionForwardOptions settings() {
        return new MultiHeadAttentionForwardOptions();
    }

    private void refused(
            String name, Tensor query, Tensor key, Tensor value, MultiHeadAttentionForwardOptions settings) {
        String message = assertThrows(IllegalArgumentException.class, () -> forward(query, key, value, settings), name)
                .getMessage();
        assertEquals(python.text(name + ".refused"), message);
    }

    private void refresh() {
        for (String name : INPUTS) {
            inputs.put(name, python.tensor(name).requiresGrad_(true));
        }
        Torch.manualSeed(5);
    }

    private Tensor input(String name) {
        return inputs.get(name);
    }

    private static Tensor mask(String name) {
        return python.tensor(name);
    }

    private AttentionResult forward(Tensor query, Tensor key, Tensor value, MultiHeadAttentionForwardOptions settings) {
        return Functional.multiHeadAttentionForward(
                query,
                key,
                value,
                8,
                2,
                packed ? input("in") : null,
                bias ? input("inBias") : null,
                extra ? input("biasK") : null,
                extra ? input("biasV") : null,
                zeros,
                dropout,
                input("out"),
                bias ? input("outBias") : null,
                settings);
    }

    private AttentionResult cross() {
        return forward(input("query"), input("key"), input("value"), options);
    }

    private AttentionResult ofOne(Tensor tensor) {
        return forward(tensor, tensor, tensor, options);
    }

    private AttentionResult ofTwo() {
        return forward(input("query"), input("key"), input("key"), options);
    }

    private static Case cross(UnaryOperator<MultiHeadAttentionForwardOptions> set) {
        return test -> {
            set.apply(test.options);
            return test.cross();
        };
    }

    private static Map<String, Case> cases() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("plain", cross(o -> o));
        cases.put("noBias", test -> {
            test.bias = false;
            return test.cross();
        });
        cases.put("fused", cross(o -> o.needWeights(false)));
        cases.put("mask", cross(o -> o.attnMask(mask("sources"))));
        cases.put("maskFused", cross(o -> o.attnMask(mask("scores")).needWeights(false)));
        cases.put("byHead", cross(o -> o.attnMask(mask("byHead")).averageAttnWeights(false)));
        cases.put("byHeadFused", cross(o -> o.attnMask(mask("byHead")).needWeights(false)));
        cases.put("padding", cross(o -> o.keyPaddingMask(mask("padding"))));
        cases.put("paddingFused", cross(o -> o.keyPaddingMask(mask("padding")).needWeights(false)));
        cases.put(
                "bothMasks", cross(o -> o.keyPaddingMask(mask("paddingScores")).attnMask(mask("byHead"))));
        cases.put("mixedMasks", cross(o -> o.keyPaddingMask(mask("padding")).attnMask(mask("scores"))));
        cases.put("extra", test -> {
            test.extra = true;
            test.zeros = true;
            test.options.keyPaddingMask(mask("padding")).attnMask(mask("sources"));
            return test.cross();
        });
        cases.put("dropout", test -> {
            test.dropout = 0.3;
            return test.cross();
        });
        cases.put("dropoutFused", test -> {
            test.dropout = 0.3;
            test.options.needWeights(false);
            return test.cross();
        });
        cases.put("evaluation", test -> {
            test.dropout = 0.3;
            test.options.training(false);
            return test.cross();
        });
        cases.put("self", test -> test.ofOne(test.input("query")));
        cases.put("decoder", AttentionTest::ofTwo);
        cases.put("decoderNoBias", test -> {
            test.bias = false;
            return test.ofTwo();
        });
        cases.put("causal", test -> {
            test.options.attnMask(mask("square")).isCausal(true).needWeights(false);
            return test.ofOne(test.input("query"));
        });
        cases.put("causalWeights", test -> {
            test.options.attnMask(mask("square")).isCausal(true);
            return test.ofOne(test.input("query"));
        });
        cases.put("unbatched", test -> {
            test.options.keyPaddingMask(Torch.tensor(new boolean[] {false, false, false, true, false}));
            return test.ofOne(test.input("query").select(1, 0));
        });
        cases.put("separate", test -> {
            test.packed = false;
            test.options.useSeparateProjWeight(true).qProjWeight(test.input("q"));
            test.options.kProjWeight(test.input("k")).vProjWeight(test.input("v"));
            return test.forward(test.input("query"), test.input("narrow"), test.input("value"), test.options);
        });
        cases.put("static", test -> {
            test.options.staticK(test.input("staticK")).staticV(test.input("staticV"));
            return test.cross();
        });
        return cases;
    }
}
