package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call from LibTorch: its arguments, all taken over at once, and its results. */
@SuppressWarnings("restricted")
public final class Upcall {

    private final MemorySegment values;
    private final List<@Nullable Object> arguments;
    private final @Nullable Scope scope;

    Upcall(MemorySegment values, int count, @Nullable Scope scope) {
        this.values = values;
        this.scope = scope;
        arguments = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            arguments.add(take(i));
            Values.put(values, i, TF_NONE(), 0, 0); // until there is a result
        }
    }

    private @Nullable Object take(int index) {
        int tag = Values.tag(values, index);
        long payload = Values.payload(values, index);
        if (tag == TF_TENSOR()) {
            return NativeTensor.make(payload);
        } else if (tag == TF_NODE()) {
            return NativeNode.make(payload);
        } else if (tag == TF_STRING()) {
            byte[] utf8 = MemorySegment.ofAddress(payload)
                    .reinterpret(Values.length(values, index))
                    .toArray(JAVA_BYTE);
            return new String(utf8, StandardCharsets.UTF_8);
        }
        return tag == TF_INT() ? payload : null;
    }

    /**
     * How many arguments there are.
     *
     * @return none that is only room for results is counted out
     */
    public int count() {
        return arguments.size();
    }

    /**
     * An argument of whatever kind.
     *
     * @param index which
     * @return a tensor, a node, a {@code Long}, a {@code String}, or null
     */
    public @Nullable Object argument(int index) {
        return arguments.get(index);
    }

    /**
     * An argument that is a tensor.
     *
     * @param index which
     * @return the tensor
     */
    public NativeTensor tensor(int index) {
        return Objects.requireNonNull((NativeTensor) arguments.get(index));
    }

    /**
     * Arguments that are tensors.
     *
     * @param from the first
     * @param to behind the last
     * @return null for the undefined ones
     */
    public List<@Nullable NativeTensor> tensors(int from, int to) {
        List<@Nullable NativeTensor> tensors = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            tensors.add((NativeTensor) arguments.get(i));
        }
        return tensors;
    }

    /**
     * Takes a tensor out of the call's own scope.
     *
     * @return whether it was in it
     */
    boolean takeOut(NativeTensor tensor) {
        boolean isMine = scope != null && tensor.owner instanceof Scope.Chunk chunk && chunk.scope == scope;
        if (isMine) {
            tensor.leaveScope();
        }
        return isMine;
    }

    /** Closes what is left to close. */
    void end() {
        if (scope != null) {
            scope.close();
        }
    }

    /** Returns a number. */
    void result(long number) {
        Values.put(values, 0, TF_INT(), 0, number);
    }

    /** Returns that what a hook may replace is to stay. */
    void unchanged() {
        if (count() > 0) {
            Values.put(values, 0, TF_BOOL(), 0, 0);
        }
    }

    /**
     * Returns tensors.
     *
     * @param tensors no more than there are arguments; null for the undefined one
     */
    public void results(List<? extends @Nullable NativeTensor> tensors) {
        int done = 0;
        try {
            for (; done < tensors.size(); done++) {
                NativeTensor tensor = tensors.get(done);
                if (tensor != null) {
                    Values.put(values, done, TF_TENSOR(), 0, Natives.retain(tensor));
                }
            }
        } finally {
            while (done < tensors.size() && --done >= 0) { // one is closed, so none is returned
                if (tensors.get(done) != null) {
                    Natives.release(Values.payload(values, done));
                }
            }
        }
    }
}
