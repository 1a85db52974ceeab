package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import torchffm.TorchException;

/**
 * The hooks of one kind on one tensor or node, in the order in which they were added. LibTorch has one hook for all of
 * them, so that adding and removing touches nothing that its engine may be reading at the time.
 */
public final class HookList implements UpcallTarget {

    /** A hook of whatever kind. */
    @FunctionalInterface
    public interface Hook {
        /**
         * Is given gradients.
         *
         * @param grads those that it may replace; for one behind the accumulation, the leaf
         * @param outputs for one behind a node the gradients of its outputs, otherwise empty
         * @return as many as {@code grads}; null to leave them
         */
        @Nullable
        List<? extends @Nullable NativeTensor> call(
                List<? extends @Nullable NativeTensor> grads, List<? extends @Nullable NativeTensor> outputs);

        /** What it was added to is gone. */
        default void dropped() {}
    }

    /** Where a hook is called. */
    public enum Kind {
        /** With the gradient of a tensor. */
        GRAD(TF_HOOK_GRAD()),
        /** With a leaf whose gradient was added to. */
        ACCUMULATED(TF_HOOK_ACCUMULATED()),
        /** Before a node. */
        PRE(TF_HOOK_PRE()),
        /** Behind a node. */
        POST(TF_HOOK_POST());

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    /** One hook, told from the same one added twice. */
    private static final class Added {
        private final Hook hook;

        Added(Hook hook) {
            this.hook = hook;
        }
    }

    private final Kind kind;
    private final CopyOnWriteArrayList<Added> hooks = new CopyOnWriteArrayList<>();

    private HookList(Kind kind) {
        this.kind = kind;
    }

    /** Gives an address, and the number of the hooks that are to be there, to the shim. */
    private interface Placement {
        MemorySegment place(MemorySegment at, int kind, long id, MemorySegment out);
    }

    /**
     * Adds a hook to a tensor.
     *
     * @param tensor the tensor
     * @param kind {@code GRAD} or {@code ACCUMULATED}
     * @param hook the hook
     * @return removes it
     */
    public static Runnable add(NativeTensor tensor, Kind kind, Hook hook) {
        return add(tensor, kind, hook, torchffm.bindings.torchffm_h::tf_tensor_hook);
    }

    /**
     * Adds a hook to a node.
     *
     * @param node the node
     * @param kind {@code PRE} or {@code POST}
     * @param hook the hook
     * @return removes it
     */
    public static Runnable add(NativeNode node, Kind kind, Hook hook) {
        return add(node, kind, hook, torchffm.bindings.torchffm_h::tf_node_hook);
    }

    private static Runnable add(NativeHandle to, Kind kind, Hook hook, Placement placement) {
        Objects.requireNonNull(hook, "hook");
        Upcalls.ensureStarted();
        HookList fresh = new HookList(kind);
        to.acquire();
        long id = JavaObjects.add(fresh);
        long there = 0;
        try {
            MemorySegment at = MemorySegment.ofAddress(to.address());
            there = Natives.out(out -> placement.place(at, kind.code, id, out));
            HookList list = there == id ? fresh : (HookList) Objects.requireNonNull(JavaObjects.get(there));
            Added added = new Added(hook);
            list.hooks.add(added);
            return () -> list.hooks.remove(added);
        } finally {
            if (there != id) {
                JavaObjects.remove(id);
            }
            to.release();
        }
    }

    @Override
    public void dropped() {
        hooks.forEach(added -> added.hook.dropped());
    }

    @Override
    public void call(Upcall upcall) {
        int from = kind == Kind.POST ? 1 : 0;
        int to = kind == Kind.POST
                ? from + (int) (long) Objects.requireNonNull((Long) upcall.argument(0))
                : upcall.count();
        List<? extends @Nullable NativeTensor> given = upcall.tensors(from, to);
        List<? extends @Nullable NativeTensor> grads = given;
        List<? extends @Nullable NativeTensor> outputs = upcall.tensors(to, upcall.count());
        for (Added added : hooks) {
            List<? extends @Nullable NativeTensor> replaced = added.hook.call(grads, outputs);
            if (replaced != null && replaced.size() != grads.size()) {
                throw new TorchException("hook has returned an incorrect number of values (got " + replaced.size()
                        + ", but expected " + grads.size() + ")");
            }
            grads = replaced == null ? grads : replaced;
        }
        if (grads == given) {
            upcall.unchanged();
        } else {
            upcall.results(grads);
        }
    }
}
