package torchffm.io;

import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.TensorMemory;
import torchffm.io.zip.FileBytes;
import torchffm.options.FromFileOptions;

/**
 * A file mapped into memory, all of it: what is read is the file, what is written stays in this process. It stays mapped
 * until the last tensor over a part of it is gone.
 */
final class FileMapping implements AutoCloseable {
    private final Tensor whole;

    private FileMapping(Tensor whole) {
        this.whole = whole;
    }

    /** Maps a file by its path, and sees to it that it is still the one that was opened, of the size that it had then. */
    static FileMapping of(FileBytes file) {
        Tensor whole;
        try {
            whole = Torch.fromFile(
                            file.path().toString(),
                            new FromFileOptions()
                                    .shared(false)
                                    .size(file.size())
                                    .dtype(DType.UINT8))
                    .keep();
        } catch (TorchException refused) {
            throw file.malformed(null, -1, "cannot be mapped: " + refused.getMessage());
        }
        try {
            file.checkInPlace();
            TensorMemory.readStorage(whole, memory -> MappedFiles.add(file.key(), memory.address()));
            return new FileMapping(whole);
        } catch (Throwable failed) {
            whole.close();
            throw failed;
        }
    }

    /** A tensor of some bytes, with a storage of its own. */
    Tensor part(long offset, long size) {
        return (Tensor) TensorMemory.part(whole, offset, size);
    }

    @Override
    public void close() {
        whole.close();
    }
}
