package torchffm.internal;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Python gives out by {@code warnings.warn} goes to the logger {@code torchffm} at level {@code WARNING}: each text
 * once in a process, as Python's default filter has it for each place.
 */
public final class Warnings {

    private static final System.Logger LOG = System.getLogger("torchffm");

    /** Texts may have numbers in them, and are not to fill the memory of a server. */
    private static final int REMEMBERED = 10_000;

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Warnings() {}

    /**
     * Warns, unless the same was warned of before.
     *
     * @param text what of
     */
    public static void warn(String text) {
        if (SEEN.size() < REMEMBERED ? SEEN.add(text) : !SEEN.contains(text)) {
            LOG.log(System.Logger.Level.WARNING, text);
        }
    }
}
