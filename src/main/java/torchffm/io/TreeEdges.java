package torchffm.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;

/** Where one gets from a value of a tree in one step, and how that step is spelled in a path. */
final class TreeEdges {
    /**
     * A step.
     *
     * @param key the key or index; null if the value is at the same place
     * @param attribute whether it is an attribute
     * @param value where it leads
     */
    record Edge(@Nullable PyValue key, boolean attribute, PyValue value) {
        /** A bound of how long its label is, with a slash, without writing it. */
        long labelLength() {
            return 1
                    + switch (key) {
                        case null -> 0;
                        case PyString string -> 2L * string.text().length();
                        case PyValue.Int number -> Long.toString(number.value()).length();
                        default -> 32;
                    };
        }

        /** How it is spelled: {@code ~} is {@code ~0} in it, {@code /} is {@code ~1}. Null if it takes no step. */
        @Nullable
        String label() {
            if (key == null) {
                return null;
            }
            String text = ValueText.str(key).replace("~", "~0").replace("/", "~1");
            return attribute ? "@" + text : text;
        }
    }

    private TreeEdges() {}

    /** The steps from a value in the order of the tree. None is made before it is asked for. */
    static Iterator<Edge> of(PyValue value) {
        return switch (value) {
            case PyDict dict when dict.attributes() == null -> items(dict);
            case PyDict dict ->
                Stream.concat(
                                dict.items().stream().map(item -> new Edge(item.key(), false, item.value())),
                                attributes(dict.attributes()))
                        .iterator();
            case PyList list -> indexed(list.items().iterator());
            case PySet set -> indexed(set.items().iterator());
            case PyTuple tuple -> tuple(tuple).iterator();
            case PyObject object ->
                Stream.concat(
                                object.arguments() instanceof PyTuple tuple ? tuple(tuple) : Stream.of(),
                                attributes(object.state()))
                        .iterator();
            case PyParameter parameter ->
                Stream.concat(same(parameter.data()), attributes(parameter.state()))
                        .iterator();
            case PyTypedTensor typed ->
                Stream.concat(same(typed.tensor()), attributes(typed.state())).iterator();
            case PySparseTensor sparse -> parts(sparse).iterator();
            case PyNestedTensor nested -> parts(nested).iterator();
            default -> Collections.emptyIterator();
        };
    }

    private static Stream<Edge> same(PyTensor tensor) {
        return Stream.of(new Edge(null, false, tensor));
    }

    /** Most values are in such a dict, so it has no stream. */
    private static Iterator<Edge> items(PyDict dict) {
        Iterator<PyDict.Item> items = dict.items().iterator();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Edge next() {
                PyDict.Item item = items.next();
                return new Edge(item.key(), false, item.value());
            }
        };
    }

    private static Stream<Edge> tuple(PyTuple tuple) {
        return IntStream.range(0, tuple.size()).mapToObj(i -> new Edge(new PyValue.Int(i), false, tuple.get(i)));
    }

    private static Iterator<Edge> indexed(Iterator<PyValue> items) {
        return new Iterator<>() {
            private long index;

            @Override
            public boolean hasNext() {
                return items.hasNext();
            }

            @Override
            public Edge next() {
                return new Edge(new PyValue.Int(index++), false, items.next());
            }
        };
    }

    /** An object's {@code __dict__}, or that and another for its slots. */
    private static Stream<Edge> attributes(@Nullable PyValue state) {
        if (state instanceof PyTuple both) {
            return IntStream.range(0, both.size()).boxed().flatMap(i -> attributes(both.get(i)));
        }
        return state instanceof PyDict dict
                ? dict.items().stream().map(item -> new Edge(item.key(), true, item.value()))
                : Stream.of();
    }

    private static List<Edge> parts(PySparseTensor tensor) {
        List<Edge> parts = new ArrayList<>();
        PyTensor plain = tensor.plainIndices();
        if (plain == null) {
            parts.add(part("indices", tensor.indices()));
        } else {
            boolean rows = tensor.layout() == Layout.SPARSE_CSR || tensor.layout() == Layout.SPARSE_BSR;
            parts.add(part(rows ? "crow_indices" : "ccol_indices", tensor.indices()));
            parts.add(part(rows ? "col_indices" : "row_indices", plain));
        }
        parts.add(part("values", tensor.values()));
        return parts;
    }

    /** By the names that {@code _rebuild_nested_tensor} has for them. */
    private static List<Edge> parts(PyNestedTensor tensor) {
        return List.of(
                part("buffer", tensor.buffer()),
                part("sizes", tensor.sizes()),
                part("strides", tensor.strides()),
                part("storage_offsets", tensor.offsets()));
    }

    private static Edge part(String name, PyTensor tensor) {
        return new Edge(new PyString(name), true, tensor);
    }
}
