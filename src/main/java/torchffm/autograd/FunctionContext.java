package torchffm.autograd;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.NativeFunction;
import torchffm.internal.NativeNode;
import torchffm.internal.NativeTensor;

/**
 * What one call of a {@link Function} has to say to its backward: {@code ctx} in {@code torch.autograd.Function}. Tensors go
 * by {@link #saveForBackward}, which notices when they are changed meanwhile and keeps no cycle; other values by {@link #put}.
 */
public final class FunctionContext {

    private final boolean[] needsInputGrad;
    private final Map<String, Object> values;
    private final List<@Nullable Tensor> saved;
    private final List<@Nullable Tensor> savedForForward;
    private final List<NativeTensor> dirty = new ArrayList<>();
    private final List<NativeTensor> notDifferentiable = new ArrayList<>();
    private final @Nullable NativeNode node;
    private boolean materializeGrads = true;
    private int savedCount;
    private boolean inForward = true;

    FunctionContext(boolean[] needsInputGrad) {
        this.needsInputGrad = needsInputGrad;
        values = new ConcurrentHashMap<>();
        saved = new ArrayList<>();
        savedForForward = new ArrayList<>();
        node = null;
    }

    private FunctionContext(FunctionContext forward, @Nullable NativeNode node) {
        needsInputGrad = forward.needsInputGrad;
        values = forward.values;
        saved = List.of();
        savedCount = forward.savedCount;
        savedForForward = forward.savedForForward;
        inForward = false;
        this.node = node;
    }

    /** The same for one run of backward; several may be under way. */
    FunctionContext inBackward(NativeNode running) {
        return new FunctionContext(this, running);
    }

    /** The same for forward mode. */
    FunctionContext inJvp() {
        return new FunctionContext(this, null);
    }

    NativeFunction.Made made(List<NativeTensor> inputs, List<@Nullable Tensor> outputs) {
        return new NativeFunction.Made(inputs, outputs, dirty, notDifferentiable, saved, materializeGrads);
    }

    /** Lets go of what only forward needs, so that the context keeps no tensor of the user's. */
    void endForward() {
        inForward = false;
        saved.clear();
        savedForForward.clear(); // jvp has run by now
        dirty.clear();
        notDifferentiable.clear();
    }

    private void requireForward(String method) {
        if (!inForward) {
            throw new IllegalStateException(method + " is for forward(), which is over");
        }
    }

    /**
     * Saves tensors for backward: {@code ctx.save_for_backward}. To be called once, in forward.
     *
     * @param tensors inputs, outputs or others; null stays null
     */
    public void saveForBackward(@Nullable Tensor... tensors) {
        requireForward("saveForBackward");
        saved.clear();
        Collections.addAll(saved, tensors);
        savedCount = tensors.length;
    }

    /**
     * Saves tensors for {@link Function#jvp}: {@code ctx.save_for_forward}. To be called once, in forward.
     *
     * @param tensors inputs, outputs or others; null stays null
     */
    public void saveForForward(@Nullable Tensor... tensors) {
        requireForward("saveForForward");
        savedForForward.clear();
        Collections.addAll(savedForForward, tensors);
    }

    /**
     * What was saved: {@code ctx.saved_tensors}.
     *
     * @return in backward what {@link #saveForBackward} was given, in jvp what {@link #saveForForward} was
     * @throws torchffm.TorchException if one was changed in place meanwhile, or the graph has been freed
     * @throws IllegalStateException if neither is running
     */
    public List<@Nullable Tensor> savedTensors() {
        if (node == null) {
            if (inForward) {
                throw new IllegalStateException("savedTensors is for backward() and jvp(), which run later");
            }
            return Collections.unmodifiableList(new ArrayList<>(savedForForward));
        }
        List<@Nullable Tensor> tensors = new ArrayList<>();
        for (NativeTensor tensor : NativeFunction.saved(node, savedCount)) {
            tensors.add((Tensor) tensor);
        }
        return tensors;
    }

    /**
     * Says which inputs forward has changed in place: {@code ctx.mark_dirty}. Each must be among the outputs.
     *
     * @param inputs the inputs
     */
    public void markDirty(Tensor... inputs) {
        requireForward("markDirty");
        dirty.clear();
        dirty.addAll(List.of(inputs)); // which refuses null
    }

    /**
     * Says which outputs have no gradient: {@code ctx.mark_non_differentiable}.
     *
     * @param outputs the outputs
     */
    public void markNonDifferentiable(Tensor... outputs) {
        requireForward("markNonDifferentiable");
        notDifferentiable.clear();
        notDifferentiable.addAll(List.of(outputs));
    }

    /**
     * Says whether backward is given zeros where an output has no gradient, or null: {@code ctx.set_materialize_grads}.
     *
     * @param materialize true by default
     */
    public void setMaterializeGrads(boolean materialize) {
        requireForward("setMaterializeGrads");
        materializeGrads = materialize;
    }

    /**
     * Whether an argument needs a gradient: {@code ctx.needs_input_grad[index]}.
     *
     * @param index which argument of apply, counted from 0
     * @return false for what is no tensor, too
     * @throws IndexOutOfBoundsException if there is no such argument
     */
    public boolean needsInputGrad(int index) {
        return needsInputGrad[Objects.checkIndex(index, needsInputGrad.length)];
    }

    /**
     * Keeps a value that is no tensor: an attribute of {@code ctx}.
     *
     * @param name its name
     * @param value the value
     */
    public void put(String name, Object value) {
        values.put(name, value);
    }

    /**
     * A value that was kept.
     *
     * @param <T> its type
     * @param name its name
     * @param type its class
     * @return the value
     * @throws IllegalArgumentException if there is none of that name
     * @throws ClassCastException if it is of another class
     */
    public <T> T get(String name, Class<T> type) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("name: expected one of " + values.keySet() + ", but got " + name);
        }
        return type.cast(value);
    }
}
