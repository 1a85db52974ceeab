package torchffm.internal;

import static torchffm.bindings.torchffm_h.tf_warnings;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What Python gives out by {@code warnings.warn} goes to the logger {@code torchffm} at level {@code WARNING}: each text
 * once in a process, as Python's default filter has it for each place.
 */
@SuppressWarnings("restricted")
public final class Warnings {

    /** Texts may have numbers in them, and are not to fill the memory of a server. */
    private static final int REMEMBERED = 10_000;

    private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

    private Warnings() {}

    /**
     * Has LibTorch's warnings come here. Making the way up into Java takes 15 ms, more than the rest of loading the shim,
     * so it is for a thread that nobody waits for; until then LibTorch writes them to the standard error.
     */
    static void install() {
        Natives.check(tf_warnings(Handler.STUB));
    }

    /** Makes that way, which needs no library. */
    static void prepare() {
        Handler.STUB.address();
    }

    /** Made at its first use. */
    private static final class Handler {
        static final MemorySegment STUB = stub();

        private static MemorySegment stub() {
            try {
                MethodHandle handler = MethodHandles.lookup()
                        .findStatic(
                                Warnings.class, "fromLibTorch", MethodType.methodType(void.class, MemorySegment.class));
                return Linker.nativeLinker()
                        .upcallStub(handler, FunctionDescriptor.ofVoid(ValueLayout.ADDRESS), Arena.global());
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("fromLibTorch", e);
            }
        }
    }

    /** Nothing may be thrown into LibTorch, whatever a log's handler does. */
    private static void fromLibTorch(MemorySegment message) {
        try {
            warn(Natives.text(message));
        } catch (Throwable e) {
            log().log(System.Logger.Level.DEBUG, "a warning was lost", e);
        }
    }

    /**
     * Warns, unless the same was warned of before.
     *
     * @param text what of
     */
    public static void warn(String text) {
        if (SEEN.size() < REMEMBERED ? SEEN.add(text) : !SEEN.contains(text)) {
            log().log(System.Logger.Level.WARNING, text);
        }
    }

    /** Asked for when there is something to log, since it takes the JDK longer than the rest of this class. */
    private static System.Logger log() {
        return System.getLogger("torchffm");
    }
}
