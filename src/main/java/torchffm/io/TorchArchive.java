package torchffm.io;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import torchffm.io.pickle.Budget;
import torchffm.io.pickle.Globals;
import torchffm.io.pickle.Unpickler;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;
import torchffm.io.zip.ZipEntry;
import torchffm.io.zip.ZipReader;

/** The records of a checkpoint: a zip archive with everything in one folder. */
final class TorchArchive {
    static final String PICKLE = "data.pkl";

    private static final String CONSTANTS = "/constants.pkl";
    private static final int LONGEST_TEXT = 16;
    private static final int NEWEST_VERSION = 10;

    private final FileBytes file;
    private final Limits limits;
    private final ZipReader zip;
    private final String folder;
    private final boolean bigEndian;

    /** Looks at the records of a checkpoint, and sees to it that it is one. The file is the caller's to close. */
    TorchArchive(FileBytes file, ZipReader zip, Limits limits) {
        this.file = file;
        this.limits = limits;
        this.zip = zip;
        this.folder = folder();
        findPickle(PICKLE);
        checkVersion();
        this.bigEndian = readBigEndian();
    }

    private String folder() {
        String first = zip.entries().iterator().next().name();
        String found = first.substring(0, first.indexOf('/') + 1);
        for (ZipEntry entry : zip.entries()) {
            if (found.isEmpty() || !entry.name().startsWith(found)) {
                throw error(entry.name(), -1, "is not in the one folder that torch.save puts everything into");
            }
        }
        return found;
    }

    private ZipEntry findPickle(String name) {
        ZipEntry found = record(name);
        if (found == null) {
            throw error(
                    null,
                    -1,
                    "is a zip archive without " + name + ", so torch.save did not write it"
                            + (record(".data/extern_modules") != null ? "; this is an archive of torch.package" : ""));
        }
        return found;
    }

    /** An archive of TorchScript has a program beside its tensors. */
    static Format format(ZipReader zip) {
        boolean script = zip.entries().stream().anyMatch(entry -> isConstants(entry.name()));
        return script ? Format.TORCHSCRIPT : Format.TORCH;
    }

    private static boolean isConstants(String name) {
        return name.endsWith(CONSTANTS) && name.indexOf('/') == name.length() - CONSTANTS.length();
    }

    private void checkVersion() {
        String name = record("version") != null ? "version" : ".data/version";
        String version = text(name);
        if (version == null) {
            throw error(null, -1, "has no record of its version");
        }
        String digits = version.strip();
        int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > NEWEST_VERSION) {
            throw error(folder + name, 0, "the version is '" + digits + "'; 1 to " + NEWEST_VERSION + " were expected");
        }
    }

    private boolean readBigEndian() {
        String order = text("byteorder");
        if (order != null && !order.equals("little") && !order.equals("big")) {
            throw error(folder + "byteorder", 0, "the byte order is '" + order + "'; little or big was expected");
        }
        return "big".equals(order);
    }

    private @Nullable String text(String name) {
        ZipEntry entry = record(name);
        return entry == null ? null : new String(zip.read(entry, LONGEST_TEXT), StandardCharsets.ISO_8859_1);
    }

    /** The record of that name, without the folder; null if there is none. */
    @Nullable
    ZipEntry record(String name) {
        return zip.entry(folder + name);
    }

    /** The tree of values that a pickle of the archive holds, and nothing of the data, which is in a folder of its own. */
    PyValue readTree(String name, String data, Globals globals, Budget budget) {
        ZipEntry pickle = findPickle(name);
        Unpickler.Failure failure = (position, problem) -> error(pickle.name(), position, problem);
        byte[] bytes = zip.read(pickle, budget.left());
        try {
            budget.charge(bytes.length);
        } catch (Malformed tooLarge) {
            throw failure.at(-1, String.valueOf(tooLarge.getMessage()));
        }
        StorageTable storages = new StorageTable(this, data);
        return Unpickler.load(bytes, new Unpickler.Context(budget, globals, storages, failure));
    }

    ZipReader zip() {
        return zip;
    }

    Limits limits() {
        return limits;
    }

    /** Says whether the elements of storages have their most significant byte first. */
    boolean isBigEndian() {
        return bigEndian;
    }

    CheckpointException error(@Nullable String entry, long position, String problem) {
        return file.malformed(entry, position, problem);
    }
}
