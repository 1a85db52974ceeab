package torchffm.internal;

import static torchffm.bindings.torchffm_h.TF_ANOMALY;

import java.util.Arrays;
import java.util.stream.Collectors;

/** LibTorch's anomaly mode, and the stacks in Java that it asks for when a node of the graph is made. */
public final class AnomalyMode {

    /** The bit of the mode itself. */
    public static final int ON = 1;

    /** The bit of the check for NaN. */
    public static final int CHECK_NAN = 2;

    private static final System.Logger LOG = System.getLogger("torchffm");

    /** Answers where the thread is. */
    static final UpcallTarget STACKS = upcall -> upcall.result(JavaObjects.add(new Stack(new Throwable())));

    private AnomalyMode() {}

    /** The stack of a forward call, logged when the node that it made fails. */
    private record Stack(Throwable here) implements UpcallTarget {
        @Override
        public void call(Upcall upcall) {
            String frames = Arrays.stream(here.getStackTrace())
                    .dropWhile(frame -> frame.getClassName().startsWith("torchffm.internal.")
                            || frame.getClassName().startsWith("torchffm.bindings."))
                    .map(frame -> "\n\tat " + frame)
                    .collect(Collectors.joining());
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Error detected in " + upcall.argument(0) + ". Stack of the forward call that caused the error:"
                            + frames);
        }
    }

    /**
     * The mode of the process.
     *
     * @return of the bits
     */
    public static int get() {
        return (int) Settings.get(TF_ANOMALY());
    }

    /**
     * Sets the mode of the process.
     *
     * @param bits of the bits
     * @return those before
     */
    public static synchronized int set(int bits) {
        Upcalls.ensureStarted();
        int before = get();
        Settings.set(TF_ANOMALY(), bits);
        return before;
    }
}
