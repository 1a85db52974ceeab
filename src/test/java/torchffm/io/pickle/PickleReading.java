package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import torchffm.io.CheckpointException;

/** Reads pickles for tests: every id is that of one storage of ten floats, and 64 MiB may be spent. */
final class PickleReading {
    private static final long BUDGET = 64 << 20;

    private PickleReading() {}

    static PyValue read(byte[] pickle) {
        PersistentIds storages = id -> new PyStorage(StorageType.FLOAT, PyString.CPU, 10);
        return new Unpickler(pickle, new Budget(BUDGET), storages, PickleReading::failure).load();
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
