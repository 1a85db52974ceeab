package torchffm.io;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import torchffm.io.pickle.Budget;
import torchffm.io.safetensors.SafetensorsHeader;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;
import torchffm.io.zip.ZipReader;

/** A file that was recognised and whose tree was read; the bytes of its storages are still in it. Needs no LibTorch. */
final class CheckpointFile implements Closeable {
    private final FileBytes file;
    private final Format format;
    private final PyValue root;
    private final Map<String, String> metadata;
    private final Closeable files;

    private CheckpointFile(FileBytes file, Format format, PyValue root) {
        this(file, format, root, Map.of(), file);
    }

    private CheckpointFile(FileBytes file, Format format, PyValue root, Map<String, String> metadata, Closeable files) {
        this.file = file;
        this.format = format;
        this.root = root;
        this.metadata = metadata;
        this.files = files;
    }

    /** What an entry of an archive costs, and a tensor of a file that has no pickle, its text aside. */
    private static final int ENTRY_BYTES = 512;

    /** Opens a file, tells what it is, and reads its tree. */
    static CheckpointFile open(Path path, LoadOptions options) {
        Budget budget = new Budget(options.limits());
        CheckpointFile checkpoint = open(path, options, budget);
        try {
            TreeStorages.check(checkpoint.root, budget);
            return checkpoint;
        } catch (Malformed deep) {
            checkpoint.close();
            throw checkpoint.malformed("holds " + deep.getMessage());
        }
    }

    /** Opens a file or a part of one; what it costs is taken from the whole's budget. */
    static CheckpointFile open(Path path, LoadOptions options, Budget budget) {
        FileBytes file = FileBytes.open(path);
        try {
            CheckpointFile checkpoint = read(file, options, budget);
            if (options.isMapped() && (checkpoint.format == Format.LEGACY || checkpoint.format == Format.TAR)) {
                throw file.malformed(
                        null,
                        -1,
                        "cannot be mapped, since torch.save laid its tensors out otherwise before 1.6; load it without");
            }
            return checkpoint;
        } catch (Throwable failed) {
            file.close();
            throw failed;
        }
    }

    private static CheckpointFile read(FileBytes file, LoadOptions options, Budget budget) {
        if (ZipReader.isArchive(file)) {
            ZipReader zip = zip(file, budget);
            budget.takeEntries(zip.entries().size());
            return archive(file, zip, options, budget);
        }
        Format format = format(file, budget);
        checkAsked(file, format, options);
        return switch (format) {
            case LEGACY -> new CheckpointFile(file, format, LegacyFile.read(file, options, budget));
            case TAR -> new CheckpointFile(file, format, TarFile.read(file, options, budget));
            case NPY -> new CheckpointFile(file, format, NpyFile.read(file));
            case SAFETENSORS -> {
                SafetensorsHeader header = SafetensorsHeader.read(file, budget.entriesLeft(2 * ENTRY_BYTES));
                budget.takeEntries(header.entries().size());
                PyDict tree = SafetensorsFile.tree(file, header);
                yield new CheckpointFile(file, format, tree, header.metadata(), file);
            }
            case SHARDED -> {
                ShardedFile.Opened sharded = ShardedFile.open(file, options, budget);
                yield new CheckpointFile(file, format, sharded.root(), Map.of(), sharded.files());
            }
            default -> throw new IllegalStateException(format + " in a file that is no archive");
        };
    }

    private static CheckpointFile archive(FileBytes file, ZipReader zip, LoadOptions options, Budget budget) {
        Format format = format(zip);
        checkAsked(file, format, options);
        if (format == Format.NPZ) {
            return new CheckpointFile(file, format, NpyFile.read(file, zip, options.limits()));
        }
        TorchArchive archive = new TorchArchive(file, zip, options.limits());
        return new CheckpointFile(
                file,
                format,
                format == Format.TORCHSCRIPT
                        ? ScriptTensors.read(archive, budget)
                        : archive.readTree(TorchArchive.PICKLE, "data/", options.globals(), budget));
    }

    /** Programs are asked for by a call of their own, and a part of a model has no parts. */
    private static void checkAsked(FileBytes file, Format format, LoadOptions options) {
        if (format == Format.SHARDED && options.asked() == LoadOptions.Asked.PART) {
            throw file.malformed(null, -1, "is a part of a model, but an index of parts itself");
        }
        boolean script = options.asked() == LoadOptions.Asked.SCRIPT;
        if (options.asked() != LoadOptions.Asked.ANY && (format == Format.TORCHSCRIPT) != script) {
            throw file.malformed(
                    null,
                    -1,
                    script
                            ? "is no TorchScript archive; Checkpoint.open reads it"
                            : "is a TorchScript archive, which holds a program; Checkpoint.openScript reads its tensors");
        }
    }

    /** Tells what a file is. */
    static Format format(FileBytes file, Budget budget) {
        if (ZipReader.isArchive(file)) {
            return format(zip(file, budget));
        }
        if (LegacyFile.isLegacy(file)) {
            return Format.LEGACY;
        }
        if (NpyFile.isArray(file)) {
            return Format.NPY;
        }
        if (SafetensorsFile.isSafetensors(file)) {
            return Format.SAFETENSORS;
        }
        if (TarMembers.isTar(file)) {
            return Format.TAR;
        }
        if (ShardedFile.isIndex(file)) {
            return Format.SHARDED;
        }
        throw file.malformed(null, -1, "is no checkpoint, but " + FileKind.describe(file));
    }

    private static Format format(ZipReader zip) {
        return NpyFile.isArchive(zip) ? Format.NPZ : TorchArchive.format(zip);
    }

    private static ZipReader zip(FileBytes file, Budget budget) {
        return ZipReader.open(file, budget.entriesLeft(ENTRY_BYTES));
    }

    Format format() {
        return format;
    }

    PyValue root() {
        return root;
    }

    FileBytes bytes() {
        return file;
    }

    CheckpointException malformed(String problem) {
        return file.malformed(null, -1, problem);
    }

    Map<String, String> metadata() {
        return metadata;
    }

    @Override
    public void close() {
        file.close();
        try {
            files.close();
        } catch (IOException e) {
            throw malformed("cannot be closed: " + e.getMessage());
        }
    }
}
