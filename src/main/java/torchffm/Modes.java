package torchffm;

import java.util.Objects;
import java.util.concurrent.Callable;
import torchffm.internal.Context;
import torchffm.internal.ThreadModes;

/**
 * The modes of a thread at one moment: grad and inference mode, and autocast. A new thread, platform or virtual, starts
 * with the defaults, as in Python; where the work of one thread goes on in others, this takes its modes along:
 *
 * <pre>{@code
 * try (var _ = Torch.noGrad()) {
 *     Modes modes = Modes.capture();
 *     executor.submit(modes.wrap(() -> model.forward(x)));
 * }
 * }</pre>
 *
 * <p>Scopes are not modes: what the other thread makes belongs to its own {@link TensorScope}, or to none. Weights that
 * autocast casts there are cast once for each run.
 *
 * <p>Immutable, and safe to share between threads.
 */
public final class Modes {

    private final ThreadModes.Saved saved;

    private Modes(ThreadModes.Saved saved) {
        this.saved = saved;
    }

    /**
     * The modes of the calling thread.
     *
     * @return as they are now
     */
    public static Modes capture() {
        return new Modes(Context.current().modes().save());
    }

    /**
     * Runs an action in these modes on the calling thread, which has its own back afterwards.
     *
     * @param action what to run
     */
    public void run(Runnable action) {
        Objects.requireNonNull(action, "action");
        Context.current().modes().run(saved, action);
    }

    /**
     * Runs a task in these modes on the calling thread, which has its own back afterwards.
     *
     * @param <T> the type of its result
     * @param task what to run
     * @return its result
     * @throws Exception what the task throws
     */
    public <T> T call(Callable<T> task) throws Exception {
        Objects.requireNonNull(task, "task");
        return Context.current().modes().call(saved, task);
    }

    /**
     * An action that runs in these modes, on whatever thread.
     *
     * @param action what to run
     * @return the action
     */
    public Runnable wrap(Runnable action) {
        Objects.requireNonNull(action, "action");
        return () -> run(action);
    }

    /**
     * A task that runs in these modes, on whatever thread.
     *
     * @param <T> the type of its result
     * @param task what to run
     * @return the task
     */
    public <T> Callable<T> wrap(Callable<T> task) {
        Objects.requireNonNull(task, "task");
        return () -> call(task);
    }
}
