package torchffm;

import java.lang.ref.WeakReference;
import java.util.Collections;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import torchffm.internal.HookList;
import torchffm.internal.Natives;
import torchffm.internal.Operator;

/** A tensor's place in the autograd graph, and the hooks on it. A layer of {@link Tensor}. */
abstract class TensorAutograd extends TensorIndexing {

    private static final Operator VERSION = Operator.of("aten::_version", "");

    TensorAutograd(long address) {
        super(address);
    }

    /**
     * The node that made it: {@code Tensor.grad_fn}.
     *
     * @return null for a leaf
     */
    public final @Nullable Node gradFn() {
        long node = Natives.node(this, false);
        return node == 0 ? null : new Node(node);
    }

    /**
     * Adds a hook that is called with its gradient as soon as that is computed: {@code Tensor.register_hook}. Hooks are
     * called in the order in which they were added, each with what the one before it returned, in the grad mode of the
     * backward pass, on whatever thread runs that. What one throws comes out of the backward pass as it is.
     *
     * <p>The hook lives as long as the graph, or the leaf, that it is on. One that refers to that tensor itself keeps it from
     * being collected: close such a tensor, or remove the hook.
     *
     * @param hook is given the gradient, null where the backward pass comes by without one; it returns another of the same
     *     shape and dtype, or null to leave it
     * @return takes it away again
     * @throws TorchException if the tensor requires no grad
     */
    public final RemovableHandle registerHook(Function<@Nullable Tensor, @Nullable Tensor> hook) {
        Objects.requireNonNull(hook, "hook");
        requireGrad();
        return new RemovableHandle(HookList.add(this, HookList.Kind.GRAD, (grads, none) -> {
            Tensor replaced = hook.apply((Tensor) grads.getFirst());
            return replaced == null ? null : Collections.singletonList(replaced);
        }));
    }

    /**
     * Adds a hook that is called when its gradient has been added to: {@code Tensor.register_post_accumulate_grad_hook}.
     *
     * @param hook is given this tensor; it may use and change {@link Tensor#grad()}, and the tensor in place. It may not run a
     *     backward pass that adds to the same leaf, which would wait for itself
     * @return takes it away again
     * @throws TorchException if the tensor requires no grad, or is no leaf
     */
    public final RemovableHandle registerPostAccumulateGradHook(Consumer<Tensor> hook) {
        Objects.requireNonNull(hook, "hook");
        requireGrad();
        if (!isLeaf()) {
            throw new TorchException("post accumulate grad hooks cannot be registered on non-leaf tensors");
        }
        WeakReference<Tensor> registered =
                new WeakReference<>(self()); // or the hook would keep it from being collected
        return new RemovableHandle(HookList.add(this, HookList.Kind.ACCUMULATED, (leaf, none) -> {
            Tensor given = (Tensor) leaf.getFirst();
            Tensor known = registered.get();
            if (known != null && !known.isClosed()) {
                given.close();
                given = known;
            }
            hook.accept(given);
            return null;
        }));
    }

    /**
     * How often its elements were changed in place: {@code Tensor._version}. Views share the count.
     *
     * @return from 0 on
     * @throws TorchException if it was made in inference mode
     */
    public final long version() {
        return VERSION.begin().arg(this).integer();
    }

    private void requireGrad() {
        if (!requiresGrad()) {
            throw new TorchException("cannot register a hook on a tensor that doesn't require gradient");
        }
    }
}
