package torchffm.io;

import java.io.Closeable;
import java.nio.file.Path;
import torchffm.io.pickle.Budget;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;
import torchffm.io.zip.ZipReader;

/** A file that was recognised and whose tree was read; the bytes of its storages are still in it. Needs no LibTorch. */
final class CheckpointFile implements Closeable {
    private final FileBytes file;
    private final Format format;
    private final PyValue root;

    private CheckpointFile(FileBytes file, Format format, PyValue root) {
        this.file = file;
        this.format = format;
        this.root = root;
    }

    /** Opens a file, tells what it is, and reads its tree. */
    static CheckpointFile open(Path path, LoadOptions options) {
        FileBytes file = FileBytes.open(path);
        try {
            return read(file, options);
        } catch (Throwable failed) {
            file.close();
            throw failed;
        }
    }

    private static CheckpointFile read(FileBytes file, LoadOptions options) {
        Format format = format(file, options);
        return switch (format) {
            case TORCH, TORCHSCRIPT -> archive(file, format, options);
            case LEGACY -> new CheckpointFile(file, format, LegacyFile.read(file, options));
            case NPY -> new CheckpointFile(file, format, NpyFile.read(file));
            case NPZ -> new CheckpointFile(file, format, NpyFile.read(file, zip(file, options), options.limits()));
            case SAFETENSORS ->
                new CheckpointFile(
                        file, format, SafetensorsFile.tree(file, SafetensorsFile.header(file, options.limits())));
            case TAR -> new CheckpointFile(file, format, TarFile.read(file, options));
        };
    }

    /** Tells what a file is. */
    static Format format(FileBytes file, LoadOptions options) {
        if (ZipReader.isArchive(file)) {
            ZipReader zip = zip(file, options);
            return NpyFile.isArchive(zip) ? Format.NPZ : TorchArchive.format(zip);
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
        throw file.malformed(null, -1, "is no checkpoint, but " + FileKind.describe(file));
    }

    private static ZipReader zip(FileBytes file, LoadOptions options) {
        return ZipReader.open(file, options.limits().entries());
    }

    private static CheckpointFile archive(FileBytes file, Format format, LoadOptions options) {
        if ((format == Format.TORCHSCRIPT) != options.isScript()) {
            throw file.malformed(
                    null,
                    -1,
                    options.isScript()
                            ? "is no TorchScript archive; Checkpoint.open reads it"
                            : "is a TorchScript archive, which holds a program; Checkpoint.openScript reads its tensors");
        }
        TorchArchive archive = new TorchArchive(file, zip(file, options), options.limits());
        Budget budget = new Budget(options.limits());
        return options.isScript()
                ? new CheckpointFile(file, format, ScriptTensors.read(archive, budget))
                : new CheckpointFile(
                        file, format, archive.readTree(TorchArchive.PICKLE, "data/", options.globals(), budget));
    }

    Format format() {
        return format;
    }

    PyValue root() {
        return root;
    }

    CheckpointException malformed(String problem) {
        return file.malformed(null, -1, problem);
    }

    @Override
    public void close() {
        file.close();
    }
}
