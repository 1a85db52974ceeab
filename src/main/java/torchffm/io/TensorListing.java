package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTensor;

/**
 * The tensors of a checkpoint by the paths that lead to them, and their elements, in memory that is bounded and without
 * LibTorch. {@link Checkpoint#listing()} makes one.
 *
 * <p>A path joins keys and indices by {@code /}; in a key {@code ~} is written {@code ~0} and {@code /} {@code ~1}, and
 * one that is no string as {@code str(key)} in Python. An attribute is {@code @name}, and so is a part of a sparse tensor:
 * {@code @indices} and {@code @values}, or {@code @crow_indices}, {@code @col_indices} ({@code @ccol_indices},
 * {@code @row_indices}) and {@code @values}; of a nested one {@code @buffer}, {@code @sizes}, {@code @strides} and
 * {@code @storage_offsets}. The tensors listed are those parts: each is dense, quantized or without data.
 */
public final class TensorListing {
    private final Checkpoint checkpoint;
    private final CheckpointFile file;
    private final TensorPaths paths;
    private final LogicalReader reader = new LogicalReader();

    private TensorListing(Checkpoint checkpoint, CheckpointFile file, TensorPaths paths) {
        this.checkpoint = checkpoint;
        this.file = file;
        this.paths = paths;
    }

    static TensorListing of(Checkpoint checkpoint, CheckpointFile file, Limits limits) {
        try {
            return new TensorListing(checkpoint, file, new TensorPaths(checkpoint.root(), limits));
        } catch (Malformed malformed) {
            throw file.malformed("holds " + malformed.getMessage());
        }
    }

    /**
     * Returns how many tensors there are, each as often as it is reached.
     *
     * @return the number of calls that {@link #forEach} makes
     */
    public long size() {
        return paths.size();
    }

    /**
     * Goes over the tensors in the order of the tree, which is that of the file. One that is reached again is there again.
     *
     * @param visitor is given the path and the tensor
     */
    public void forEach(BiConsumer<String, PyTensor> visitor) {
        paths.forEach(Objects.requireNonNull(visitor, "visitor"));
    }

    /**
     * Says why a tensor's elements are not to be read: it is an expanded one of more than 256 MiB, or the tensors that
     * were asked about overlap so much that they come to a gigabyte more than twice what the file holds. To ask takes the
     * tensor's size from that.
     *
     * @param tensor one of the list that has data
     * @return the reason, or null if {@link #readElements} may be called
     */
    public @Nullable String tooLarge(PyTensor tensor) {
        return reader.refuse(dense(tensor));
    }

    /**
     * Hands out a tensor's elements in their logical order, little-endian and without gaps: the bytes of
     * {@code tensor.contiguous()}, of a quantized one those of {@code int_repr()}. The checksums of what is read are
     * verified, at the latest behind the last part.
     *
     * @param tensor one of the list that has data
     * @param part sees each part, whole elements that are valid until it returns
     * @throws CheckpointException if the file cannot be read, or is damaged
     */
    public void readElements(PyTensor tensor, Consumer<MemorySegment> part) {
        reader.read(dense(tensor), Objects.requireNonNull(part, "part"));
    }

    /**
     * Reads the indices of the sparse tensors, and the sizes and places of the nested ones, and sees to it that they are
     * within what they index, as LibTorch does when it makes such a tensor.
     *
     * @throws CheckpointException if they are not, or cannot be read
     */
    public void checkParts() {
        PartsCheck check = new PartsCheck(reader);
        try {
            paths.values().forEach(check::check);
        } catch (Malformed malformed) {
            throw file.malformed("holds " + malformed.getMessage());
        }
    }

    private static PyStridedTensor dense(PyTensor tensor) {
        return switch (Objects.requireNonNull(tensor, "tensor")) {
            case PyStridedTensor strided -> strided;
            case PyQuantizedTensor quantized -> quantized.numbers();
            default ->
                throw new IllegalArgumentException(
                        "tensor: expected a dense or quantized one, but got " + tensor.kind());
        };
    }

    /**
     * Returns what the list is of.
     *
     * @return the checkpoint, which has to stay open while elements are read
     */
    public Checkpoint checkpoint() {
        return checkpoint;
    }
}
