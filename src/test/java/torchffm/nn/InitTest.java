package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Generator;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.nn.Init.FanMode;
import torchffm.nn.Init.Nonlinearity;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Initial values against Python's, bit for bit; nn_init.py makes the expected values. */
class InitTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_init.py");
    }

    static Stream<Arguments> fills() {
        return Stream.of(
                fill("uniform", t -> Init.uniform_(t, 0, 1, null), 6, 5),
                fill("uniform_bounds", t -> Init.uniform_(t, -0.3, 0.7, null), 6, 5),
                fill("uniform_generator", InitTest::uniformBySeed5, 6, 5),
                fill("normal", t -> Init.normal_(t, 0, 1, null), 6, 5),
                fill("normal_options", t -> Init.normal_(t, 0.5, 0.1, null), 100, 50),
                fill("constant", t -> Init.constant_(t, 0.3), 6, 5),
                fill("ones", Init::ones_, 6, 5),
                fill("zeros", Init::zeros_, 6, 5),
                fill("xavier_uniform", Init::xavierUniform_, 6, 5),
                fill("xavier_uniform_gain", t -> Init.xavierUniform_(t, gain(Nonlinearity.TANH), null), 6, 5, 3, 3),
                fill("xavier_normal", Init::xavierNormal_, 6, 5),
                fill("xavier_normal_gain", t -> Init.xavierNormal_(t, gain(Nonlinearity.RELU), null), 6, 5, 3, 3),
                fill("kaiming_uniform", Init::kaimingUniform_, 6, 5),
                fill(
                        "kaiming_uniform_options",
                        t -> Init.kaimingUniform_(t, 0.2, FanMode.FAN_OUT, Nonlinearity.LEAKY_RELU, null),
                        6,
                        5,
                        3,
                        3),
                fill("kaiming_normal", Init::kaimingNormal_, 6, 5),
                fill(
                        "kaiming_normal_options",
                        t -> Init.kaimingNormal_(t, 0, FanMode.FAN_OUT, Nonlinearity.RELU, null),
                        6,
                        5,
                        3,
                        3),
                fill("kaiming_empty", Init::kaimingUniform_, 0, 5));
    }

    private static Arguments fill(String name, UnaryOperator<Tensor> fill, long... shape) {
        return arguments(name, fill, shape);
    }

    private static Tensor uniformBySeed5(Tensor tensor) {
        try (Generator generator = new Generator()) {
            generator.manualSeed(5);
            return Init.uniform_(tensor, 0, 1, generator);
        }
    }

    private static double gain(Nonlinearity nonlinearity) {
        return Init.calculateGain(nonlinearity, 0.01);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fills")
    void valuesAndTheNumberOfDrawsArePythons(String name, UnaryOperator<Tensor> fill, long[] shape) {
        Torch.manualSeed(3).close();
        Tensor filled = fill.apply(Torch.empty(shape));

        Bits.assertSame(python.tensor(name), filled, "values");
        Bits.assertSame(python.tensor(name + ".next"), Torch.rand(3), "the next draw");
    }

    @ParameterizedTest
    @EnumSource(value = Nonlinearity.class, mode = Mode.EXCLUDE, names = "LEAKY_RELU")
    void gainsArePythons(Nonlinearity nonlinearity) {
        String name = nonlinearity.name().toLowerCase(java.util.Locale.ROOT);

        assertEquals(python.number("gain." + name), gain(nonlinearity));
    }

    @Test
    void gainsOfAThousandSlopesArePythons() {
        double[] expected = python.tensor("slope_gains").toDoubleArray();
        double[] slopes = python.tensor("slopes").toDoubleArray();
        for (int i = 0; i < slopes.length; i++) {
            assertEquals(expected[i], Init.calculateGain(Nonlinearity.LEAKY_RELU, slopes[i]), "slope " + slopes[i]);
        }
    }

    @Test
    void fansCountTheReceptiveField() {
        assertEquals(new Init.Fans(5 * 9, 6 * 9), Init.calculateFanInAndFanOut(Torch.empty(6, 5, 3, 3)));
    }

    @Test
    void aVectorHasNoFans() {
        Tensor vector = Torch.empty(3);
        Exception refused = assertThrows(IllegalArgumentException.class, () -> Init.xavierUniform_(vector));

        assertEquals(python.text("one_dimension"), refused.getMessage());
    }

    @Test
    void aParameterIsFilledWithoutARecord() {
        Tensor parameter = Torch.empty(2, 2).requiresGrad_(true);
        Init.ones_(parameter);

        assertTrue(parameter.isLeaf());
        assertTrue(parameter.requiresGrad());
    }
}
