package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import torchffm.DType;
import torchffm.io.pickle.Pickler;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.ZipForge;

/** Makes files for tests that need no LibTorch: sound checkpoints, forged ones, and what is read from either. */
final class CheckpointForge {
    private CheckpointForge() {}

    /** The records of a checkpoint by name, in an order that may be added to and changed. */
    static Map<String, byte[]> records(byte[] pickle) {
        Map<String, byte[]> records = new LinkedHashMap<>();
        records.put("data.pkl", pickle);
        records.put("byteorder", ascii("little"));
        records.put("version", ascii("3\n"));
        return records;
    }

    static ZipForge zip(Map<String, byte[]> records) {
        ZipForge zip = new ZipForge();
        records.forEach((name, data) -> zip.add("archive/" + name, data));
        return zip;
    }

    static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A state dict of two tensors that share a storage, and a third, with metadata. */
    static PyDict sampleTree() {
        PyStorage floats = PyStorage.of(DType.FLOAT32, PyString.CPU, content(24));
        PyStorage counter = PyStorage.of(DType.INT64, PyString.CPU, content(8));
        PyDict tree = PyDict.ordered();
        long[] scalar = {};
        tree.put(
                new PyString("fc.weight"), new PyStridedTensor(floats, 0, new long[] {2, 2}, new long[] {2, 1}, false));
        tree.put(new PyString("fc.bias"), new PyStridedTensor(floats, 4, new long[] {2}, new long[] {1}, false));
        tree.put(new PyString("steps"), new PyStridedTensor(counter, 0, scalar, scalar, false));
        tree.setAttributes(attributes("", "fc"));
        return tree;
    }

    /** The metadata of modules of version 1, as attributes of a state dict. */
    static PyDict attributes(String... modules) {
        PyDict metadata = PyDict.ordered();
        for (String module : modules) {
            PyDict values = PyDict.plain();
            values.put(PyString.VERSION, new PyValue.Int(1));
            metadata.put(new PyString(module), values);
        }
        PyDict attributes = PyDict.plain();
        attributes.put(PyString.METADATA, metadata);
        return attributes;
    }

    /** Writes a tree. */
    static Path save(PyDict tree, Path file) {
        TreeWriter.write(tree, file, SaveOptions.DEFAULT);
        return file;
    }

    /** A storage of so many bytes, each its own index and one. */
    static StorageSource content(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return StorageSource.of(MemorySegment.ofArray(bytes));
    }

    /** Reads all of a checkpoint, the data of every storage too, and writes it again from what was read. */
    static byte[] readAndWrite(Path file, Path folder) {
        Path copy = folder.resolve(file.getFileName());
        try (CheckpointFile opened = CheckpointFile.open(file, LoadOptions.DEFAULT)) {
            TreeWriter.write(tree(opened), copy, SaveOptions.DEFAULT);
            return Files.readAllBytes(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all of a checkpoint, the data of every storage too, into one row of bytes. */
    static byte[] readAll(Path file) {
        try (CheckpointFile opened = CheckpointFile.open(file, LoadOptions.DEFAULT)) {
            Pickler pickler = new Pickler();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(pickler.dump(tree(opened)));
            for (PyStorage storage : pickler.storages()) {
                byte[] data = new byte[Math.toIntExact(storage.byteSize())];
                storage.source().readAll(MemorySegment.ofArray(data));
                all.writeBytes(data);
            }
            return all.toByteArray();
        }
    }

    /** Reads all of a checkpoint but the data. */
    static PyDict readTree(Path file) {
        try (CheckpointFile opened = CheckpointFile.open(file, LoadOptions.DEFAULT)) {
            return tree(opened);
        }
    }

    private static PyDict tree(CheckpointFile opened) {
        try {
            return StateTree.check(opened.root());
        } catch (Malformed other) {
            throw opened.malformed(String.valueOf(other.getMessage()));
        }
    }

    /** Reads a file that has to be refused, and sees to it that the message has these words. */
    static CheckpointException refused(Path file, String... words) {
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> readTree(file));
        for (String word : words) {
            assertTrue(refusal.getMessage().contains(word), () -> "'" + word + "' in: " + refusal.getMessage());
        }
        return refusal;
    }
}
