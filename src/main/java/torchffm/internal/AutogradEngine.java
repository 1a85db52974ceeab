package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.TorchException;

/** Runs of autograd's engine: what {@code torch.autograd.backward} and {@code torch.autograd.grad} come to. */
public final class AutogradEngine {

    private AutogradEngine() {}

    /**
     * Adds the gradients of tensors to the leaves': {@code torch.autograd.backward}.
     *
     * @param tensors what is differentiated
     * @param gradTensors the gradient for each; null where it is 1, or there is none
     * @param retainGraph whether the graph stays for another run
     * @param createGraph whether the gradients are recorded
     * @param inputs the tensors whose gradients are added to; null for all leaves
     */
    public static void backward(
            List<? extends GraphPlace> tensors,
            @Nullable List<? extends @Nullable NativeTensor> gradTensors,
            boolean retainGraph,
            boolean createGraph,
            @Nullable List<? extends GraphPlace> inputs) {
        if (inputs != null && inputs.isEmpty()) {
            throw new TorchException("`inputs` argument to `backward()` cannot be empty.");
        }
        int flags = TF_RUN_ACCUMULATE() | flags(retainGraph, createGraph);
        run(flags, tensors, gradTensors, inputs == null ? List.of() : inputs);
    }

    /**
     * The gradients of tensors for inputs: {@code torch.autograd.grad}.
     *
     * @param outputs what is differentiated
     * @param inputs for what
     * @param gradOutputs the gradient for each output; null where it is 1, or there is none
     * @param retainGraph whether the graph stays for another run
     * @param createGraph whether the gradients are recorded
     * @param allowUnused whether an input may have no gradient
     * @param batched whether the first dimension of {@code gradOutputs} is a batch
     * @return one for each input, null where there is none
     */
    public static List<@Nullable NativeTensor> grad(
            List<? extends GraphPlace> outputs,
            List<? extends GraphPlace> inputs,
            @Nullable List<? extends @Nullable NativeTensor> gradOutputs,
            boolean retainGraph,
            boolean createGraph,
            boolean allowUnused,
            boolean batched) {
        if (inputs.isEmpty()) {
            throw new TorchException("`inputs` argument to `grad()` cannot be empty.");
        }
        int flags = flags(retainGraph, createGraph)
                | (allowUnused ? TF_RUN_ALLOW_UNUSED() : 0)
                | (batched ? TF_RUN_BATCHED() : 0);
        return run(flags, outputs, gradOutputs, inputs);
    }

    /**
     * The gradients of tensors for inputs, where not every output has one.
     *
     * @param outputs what is differentiated
     * @param inputs for what, used or not
     * @param gradOutputs the gradient for each output; null for the undefined tensor
     * @return one for each input, null where there is none
     */
    public static List<@Nullable NativeTensor> gradOfUndefined(
            List<? extends NativeTensor> outputs,
            List<? extends NativeTensor> inputs,
            List<? extends @Nullable NativeTensor> gradOutputs) {
        return runCompleted(TF_RUN_ALLOW_UNUSED(), outputs, gradOutputs, inputs);
    }

    /**
     * The run of the engine that the calling thread works for, within a hook or function.
     *
     * @return its number, -1 for none
     */
    public static long currentRun() {
        return current(0).number;
    }

    /**
     * Whether a checkpointed function may run backward passes of its own within the run that the calling thread works for.
     *
     * @return false within {@code grad()}, and {@code backward()} with inputs
     */
    public static boolean isCheckpointValid() {
        return (current(0).flags & TF_RUN_ACCUMULATE()) != 0;
    }

    /**
     * The node that computes a tensor's gradient, or that adds to a leaf's.
     *
     * @param tensor one that requires grad
     * @return the facade's node
     */
    public static NativeNode nodeOf(NativeTensor tensor) {
        return NativeNode.make(Natives.node(tensor, true));
    }

    /**
     * A number by which {@link #reaches} knows a node.
     *
     * @param node the node
     * @return the number, which may be another node's once that one is gone
     */
    public static long number(NativeNode node) {
        return node.identity();
    }

    /**
     * Whether the run that the calling thread works for comes to a node.
     *
     * @param node the node's {@link #number}
     * @return whether it has come there or will
     */
    public static boolean reaches(long node) {
        return (current(node).flags & TF_RUN_REACHES()) != 0;
    }

    private record Run(long number, int flags) {}

    private static Run current(long node) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment flags = arena.allocate(ValueLayout.JAVA_INT);
            long number = Natives.out(out -> tf_autograd_current_run(MemorySegment.ofAddress(node), out, flags));
            return new Run(number, flags.get(ValueLayout.JAVA_INT, 0));
        }
    }

    /**
     * Another reference to a tensor, in no scope.
     *
     * @param <T> the facade's tensor
     * @param tensor the tensor
     * @return a new object
     */
    @SuppressWarnings("unchecked") // the facade has one class of tensors
    public static <T extends NativeTensor> T another(T tensor) {
        NativeTensor another = NativeTensor.make(Natives.retain(tensor));
        another.leaveScope();
        return (T) another;
    }

    private static int flags(boolean retainGraph, boolean createGraph) {
        return (retainGraph ? TF_RUN_KEEP_GRAPH() : 0) | (createGraph ? TF_RUN_CREATE_GRAPH() : 0);
    }

    private static List<@Nullable NativeTensor> run(
            int flags,
            List<? extends GraphPlace> roots,
            @Nullable List<? extends @Nullable NativeTensor> given,
            List<? extends GraphPlace> inputs) {
        List<@Nullable NativeTensor> grads = RootGradients.complete(roots, given, (flags & TF_RUN_BATCHED()) != 0);
        try {
            return runCompleted(flags, roots, grads, inputs);
        } finally {
            RootGradients.closeImplicit(grads, given);
        }
    }

    private static List<@Nullable NativeTensor> runCompleted(
            int flags,
            List<? extends GraphPlace> roots,
            List<? extends @Nullable NativeTensor> grads,
            List<? extends GraphPlace> inputs) {
        Handles handles = new Handles();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment rootValues = values(arena, handles, roots);
            MemorySegment gradValues = values(arena, handles, grads);
            MemorySegment inputValues = values(arena, handles, inputs);
            MemorySegment out = arena.allocate(ValueLayout.JAVA_LONG, Math.max(1, inputs.size()));
            Context context = Context.current();
            long mode = context.callMode();
            handles.acquire();
            try {
                Natives.check(tf_autograd_run(
                        mode,
                        context.modes().casts(),
                        flags,
                        rootValues,
                        gradValues,
                        roots.size(),
                        inputValues,
                        inputs.size(),
                        out));
            } finally {
                handles.release();
            }
            return (flags & TF_RUN_ACCUMULATE()) != 0 ? List.of() : results(out, inputs.size());
        }
    }

    static MemorySegment values(Arena arena, Handles handles, List<? extends @Nullable GraphPlace> places) {
        MemorySegment values = arena.allocate(Math.max(1, places.size()) * Values.SIZE, Long.BYTES);
        for (int i = 0; i < places.size(); i++) {
            GraphPlace place = places.get(i);
            if (place instanceof NativeEdge edge) {
                handles.add(edge.nativeNode());
                Values.put(
                        values, i, TF_NODE(), edge.output(), edge.nativeNode().address());
            } else {
                NativeTensor tensor = (NativeTensor) place;
                handles.add(tensor);
                Values.put(
                        values, i, tensor == null ? TF_NONE() : TF_TENSOR(), 0, tensor == null ? 0 : tensor.address());
            }
        }
        return values;
    }

    private static List<@Nullable NativeTensor> results(MemorySegment out, int count) {
        List<@Nullable NativeTensor> results = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            long address = out.getAtIndex(ValueLayout.JAVA_LONG, i);
            results.add(address == 0 ? null : NativeTensor.make(address));
        }
        return results;
    }
}
