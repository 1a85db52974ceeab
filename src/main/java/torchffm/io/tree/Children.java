package torchffm.io.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyQuantizedTensor.PerChannel;

/** What a value holds. Whoever walks through a tree does it with this, and keeps a stack of his own: trees may be deep. */
public final class Children {
    private Children() {}

    /**
     * Returns the values in a value.
     *
     * @param value the value
     * @return what it holds, in the order in which Python writes it
     */
    public static List<PyValue> of(PyValue value) {
        List<PyValue> children = new ArrayList<>();
        switch (value) {
            case PyTuple tuple -> {
                for (int i = 0; i < tuple.size(); i++) {
                    children.add(tuple.get(i));
                }
            }
            case PyList list -> children.addAll(list.items());
            case PySet set -> children.addAll(set.items());
            case PyDict dict -> {
                for (PyDict.Item item : dict.items()) {
                    children.add(item.key());
                    children.add(item.value());
                }
                addIfAny(children, dict.attributes());
            }
            case PyObject object -> {
                children.add(object.arguments());
                addIfAny(children, object.state());
            }
            case PyParameter parameter -> {
                children.add(parameter.data());
                addIfAny(children, parameter.state());
            }
            case PyTensor tensor -> ofTensor(tensor, children);
            default -> {}
        }
        return children;
    }

    private static void ofTensor(PyTensor tensor, List<PyValue> children) {
        switch (tensor) {
            case PyStridedTensor strided -> children.add(strided.storage());
            case PyQuantizedTensor quantized -> {
                children.add(quantized.numbers());
                if (quantized.quantizer() instanceof PerChannel channels) {
                    children.add(channels.scales());
                    children.add(channels.zeroPoints());
                }
            }
            case PySparseTensor sparse -> {
                children.add(sparse.indices());
                addIfAny(children, sparse.plainIndices());
                children.add(sparse.values());
            }
            case PyNestedTensor nested -> {
                children.add(nested.buffer());
                children.add(nested.sizes());
                children.add(nested.strides());
                children.add(nested.offsets());
            }
            case PyTypedTensor typed -> {
                children.add(typed.tensor());
                children.add(typed.state());
            }
            case PyMetaTensor meta -> {}
        }
    }

    private static void addIfAny(List<PyValue> children, @Nullable PyValue child) {
        if (child != null) {
            children.add(child);
        }
    }
}
