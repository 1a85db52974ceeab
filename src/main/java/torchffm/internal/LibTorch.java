package torchffm.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import torchffm.TorchException;

/**
 * A LibTorch installation, which is found and never bundled.
 *
 * @param home the folder that has {@code lib/libtorch_cpu.so}
 * @param source what named it
 */
record LibTorch(Path home, String source) {

    static final String PROPERTY = "torchffm.libtorch";
    static final String VARIABLE = "LIBTORCH";

    private static final String CACHED = "libtorch-2.15.0";

    /**
     * Looks at the property, the variable and the project's cache, in this order. What is named is used or refused, and
     * never passed over for the next.
     */
    static LibTorch locate() {
        String property = System.getProperty(PROPERTY);
        if (property != null) {
            return at(Path.of(property), "-D" + PROPERTY);
        }
        String variable = System.getenv(VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return at(Path.of(variable), VARIABLE);
        }
        Path cached = Platform.cache().resolve(CACHED);
        if (!Files.isDirectory(cached)) {
            throw new TorchException("LibTorch was not found: neither -D" + PROPERTY + " nor " + VARIABLE
                    + " is set, and there is no " + cached + "; get it with `make libtorch`");
        }
        return at(cached, "cache");
    }

    private static LibTorch at(Path home, String source) {
        LibTorch found = new LibTorch(home.toAbsolutePath().normalize(), source);
        Path cpu = found.library("libtorch_cpu.so");
        if (!Files.isRegularFile(cpu)) {
            throw new TorchException(source + " names " + home + ", which holds no lib/libtorch_cpu.so: expected a"
                    + " LibTorch 2.15 folder, such as the one that `make libtorch` gets");
        }
        Platform.check(cpu);
        return found;
    }

    Path library(String name) {
        return home.resolve("lib").resolve(name);
    }
}
