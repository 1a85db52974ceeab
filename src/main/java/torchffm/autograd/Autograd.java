package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.Differentiable;
import torchffm.GradientEdge;
import torchffm.Node;
import torchffm.RemovableHandle;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.AnomalyMode;
import torchffm.internal.AutogradEngine;
import torchffm.internal.NativeTensor;
import torchffm.internal.Natives;
import torchffm.internal.Nulls;
import torchffm.internal.Operator;

/**
 * Gradients: the functions of {@code torch.autograd}.
 *
 * <p><b>Threads.</b> Any number of threads may run backward passes at the same time, over shared leaves too: each leaf's
 * gradient is added to by one at a time, in whatever order they come.
 */
public final class Autograd {

    private static final Operator ZEROS_LIKE = Operator.of("aten::zeros_like", "");
    private static final Operator OUTPUT_NR = Operator.of("aten::output_nr", "");

    private Autograd() {}

    /**
     * Computes the gradients of scalars for the leaves that they were made from, and adds them to theirs:
     * {@code torch.autograd.backward(tensors)}.
     *
     * @param tensors the scalars
     * @throws TorchException if one is no scalar, or requires no grad, or its graph has been freed by an earlier run
     */
    public static void backward(Tensor... tensors) {
        Objects.requireNonNull(tensors, "tensors");
        backward(Arrays.asList(tensors), null, null, false, null);
    }

    /**
     * Computes the gradients of tensors, and adds them to the leaves': {@code torch.autograd.backward}.
     *
     * @param tensors what is differentiated, tensors or edges
     * @param gradTensors the gradient for each, of its shape; null for a scalar is 1, and for a tensor that requires no grad
     *     none; null for the list is null for each
     * @param retainGraph whether the graph stays for another run; null for what {@code createGraph} says
     * @param createGraph whether the gradients are themselves recorded, for higher derivatives
     * @param inputs the tensors whose gradients are computed and added to, leaves or not, or edges to leaves; null for all
     *     leaves
     * @throws TorchException if a gradient's shape does not fit or is missing, a tensor requires no grad, or its graph has
     *     been freed by an earlier run
     */
    public static void backward(
            List<? extends Differentiable> tensors,
            @Nullable List<@Nullable Tensor> gradTensors,
            @Nullable Boolean retainGraph,
            boolean createGraph,
            @Nullable List<? extends Differentiable> inputs) {
        Nulls.refused(tensors, "tensors");
        if (inputs != null) {
            Nulls.refused(inputs, "inputs");
        }
        AutogradEngine.backward(
                tensors, gradTensors, retainGraph == null ? createGraph : retainGraph, createGraph, inputs);
    }

    /**
     * The gradient of a scalar for a tensor: {@code torch.autograd.grad(output, input)}. Nothing is added to
     * {@link Tensor#grad()}.
     *
     * @param output the scalar
     * @param input for what
     * @return the gradient, of the input's shape
     * @throws TorchException if the output is no scalar, does not depend on the input, or its graph has been freed
     */
    public static Tensor grad(Tensor output, Tensor input) {
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(input, "input");
        return Objects.requireNonNull(
                grad(List.of(output), List.of(input), null, GradOptions.DEFAULT).getFirst());
    }

    /**
     * The gradients of the sum of scalars for tensors: {@code torch.autograd.grad(outputs, inputs)}. Nothing is added to
     * {@link Tensor#grad()}.
     *
     * @param outputs the scalars
     * @param inputs for what
     * @return one for each input
     * @throws TorchException if an output is no scalar, none depends on an input, or the graph has been freed
     */
    public static List<Tensor> grad(List<Tensor> outputs, List<Tensor> inputs) {
        return grad(outputs, inputs, null, GradOptions.DEFAULT).stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /**
     * The gradients of outputs for inputs: {@code torch.autograd.grad}. Nothing is added to {@link Tensor#grad()}.
     *
     * @param outputs what is differentiated, tensors or edges
     * @param inputs for what, tensors or edges
     * @param gradOutputs the gradient for each output, of its shape, with {@link GradOptions#isGradsBatched} one dimension
     *     more in front; null for a scalar is 1, and for a tensor that requires no grad none; null for the list is null for
     *     each
     * @param options whether the graph stays, the gradients are recorded, inputs may be unused
     * @return one for each input; null where the outputs don't depend on it and the options allow that
     * @throws TorchException if a gradient's shape does not fit or is missing, an input is unused and that is not allowed,
     *     or the graph has been freed
     */
    public static List<@Nullable Tensor> grad(
            List<? extends Differentiable> outputs,
            List<? extends Differentiable> inputs,
            @Nullable List<@Nullable Tensor> gradOutputs,
            GradOptions options) {
        Objects.requireNonNull(options, "options");
        Nulls.refused(outputs, "outputs");
        Nulls.refused(inputs, "inputs");
        List<@Nullable NativeTensor> results = AutogradEngine.grad(
                outputs,
                inputs,
                gradOutputs,
                options.retains(),
                options.createGraph(),
                options.allows(),
                options.isGradsBatched());
        List<@Nullable Tensor> grads = new ArrayList<>(results.size());
        for (int i = 0; i < results.size(); i++) {
            Tensor grad = (Tensor) results.get(i);
            grads.add(grad != null || !options.materializeGrads() ? grad : zeros(inputs.get(i), options.createGraph()));
        }
        return grads;
    }

    /**
     * Where a tensor's gradient is computed: {@code torch.autograd.graph.get_gradient_edge}. It stands for the tensor in
     * {@code grad} and {@code backward}, and does not keep its elements.
     *
     * @param tensor one that requires grad
     * @return the edge, whose node keeps the graph alive until it is closed
     * @throws TorchException if the tensor requires no grad
     */
    public static GradientEdge getGradientEdge(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        if (!tensor.requiresGrad()) {
            throw new TorchException(
                    "It is not possible to get the gradient edge for a Tensor that does not require gradients");
        }
        int output = (int) OUTPUT_NR.begin().arg(tensor).integer();
        return new GradientEdge((Node) AutogradEngine.nodeOf(tensor), output);
    }

    /**
     * Adds a hook that is called in each backward pass once, when the gradients of several tensors are computed:
     * {@code torch.autograd.graph.register_multi_grad_hook(tensors, fn, mode="all")}. It waits for those only that the pass
     * comes to. A hook on leaves keeps them until it is taken away.
     *
     * @param tensors the tensors
     * @param hook is given the gradient of each, null for those that the pass computes none for
     * @return takes it away again
     * @throws TorchException if a tensor requires no grad
     */
    public static RemovableHandle registerMultiGradHook(List<Tensor> tensors, Consumer<List<@Nullable Tensor>> hook) {
        Nulls.refused(tensors, "tensors");
        return MultiGradHook.all(tensors, Objects.requireNonNull(hook, "hook"));
    }

    /**
     * Adds a hook that is called in each backward pass once, when the first gradient of several tensors is computed:
     * {@code torch.autograd.graph.register_multi_grad_hook(tensors, fn, mode="any")}.
     *
     * @param tensors the tensors; those that require no grad are passed over
     * @param hook is given that gradient
     * @return takes it away again
     */
    public static RemovableHandle registerAnyGradHook(List<Tensor> tensors, Consumer<@Nullable Tensor> hook) {
        Nulls.refused(tensors, "tensors");
        return MultiGradHook.any(tensors, Objects.requireNonNull(hook, "hook"));
    }

    /**
     * Has autograd keep something else in place of the tensors that it saves for backward, on this thread until closed:
     * {@code torch.autograd.graph.saved_tensors_hooks}.
     *
     * <p>What the hooks make is freed when they return, but for what {@link Tensor#keep()} takes out. A tensor that pack has
     * made and returns is kept, and freed with the graph; one inside of another object is to be taken out by {@code keep()}.
     *
     * @param <T> the type of what is kept
     * @param pack is given each tensor that is saved, without recording; it must not change it, nor return it as it is, which
     *     might then keep itself alive ({@link Tensor#detach()} will do)
     * @param unpack is given that when backward wants it; it returns a tensor of the same elements
     * @return the hooks, for try-with-resources
     * @throws TorchException if hooks are disabled
     */
    public static <T> SavedTensorsHooks savedTensorsHooks(
            java.util.function.Function<Tensor, T> pack, java.util.function.Function<T, Tensor> unpack) {
        return SavedTensorsHooks.open(pack, unpack);
    }

    /**
     * Has autograd keep the tensors that it saves in the CPU's memory, on this thread until closed:
     * {@code torch.autograd.graph.save_on_cpu}.
     *
     * @return the hooks, for try-with-resources
     * @throws TorchException if hooks are disabled
     */
    public static SavedTensorsHooks saveOnCpu() {
        return SavedTensorsHooks.onCpu();
    }

    /**
     * Forbids hooks for saved tensors on this thread, until closed:
     * {@code torch.autograd.graph.disable_saved_tensors_hooks}.
     *
     * @param message what those who set some are told
     * @return for try-with-resources
     * @throws TorchException with that message, if some are in force
     */
    public static SavedTensorsHooks disableSavedTensorsHooks(String message) {
        return SavedTensorsHooks.disable(message);
    }

    /**
     * Notes that elements of a tensor were changed by other means than an operator:
     * {@code torch.autograd.graph.increment_version}.
     *
     * @param tensor the tensor
     */
    public static void incrementVersion(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        Natives.bumpVersion(tensor);
    }

    /**
     * Has errors in backward say which forward call they come from, until closed: {@code torch.autograd.detect_anomaly}.
     * That is of the whole process. The stack of the forward call goes to the logger {@code torchffm} at level
     * {@code WARNING}.
     *
     * @return the mode, for try-with-resources
     */
    public static AnomalyDetection detectAnomaly() {
        return new AnomalyDetection(true, true);
    }

    /**
     * Has errors in backward say which forward call they come from, or not, until closed:
     * {@code torch.autograd.set_detect_anomaly}. That is of the whole process, and slow.
     *
     * @param mode whether to
     * @param checkNan whether a NaN that backward computes is an error
     * @return the mode, for try-with-resources, or to be left open
     */
    public static AnomalyDetection setDetectAnomaly(boolean mode, boolean checkNan) {
        return new AnomalyDetection(mode, checkNan);
    }

    /**
     * Whether anomaly mode is on: {@code torch.is_anomaly_enabled}.
     *
     * @return false by default
     */
    public static boolean isAnomalyEnabled() {
        return (AnomalyMode.get() & AnomalyMode.ON) != 0;
    }

    /**
     * Whether anomaly mode checks for NaN: {@code torch.is_anomaly_check_nan_enabled}.
     *
     * @return true by default, once it is on
     */
    public static boolean isAnomalyCheckNanEnabled() {
        return (AnomalyMode.get() & AnomalyMode.CHECK_NAN) != 0;
    }

    private static Tensor zeros(Differentiable input, boolean requiresGrad) {
        if (!(input instanceof Tensor tensor)) {
            throw new TorchException("materialize_grads cannot be used when the given input is a GradientEdge");
        }
        Tensor zeros = ZEROS_LIKE
                .begin()
                .arg(tensor)
                .none()
                .none()
                .none()
                .none()
                .none()
                .tensor();
        return requiresGrad ? zeros.requiresGrad_(true) : zeros;
    }
}
