package torchffm.testing;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/** Work on another thread, waited for. */
public final class Threads {

    private Threads() {}

    /** Runs a task on a new platform thread, which has ended when this returns. */
    public static <T> T call(Callable<T> task) throws Exception {
        return call(Thread.ofPlatform(), task);
    }

    /** Runs a task on a new thread of some kind, which has ended when this returns. */
    public static <T> T call(Thread.Builder kind, Callable<T> task) throws Exception {
        FutureTask<T> future = new FutureTask<>(task);
        kind.start(future).join();
        return future.get();
    }
}
