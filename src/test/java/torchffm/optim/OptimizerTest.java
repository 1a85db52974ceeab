package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** How optimizers treat parameters, options and memory; optim_options.py makes the expected messages. */
class OptimizerTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("optim_options.py");
    }

    /** An optimizer over parameters. */
    private interface Maker extends Function<List<Tensor>, Optimizer> {}

    private static Tensor parameter() {
        return Torch.ones(2).requiresGrad_(true);
    }

    private static Tensor parameterWithGrad() {
        Tensor parameter = parameter();
        parameter.setGrad(Torch.ones(2));
        return parameter;
    }

    private static String refusal(Runnable run) {
        return assertThrows(IllegalArgumentException.class, run::run).getMessage();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("adam.lr", p -> new Adam(p, -1)),
                refused("adam.lr_nan", p -> new Adam(p, Double.NaN)),
                refused("adam.eps", p -> Adam.builder(p).eps(-1e-8).build()),
                refused("adam.beta1", p -> Adam.builder(p).betas(1, 0.9).build()),
                refused("adam.beta2", p -> AdamW.builder(p).betas(0.9, -0.1).build()),
                refused(
                        "adam.weight_decay",
                        p -> Adam.builder(p).weightDecay(-0.5).build()),
                refused("sgd.lr", p -> new SGD(p, -1e-5)),
                refused("sgd.momentum", p -> SGD.builder(p).momentum(-0.9).build()),
                refused(
                        "sgd.weight_decay",
                        p -> SGD.builder(p).weightDecay(-1e20).build()),
                refused("sgd.nesterov", p -> SGD.builder(p).nesterov(true).build()),
                refused(
                        "sgd.nesterov_dampening",
                        p -> SGD.builder(p)
                                .nesterov(true)
                                .momentum(0.9)
                                .dampening(0.1)
                                .build()),
                refused("empty", p -> new Adam(List.of(), 1)),
                refused("computed", p -> new Adam(List.of(p.getFirst().mul(2)), 1)));
    }

    private static Arguments refused(String name, Maker make) {
        return arguments(name, make);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anImpossibleOptionIsRefusedInPythonsWords(String name, Maker make) {
        assertEquals(python.text(name), refusal(() -> make.apply(List.of(parameter()))));
    }

    @Test
    void anOptionOfAGroupIsCheckedToo() {
        ParamGroup group = ParamGroup.of(List.of(parameter())).lr(-1);

        assertEquals(python.text("adam.lr"), refusal(() -> Adam.builder(group).build()));
    }

    @Test
    void anUnknownOptionOfAGroupIsRefusedWithThoseThatAreKnown() {
        ParamGroup group = ParamGroup.of(List.of(parameter())).set("momentom", 0.9);

        assertEquals(
                "option: expected one of [lr, momentum, dampening, weight_decay, nesterov, maximize, fused], but got"
                        + " momentom",
                refusal(() -> SGD.builder(group).build()));
    }

    @Test
    void anOptionOfAnotherKindIsRefused() {
        ParamGroup group = new Adam(List.of(parameter()), 1e-3).paramGroups().getFirst();

        assertEquals("option lr: expected a value such as 0.001, but got true", refusal(() -> group.set("lr", true)));
        assertEquals(
                "option betas: expected a value such as [0.9, 0.999], but got 0.9",
                refusal(() -> group.set("betas", 0.9)));
        assertEquals("option fused: expected a value such as true, but got 1", refusal(() -> group.set("fused", 1)));
    }

    @Test
    void aParameterIsOptimizedOnce() {
        Tensor parameter = parameter();
        Adam optimizer = new Adam(List.of(parameter), 1e-3);

        assertEquals(
                "some parameters appear in more than one parameter group",
                refusal(() -> optimizer.addParamGroup(ParamGroup.of(List.of(parameter)))));
    }

    @Test
    void aParameterWithoutAGradientStaysAndHasNoState() {
        Tensor frozen = parameter();
        Tensor trained = parameterWithGrad();
        Adam optimizer = new Adam(List.of(frozen, trained), 0.5);
        optimizer.step();

        assertArrayEquals(new float[] {1, 1}, frozen.toFloatArray());
        assertArrayEquals(new float[] {0.5f, 0.5f}, trained.toFloatArray(), 1e-6f);
        assertTrue(optimizer.state(frozen).isEmpty());
    }

    @Test
    void parametersThatAreAddedLaterAreOptimizedWithTheDefaults() {
        Tensor added = parameterWithGrad();
        SGD optimizer = new SGD(List.of(parameter()), 0.5);
        optimizer.addParamGroup(ParamGroup.of(List.of(added)));
        optimizer.step();

        assertArrayEquals(new float[] {0.5f, 0.5f}, added.toFloatArray());
    }

    @Test
    void aStepIsNotRecorded() {
        Tensor parameter = parameterWithGrad();
        new Adam(List.of(parameter), 0.5).step();

        assertTrue(parameter.isLeaf());
        assertTrue(parameter.requiresGrad());
        assertTrue(Torch.isGradEnabled());
    }

    @Test
    void zeroGradDropsGradients() {
        Tensor parameter = parameterWithGrad();
        new SGD(List.of(parameter), 1).zeroGrad();

        assertNull(parameter.grad());
    }

    @Test
    void zeroGradFillsGradientsWithZerosWhereAsked() {
        Tensor parameter = parameterWithGrad();
        Tensor without = parameter();
        new SGD(List.of(parameter, without), 1).zeroGrad(false);

        assertArrayEquals(new float[] {0, 0}, grad(parameter).toFloatArray());
        assertNull(without.grad());
    }

    @Test
    void zeroedGradientsLeaveTheirGraph() {
        Tensor parameter = parameter();
        parameter.setGrad(parameter().mul(2));
        assertTrue(grad(parameter).requiresGrad());
        new SGD(List.of(parameter), 1).zeroGrad(false);

        assertFalse(grad(parameter).requiresGrad());
    }

    private static Tensor grad(Tensor parameter) {
        Tensor grad = parameter.grad();
        assertNotNull(grad);
        return grad;
    }

    static Stream<Arguments> optimizers() {
        return Stream.of(
                arguments("adam", (Maker) p -> Adam.builder(p)
                        .amsgrad(true)
                        .maximize(true)
                        .weightDecay(0.1)
                        .build()),
                arguments("adam_fused", (Maker) p -> Adam.builder(p).fused(true).build()),
                arguments("sgd", (Maker) p -> SGD.builder(p)
                        .momentum(0.9)
                        .nesterov(true)
                        .maximize(true)
                        .weightDecay(0.1)
                        .build()),
                arguments("sgd_fused", (Maker)
                        p -> SGD.builder(p).momentum(0.9).fused(true).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void stepsAndZeroedGradientsLeaveNoTensorsBehind(String name, Maker make) {
        Tensor parameter = parameterWithGrad();
        Optimizer optimizer = make.apply(List.of(parameter));

        Leaks.assertNone(() -> {
            optimizer.step();
            optimizer.zeroGrad(false);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("optimizers")
    void theStateOutlivesTheScopeOfItsFirstStep(String name, Maker make) {
        Tensor parameter = parameterWithGrad();
        Optimizer optimizer = make.apply(List.of(parameter));
        try (var _ = TensorScope.open()) {
            optimizer.step();
        }

        optimizer.step();
        assertFalse(optimizer.state(parameter).isEmpty());
        optimizer.state(parameter).values().forEach(tensor -> assertFalse(tensor.isClosed()));
    }

    @Test
    void aFusedStepWantsRealParameters() {
        Tensor complex = Torch.ones(2).to(DType.COMPLEX64).requiresGrad_(true);
        complex.setGrad(Torch.ones(2).to(DType.COMPLEX64));
        Adam optimizer = Adam.builder(List.of(complex)).fused(true).build();

        assertEquals(
                "`fused=True` requires all the params to be floating point Tensors, but got torch.complex64",
                refusal(optimizer::step));
    }

    @Test
    void aFusedStepTakesParametersOfSeveralTypesAndLateComers() {
        Tensor early = parameterWithGrad();
        Tensor late = Torch.ones(2).to(DType.FLOAT64).requiresGrad_(true);
        SGD optimizer = SGD.builder(List.of(early, late))
                .lr(0.5)
                .momentum(0.9)
                .fused(true)
                .build();
        optimizer.step();
        late.setGrad(Torch.ones(2).to(DType.FLOAT64));
        optimizer.step();

        assertArrayEquals(new float[] {-0.45f, -0.45f}, early.toFloatArray(), 1e-6f);
        assertArrayEquals(new double[] {0.5, 0.5}, late.toDoubleArray());
    }

    @Test
    void aBuilderGoesOnAfterBuild() {
        AdamBuilder<Adam> builder = Adam.builder(List.of(parameter())).lr(0.1);
        Adam first = builder.build();
        builder.lr(0.2);

        assertEquals(0.1, first.paramGroups().getFirst().lr());
    }
}
