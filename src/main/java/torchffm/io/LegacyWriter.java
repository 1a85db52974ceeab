package torchffm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.util.List;
import java.util.stream.IntStream;
import torchffm.io.pickle.Pickler;
import torchffm.io.pickle.StorageIds;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;

/**
 * Writes the form of before torch 1.6, {@code torch.save(…, _use_new_zipfile_serialization=False)}: a few pickles one
 * after the other, then the storages. Python names storages by their addresses, which differ each time; here they are
 * numbered.
 */
final class LegacyWriter {
    /** The number that the first pickle holds, and files of this form begin with. */
    static final BigInteger MAGIC = new BigInteger("1950a86a20f9469cfc6c", 16);

    /** The number that the second pickle holds. */
    static final long PROTOCOL = 1001;

    private final WritableByteChannel out;

    private LegacyWriter(WritableByteChannel out) {
        this.out = out;
    }

    static void write(PyValue tree, WritableByteChannel out) throws IOException {
        try {
            new LegacyWriter(out).write(tree);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(PyValue tree) {
        Pickler pickler = new Pickler(StorageIds.ofLegacyFile());
        write(new Pickler().dump(new PyValue.BigInt(MAGIC)));
        write(new Pickler().dump(new PyValue.Int(PROTOCOL)));
        write(new Pickler().dump(system()));
        write(pickler.dump(tree));
        List<PyStorage> storages = pickler.storages();
        List<String> keys = IntStream.range(0, storages.size())
                .mapToObj(Integer::toString)
                .sorted()
                .toList();
        PyList keyList = new PyList();
        keys.forEach(key -> keyList.add(new PyString(key)));
        write(new Pickler().dump(keyList));
        keys.forEach(key -> write(storages.get(Integer.parseInt(key))));
    }

    /** What Python notes about the machine, and no one reads. */
    private static PyDict system() {
        PyDict sizes = PyDict.plain()
                .put("short", new PyValue.Int(Short.BYTES))
                .put("int", new PyValue.Int(Integer.BYTES))
                .put("long", new PyValue.Int(Integer.BYTES));
        return PyDict.plain()
                .put("protocol_version", new PyValue.Int(PROTOCOL))
                .put("little_endian", PyValue.Bool.TRUE)
                .put("type_sizes", sizes);
    }

    private void write(PyStorage storage) {
        write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(storage.numel())
                .flip());
        storage.source().forEachPart(part -> write(part));
    }

    private void write(MemorySegment part) {
        for (long done = 0; done < part.byteSize(); ) {
            long length = Math.min(1 << 20, part.byteSize() - done);
            write(part.asSlice(done, length).asByteBuffer());
            done += length;
        }
    }

    private void write(byte[] bytes) {
        write(ByteBuffer.wrap(bytes));
    }

    private void write(ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
