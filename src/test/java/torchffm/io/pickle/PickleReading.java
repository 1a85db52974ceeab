package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.nio.file.Path;
import torchffm.DType;
import torchffm.io.CheckpointException;
import torchffm.io.Limits;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;
import torchffm.io.tree.StorageSource;

/** Reads pickles for tests: every id is that of one storage of ten floats, and 64 MiB may be spent. */
final class PickleReading {
    private static final long BUDGET = 64 << 20;

    private PickleReading() {}

    static PyValue read(byte[] pickle) {
        return read(pickle, new Globals());
    }

    static PyValue read(byte[] pickle, Globals globals) {
        Budget budget = new Budget(Limits.DEFAULT.withHeapBytes(BUDGET));
        PersistentIds storages = id -> storage(DType.FLOAT32, 10);
        return Unpickler.load(pickle, new Unpickler.Context(budget, globals, storages, PickleReading::failure));
    }

    /** A storage of zeros that take no memory. */
    static PyStorage storage(DType dtype, long numel) {
        return PyStorage.of(dtype, PyString.CPU, new StorageSource() {
            @Override
            public long size() {
                return numel * dtype.itemSize();
            }

            @Override
            public void read(long offset, MemorySegment target) {
                target.fill((byte) 0);
            }
        });
    }

    private static CheckpointException failure(long position, String problem) {
        return new CheckpointException(Path.of("file"), "data.pkl", position, problem, null);
    }

    /** Reads a pickle that has to be refused, and sees to it that the message has these words. */
    static CheckpointException refused(byte[] pickle, String... words) {
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> read(pickle));
        for (String word : words) {
            assertTrue(refusal.getMessage().contains(word), () -> "'" + word + "' in: " + refusal.getMessage());
        }
        return refusal;
    }
}
