package torchffm.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import torchffm.TorchException;

/** The one platform there is a shim for, and where this project keeps what it has fetched. */
public final class Platform {

    /** The platform's name, as a folder in the jar. */
    static final String NAME = "linux-x86_64";

    private static final int ELF_HEADER = 64;
    private static final int MACHINE_X86_64 = 62;

    /** Where the fields of an ELF header lie. */
    private static final int MACHINE = 18;

    private static final int SECTIONS = 40;
    private static final int SECTION_SIZE = 58;
    private static final int SECTION_COUNT = 60;

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

    /**
     * Where what was fetched is kept.
     *
     * @return {@code ${XDG_CACHE_HOME:-~/.cache}/torchffm}
     */
    public static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        // The specification has relative paths ignored.
        Path base = configured != null && Path.of(configured).isAbsolute()
                ? Path.of(configured)
                : Path.of(System.getProperty("user.home"), ".cache");
        return base.resolve("torchffm");
    }

    /** Refuses a library of another platform, which the linker would refuse with words of its own, and some of them. */
    static void check(Path library) {
        String problem = problem(library);
        if (problem != null) {
            throw new TorchException(library + " is not for " + NAME + ": " + problem);
        }
    }

    private static @Nullable String problem(Path library) {
        byte[] header;
        long size;
        try (InputStream in = Files.newInputStream(library)) {
            header = in.readNBytes(ELF_HEADER);
            size = Files.size(library);
        } catch (IOException e) {
            return "it cannot be read (" + e.getMessage() + ")";
        }
        boolean elf = header.length == ELF_HEADER && header[0] == 0x7f && header[1] == 'E' && header[2] == 'L';
        if (!elf) {
            return "it is no ELF library";
        }
        ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
        int machine = Short.toUnsignedInt(fields.getShort(MACHINE));
        if (machine != MACHINE_X86_64) {
            return "its ELF machine is " + machine + ", expected " + MACHINE_X86_64;
        }
        // The section headers come last, and the linker maps what a file that was cut short does not have.
        long sections = (long) Short.toUnsignedInt(fields.getShort(SECTION_SIZE))
                * Short.toUnsignedInt(fields.getShort(SECTION_COUNT));
        long end = fields.getLong(SECTIONS) + sections;
        return size < end ? "it is cut short: expected at least " + end + " bytes, but it has " + size : null;
    }
}
