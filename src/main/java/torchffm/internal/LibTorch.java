package torchffm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
    private static final int ELF_HEADER = 20;
    private static final int MACHINE_X86_64 = 62;

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
        String problem = platformProblem(cpu);
        if (problem != null) {
            throw new TorchException(cpu + " is not for " + Platform.NAME + ": " + problem);
        }
        return found;
    }

    Path library(String name) {
        return home.resolve("lib").resolve(name);
    }

    private static @Nullable String platformProblem(Path library) {
        byte[] header;
        try (InputStream in = Files.newInputStream(library)) {
            header = in.readNBytes(ELF_HEADER);
        } catch (IOException e) {
            return "it cannot be read (" + e.getMessage() + ")";
        }
        boolean elf = header.length == ELF_HEADER && header[0] == 0x7f && header[1] == 'E' && header[2] == 'L';
        if (!elf) {
            return "it is no ELF library";
        }
        int machine = header[18] & 0xff | (header[19] & 0xff) << 8;
        return machine == MACHINE_X86_64 ? null : "its ELF machine is " + machine + ", expected " + MACHINE_X86_64;
    }
}
