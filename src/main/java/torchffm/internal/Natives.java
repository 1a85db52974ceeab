package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.TorchException;
import torchffm.bindings.tf_error;

/** The shim's functions that are no operators, with errors as exceptions. */
@SuppressWarnings("restricted")
public final class Natives {

    private static final long MAX_TEXT = 1 << 24;

    private static volatile boolean traced;

    private Natives() {}

    /** Throws what a call returned, if it returned an error. */
    static void check(MemorySegment error) {
        long address =
                error.address(); // the segment itself goes nowhere, so that none is allocated where there is no error
        if (address != 0) {
            throw toException(address);
        }
    }

    private static RuntimeException toException(long address) {
        MemorySegment error =
                MemorySegment.ofAddress(address).reinterpret(tf_error.layout().byteSize());
        try {
            long thrown = tf_error.thrown(error);
            if (thrown != 0) {
                throw JavaObjects.rethrow(thrown);
            }
            String message = text(tf_error.message(error));
            System.Logger log = System.getLogger("torchffm");
            boolean logged = log.isLoggable(System.Logger.Level.DEBUG);
            if (logged) {
                log.log(System.Logger.Level.DEBUG, text(tf_error.trace(error)));
            }
            traceErrors(logged);
            return NullErrors.isAboutNull(message) ? NullErrors.of(message) : new TorchException(message);
        } finally {
            tf_error_free(error);
        }
    }

    /** LibTorch takes milliseconds to write a backtrace; it does from the first error on that finds the log open. */
    private static void traceErrors(boolean wanted) {
        if (traced != wanted) {
            traced = wanted;
            Settings.setTraces(wanted);
        }
    }

    static String text(MemorySegment pointer) {
        return pointer.reinterpret(MAX_TEXT).getString(0);
    }

    /** Takes over a string that the shim has made. */
    static String take(MemorySegment pointer) {
        try {
            return text(pointer);
        } finally {
            check(tf_memory_free(pointer));
        }
    }

    /** Gives back a reference to each of these, handles of any kind. */
    static void release(MemorySegment addresses, long count) {
        check(tf_release(addresses, count));
        JavaObjects.drain();
    }

    static void release(long address) {
        Workspace workspace = Context.current().enter();
        try {
            workspace.batch().set(ValueLayout.JAVA_LONG, 0, address);
            release(workspace.batch(), 1);
        } finally {
            workspace.leave();
        }
    }

    /** A native function with one result that is written through a pointer. */
    @FunctionalInterface
    interface Out {
        MemorySegment call(MemorySegment out);
    }

    /** Calls a function that writes a pointer or 64-bit integer. */
    static long out(Out function) {
        Workspace workspace = Context.current().enter();
        try {
            MemorySegment out = workspace.scratch();
            out.set(ValueLayout.JAVA_LONG, 0, 0);
            check(function.call(out));
            return out.get(ValueLayout.JAVA_LONG, 0);
        } finally {
            workspace.leave();
        }
    }

    /**
     * The node of the autograd graph that made a tensor.
     *
     * @param tensor the tensor
     * @param accumulator whether a leaf's is the node that adds to its gradient
     * @return a native reference, 0 for none
     */
    public static long node(NativeTensor tensor, boolean accumulator) {
        tensor.acquire();
        try {
            return out(to -> tf_tensor_node(MemorySegment.ofAddress(tensor.address()), accumulator ? 1 : 0, to));
        } finally {
            tensor.release();
        }
    }

    /**
     * The name of the node of the autograd graph that made a tensor.
     *
     * @param tensor the tensor
     * @return such as {@code MulBackward0}, or null where none did
     */
    public static @Nullable String gradFnName(NativeTensor tensor) {
        long node = node(tensor, false);
        if (node == 0) {
            return null;
        }
        try {
            return NativeNode.name(node);
        } finally {
            release(node);
        }
    }

    /**
     * Notes that a tensor's elements were changed: {@code torch.autograd.graph.increment_version}.
     *
     * @param tensor the tensor
     */
    public static void bumpVersion(NativeTensor tensor) {
        tensor.acquire();
        try {
            check(tf_tensor_bump_version(MemorySegment.ofAddress(tensor.address())));
        } finally {
            tensor.release();
        }
    }

    /**
     * Another reference to the same native tensor.
     *
     * @param tensor the tensor
     * @return the reference, for a new {@link NativeTensor}
     */
    public static long retain(NativeTensor tensor) {
        tensor.acquire();
        try {
            check(tf_retain(MemorySegment.ofAddress(tensor.address())));
            return tensor.address();
        } finally {
            tensor.release();
        }
    }

    /**
     * A tensor over native memory that is not copied.
     *
     * @param memory native, alive for as long as any view of the tensor
     * @param dtype the type of its elements
     * @param shape its sizes, not negative, whose product fits the memory
     * @return a reference, for a new {@link NativeTensor}
     */
    public static long over(MemorySegment memory, DType dtype, long[] shape) {
        return over(memory, MemorySegment.NULL, dtype, shape);
    }

    /** A tensor over part of another's storage, which it shares. */
    static long over(MemorySegment memory, MemorySegment owner, DType dtype, long[] shape) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment sizes = arena.allocateFrom(ValueLayout.JAVA_LONG, shape);
            return out(to -> tf_tensor_over(memory, owner, dtype.code(), sizes, shape.length, to));
        }
    }

    /**
     * The instruction set that LibTorch's kernels use on this processor.
     *
     * @return such as {@code AVX2} or {@code AVX512}
     */
    public static String cpuCapability() {
        return take(MemorySegment.ofAddress(out(torchffm.bindings.torchffm_h::tf_cpu_capability)));
    }

    /**
     * How many threads LibTorch uses on the calling native thread when nothing was set.
     *
     * @return at least 1
     */
    public static int threadCount() {
        return (int) Settings.get(TF_THREADS());
    }

    /**
     * How many CUDA devices LibTorch sees.
     *
     * @return 0 without a driver, a device or a CUDA build
     */
    public static int cudaDeviceCount() {
        return (int) Settings.get(TF_CUDA_DEVICES());
    }

    /**
     * The bytes that CPU storages hold.
     *
     * @return as malloc rounds them
     */
    public static long memoryBytes() {
        return Settings.get(TF_MEMORY_BYTES());
    }
}
