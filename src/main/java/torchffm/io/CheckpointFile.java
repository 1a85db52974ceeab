package torchffm.io;

import java.io.Closeable;
import java.nio.file.Path;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.FileBytes;

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
        if (TorchArchive.isArchive(file)) {
            TorchArchive archive = TorchArchive.open(file, options.limits());
            return new CheckpointFile(file, Format.TORCH, archive.readTree(options.globals()));
        }
        throw file.malformed(null, -1, "is no file of torch.save since 1.6, but " + FileKind.describe(file));
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
