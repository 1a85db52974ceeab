package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.Mode;
import torchffm.Modes;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.AutogradEngine;
import torchffm.internal.Warnings;

/**
 * A function that is run again in backward, by a backward pass within the backward pass: {@code use_reentrant=True}. One
 * object is for one call.
 */
final class ReentrantCheckpoint extends Function {

    private final UnaryOperator<List<Tensor>> function;
    private final boolean preserveRngState;
    private final Modes modes = Modes.capture();

    private ReentrantCheckpoint(UnaryOperator<List<Tensor>> function, boolean preserveRngState) {
        this.function = function;
        this.preserveRngState = preserveRngState;
    }

    static List<Tensor> run(UnaryOperator<List<Tensor>> function, List<Tensor> inputs, CheckpointOptions options) {
        if (inputs.stream().noneMatch(Tensor::requiresGrad)) {
            Warnings.warn("None of the inputs have requires_grad=True. Gradients will be None");
        }
        List<Tensor> outputs = new ArrayList<>();
        new ReentrantCheckpoint(function, options.preserveRngState())
                .applyAll(inputs.toArray())
                .forEach(output -> outputs.add(Objects.requireNonNull(output, "what function returned")));
        return outputs;
    }

    @Override
    protected String name() {
        return "CheckpointFunctionBackward";
    }

    @Override
    protected List<@Nullable Tensor> forward(FunctionContext ctx, @Nullable Object... inputs) {
        List<Tensor> tensors = tensors(List.of(inputs));
        List<Tensor> saved = new ArrayList<>(tensors);
        if (preserveRngState) {
            saved.add(CheckpointFrame.state());
        }
        ctx.saveForBackward(saved.toArray(new Tensor[0]));
        return new ArrayList<>(Objects.requireNonNull(function.apply(tensors), "what function returned"));
    }

    @Override
    protected List<@Nullable Tensor> backward(FunctionContext ctx, List<@Nullable Tensor> gradOutputs) {
        if (!AutogradEngine.isCheckpointValid()) {
            throw new TorchException("When use_reentrant=True, torch.utils.checkpoint is incompatible with .grad() or"
                    + " passing an `inputs` parameter to .backward(). To resolve this error, you can either set"
                    + " use_reentrant=False, or call .backward() without passing the `inputs` argument.");
        }
        List<Tensor> saved = new ArrayList<>(tensors(ctx.savedTensors()));
        Tensor rngState = preserveRngState ? saved.removeLast() : null;
        List<Tensor> inputs = new ArrayList<>();
        saved.forEach(input -> inputs.add(input.detach().requiresGrad_(input.requiresGrad())));
        differentiate(runAgain(inputs, rngState), gradOutputs);
        List<@Nullable Tensor> grads = new ArrayList<>();
        inputs.forEach(input -> grads.add(input.grad()));
        return grads;
    }

    private List<Tensor> runAgain(List<Tensor> inputs, @Nullable Tensor rngState) {
        List<Tensor> outputs = new ArrayList<>();
        Tensor now = rngState == null ? null : CheckpointFrame.state();
        try {
            if (rngState != null) {
                CheckpointFrame.setState(rngState);
            }
            modes.run(() -> {
                try (Mode _ = Torch.enableGrad()) {
                    outputs.addAll(function.apply(inputs));
                }
            });
        } finally {
            if (now != null) {
                CheckpointFrame.setState(now);
            }
        }
        return outputs;
    }

    private static void differentiate(List<Tensor> outputs, List<@Nullable Tensor> gradOutputs) {
        List<Tensor> roots = new ArrayList<>();
        List<@Nullable Tensor> grads = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            if (outputs.get(i).requiresGrad()) {
                roots.add(outputs.get(i));
                grads.add(gradOutputs.get(i));
            }
        }
        if (roots.isEmpty()) {
            throw new TorchException("none of output has requires_grad=True, this checkpoint() is not necessary");
        }
        Autograd.backward(roots, grads, null, false, null);
    }

    private static List<Tensor> tensors(List<? extends @Nullable Object> objects) {
        return objects.stream()
                .map(object -> (Tensor) Objects.requireNonNull(object))
                .toList();
    }
}
