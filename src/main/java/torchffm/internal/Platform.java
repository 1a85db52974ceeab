package torchffm.internal;

import java.nio.file.Path;
import java.util.Locale;
import torchffm.TorchException;

/** The one platform there is a shim for, and where this project keeps what it has fetched. */
final class Platform {

    /** The platform's name, as a folder in the jar. */
    static final String NAME = "linux-x86_64";

    private Platform() {}

    static void check() {
        String system = System.getProperty("os.name", "");
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        boolean x86 = processor.equals("amd64") || processor.equals("x86_64");
        if (!system.equals("Linux") || !x86) {
            throw new TorchException(
                    "torchffm runs on " + NAME + " only for now, but this is " + system + " on " + processor);
        }
    }

    /** {@code ${XDG_CACHE_HOME:-~/.cache}/torchffm}. */
    static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        // The specification has relative paths ignored.
        Path base = configured != null && Path.of(configured).isAbsolute()
                ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("torchffm");
    }
}
