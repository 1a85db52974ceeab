package torchffm.io;

import torchffm.io.pickle.StorageType;
import torchffm.io.safetensors.SafetensorsEntry;
import torchffm.io.safetensors.SafetensorsHeader;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.zip.FileBytes;

/** A safetensors file as a tree: a dict of tensors in the order of their bytes, each with a storage of its own. */
final class SafetensorsFile {
    private SafetensorsFile() {}

    /** Says whether a file begins as such files do. */
    static boolean isSafetensors(FileBytes file) {
        if (file.size() < Long.BYTES + 2) {
            return false;
        }
        long header = file.view(0, Long.BYTES).getLong();
        return header >= 2
                && header <= file.size() - Long.BYTES
                && file.view(Long.BYTES, 1).get(0) == '{';
    }

    /** The tree of a file whose header has been read. */
    static PyDict tree(FileBytes file, SafetensorsHeader header) {
        PyDict tree = PyDict.plain();
        for (SafetensorsEntry entry : header.entries()) {
            FileSource source = new FileSource(file, entry.offset(), entry.length(), 1);
            PyStorage storage = StorageType.storage(entry.dtype(), PyString.CPU, source);
            tree.add(new PyString(entry.name()), PyStridedTensor.contiguous(storage, entry.dtype(), entry.shape()));
        }
        return tree;
    }
}
