package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import torchffm.TorchException;

/**
 * Loads LibTorch and the shim, once in a process and in the one order that works: the process's settings, LibTorch's CPU
 * library by absolute path, its version, CUDA where a driver is (LibTorch decides at its first use whether there is any),
 * and then the shim, which links against what is loaded already.
 */
@SuppressWarnings("restricted")
public final class NativeLibrary {

    /** The LibTorch that this torchffm is made for. */
    public static final String VERSION = "2.15.0";

    /** The LibTorch that the shim was built for: 2.15, in the encoding of {@code aoti_torch_abi_version()}. */
    private static final long MAJOR_MINOR = 0x020f;

    private static final int VERSION_SHIFT = 48;

    private static @Nullable NativeLibrary loaded;
    private static @Nullable TorchException failure;

    private final LibTorch libTorch;
    private final Path shim;
    private final @Nullable String cudaProblem;

    private NativeLibrary() {
        Platform.check();
        libTorch = LibTorch.locate();
        ProcessTuning.apply();
        FutureTask<Path> located = new FutureTask<>(Shim::locate);
        WarmUp.start(located);
        load(libTorch.library("libtorch_cpu.so"));
        checkVersion();
        cudaProblem = loadCuda();
        shim = result(located);
        Platform.check(shim);
        load(shim);
        if (SymbolLookup.loaderLookup().find("tf_interface_version").isEmpty()) {
            throw new TorchException(shim + " is no torchffm shim: it exports no tf_interface_version");
        }
        checkInterface();
        Thread.ofPlatform().daemon().name("torchffm-warnings").start(Warnings::install);
    }

    /**
     * Loads what is not loaded yet.
     *
     * @throws TorchException if it can't be, saying what was looked for and what to do; again at every call
     */
    public static void ensureLoaded() {
        get();
    }

    /**
     * What is loaded.
     *
     * @return the libraries, after loading them
     * @throws TorchException if they can't be loaded
     */
    public static synchronized NativeLibrary get() {
        if (failure != null) {
            throw new TorchException(failure.getMessage(), failure);
        }
        if (loaded == null) {
            try {
                loaded = new NativeLibrary();
                // Initialized here: on a thread that happened to be deep in a recursion it would fail, and for good.
                Natives.release(MemorySegment.NULL, 0);
            } catch (TorchException e) {
                failure = e;
            } catch (IllegalCallerException e) {
                failure = new TorchException(
                        "native access is denied: run java with --enable-native-access=ALL-UNNAMED, or with"
                                + " --enable-native-access=torchffm,torchffm.bindings for modules (" + e.getMessage()
                                + ")",
                        e);
            }
            if (failure != null) {
                throw failure;
            }
        }
        return loaded;
    }

    /**
     * Where LibTorch was found.
     *
     * @return the folder that has {@code lib/}
     */
    public Path libTorch() {
        return libTorch.home();
    }

    /**
     * Which of the places named LibTorch.
     *
     * @return such as {@code LIBTORCH}
     */
    public String libTorchSource() {
        return libTorch.source();
    }

    /**
     * The shim in use.
     *
     * @return its file
     */
    public Path shim() {
        return shim;
    }

    /**
     * Why CUDA is not in use.
     *
     * @return null where its library is loaded
     */
    public @Nullable String cudaProblem() {
        return cudaProblem;
    }

    /** What a task comes to, which is run here where no other thread has got to it. */
    private static Path result(FutureTask<Path> task) {
        task.run();
        boolean interrupted = false;
        try {
            for (; ; ) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TorchException known ? known : new TorchException(e.toString(), e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    static void load(Path library) {
        try {
            System.load(library.toString());
        } catch (UnsatisfiedLinkError e) {
            throw new TorchException("cannot load " + library + ": " + reason(e, library), e);
        }
    }

    /** What the linker said, without the file's name, which it and the JVM have each put in front. */
    private static String reason(UnsatisfiedLinkError error, Path library) {
        String reason = String.valueOf(error.getMessage()).replace(library + ": ", "");
        return reason.contains("failed to map segment")
                ? reason + " (its file system may be mounted noexec; -Dtorchffm.shim names a shim elsewhere)"
                : reason;
    }

    private void checkVersion() {
        Path cpu = libTorch.library("libtorch_cpu.so");
        MemorySegment function = SymbolLookup.loaderLookup()
                .find("aoti_torch_abi_version")
                .orElseThrow(
                        () -> wrongVersion(cpu, "an older one, or no LibTorch (it has no aoti_torch_abi_version)"));
        try {
            long version = (long) Linker.nativeLinker()
                    .downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_LONG))
                    .invokeExact();
            if (version >>> VERSION_SHIFT != MAJOR_MINOR) {
                throw wrongVersion(cpu, (version >>> 56) + "." + (version >>> VERSION_SHIFT & 0xff));
            }
        } catch (TorchException e) {
            throw e;
        } catch (Throwable e) { // invokeExact declares it; the function returns a constant
            throw new AssertionError("aoti_torch_abi_version", e);
        }
    }

    private static TorchException wrongVersion(Path library, String version) {
        return new TorchException("torchffm needs LibTorch 2.15, but " + library + " is " + version
                + "; get it with `make libtorch`, or name another with LIBTORCH or -Dtorchffm.libtorch");
    }

    /** Loads the CUDA library where both it and a driver are; says why not otherwise. */
    private @Nullable String loadCuda() {
        Path cuda = libTorch.library("libtorch_cuda.so");
        if (!Files.exists(cuda)) {
            return "this LibTorch is a CPU build (no " + cuda.getFileName() + ")";
        }
        try (Arena arena = Arena.ofConfined()) {
            SymbolLookup.libraryLookup("libcuda.so.1", arena);
        } catch (IllegalArgumentException e) {
            return "there is no NVIDIA driver (no libcuda.so.1)";
        }
        try {
            System.load(cuda.toString());
            return null;
        } catch (UnsatisfiedLinkError e) {
            return "its library does not load: " + reason(e, cuda);
        }
    }

    private void checkInterface() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment version = arena.allocate(ValueLayout.JAVA_INT);
            Natives.check(tf_interface_version(version));
            int came = version.get(ValueLayout.JAVA_INT, 0);
            if (came != TF_INTERFACE_VERSION()) {
                throw new TorchException("the shim " + shim + " has interface version " + came
                        + ", but this torchffm needs " + TF_INTERFACE_VERSION() + "; rebuild it");
            }
        }
    }
}
