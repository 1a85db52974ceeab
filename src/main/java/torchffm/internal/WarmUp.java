package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.C_LONG;
import static torchffm.bindings.torchffm_h.C_POINTER;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.util.List;

/**
 * What takes the JDK time at its first use, done while LibTorch loads: the linker, and the shapes of the functions that every
 * program calls. The linker keeps what it made for a shape, so the bindings find it ready.
 */
@SuppressWarnings("restricted")
final class WarmUp {

    private WarmUp() {}

    /**
     * Starts it on a thread of its own.
     *
     * @param first what else to do before, whatever comes of it
     */
    static void start(Runnable first) {
        Thread.ofPlatform().daemon().name("torchffm-start").start(() -> {
            first.run();
            link();
        });
    }

    private static void link() {
        try {
            Linker linker = Linker.nativeLinker();
            linker.downcallHandle(FunctionDescriptor.of(JAVA_LONG)); // that of aoti_torch_abi_version
            shapes().forEach(linker::downcallHandle);
            Warnings.prepare();
        } catch (IllegalCallerException e) {
            return; // no native access, which the thread that loads says, too
        }
    }

    /** In the order in which they are needed. */
    static List<FunctionDescriptor> shapes() {
        return List.of(
                FunctionDescriptor.of(C_POINTER, C_POINTER), // tf_interface_version, tf_memory_free, …
                FunctionDescriptor.of(C_POINTER, C_POINTER, C_LONG), // tf_release, …
                FunctionDescriptor.of(C_POINTER, C_POINTER, C_POINTER, C_POINTER), // tf_op_find
                FunctionDescriptor.of(C_POINTER, C_POINTER, C_LONG, C_POINTER, C_POINTER, C_LONG, C_LONG, C_POINTER));
    }
}
