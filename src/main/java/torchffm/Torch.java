package torchffm;

import java.util.Objects;
import java.util.Optional;
import torchffm.internal.Context;
import torchffm.internal.NativeLibrary;
import torchffm.internal.NativeTensor;
import torchffm.internal.Natives;

/**
 * PyTorch's functions: {@code torch.*}. Random numbers come from the default generator where none is given, in the order
 * in which Python would draw them.
 *
 * <p><b>Threads.</b> Every method may be called on any thread. Grad and inference mode are of the calling Java thread,
 * platform or virtual; the default generator, the number of threads and the counters are of the whole process.
 */
public final class Torch extends TorchRandom {

    private static final int MAX_THREADS = 1024;

    private Torch() {}

    /**
     * The CUDA devices: {@code torch.cuda}.
     *
     * @return what there is to ask of them
     */
    public static Cuda cuda() {
        return Cuda.INSTANCE;
    }

    /**
     * Sets how many threads an operator may use on the CPU: {@code torch.set_num_threads}. It holds for the whole process
     * and each of its threads from its next operator on.
     *
     * @param threads at least 1
     * @throws IllegalArgumentException if it is less than 1 or more than 1024
     */
    public static void setNumThreads(int threads) {
        if (threads < 1 || threads > MAX_THREADS) {
            throw new IllegalArgumentException("threads: expected 1 to " + MAX_THREADS + ", but got " + threads);
        }
        Context.setThreads(threads);
    }

    /**
     * How many threads an operator may use on the CPU: {@code torch.get_num_threads}.
     *
     * @return what was set, or LibTorch's default, the number of cores
     */
    public static int getNumThreads() {
        int set = Context.threads();
        return set > 0 ? set : Natives.threadCount();
    }

    /**
     * Sets how tensors are printed from now on, in the whole process: {@code torch.set_printoptions}.
     *
     * @param options all of them, those that stay as they were too
     */
    public static void setPrintOptions(PrintOptions options) {
        PrintedTensor.setOptions(Objects.requireNonNull(options, "options"));
    }

    /**
     * How tensors are printed: {@code torch._tensor_str.get_printoptions}.
     *
     * @return what was set, or {@link PrintOptions#DEFAULT}
     */
    public static PrintOptions getPrintOptions() {
        return PrintedTensor.options();
    }

    /**
     * What is held right now: for tests that nothing leaks.
     *
     * @return the counters
     */
    public static Memory memory() {
        return new Memory(NativeTensor.live(), Natives.memoryBytes());
    }

    /**
     * What torchffm runs on.
     *
     * @return versions, paths and capabilities
     * @throws TorchException if LibTorch can't be loaded, saying why
     */
    public static RuntimeInfo info() {
        NativeLibrary library = NativeLibrary.get();
        return new RuntimeInfo(
                NativeLibrary.VERSION,
                library.libTorch(),
                library.libTorchSource(),
                library.shim(),
                Natives.cpuCapability(),
                getNumThreads(),
                Optional.ofNullable(library.cudaProblem()));
    }
}
