package torchffm.io;

import java.io.IOException;
import java.nio.file.Path;
import torchffm.io.pickle.Pickler;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyValue;
import torchffm.io.zip.TorchWriter;

/** Writes a tree of values and its storages into a file, as {@code torch.save} does, or leaves the file as it was. */
final class TreeWriter {
    private TreeWriter() {}

    static void write(PyValue tree, Path path) {
        String folder = ArchiveFolder.of(path);
        Pickler pickler = new Pickler();
        byte[] pickle = pickler.dump(tree);
        try (AtomicFile file = AtomicFile.replacing(path)) {
            TorchWriter archive = new TorchWriter(file.channel(), folder, pickle);
            for (PyStorage storage : pickler.storages()) {
                archive.writeStorage(storage.source());
            }
            archive.finish();
            file.commit();
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be written", e);
        }
    }
}
