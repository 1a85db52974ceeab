package torchffm.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import torchffm.io.numpy.NpyHeader;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyValue;

/**
 * Writes NumPy's files: {@code .npy}, one array, and {@code .npz}, arrays by name. {@link Checkpoint#open} reads both,
 * compressed ones too; neither ever holds pickled objects.
 */
public final class NumPyFiles {
    /** The first that a zip archive can tell, which NumPy writes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private NumPyFiles() {}

    /**
     * Writes an array: {@code numpy.save}, to the byte. The file is replaced as a whole or not at all.
     *
     * @param path the file
     * @param tensor a dense tensor
     * @throws CheckpointException if the file cannot be written
     * @throws IllegalArgumentException if NumPy has no such arrays
     */
    public static void save(Path path, PyValue tensor) {
        Objects.requireNonNull(path, "path");
        PyStridedTensor dense = dense("tensor", Objects.requireNonNull(tensor, "tensor"));
        byte[] header = header("tensor", dense);
        write(path, channel -> array(channel, header, dense));
    }

    /**
     * Writes arrays by name: {@code numpy.savez}. The file is replaced as a whole or not at all.
     *
     * @param path the file
     * @param tensors a dict of dense tensors by strings
     * @throws CheckpointException if the file cannot be written
     * @throws IllegalArgumentException if NumPy has no such arrays, or a name is none for an entry of an archive
     */
    public static void savez(Path path, PyDict tensors) {
        Objects.requireNonNull(path, "path");
        for (PyDict.Item item : Objects.requireNonNull(tensors, "tensors").items()) {
            String name = name(item.key());
            header(name, dense(name, item.value()));
        }
        write(path, channel -> {
            ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
            for (PyDict.Item item : tensors.items()) {
                String name = name(item.key());
                PyStridedTensor dense = dense(name, item.value());
                entry(zip, name + ".npy", header(name, dense), dense);
            }
            zip.finish();
        });
    }

    private interface Writing {
        void write(WritableByteChannel channel) throws IOException;
    }

    private static void write(Path path, Writing writing) {
        try (AtomicFile file = AtomicFile.replacing(path)) {
            writing.write(file.channel());
            file.commit();
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be written", e);
        }
    }

    private static void array(WritableByteChannel channel, byte[] header, PyStridedTensor tensor) throws IOException {
        ElementsOut out = new ElementsOut(channel);
        out.write(ByteBuffer.wrap(header));
        out.write(tensor);
    }

    /** A stored entry tells its checksum before its data, so those are read twice. */
    private static void entry(ZipOutputStream zip, String name, byte[] header, PyStridedTensor tensor)
            throws IOException {
        CRC32 crc = new CRC32();
        WritableByteChannel counted = Channels.newChannel(new OutputStream() {
            @Override
            public void write(int b) {
                crc.update(b);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                crc.update(bytes, from, length);
            }
        });
        array(counted, header, tensor);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(header.length + tensor.numel() * tensor.dtype().itemSize());
        entry.setCrc(crc.getValue());
        zip.putNextEntry(entry);
        array(Channels.newChannel(new Unclosed(zip)), header, tensor);
        zip.closeEntry();
    }

    /** A channel over it must not end the archive. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream out;

        Unclosed(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }

    private static String name(PyValue key) {
        String name = key instanceof PyString string ? string.text() : "";
        if (!torchffm.io.zip.ZipEntry.isProper(name)) {
            throw new IllegalArgumentException("tensors: " + key.kind() + " '" + name + "' is no name for an array");
        }
        return name;
    }

    private static PyStridedTensor dense(String name, PyValue value) {
        PyStridedTensor dense = ElementsOut.dense(value);
        if (dense == null) {
            throw new IllegalArgumentException(name + ": expected a dense tensor, but got " + value.kind());
        }
        return dense;
    }

    private static byte[] header(String name, PyStridedTensor tensor) {
        byte @Nullable [] header = NpyHeader.write(tensor.dtype(), tensor.shape());
        if (header == null) {
            throw new IllegalArgumentException(
                    name + ": NumPy has no arrays of torch." + tensor.dtype().pythonName());
        }
        return header;
    }
}
