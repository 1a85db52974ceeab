package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function that Java differentiates itself has made, put into the graph. */
public final class NativeFunction {

    private NativeFunction() {}

    /**
     * What the forward call has left.
     *
     * @param inputs the tensors among its arguments
     * @param outputs what it returned, null for an undefined tensor
     * @param dirty the inputs that it changed
     * @param notDifferentiable the outputs that have no gradient
     * @param saved what backward will want
     * @param materializeGrads whether backward is given zeros for what has no gradient
     */
    public record Made(
            List<NativeTensor> inputs,
            List<? extends @Nullable NativeTensor> outputs,
            List<NativeTensor> dirty,
            List<NativeTensor> notDifferentiable,
            List<? extends @Nullable NativeTensor> saved,
            boolean materializeGrads) {}

    /**
     * Puts it into the graph.
     *
     * @param made what the forward call has left
     * @param name of the node
     * @param target called for the gradients, and at once for the tangents of forward mode
     * @return the outputs: the same objects, or views where an output was an input
     */
    public static List<@Nullable NativeTensor> wrap(Made made, String name, UpcallTarget target) {
        Upcalls.ensureStarted();
        List<@Nullable NativeTensor> all = new ArrayList<>(made.inputs);
        all.addAll(made.outputs);
        all.addAll(made.dirty);
        all.addAll(made.notDifferentiable);
        all.addAll(made.saved);
        Handles handles = new Handles();
        long id = JavaObjects.add(target);
        boolean recorded = false;
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = AutogradEngine.values(arena, handles, all);
            MemorySegment counts = arena.allocateFrom(
                    JAVA_LONG,
                    made.inputs.size(),
                    made.outputs.size(),
                    made.dirty.size(),
                    made.notDifferentiable.size(),
                    made.saved.size());
            MemorySegment title = arena.allocateFrom(name);
            MemorySegment wasRecorded = arena.allocate(JAVA_LONG);
            handles.acquire();
            try {
                Natives.check(tf_function_wrap(
                        Context.current().callMode(),
                        id,
                        title,
                        made.materializeGrads ? 1 : 0,
                        values,
                        counts,
                        wasRecorded));
                recorded = wasRecorded.get(JAVA_LONG, 0) != 0;
                return outputs(values, made);
            } finally {
                handles.release();
            }
        } finally {
            if (!recorded) {
                JavaObjects.remove(id);
            }
        }
    }

    private static List<@Nullable NativeTensor> outputs(MemorySegment values, Made made) {
        List<@Nullable NativeTensor> outputs = new ArrayList<>(made.outputs.size());
        for (int i = 0; i < made.outputs.size(); i++) {
            NativeTensor given = made.outputs.get(i);
            int index = made.inputs.size() + i;
            long address = Values.payload(values, index);
            if (Values.tag(values, index) != TF_TENSOR()) {
                outputs.add(null);
            } else if (given != null && given.address() == address) {
                Natives.release(address);
                outputs.add(given);
            } else {
                outputs.add(NativeTensor.make(address));
            }
        }
        return outputs;
    }

    /**
     * What was saved.
     *
     * @param node the function's node
     * @param most how many that can be
     * @return the tensors, null for an undefined one
     */
    public static List<@Nullable NativeTensor> saved(NativeNode node, int most) {
        node.acquire();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(Math.max(1, most) * Values.SIZE, Long.BYTES);
            MemorySegment count = arena.allocate(JAVA_LONG);
            Natives.check(tf_function_saved(
                    Context.current().callMode(), MemorySegment.ofAddress(node.address()), values, most, count));
            List<@Nullable NativeTensor> saved = new ArrayList<>();
            for (int i = 0; i < count.get(JAVA_LONG, 0); i++) {
                saved.add(Values.tag(values, i) == TF_TENSOR() ? NativeTensor.make(Values.payload(values, i)) : null);
            }
            return saved;
        } finally {
            node.release();
        }
    }
}
