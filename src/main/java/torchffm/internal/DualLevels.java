package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

/**
 * The level of forward-mode differentiation that is open in the process. LibTorch's levels belong to no thread, and it
 * has room for one.
 */
public final class DualLevels {

    /** What {@link #current()} says outside of any level. */
    public static final long NONE = -1;

    private static long current = NONE;

    private DualLevels() {}

    /**
     * The level that is open.
     *
     * @return its number, or {@link #NONE}
     */
    public static synchronized long current() {
        return current;
    }

    /**
     * Opens a level.
     *
     * @return its number
     * @throws torchffm.TorchException if one is open already
     */
    public static synchronized long enter() {
        current = Natives.out(torchffm.bindings.torchffm_h::tf_dual_level_enter);
        return current;
    }

    /**
     * Closes a level, whose tangents are dropped.
     *
     * @param level its number
     * @throws IllegalStateException if it is not the one that is open
     */
    public static synchronized void exit(long level) {
        if (level == NONE || level != current) {
            throw new IllegalStateException(
                    "Trying to exit a forward AD level that was not the last one that was created."
                            + " This is not supported.");
        }
        Context.current();
        Natives.check(tf_dual_level_exit(level));
        current = NONE;
    }
}
