package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.AutogradEngine;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;

/** What holds of every backward pass: it is linear in the gradients of the outputs, undefined ones are zeros. */
final class BackwardRules {

    private static final Operator STACK = Operator.of("aten::stack", "");
    private static final int BATCH = 2;
    private static final GradOptions PASS = GradOptions.DEFAULT.allowUnused(true);

    private final Function<List<Tensor>, List<Tensor>> function;
    private final List<Tensor> inputs;
    private final List<Tensor> differentiated;

    BackwardRules(Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs) {
        this.function = function;
        this.inputs = inputs;
        this.differentiated = inputs.stream().filter(Tensor::requiresGrad).toList();
    }

    private static List<Tensor> zeros(List<Tensor> outputs) {
        return outputs.stream().map(GradcheckMath::contiguousZerosLike).toList();
    }

    /** From gradients of zeros come zeros. */
    void checkFactor(List<Tensor> outputs) {
        if (outputs.isEmpty()) {
            return;
        }
        List<@Nullable Tensor> grads = Autograd.grad(outputs, differentiated, List.copyOf(zeros(outputs)), PASS);
        for (int i = 0; i < grads.size(); i++) {
            Tensor grad = grads.get(i);
            Tensor input = differentiated.get(i);
            if (grad == null) {
                continue;
            }
            if (!GradcheckMath.isZero(grad)) {
                throw new GradcheckException("backward not multiplied by grad_output");
            }
            if (grad.dtype() != input.dtype()) {
                throw new GradcheckException("grad is incorrect type");
            }
            if (!grad.device().equals(input.device())) {
                throw new GradcheckException("grad is incorrect device");
            }
            if (!Arrays.equals(grad.shape(), input.shape())) {
                throw new GradcheckException("grad is incorrect size");
            }
        }
    }

    /** From undefined gradients come undefined ones or zeros: from all of them, and from each beside zeros. */
    void checkUndefined(int count) {
        if (count == 0) {
            return;
        }
        checkUndefined(count, -1);
        for (int o = 0; count > 1 && o < count; o++) {
            checkUndefined(count, o);
        }
    }

    private void checkUndefined(int count, int only) {
        List<Tensor> outputs = GradcheckMath.differentiable(function.apply(inputs));
        List<Tensor> zeros = zeros(outputs);
        List<@Nullable NativeTensor> given = new ArrayList<>();
        IntStream.range(0, count).forEach(o -> given.add(only < 0 || o == only ? null : zeros.get(o)));
        List<@Nullable NativeTensor> grads;
        try {
            grads = AutogradEngine.gradOfUndefined(outputs, differentiated, given);
        } catch (TorchException e) {
            throw new GradcheckException(
                    "Expected backward function to handle undefined output grads: " + e.getMessage(), e);
        }
        if (!grads.stream().allMatch(grad -> grad == null || GradcheckMath.isZero((Tensor) grad))) {
            throw new GradcheckException("Expected all input grads to be undefined or zero when all output grads are"
                    + " undefined or zero.");
        }
    }

    /** A batch of gradients in one pass gives what one by one gives. */
    void checkBatches(List<Tensor> outputs) {
        for (Tensor output : outputs) {
            List<Tensor> gradients = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                gradients.add(GradcheckMath.call("aten::randn_like", output));
            }
            List<@Nullable Tensor> batched;
            try {
                batched = grad(output, stack(gradients), PASS.retainGraph(true).isGradsBatched(true));
            } catch (TorchException e) {
                throw new GradcheckException("While computing batched gradients, got: " + e.getMessage(), e);
            }
            List<List<@Nullable Tensor>> single = gradients.stream()
                    .map(gradient -> grad(output, gradient, PASS.retainGraph(true)))
                    .toList();
            for (int i = 0; i < batched.size(); i++) {
                compare(batched.get(i), rows(single, i), i);
            }
        }
    }

    private List<@Nullable Tensor> grad(Tensor output, Tensor gradient, GradOptions options) {
        return Autograd.grad(List.of(output), differentiated, Collections.singletonList(gradient), options);
    }

    private @Nullable Tensor rows(List<List<@Nullable Tensor>> single, int input) {
        List<Tensor> rows = new ArrayList<>();
        for (List<@Nullable Tensor> grads : single) {
            Tensor grad = grads.get(input);
            rows.add(grad != null ? grad : FunctionalSteps.zerosLike(differentiated.get(input)));
        }
        return stack(rows);
    }

    private static Tensor stack(List<Tensor> tensors) {
        return STACK.begin().arg(tensors).arg(0).tensor();
    }

    private static void compare(@Nullable Tensor batched, @Nullable Tensor expected, int input) {
        boolean same = batched == null
                ? expected == null || GradcheckMath.isZero(expected)
                : expected != null && GradcheckMath.allclose(batched, expected, 1e-5, 1e-8);
        if (!same) {
            throw new GradcheckException("gradcheck failed while testing batched gradient computation: for input "
                    + input + " got:\n" + batched + "\nExpected:\n" + expected);
        }
    }
}
