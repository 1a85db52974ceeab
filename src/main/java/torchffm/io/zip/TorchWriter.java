package torchffm.io.zip;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import torchffm.io.SaveOptions;
import torchffm.io.tree.StorageSource;

/** Writes the records of a checkpoint as {@code torch.save} does: which there are, their order, and what they hold. */
public final class TorchWriter {
    private final ZipWriter zip;
    private final String folder;
    private final SerializationId id = new SerializationId();
    private int storages;

    /**
     * Begins an archive with the pickle.
     *
     * @param channel where the archive is written to
     * @param folder the folder in it that holds everything
     * @param pickle the pickle
     * @param options the alignment, and what is left out
     * @throws IOException if it cannot be written
     */
    public TorchWriter(WritableByteChannel channel, String folder, byte[] pickle, SaveOptions options)
            throws IOException {
        this.zip = new ZipWriter(channel, 0, options.alignment(), options.checksums());
        this.folder = folder;
        write("data.pkl", StorageSource.of(MemorySegment.ofArray(pickle)));
        write(".format_version", "1");
        write(".storage_alignment", Integer.toString(options.alignment()));
        write("byteorder", "little");
    }

    /**
     * Writes the storage of the next key: {@code "0"}, then {@code "1"} …
     *
     * @param bytes the whole storage
     * @throws IOException if it cannot be written
     */
    public void writeStorage(StorageSource bytes) throws IOException {
        write("data/" + storages++, bytes);
    }

    /**
     * Ends the archive.
     *
     * @throws IOException if it cannot be written
     */
    public void finish() throws IOException {
        write("version", "3\n");
        write(".data/serialization_id", id.digits());
        zip.finish();
    }

    private void write(String name, String text) throws IOException {
        write(name, StorageSource.of(MemorySegment.ofArray(text.getBytes(StandardCharsets.US_ASCII))));
    }

    private void write(String name, StorageSource data) throws IOException {
        id.add(name, zip.write(folder + "/" + name, data), data.size());
    }
}
