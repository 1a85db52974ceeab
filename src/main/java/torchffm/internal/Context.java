package torchffm.internal;

import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.bindings.torchffm_h;

/**
 * What belongs to one Java thread, platform or virtual: its modes, its stack of scopes, and its {@link Workspace}.
 *
 * <p>None of it is kept in C++, where it would stay with the carrier when a virtual thread moves on.
 */
public final class Context {

    private static final ThreadLocal<Context> CURRENT = ThreadLocal.withInitial(Context::new);

    /** The thread count that every call brings with it, as bits of its mode; 0 leaves each native thread's own. */
    private static volatile long threadBits;

    /** {@code TF_MODE_FLUSH} or 0. */
    private static volatile long flushBit;

    private final ThreadModes modes;
    private final boolean borrows = Thread.currentThread().isVirtual();
    private @Nullable Workspace workspace;
    private @Nullable Opened scopes;

    /** Starts anywhere: one of many threads that each make little is to look at the memory, too. */
    private int made = (int) Thread.currentThread().threadId();

    private Context() {
        NativeLibrary.ensureLoaded(); // before anything of the bindings, which have no words for what may go wrong
        modes = new ThreadModes();
    }

    /** An entry of the scope stack. Loops are held weakly, since one that was left by a break has no one to close it. */
    private record Opened(
            @Nullable Scope scope,
            @Nullable WeakReference<Scope> loop,
            @Nullable LoopSite start,
            @Nullable LoopSite step,
            @Nullable Opened outer) {
        @Nullable
        Scope get() {
            return loop != null ? loop.get() : scope;
        }

        boolean isLive() {
            Scope scope = get();
            return scope != null && !scope.isClosed();
        }
    }

    /**
     * The calling thread's.
     *
     * @return its context, made at the first use
     * @throws torchffm.TorchException if LibTorch or the shim can't be loaded
     */
    public static Context current() {
        return CURRENT.get();
    }

    /**
     * The modes of the thread.
     *
     * @return what its calls carry
     */
    public ThreadModes modes() {
        return modes;
    }

    /** Memory for a native call, until {@link Workspace#leave()}. */
    Workspace enter() {
        Workspace mine = workspace;
        if (mine == null) {
            mine = borrows ? Workspace.borrow(this) : new Workspace(this);
            workspace = mine;
        }
        return mine.enter();
    }

    /** Has the collector tell when a tensor that is in no scope may be freed. */
    void watch(NativeTensor tensor) {
        Workspace mine = enter();
        try {
            mine.watch(tensor);
        } finally {
            mine.leave();
        }
    }

    /** A call of this thread's to fill in. */
    Call nextCall() {
        return enter().nextCall();
    }

    /**
     * Gives borrowed memory back, unless a call is using it. An open scope is no reason to keep it: ten thousand threads may
     * have one open, while no more than there are carriers make a call.
     */
    void rest() {
        Workspace mine = workspace;
        if (borrows && mine != null && !mine.isInUse()) {
            workspace = null;
            mine.giveBack();
        }
    }

    /** The mode that a call carries, in the bits of {@code tf_mode}. */
    long callMode() {
        return modes.bits() | threadBits | flushBit;
    }

    /**
     * Has every call from now on take denormal numbers for zero, in the whole process.
     *
     * @param flush whether to
     */
    public static void setFlushDenormal(boolean flush) {
        flushBit = flush ? torchffm_h.TF_MODE_FLUSH() : 0;
    }

    /** What goes with {@link #callMode()}: autocast's casts of weights, or NULL. */
    MemorySegment casts() {
        return modes.casts();
    }

    /**
     * Sets the number of threads that every call from now on uses within an operator, in the whole process.
     *
     * @param threads from 1 to 1024
     */
    public static void setThreads(int threads) {
        threadBits = (long) threads << torchffm_h.TF_MODE_THREADS();
    }

    /**
     * The number set by {@link #setThreads}.
     *
     * @return 0 when none was set
     */
    public static int threads() {
        return (int) (threadBits >>> torchffm_h.TF_MODE_THREADS());
    }

    /** The innermost open scope of the thread, after forgetting those that were closed or collected. */
    @Nullable
    Scope scope() {
        while (scopes != null && !scopes.isLive()) {
            scopes = scopes.outer;
        }
        return scopes == null ? null : scopes.get();
    }

    /**
     * Makes a scope the thread's current one.
     *
     * @param scope a new scope
     */
    public void open(Scope scope) {
        scopes = new Opened(scope, null, null, null, scopes);
    }

    /**
     * Makes the scope of a loop's step the thread's current one, held weakly.
     *
     * @param scope a new scope
     * @param start where the loop was started
     * @param step where it was asked for the step
     */
    public void openLoop(Scope scope, LoopSite start, LoopSite step) {
        scopes = new Opened(null, new WeakReference<>(scope), start, step, scopes);
    }

    /**
     * Closes the innermost scopes, as far as they are steps of loops that can't be running any more.
     *
     * @param now where the thread is about to start another loop
     */
    public void closeAbandonedLoops(LoopSite now) {
        for (Scope inner = scope(); inner != null; inner = scope()) {
            Opened opened = Objects.requireNonNull(scopes);
            if (opened.start == null || opened.step == null || LoopSite.mayBeRunning(opened.start, opened.step, now)) {
                return;
            }
            close(inner);
        }
    }

    /**
     * Closes a scope, and those that were opened inside it on this thread and left open.
     *
     * @param scope a scope, of this thread or of another
     */
    public void close(Scope scope) {
        leave(scope);
        scope.close();
    }

    /**
     * Takes a scope off the thread's stack, without closing it, and closes those that were left open inside it.
     *
     * @param scope a scope, of this thread or of another
     */
    void leave(Scope scope) {
        if (isOpen(scope)) {
            Scope inner = null;
            while (scopes != null && inner != scope) {
                inner = scopes.get();
                scopes = scopes.outer;
                if (inner != null && inner != scope) {
                    inner.close();
                }
            }
        }
    }

    /** Closes the scopes that were left open inside one that was the innermost before; null for none. */
    void closeInside(@Nullable Scope before) {
        if (before == null || isOpen(before)) {
            for (Scope inner = scope(); inner != null && inner != before; inner = scope()) {
                close(inner);
            }
        }
    }

    private boolean isOpen(Scope scope) {
        for (Opened opened = scopes; opened != null; opened = opened.outer) {
            if (opened.get() == scope) {
                return true;
            }
        }
        return false;
    }

    /** Counts what the thread made that only the collector may ever free. */
    int countMade() {
        return ++made;
    }
}
