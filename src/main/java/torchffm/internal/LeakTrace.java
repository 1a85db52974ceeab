package torchffm.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * With {@code -Dtorchffm.leaks=trace}: where everything was made that the collector found unclosed, at the logger
 * {@code torchffm}, level {@code WARNING}. Without it nothing is remembered.
 */
final class LeakTrace {

    /** A constant, so that the JIT compiler drops what is behind it. */
    static final boolean ON = "trace".equals(System.getProperty("torchffm.leaks"));

    private static final Map<Object, Made> MADE = new ConcurrentHashMap<>();

    private LeakTrace() {}

    /** Its stack trace is where something was made. */
    private static final class Made extends Exception {
        private static final long serialVersionUID = 1L;

        Made() {
            super("made here, on " + Thread.currentThread());
        }
    }

    static void made(Object reference) {
        MADE.put(reference, new Made());
    }

    static void closed(Object reference) {
        MADE.remove(reference);
    }

    /** Reports something that the collector found, unless it has been closed at the last moment. */
    static void report(Object reference, String what) {
        Made made = MADE.remove(reference);
        if (made != null) {
            System.getLogger("torchffm")
                    .log(System.Logger.Level.WARNING, what + " was collected without having been closed", made);
        }
    }
}
