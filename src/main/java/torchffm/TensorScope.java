package torchffm;

import java.util.Objects;
import java.util.function.Supplier;
import torchffm.internal.Context;
import torchffm.internal.Scope;

/**
 * Frees the tensors that its thread makes while it is open, all but those that {@link Tensor#keep()} takes out:
 *
 * <pre>{@code
 * try (var scope = TensorScope.open()) {
 *     Tensor loss = model.forward(x).sub(y).pow(2).mean();
 *     best = loss.keep();
 * }
 * }</pre>
 *
 * <p>Scopes nest, and a tensor belongs to the innermost. Parameters, gradients and optimizer state never belong to one.
 * Open and close it on one thread; tensors in it may be used, and closed, on any. A scope that is never closed frees its
 * tensors when neither it nor any of them is reachable.
 */
public final class TensorScope implements AutoCloseable {

    private final Scope scope = new Scope();

    private TensorScope() {}

    /**
     * Opens a scope, which is the calling thread's current one until it is closed.
     *
     * @return the scope
     */
    public static TensorScope open() {
        TensorScope opened = new TensorScope();
        Context.current().open(opened.scope);
        return opened;
    }

    /**
     * Moves a tensor that is in no scope into the calling thread's current one.
     *
     * @param tensor such as one that another thread has made
     * @return the tensor
     */
    public static Tensor adopt(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        tensor.enterCurrentScope();
        return tensor;
    }

    /** What some work makes, for the current scope; what it makes on the way is freed. */
    static Tensor result(Supplier<Tensor> work) {
        Tensor made;
        try (TensorScope _ = open()) {
            made = work.get().keep();
        }
        made.enterCurrentScope();
        return made;
    }

    /**
     * Frees what was made in it, and closes the scopes that were opened inside it and left open. Closing again does
     * nothing; a call that another thread has running on one of its tensors goes on to its end.
     */
    @Override
    public void close() {
        Context.current().close(scope);
    }

    /**
     * Whether it was closed.
     *
     * @return true once closed
     */
    public boolean isClosed() {
        return scope.isClosed();
    }
}
