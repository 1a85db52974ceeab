package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Context;
import torchffm.internal.LoopSite;
import torchffm.internal.Scope;

/**
 * The scopes of a loop's steps, one at a time: what a {@link torchffm.data.DataLoader}'s iterator opens at each
 * {@code next()} and closes at the following one, so that a training loop frees its intermediates without a line about it.
 *
 * <p>A loop that is left by {@code break} or an exception leaves its last step open. That is closed when an enclosing scope
 * is, or when its thread starts a loop at a place that is not inside the one that was left, or else once neither the step
 * nor any of its tensors is reachable.
 */
public final class LoopScope implements AutoCloseable {

    /** A for-each loop asks for all steps at one place; who iterates by hand may ask for the first elsewhere. */
    private static final int PLACES = 2;

    private final LoopSite start;
    private final Runnable whenLeft;
    private LoopSite place;
    private int places;
    private @Nullable Scope step;

    private LoopScope(LoopSite start, Runnable whenLeft) {
        this.start = start;
        this.whenLeft = whenLeft;
        this.place = start;
    }

    /**
     * Starts a loop: closes the steps that the calling thread's abandoned loops have left open.
     *
     * @return the loop, with no step open yet
     */
    public static LoopScope start() {
        return start(() -> {});
    }

    /**
     * Starts a loop as {@link #start()} does, and is told if it is left.
     *
     * @param whenLeft done when a step of this loop is closed in its stead, as the loop seems to have been left; it must
     *     not refer to the loop, and stand it if the loop goes on after all
     * @return the loop, with no step open yet
     */
    public static LoopScope start(Runnable whenLeft) {
        Objects.requireNonNull(whenLeft, "whenLeft");
        LoopSite start = LoopSite.here();
        Context.current().closeAbandonedLoops(start);
        return new LoopScope(start, whenLeft);
    }

    /** Closes the step that is open, and opens the next: the calling thread's current scope. */
    public void nextStep() {
        close();
        if (places < PLACES) { // looking at the stack takes longer than many a step
            places++;
            place = LoopSite.here();
        }
        Scope next = new Scope();
        next.whenClosed(whenLeft);
        Context.current().openLoop(next, start, place);
        step = next;
    }

    /** Closes the step that is open, and what was opened inside it on this thread and left open. */
    @Override
    public void close() {
        Scope open = step;
        if (open != null) {
            step = null;
            open.whenClosed(null);
            Context.current().close(open);
        }
    }
}
