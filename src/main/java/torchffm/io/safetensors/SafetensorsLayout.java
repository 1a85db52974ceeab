package torchffm.io.safetensors;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyStridedTensor;

/** Where each tensor of a new file goes: as the format's own library puts them, so that its files are ours to the byte. */
public final class SafetensorsLayout {
    private record Placed(String name, SafetensorsType type, PyStridedTensor tensor) {
        long bytes() {
            return tensor.numel() * tensor.dtype().itemSize();
        }
    }

    private final List<Placed> placed = new ArrayList<>();

    /** Makes a layout of no tensors. */
    public SafetensorsLayout() {}

    /**
     * Adds a tensor.
     *
     * @param name its name
     * @param tensor the tensor, which is written as its elements alone, whatever view it is
     * @return null if it was added, otherwise why the format cannot hold it
     */
    public @Nullable String add(String name, PyStridedTensor tensor) {
        SafetensorsType type = SafetensorsType.of(tensor.dtype());
        if (type == null) {
            return "the format has no dtype for torch." + tensor.dtype().pythonName();
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return "its name is no Unicode text";
        }
        if (name.equals(SafetensorsHeader.METADATA)) {
            return "its name is that of the format's metadata";
        }
        placed.add(new Placed(name, type, tensor));
        return null;
    }

    /**
     * Puts the tensors into their order, and writes the file's beginning.
     *
     * @param metadata what else the file is to say
     * @return the length of the header and the header
     */
    public byte[] header(Map<String, String> metadata) {
        placed.sort(Comparator.comparing(Placed::type)
                .reversed()
                .thenComparing(one -> one.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        HeaderText text = new HeaderText();
        text.metadata(metadata);
        long at = 0;
        for (Placed one : placed) {
            text.tensor(one.name(), one.type(), one.tensor().shape(), at, at + one.bytes());
            at += one.bytes();
        }
        return text.bytes();
    }

    /**
     * Returns the tensors.
     *
     * @return them in the order in which their elements follow the header
     */
    public List<PyStridedTensor> tensors() {
        return placed.stream().map(Placed::tensor).toList();
    }
}
