package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static torchffm.optim.CyclicLR.Mode.EXP_RANGE;
import static torchffm.optim.CyclicLR.Mode.TRIANGULAR2;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.Torch;
import torchffm.testing.Python;

/** 60 steps of each scheduler against Python's, bit for bit; optim_schedulers.py makes the expected values. */
class SchedulerTest {
    private static final int STEPS = 60;
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("optim_schedulers.py");
    }

    /** A scheduler of an optimizer. */
    private interface Maker extends Function<Optimizer, LRScheduler> {}

    private static Optimizer optimizer(boolean adam) {
        ParamGroup first =
                ParamGroup.of(List.of(Torch.ones(2).requiresGrad_(true))).lr(0.3);
        ParamGroup second = ParamGroup.of(List.of(Torch.ones(2).requiresGrad_(true)));
        return adam
                ? Adam.builder(first, second).lr(0.07).build()
                : SGD.builder(first, second).lr(0.07).momentum(0.9).build();
    }

    private static Optimizer goingOn(Optimizer optimizer) {
        optimizer.paramGroups().forEach(group -> group.set("initial_lr", group.lr()));
        return optimizer;
    }

    private static final Map<String, Maker> CASES = cases();

    private static Map<String, Maker> cases() {
        Map<String, Maker> cases = new LinkedHashMap<>();
        cases.put("step", o -> new StepLR(o, 7));
        cases.put("step_gamma", o -> new StepLR(o, 5, 0.7));
        cases.put("multi_step", o -> new MultiStepLR(o, new long[] {30, 8, 30, 45}, 0.3));
        cases.put("constant", ConstantLR::new);
        cases.put("constant_factor", o -> new ConstantLR(o, 0.7, 11));
        cases.put("linear", LinearLR::new);
        cases.put("linear_factors", o -> new LinearLR(o, 0.01, 0.7, 37));
        cases.put("exponential", o -> new ExponentialLR(o, 0.93));
        cases.put("polynomial", PolynomialLR::new);
        cases.put("polynomial_power", o -> new PolynomialLR(o, 43, 1.7));
        cases.put("cosine", o -> new CosineAnnealingLR(o, 13));
        cases.put("cosine_min", o -> new CosineAnnealingLR(o, 70, 0.013));
        cases.put("restarts", o -> new CosineAnnealingWarmRestarts(o, 7));
        cases.put("restarts_longer", o -> new CosineAnnealingWarmRestarts(o, 5, 2, 0.01, -1));
        cases.put("restarts_fractions", o -> new CosineAnnealingWarmRestarts(o, 3, 2, 0, -1));
        cases.put("restarts_back", o -> new CosineAnnealingWarmRestarts(o, 3, 3, 0, -1));
        cases.put("lambda", o -> new LambdaLR(o, List.of(e -> pow(0.95, e), e -> 1.0 / (1 + e)), -1));
        cases.put("multiplicative", o -> new MultiplicativeLR(o, e -> 1 - 1.0 / (e + 3)));
        for (String kind : List.of("sgd", "adam")) {
            cases.put(
                    "one_cycle_" + kind,
                    o -> OneCycleLR.builder(o, STEPS + 1, 0.5).build());
            cases.put(
                    "cyclic_" + kind,
                    o -> CyclicLR.builder(o, 0.01, 0.4).stepSizeUp(7).build());
        }
        cases.put(
                "one_cycle_phases",
                o -> OneCycleLR.builder(o, 80, 0.5, 0.3)
                        .pctStart(0.37)
                        .linear(true)
                        .baseMomentum(0.7)
                        .maxMomentum(0.97)
                        .divFactor(10)
                        .finalDivFactor(33)
                        .threePhase(true)
                        .build());
        cases.put(
                "one_cycle_plain",
                o -> OneCycleLR.builder(o, STEPS, 0.5).cycleMomentum(false).build());
        cases.put(
                "cyclic_halves",
                o -> CyclicLR.builder(o, new double[] {0.01, 0.02}, new double[] {0.4, 0.3})
                        .stepSizeUp(4)
                        .stepSizeDown(9)
                        .mode(TRIANGULAR2)
                        .build());
        cases.put(
                "cyclic_falls",
                o -> CyclicLR.builder(o, 0.01, 0.4)
                        .stepSizeUp(6)
                        .mode(EXP_RANGE)
                        .gamma(0.97)
                        .baseMomentum(0.6)
                        .maxMomentum(0.8)
                        .build());
        cases.put(
                "cyclic_plain",
                o -> CyclicLR.builder(o, 0.01, 0.4)
                        .stepSizeUp(6)
                        .cycleMomentum(false)
                        .build());
        cases.put("plateau", o -> ReduceLROnPlateau.builder(o).patience(3).build());
        cases.put(
                "plateau_max",
                o -> ReduceLROnPlateau.builder(o)
                        .max(true)
                        .factor(0.5)
                        .patience(2)
                        .threshold(0.01)
                        .absolute(true)
                        .cooldown(3)
                        .minLrs(0.01, 0.02)
                        .build());
        cases.put(
                "plateau_limits",
                o -> ReduceLROnPlateau.builder(o)
                        .factor(0.7)
                        .patience(1)
                        .threshold(0.3)
                        .minLr(0.004)
                        .eps(1e-3)
                        .build());
        cases.put(
                "sequential",
                o -> new SequentialLR(
                        o, List.of(new LinearLR(o, 0.1, 1, 6), new ExponentialLR(o, 0.9), new StepLR(o, 5)), 6, 30));
        cases.put(
                "sequential_cosine",
                o -> new SequentialLR(
                        o,
                        List.of(new ConstantLR(o, 0.2, 4), new CosineAnnealingLR(o, 20), new PolynomialLR(o, 30, 2)),
                        4,
                        24));
        cases.put("chained", o -> new ChainedScheduler(List.of(new ConstantLR(o, 0.5, 6), new ExponentialLR(o, 0.95))));
        cases.put("cosine_resumed", o -> new CosineAnnealingLR(goingOn(o), 40, 0, 9));
        cases.put("linear_resumed", o -> new LinearLR(goingOn(o), 1.0 / 3, 1, 30, 9));
        cases.put("exponential_resumed", o -> new ExponentialLR(goingOn(o), 0.9, 9));
        return cases;
    }

    private static double pow(double base, double exponent) {
        return torchffm.internal.CMath.pow(base, exponent);
    }

    private static double measure(int i) {
        return i < 9 ? 3.0 - 0.2 * i : 1.3 + (i % 5) / 64.0;
    }

    private static void step(String name, LRScheduler scheduler, int i) {
        switch (scheduler) {
            case ReduceLROnPlateau plateau -> plateau.step(measure(i));
            case CosineAnnealingWarmRestarts restarts when name.equals("restarts_fractions") -> restarts.step(i / 3.0);
            case CosineAnnealingWarmRestarts restarts
            when name.equals("restarts_back") && i % 4 != 0 -> restarts.step((long) STEPS - i);
            default -> scheduler.step();
        }
    }

    @TestFactory
    Stream<DynamicTest> learningRatesAndMomentumsArePythons() {
        return CASES.keySet().stream().map(name -> DynamicTest.dynamicTest(name, () -> compare(name)));
    }

    private static void compare(String name) {
        boolean adam = name.endsWith("_adam");
        Optimizer optimizer = optimizer(adam);
        LRScheduler scheduler = CASES.get(name).apply(optimizer);
        List<Double> rates = new ArrayList<>();
        List<Double> momentums = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            for (ParamGroup group : optimizer.paramGroups()) {
                rates.add(group.lr());
                momentums.add(adam ? group.number("betas", 0) : group.number("momentum"));
            }
            optimizer.step();
            step(name, scheduler, i);
        }

        assertSameBits(name + ".rates", rates);
        assertSameBits(name + ".momentums", momentums);
        assertArrayEquals(python.tensor(name + ".last").toDoubleArray(), scheduler.getLastLr());
        assertEquals(
                python.text(name + ".options").substring("params,".length()),
                String.join(",", optimizer.paramGroups().getFirst().options().keySet()));
    }

    private static void assertSameBits(String name, List<Double> numbers) {
        double[] expected = python.tensor(name).reshape(-1).toDoubleArray();
        assertArrayEquals(
                expected, numbers.stream().mapToDouble(Double::doubleValue).toArray(), name);
    }

    @TestFactory
    Stream<DynamicTest> whatIsOutOfRangeIsRefusedInPythonsWords() {
        return Stream.of(
                refused("constant", o -> new ConstantLR(o, 1.5, 5)),
                refused("linear_start", o -> new LinearLR(o, 0, 1, 5)),
                refused("linear_end", o -> new LinearLR(o, 0.5, -0.5, 5)),
                refused("restarts", o -> new CosineAnnealingWarmRestarts(o, 0)),
                refused("restarts_mult", o -> new CosineAnnealingWarmRestarts(o, 3, 0, 0, -1)),
                refused("restarts_epoch", o -> new CosineAnnealingWarmRestarts(o, 3).step(-1L)),
                refused("lambda", o -> new LambdaLR(o, List.of(Math::cos), -1)),
                refused("resumed", o -> new StepLR(o, 3, 0.1, 2)),
                refused("one_cycle_steps", o -> OneCycleLR.builder(o, 0, 0.1).build()),
                refused(
                        "one_cycle_start",
                        o -> OneCycleLR.builder(o, 10, 0.1).pctStart(1.5).build()),
                refused(
                        "one_cycle_groups",
                        o -> OneCycleLR.builder(o, 10, 0.1, 0.2, 0.3).build()),
                refused("one_cycle_over", o -> {
                    LRScheduler scheduler = OneCycleLR.builder(o, 3, 0.1).build();
                    Collections.nCopies(4, scheduler).forEach(LRScheduler::step);
                }),
                refused(
                        "one_cycle_momentum",
                        o -> OneCycleLR.builder(
                                        new Adagrad(o.paramGroups().getFirst().parameters(), 0.1), 3, 0.1)
                                .build()),
                refused("plateau", o -> ReduceLROnPlateau.builder(o).factor(1).build()),
                refused(
                        "plateau_groups",
                        o -> ReduceLROnPlateau.builder(o).minLrs(0.1).build()),
                refused("sequential", o -> new SequentialLR(o, List.of(new StepLR(o, 3)), 1, 2)),
                refused(
                        "sequential_plateau",
                        o -> new SequentialLR(
                                o, List.of(ReduceLROnPlateau.builder(o).build()))),
                refused("sequential_none", o -> new SequentialLR(o, List.of())),
                refused(
                        "chained_other",
                        o -> new ChainedScheduler(List.of(new StepLR(o, 3), new StepLR(optimizer(true), 3)))),
                refused("chained_none", o -> new ChainedScheduler(List.of())));
    }

    private static DynamicTest refused(String name, Consumer<Optimizer> make) {
        return DynamicTest.dynamicTest(name, () -> {
            Optimizer optimizer = optimizer(false);
            assertEquals(
                    python.text("refused." + name),
                    assertThrows(IllegalArgumentException.class, () -> make.accept(optimizer))
                            .getMessage());
        });
    }

    @Test
    void aPlateauWantsAMeasure() {
        LRScheduler plateau = ReduceLROnPlateau.builder(optimizer(false)).build();

        assertThrows(UnsupportedOperationException.class, plateau::step);
    }
}
