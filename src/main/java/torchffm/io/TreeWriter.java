package torchffm.io;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import torchffm.io.pickle.Pickler;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.TorchWriter;

/** Writes a tree of values and its storages into a file, as {@code torch.save} does, or leaves the file as it was. */
final class TreeWriter {
    private TreeWriter() {}

    static void write(PyValue tree, Path path, SaveOptions options) {
        String folder = ArchiveFolder.of(path);
        try (AtomicFile file = AtomicFile.replacing(path, options.durable())) {
            if (options.legacy()) {
                LegacyWriter.write(tree, file.channel());
            } else {
                writeArchive(tree, folder, file.channel(), options);
            }
            file.commit();
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be written", e);
        }
    }

    private static void writeArchive(PyValue tree, String folder, WritableByteChannel out, SaveOptions options)
            throws IOException {
        Pickler pickler = new Pickler();
        byte[] pickle = pickler.dump(tree);
        TorchWriter archive = new TorchWriter(out, folder, pickle, options);
        for (PyStorage storage : pickler.storages()) {
            archive.writeStorage(storage.source());
        }
        archive.finish();
    }
}
