package torchffm.internal;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Functions of one kind that someone wants to be called, in order; the same one may be there twice. Adding and removing
 * is safe on any thread.
 *
 * @param <H> the kind
 */
public final class Hooks<H> {
    /** One hook, told from the same one added twice. */
    private static final class Added<H> {
        private final H hook;

        Added(H hook) {
            this.hook = hook;
        }
    }

    private final List<Added<H>> added = new CopyOnWriteArrayList<>();

    /** Makes an empty list of them. */
    public Hooks() {}

    /**
     * Adds a hook behind the others.
     *
     * @param hook the hook
     * @return takes it away again; doing so twice does no more
     */
    public Runnable add(H hook) {
        return add(hook, false);
    }

    /**
     * Adds a hook.
     *
     * @param hook the hook
     * @param prepend whether it is called before the others, instead of behind them
     * @return takes it away again; doing so twice does no more
     */
    public Runnable add(H hook, boolean prepend) {
        Added<H> one = new Added<>(Objects.requireNonNull(hook, "hook"));
        added.add(prepend ? 0 : added.size(), one);
        return () -> added.remove(one);
    }

    /**
     * Says whether there is none.
     *
     * @return true if so
     */
    public boolean isEmpty() {
        return added.isEmpty();
    }

    /**
     * The hooks as they are now.
     *
     * @return in the order in which they are to be called
     */
    public List<H> list() {
        return added.stream().map(one -> one.hook).toList();
    }
}
