package torchffm.optim;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Python;

/** 25 steps of each optimizer and option against Python's, bit for bit; optim_steps.py makes the expected values. */
class OptimizerStepTest {
    private static final int PARAMETERS = OptimizerCases.PARAMETERS;
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("optim_steps.py");
    }

    /** An optimizer over parameters. */
    private interface Maker extends Function<List<Tensor>, Optimizer> {}

    @TestFactory
    Stream<DynamicTest> adamIsPythons() {
        return adam("adam", Adam::builder, false);
    }

    @TestFactory
    Stream<DynamicTest> fusedAdamIsPythons() {
        return adam("adam_fused", Adam::builder, true);
    }

    @TestFactory
    Stream<DynamicTest> adamwIsPythons() {
        return adam("adamw", AdamW::builder, false);
    }

    @TestFactory
    Stream<DynamicTest> fusedAdamwIsPythons() {
        return adam("adamw_fused", AdamW::builder, true);
    }

    private static <O extends Optimizer> Stream<DynamicTest> adam(
            String name, Function<List<Tensor>, AdamBuilder<O>> builder, boolean fused) {
        Function<List<Tensor>, AdamBuilder<O>> begin =
                p -> fused ? builder.apply(p).fused(true) : builder.apply(p);
        return Stream.of(
                steps(name, p -> begin.apply(p).build()),
                steps(name + "_lr", p -> begin.apply(p).lr(0.05).build()),
                steps(
                        name + "_betas",
                        p -> begin.apply(p).lr(0.01).betas(0.8, 0.95).eps(1e-3).build()),
                steps(
                        name + "_beta_zero",
                        p -> begin.apply(p).lr(0.01).betas(0, 0.5).build()),
                steps(
                        name + "_weight_decay",
                        p -> begin.apply(p).lr(0.01).weightDecay(0.1).build()),
                steps(
                        name + "_amsgrad",
                        p -> begin.apply(p).lr(0.01).amsgrad(true).build()),
                steps(
                        name + "_maximize",
                        p -> begin.apply(p)
                                .lr(0.01)
                                .maximize(true)
                                .weightDecay(0.3)
                                .build()),
                steps(name + "_scheduled", p -> begin.apply(p).lr(0.1).build()));
    }

    @TestFactory
    Stream<DynamicTest> sgdIsPythons() {
        return sgd("sgd", SGD::builder);
    }

    @TestFactory
    Stream<DynamicTest> fusedSgdIsPythons() {
        return sgd("sgd_fused", p -> SGD.builder(p).fused(true));
    }

    private static Stream<DynamicTest> sgd(String name, Function<List<Tensor>, SGD.Builder> begin) {
        return Stream.of(
                steps(name, p -> begin.apply(p).build()),
                steps(name + "_lr", p -> begin.apply(p).lr(0.07).build()),
                steps(
                        name + "_momentum",
                        p -> begin.apply(p).lr(0.07).momentum(0.9).build()),
                steps(
                        name + "_dampening",
                        p -> begin.apply(p)
                                .lr(0.07)
                                .momentum(0.9)
                                .dampening(0.3)
                                .build()),
                steps(
                        name + "_nesterov",
                        p -> begin.apply(p)
                                .lr(0.07)
                                .momentum(0.9)
                                .nesterov(true)
                                .build()),
                steps(
                        name + "_weight_decay",
                        p -> begin.apply(p).lr(0.07).weightDecay(0.1).build()),
                steps(
                        name + "_maximize",
                        p -> begin.apply(p)
                                .lr(0.07)
                                .momentum(0.8)
                                .weightDecay(0.1)
                                .maximize(true)
                                .build()),
                steps(
                        name + "_scheduled",
                        p -> begin.apply(p).lr(0.1).momentum(0.9).build()));
    }

    @TestFactory
    Stream<DynamicTest> otherTypesArePythons() {
        return Stream.of(
                steps(
                        "adam_float64",
                        DType.FLOAT64,
                        p -> Adam.builder(p)
                                .lr(0.01)
                                .betas(0.874, 0.807)
                                .weightDecay(0.1)
                                .build()),
                steps(
                        "sgd_float64",
                        DType.FLOAT64,
                        p -> SGD.builder(p).lr(0.07).momentum(0.9).build()),
                steps("adamw_bfloat16", DType.BFLOAT16, p -> new AdamW(p, 0.01)),
                steps(
                        "adam_complex64",
                        DType.COMPLEX64,
                        p -> Adam.builder(p)
                                .lr(0.01)
                                .weightDecay(0.1)
                                .amsgrad(true)
                                .build()),
                steps(
                        "sgd_complex64",
                        DType.COMPLEX64,
                        p -> SGD.builder(p)
                                .lr(0.07)
                                .momentum(0.9)
                                .nesterov(true)
                                .build()));
    }

    @TestFactory
    Stream<DynamicTest> groupsWithOptionsOfTheirOwnArePythons() {
        return Stream.of(
                steps(
                        "adam_groups",
                        p -> Adam.builder(
                                        ParamGroup.of(p.subList(0, 2)).lr(0.1),
                                        ParamGroup.of(p.subList(2, PARAMETERS))
                                                .set("weight_decay", 0.2)
                                                .set("amsgrad", true))
                                .lr(0.02)
                                .build()),
                steps(
                        "sgd_groups",
                        p -> SGD.builder(
                                        ParamGroup.of(p.subList(0, 2)).set("momentum", 0.5),
                                        ParamGroup.of(p.subList(2, PARAMETERS)))
                                .lr(0.02)
                                .build()));
    }

    private static DynamicTest steps(String name, Maker make) {
        return steps(name, DType.FLOAT32, make);
    }

    private static DynamicTest steps(String name, DType dtype, Maker make) {
        return OptimizerCases.steps(
                python, name, dtype, make, name.endsWith("_scheduled") ? OptimizerStepTest::decay : (_, _) -> {});
    }

    /** A learning rate that falls, as a scheduler sets it. */
    private static void decay(Optimizer optimizer, int step) {
        optimizer.paramGroups().getFirst().lr(0.1 / (step + 2));
    }
}
