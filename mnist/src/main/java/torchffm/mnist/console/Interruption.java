package torchffm.mnist.console;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or a polite kill: the work stops between two steps instead of in the middle of a native call, and what it has
 * to say is said before the JVM goes.
 */
public final class Interruption implements AutoCloseable {

    /** How long the JVM waits for the step that is running: a shell's patience. */
    private static final long PATIENCE_SECONDS = 10;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private volatile boolean requested;

    /** Starts to listen. */
    public Interruption() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Has to be called between two steps of the work.
     *
     * @throws Interrupted if it is to stop
     */
    public void check() {
        if (requested) {
            throw new Interrupted();
        }
    }

    private void interrupt() {
        requested = true;
        try {
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the work: from here on nothing keeps the JVM. */
    @Override
    public void close() {
        done.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The JVM has begun to shut down since: the hook runs, and returns at once.
                return;
            }
        }
    }

    /** Thrown where the work was when it was asked to stop. */
    public static final class Interrupted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Interrupted() {
            super("interrupted");
        }
    }
}
