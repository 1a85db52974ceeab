package torchffm.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.Torch;

/** Steps with a closure, hooks around steps, and groups whose parameters have names. */
class StepHooksTest {
    private final Tensor parameter = Torch.ones(2).requiresGrad_(true);
    private final SGD optimizer = new SGD(List.of(parameter), 0.5);

    private Tensor loss() {
        optimizer.zeroGrad();
        Tensor loss = parameter.sum();
        loss.backward();
        return loss;
    }

    @Test
    void aStepComputesTheLossFirstAndReturnsIt() {
        Tensor loss = optimizer.step(this::loss);

        assertEquals(2, loss.item());
        assertArrayEquals(new float[] {0.5f, 0.5f}, parameter.toFloatArray());
    }

    @Test
    void theLossIsRecordedThoughNothingElseIs() {
        try (var _ = Torch.noGrad()) {
            optimizer.step(this::loss);

            assertFalse(Torch.isGradEnabled());
        }
        assertArrayEquals(
                new float[] {1, 1}, Objects.requireNonNull(parameter.grad()).toFloatArray());
    }

    @Test
    void whatAClosureThrowsComesOutAndNothingChanges() {
        RuntimeException thrown = new RuntimeException("of the user's");

        assertSame(
                thrown,
                assertThrows(
                        RuntimeException.class,
                        () -> optimizer.step(() -> {
                            throw thrown;
                        })));
        assertArrayEquals(new float[] {1, 1}, parameter.toFloatArray());
    }

    @Test
    void hooksAreCalledAroundAStepUntilTheyAreTakenAway() {
        List<String> calls = new ArrayList<>();
        parameter.setGrad(Torch.ones(2));
        optimizer.registerStepPostHook(
                _ -> calls.add("behind " + parameter.sum().item()));
        var first = optimizer.registerStepPreHook(
                _ -> calls.add("before " + parameter.sum().item()));
        optimizer.step();
        first.remove();
        optimizer.step();

        assertEquals(List.of("before 2.0", "behind 1.0", "behind 0.0"), calls);
    }

    @Test
    void namesOfParametersAreAmongTheOptions() {
        Map<String, Tensor> named = new LinkedHashMap<>();
        named.put("weight", parameter);
        named.put("bias", Torch.ones(1).requiresGrad_(true));
        SGD other = SGD.builder(ParamGroup.named(named).lr(0.1)).build();

        assertEquals(
                List.of("weight", "bias"),
                other.paramGroups().getFirst().options().get("param_names"));
    }

    @Test
    void aStateThatIsLoadedIsSharedAsInPython() {
        SGD first = SGD.builder(List.of(parameter)).momentum(0.9).build();
        parameter.setGrad(Torch.ones(2));
        first.step();
        SGD second = SGD.builder(List.of(parameter)).momentum(0.9).build();
        second.loadStateDict(first.stateDict());
        first.step();

        assertArrayEquals(
                first.state(parameter).get("momentum_buffer").toFloatArray(),
                second.state(parameter).get("momentum_buffer").toFloatArray());
    }
}
