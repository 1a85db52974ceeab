package torchffm.io;

import java.io.Closeable;
import java.nio.file.Path;
import torchffm.io.safetensors.SafetensorsHeader;
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
        if (ZipReader.isArchive(file)) {
            return archive(file, ZipReader.open(file, options.limits().entries()), options);
        }
        if (LegacyFile.isLegacy(file)) {
            return new CheckpointFile(file, Format.LEGACY, LegacyFile.read(file, options));
        }
        if (NpyFile.isArray(file)) {
            return new CheckpointFile(file, Format.NPY, NpyFile.read(file));
        }
        if (SafetensorsFile.isSafetensors(file)) {
            SafetensorsHeader header = SafetensorsFile.header(file, options.limits());
            return new CheckpointFile(file, Format.SAFETENSORS, SafetensorsFile.tree(file, header));
        }
        throw file.malformed(null, -1, "is no checkpoint, but " + FileKind.describe(file));
    }

    private static CheckpointFile archive(FileBytes file, ZipReader zip, LoadOptions options) {
        if (NpyFile.isArchive(zip)) {
            return new CheckpointFile(file, Format.NPZ, NpyFile.read(file, zip, options.limits()));
        }
        TorchArchive archive = new TorchArchive(file, zip, options.limits());
        return new CheckpointFile(file, Format.TORCH, archive.readTree(options.globals()));
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
