package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static torchffm.optim.OtherOptimizers.CASES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.optim.OtherOptimizers.Maker;
import torchffm.testing.Bits;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** 25 steps of each optimizer but Adam and SGD, in three types, bit for bit; optim_others.py makes the expected values. */
class OtherOptimizersTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("optim_others.py");
    }

    @TestFactory
    Stream<DynamicTest> stepsArePythons() {
        return CASES.entrySet().stream()
                .flatMap(entry -> Stream.of(DType.FLOAT32, DType.FLOAT64, DType.COMPLEX64)
                        .map(dtype -> OptimizerCases.steps(
                                python,
                                entry.getKey() + "_" + dtype.toString().substring("torch.".length()),
                                dtype,
                                entry.getValue(),
                                (_, _) -> {})));
    }

    @TestFactory
    Stream<DynamicTest> stepsOfThoseForRealParametersArePythons() {
        Map<String, Maker> cases = new LinkedHashMap<>();
        cases.put("adafactor_defaults", p -> Adafactor.builder(p).build());
        cases.put(
                "adafactor_options",
                p -> Adafactor.builder(p)
                        .lr(0.03)
                        .beta2Decay(-0.6)
                        .eps(1e-6, 1e-2)
                        .d(2)
                        .weightDecay(0.1)
                        .build());
        cases.put("adafactor_maximize", p -> Adafactor.builder(p).maximize(true).build());
        return cases.entrySet().stream()
                .flatMap(entry -> Stream.of(DType.FLOAT32, DType.FLOAT64)
                        .map(dtype -> OptimizerCases.steps(
                                python,
                                entry.getKey() + "_" + dtype.toString().substring("torch.".length()),
                                dtype,
                                entry.getValue(),
                                (_, _) -> {})));
    }

    @TestFactory
    Stream<DynamicTest> stepsOfMuonArePythons() {
        Map<String, Maker> cases = new LinkedHashMap<>();
        cases.put("muon_defaults", p -> Muon.builder(p).build());
        cases.put(
                "muon_options",
                p -> Muon.builder(p)
                        .lr(0.02)
                        .weightDecay(0)
                        .momentum(0.8)
                        .nesterov(false)
                        .nsSteps(3)
                        .build());
        cases.put(
                "muon_match", p -> Muon.builder(p).adjustLrFn("match_rms_adamw").build());
        cases.put(
                "muon_unclamped",
                p -> Muon.builder(p).adjustLrFn("spectral_unclamped").build());
        return cases.entrySet().stream()
                .map(entry ->
                        OptimizerCases.steps(python, entry.getKey(), DType.FLOAT32, entry.getValue(), (_, _) -> {}));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void stepsOfSparseAdamArePythons(boolean maximize) {
        String name = "sparse_adam_" + (maximize ? "True" : "False");
        Tensor parameter = python.tensor("sparse").requiresGrad_(true);
        SparseAdam optimizer = SparseAdam.builder(List.of(parameter))
                .lr(0.1)
                .betas(0.8, 0.95)
                .maximize(maximize)
                .build();
        for (int step = 0; step < 4; step++) {
            parameter.setGrad(sparseGrad(step));
            optimizer.step();
        }

        Bits.assertSame(python.tensor(name), parameter, "parameter");
        optimizer
                .state(parameter)
                .forEach((key, tensor) -> Bits.assertSame(python.tensor(name + "." + key), tensor, key));
    }

    @TestFactory
    Stream<DynamicTest> whatIsOutOfRangeIsRefusedInPythonsWords() {
        Tensor dense = Torch.ones(2, 3).requiresGrad_(true);
        dense.setGrad(Torch.ones(2, 3));
        List<Tensor> p = List.of(dense);
        return Stream.of(
                refused("sparse_adam_dense", () -> SparseAdam.builder(p).build().step()),
                refused("sparse_adam_lr", () -> SparseAdam.builder(p).lr(0).build()),
                refused("sparse_adam_eps", () -> SparseAdam.builder(p).eps(0).build()),
                refused(
                        "sparse_adam_complex",
                        () -> new SparseAdam(
                                List.of(dense, Torch.ones(2).to(DType.COMPLEX64).requiresGrad_(true)), 0.1)),
                refused("muon_lr", () -> new Muon(p, -1)),
                refused("muon_momentum", () -> Muon.builder(p).momentum(-0.5).build()),
                refused(
                        "muon_weight_decay",
                        () -> Muon.builder(p).weightDecay(-0.5).build()),
                refused("muon_adjust", () -> Muon.builder(p).adjustLrFn("guess").build()),
                refused("muon_vector", () -> new Muon(List.of(Torch.ones(3).requiresGrad_(true)), 0.1)),
                refused("adafactor_lr", () -> new Adafactor(p, -1)),
                refused(
                        "adafactor_decay",
                        () -> Adafactor.builder(p).beta2Decay(0.5).build()),
                refused(
                        "adafactor_eps1",
                        () -> Adafactor.builder(p).eps(-1, 1e-3).build()),
                refused(
                        "adafactor_eps2",
                        () -> Adafactor.builder(p).eps(1e-3, -1).build()),
                refused("adafactor_d", () -> Adafactor.builder(p).d(0.5).build()),
                refused(
                        "adafactor_weight_decay",
                        () -> Adafactor.builder(p).weightDecay(-0.5).build()),
                refused("adadelta_rho", () -> Adadelta.builder(p).rho(1.5).build()),
                refused("rprop_etas", () -> Rprop.builder(p).etas(0.5, 0.9).build()),
                refused("asgd_lambd", () -> ASGD.builder(p).lambd(-0.5).build()),
                refused(
                        "adagrad_lr_decay",
                        () -> Adagrad.builder(p).lrDecay(-0.5).build()),
                refused(
                        "adagrad_initial",
                        () -> Adagrad.builder(p).initialAccumulatorValue(-0.5).build()),
                refused(
                        "nadam_momentum_decay",
                        () -> NAdam.builder(p).momentumDecay(-0.5).build()),
                refused("rmsprop_alpha", () -> RMSprop.builder(p).alpha(-0.5).build()),
                refused(
                        "rmsprop_momentum",
                        () -> RMSprop.builder(p).momentum(-0.5).build()));
    }

    private static DynamicTest refused(String name, Runnable make) {
        return DynamicTest.dynamicTest(
                name,
                () -> assertEquals(
                        python.text("refused." + name),
                        assertThrows(RuntimeException.class, make::run).getMessage()));
    }

    @TestFactory
    Stream<DynamicTest> aStepLeavesNothingBehind() {
        return CASES.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("_defaults"))
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Tensor parameter = Torch.ones(3).requiresGrad_(true);
                    parameter.setGrad(Torch.ones(3));
                    Optimizer optimizer = entry.getValue().apply(List.of(parameter));
                    Leaks.assertNone(optimizer::step);
                }));
    }

    private static Tensor sparseGrad(int step) {
        Tensor places = Torch.tensor(new long[] {step, 6, step, 0, 1, 0}, 2, 3);
        return Torch.sparseCooTensor(places, Torch.tensor(new float[] {0.5f, -1.5f, 2}, 3), 7, 5);
    }

    @Test
    void adagradTakesSparseGradientsAsPythons() {
        Tensor parameter = python.tensor("sparse").requiresGrad_(true);
        Adagrad optimizer =
                Adagrad.builder(List.of(parameter)).lr(0.1).lrDecay(0.01).build();
        for (int step = 0; step < 4; step++) {
            parameter.setGrad(sparseGrad(step));
            optimizer.step();
        }

        Bits.assertSame(python.tensor("adagrad_sparse"), parameter, "parameter");
        Bits.assertSame(
                python.tensor("adagrad_sparse.sum"), optimizer.state(parameter).get("sum"), "sum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rmsprop", "adagrad", "adadelta", "adamax", "nadam", "radam", "asgd", "rprop"})
    void sparseGradientsAreRefusedInPythonsWordsWhereTheyAre(String name) {
        Tensor parameter = python.tensor("sparse").requiresGrad_(true);
        parameter.setGrad(sparseGrad(1));
        Maker maker = Objects.requireNonNull(CASES.get(name.equals("adagrad") ? "adagrad_decay" : name + "_defaults"));
        Optimizer optimizer = maker.apply(List.of(parameter));

        assertEquals(
                python.text(name + "_sparse_refused"),
                assertThrows(TorchException.class, optimizer::step).getMessage());
    }
}
