package torchffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import torchffm.TorchException;

/** Loads the libraries of users, whose static initializers register operators. */
@SuppressWarnings("restricted")
public final class OperatorLibrary {

    private static final String TORCH = "libtorch.so";
    private static final String PYTHON = "libtorch_python.so";

    /** glibc's {@code RTLD_LAZY | RTLD_NOLOAD | RTLD_GLOBAL}. */
    private static final int PUBLISH = 0x1 | 0x4 | 0x100;

    private OperatorLibrary() {}

    /**
     * Loads a library.
     *
     * @param library its file
     * @return the names of the operators that it has registered
     * @throws IllegalArgumentException if there is no such file
     * @throws TorchException if it can't be loaded
     */
    public static synchronized List<String> load(Path library) {
        if (!Files.isRegularFile(library)) {
            throw new IllegalArgumentException("library: expected a shared library, but there is no file " + library);
        }
        NativeLibrary loaded = NativeLibrary.get();
        Path file = library.toAbsolutePath();
        Platform.check(file);
        List<String> needed = ElfLibrary.needed(file);
        if (needed.contains(PYTHON)) {
            throw new TorchException(
                    library + " needs " + PYTHON + ", which is LibTorch's part for Python and never in a"
                            + " Java process: link the operators without it (-ltorch, and no torch/extension.h)");
        }
        if (needed.contains(TORCH)) {
            // Only refers to the others, and is not loaded by now; found by name from here on.
            NativeLibrary.load(loaded.libTorch().resolve("lib").resolve(TORCH));
        }
        Set<String> before = new HashSet<>(Operator.names());
        publish(loaded.libTorch().resolve("lib").resolve("libtorch_cpu.so"));
        NativeLibrary.load(file);
        return Operator.names().stream().filter(name -> !before.contains(name)).toList();
    }

    /**
     * Lets every library find LibTorch's symbols. The linkers of some systems drop {@code -ltorch}, which has none of its
     * own, so that a library says nothing of where its symbols are; and what {@code System.load} loads is for itself.
     */
    private static void publish(Path library) {
        Linker linker = Linker.nativeLinker();
        MemorySegment dlopen =
                linker.defaultLookup().find("dlopen").orElseThrow(() -> new UnsatisfiedLinkError("no symbol dlopen"));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment handle =
                    (MemorySegment) linker.downcallHandle(dlopen, FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT))
                            .invokeExact(arena.allocateFrom(library.toString()), PUBLISH);
            if (handle.address() == 0) {
                throw new TorchException("dlopen does not find " + library + " again");
            }
        } catch (TorchException e) {
            throw e;
        } catch (Throwable e) { // invokeExact declares it; a C function throws nothing
            throw new AssertionError("dlopen", e);
        }
    }
}
