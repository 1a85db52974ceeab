package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import torchffm.Tensor;
import torchffm.Torch;

/** States and numbers that an optimizer or a schedule cannot be continued with are refused by name. */
class HostileStateTest {

    private static Tensor parameter() {
        Tensor parameter = Torch.ones(2, 2).requiresGrad_(true);
        parameter.sum().backward();
        return parameter;
    }

    private static SGD sgd() {
        return SGD.builder(List.of(parameter())).lr(0.1).momentum(0.9).build();
    }

    private static void refused(Class<? extends RuntimeException> kind, String named, Executable call) {
        String message = assertThrows(kind, call).getMessage();
        assertTrue(message.contains(named), message);
    }

    @Test
    void aSchedulesValueOfAnotherKindIsRefusedAndNothingIsTaken() {
        StepLR scheduler = new StepLR(sgd(), 2);
        Map<Object, Object> before = scheduler.stateDict();
        Map<Object, Object> state = new HashMap<>(Map.of("gamma", 0.5, "step_size", "two"));
        refused(IllegalArgumentException.class, "'step_size'", () -> scheduler.loadStateDict(state));
        refused(
                IllegalArgumentException.class,
                "'base_lrs'",
                () -> scheduler.loadStateDict(Map.of("base_lrs", List.of("a"))));
        refused(IllegalArgumentException.class, "key 1", () -> scheduler.loadStateDict(Map.of(1, 2)));
        assertEquals(before, scheduler.stateDict());
    }

    @Test
    void theStatesOfChainedSchedulesAreMaps() {
        ChainedScheduler chained = new ChainedScheduler(List.of(new StepLR(sgd(), 2)));
        refused(
                IllegalArgumentException.class,
                "'_schedulers'[0]",
                () -> chained.loadStateDict(Map.of("_schedulers", List.of(1))));
    }

    @Test
    void anOptionWithoutANameIsRefusedAndNothingIsTaken() {
        SGD optimizer = sgd();
        optimizer.step();
        Map<Object, Object> before = optimizer.stateDict();
        Map<Object, Object> group = new HashMap<>(Map.of("lr", 0.5, "params", List.of(0L), 7, 7));
        refused(
                IllegalArgumentException.class,
                "key 7",
                () -> optimizer.loadStateDict(Map.of("state", Map.of(), "param_groups", List.of(group))));
        assertEquals(before, optimizer.stateDict());
    }

    @Test
    void whatIsNoTensorIsRefusedByTheNextStep() {
        SGD optimizer = sgd();
        optimizer.step();
        Map<Object, Object> state = optimizer.stateDict();
        state.put("state", Map.of(0L, Map.of("momentum_buffer", "none")));
        optimizer.loadStateDict(state);
        refused(IllegalStateException.class, "'momentum_buffer'", optimizer::step);
    }

    @Test
    void whatLbfgsRemembersMustBeWhatItWrites() {
        LBFGS optimizer = new LBFGS(List.of(parameter()), 0.1);
        optimizer.step(() -> Torch.ones(1));
        Map<Object, Object> state = optimizer.stateDict();
        state.put("state", Map.of(0L, Map.of("old_dirs", List.of(), "d", 1, "n_iter", 1L)));
        optimizer.loadStateDict(state);
        refused(IllegalStateException.class, "'d'", () -> optimizer.step(() -> Torch.ones(1)));
    }

    @Test
    void whatPythonDividesByMayNotBeZero() {
        refused(IllegalArgumentException.class, "stepSize", () -> new StepLR(sgd(), 0));
        refused(IllegalArgumentException.class, "tMax", () -> new CosineAnnealingLR(sgd(), 0));
        refused(
                IllegalArgumentException.class,
                "stepSizeUp",
                () -> CyclicLR.builder(sgd(), 0.1, 1).stepSizeUp(0).build());
        refused(
                IllegalArgumentException.class,
                "divFactor",
                () -> OneCycleLR.builder(sgd(), 9, 1).divFactor(0).build());
        SGD optimizer = sgd();
        ConstantLR constant = new ConstantLR(optimizer, 0, 1);
        optimizer.step();
        refused(IllegalStateException.class, "factor", constant::step);
    }

    @Test
    void aMissingElementIsNamedByItsPlace() {
        List<Tensor> parameters = Arrays.asList(parameter(), null);
        refused(NullPointerException.class, "parameters[1]", () -> new SGD(parameters, 0.1));
        refused(NullPointerException.class, "groups[0]", () -> Adam.builder((ParamGroup) null));
        refused(
                NullPointerException.class,
                "schedulers[1]",
                () -> new ChainedScheduler(Arrays.asList(new StepLR(sgd(), 2), null)));
    }
}
