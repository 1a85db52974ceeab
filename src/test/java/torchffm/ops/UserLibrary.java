package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Torch;

/** The library of a user, {@code myns.cpp}, compiled and loaded once for all tests: it stays as long as the process. */
final class UserLibrary {

    static final Path SOURCE = Path.of("test", "resources", "torchffm", "ops", "myns.cpp");

    private static @Nullable Path file;
    private static List<String> registered = List.of();

    private UserLibrary() {}

    /** What loading it said that it has registered. */
    static synchronized List<String> registered() {
        if (file == null) {
            try {
                Path folder = Files.createTempDirectory("torchffm-library");
                file = compile(folder, "libmyns.so", SOURCE, "-ltorch");
                registered = Ops.load(file);
                folder.toFile().deleteOnExit();
                file.toFile().deleteOnExit();
            } catch (Exception e) {
                throw new IllegalStateException("the library is not there", e);
            }
        }
        return registered;
    }

    static synchronized Path file() {
        registered();
        return java.util.Objects.requireNonNull(file);
    }

    /** Compiles a library, which may be linked to those that lie in the same folder. */
    static Path compile(Path folder, String name, Path source, String... options) throws Exception {
        Path home = Torch.info().libtorchPath();
        Path include = home.resolve("include");
        Path library = folder.resolve(name);
        List<String> command = new ArrayList<>(List.of("g++", "-std=c++20", "-shared", "-fPIC", "-w"));
        command.add("-I" + SOURCE.resolveSibling("include"));
        command.addAll(List.of("-I" + include, "-I" + include.resolve("torch/csrc/api/include"), source.toString()));
        command.addAll(List.of("-L" + home.resolve("lib"), "-L" + folder, "-o", library.toString()));
        command.addAll(List.of(options));
        Path log = folder.resolve(name + ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> text(log));
        Files.delete(log);
        return library;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
