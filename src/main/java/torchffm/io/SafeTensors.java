package torchffm.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Nulls;
import torchffm.io.safetensors.SafetensorsLayout;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;

/**
 * Writes safetensors files, Hugging Face's format for tensors by name. {@link Checkpoint#open} and {@link StateDict#load}
 * read them, those of several parts by their index file too.
 *
 * <p>The format holds dense tensors of up to 64 bits an element, each with elements of its own: what shares memory is
 * written as often as it is named, and views as what they show.
 */
public final class SafeTensors {
    private SafeTensors() {}

    /**
     * Writes a state dict: {@code safetensors.torch.save_file}, to the byte if there is at most one entry of metadata,
     * whose order that leaves to chance. The file is replaced as a whole or not at all.
     *
     * @param path the file
     * @param state the tensors by name
     * @param metadata what else the file is to say
     * @throws CheckpointException if the file cannot be written
     * @throws IllegalArgumentException if the format cannot hold one of the tensors
     */
    public static void save(Path path, StateDict state, Map<String, String> metadata) {
        Objects.requireNonNull(state, "state");
        save(path, (PyDict) new TreeBuilder().of(state), metadata);
    }

    /**
     * Writes a dict of tensors. The file is replaced as a whole or not at all.
     *
     * @param path the file
     * @param tensors a dict of tensors or Parameters by strings
     * @param metadata what else the file is to say
     * @throws CheckpointException if the file cannot be written, or one that a tensor is in cannot be read
     * @throws IllegalArgumentException if the format cannot hold what is in the dict
     */
    public static void save(Path path, PyDict tensors, Map<String, String> metadata) {
        Objects.requireNonNull(path, "path");
        Nulls.refused(metadata, "metadata");
        SafetensorsLayout layout = layout(Objects.requireNonNull(tensors, "tensors"));
        byte[] header = layout.header(metadata);
        try (AtomicFile file = AtomicFile.replacing(path)) {
            ElementsOut out = new ElementsOut(file.channel());
            out.write(ByteBuffer.allocate(Long.BYTES)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putLong(header.length)
                    .flip());
            out.write(ByteBuffer.wrap(header));
            for (PyStridedTensor tensor : layout.tensors()) {
                out.write(tensor);
            }
            file.commit();
        } catch (IOException e) {
            throw CheckpointException.of(path, "cannot be written", e);
        }
    }

    private static SafetensorsLayout layout(PyDict tensors) {
        SafetensorsLayout layout = new SafetensorsLayout();
        for (PyDict.Item item : tensors.items()) {
            if (!(item.key() instanceof PyString name)) {
                throw new IllegalArgumentException("tensors: expected strings as keys, but got "
                        + item.key().kind());
            }
            PyStridedTensor dense = ElementsOut.dense(item.value());
            @Nullable
            String problem =
                    dense == null ? item.value().kind() + " is no dense tensor" : layout.add(name.text(), dense);
            if (problem != null) {
                throw new IllegalArgumentException("tensors: '" + name.shortened() + "' cannot be held: " + problem);
            }
        }
        return layout;
    }
}
