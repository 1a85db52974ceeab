package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
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
        return exchange(MemorySegment.NULL);
    }

    /**
     * Sets the mode of the process.
     *
     * @param bits of the bits
     * @return those before
     */
    public static int set(int bits) {
        Upcalls.ensureStarted();
        try (Arena arena = Arena.ofConfined()) {
            return exchange(arena.allocateFrom(ValueLayout.JAVA_INT, bits));
        }
    }

    private static int exchange(MemorySegment wanted) {
        Context.current();
        return (int) Natives.out(out -> tf_autograd_anomaly(wanted, out));
    }
}
