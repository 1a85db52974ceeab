package torchffm.io;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDType;
import torchffm.io.tree.PyDevice;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;

/** Spells a tree as trip_text.py spells the object: two are equal if their spellings are. */
final class TripText {
    private final Map<PyValue, Integer> numbers = new IdentityHashMap<>();
    private int count;

    private TripText() {}

    static String of(PyValue root) {
        return new TripText().one(root);
    }

    private String number(PyValue value) {
        numbers.put(value, count);
        return "#" + count++;
    }

    private String one(PyValue value) {
        return switch (value) {
            case PyValue.None _ -> "None";
            case PyValue.Bool bool -> bool == PyValue.Bool.TRUE ? "True" : "False";
            case PyValue.Int integer -> "int:" + Long.toString(integer.value(), 16);
            case PyValue.BigInt integer -> "int:" + integer.value().toString(16);
            case PyValue.Float number -> floating(number.value());
            case PyComplex number -> "complex(" + floating(number.real()) + ", " + floating(number.imag()) + ")";
            case PyString string -> text(string.text());
            case PyBytes bytes ->
                (bytes.isArray() ? "bytearray(" : "bytes(") + HexFormat.of().formatHex(bytes.bytes()) + ")";
            case PySize size -> "Size(" + Arrays.toString(size.sizes()) + ")";
            case PyDevice device -> "device(" + device.text() + ")";
            case PyDType dtype -> "dtype(" + dtype.dtype().pythonName() + ")";
            case PyLayout layout -> "layout(" + layout.text() + ")";
            case PyGlobal global -> "global(" + global.module() + "." + global.globalName() + ")";
            case PyObject object when object.type().module().startsWith("numpy") -> "numpy";
            case PyTuple tuple when tuple.size() == 0 -> "tuple()";
            default -> numbers.containsKey(value) ? "#" + numbers.get(value) : numbered(value, number(value));
        };
    }

    private String numbered(PyValue value, String here) {
        return switch (value) {
            // Python reads an untyped one as a typed one of uint8.
            case PyStorage storage ->
                "typed" + here + "(" + storage.dtype().pythonName() + ", " + storage(storage) + ")";
            case PyParameter parameter ->
                "parameter" + here + "(" + tensor(parameter.data()) + ", "
                        + one(PyValue.Bool.of(parameter.requiresGrad()))
                        + (parameter.state() == null ? "" : ", " + one(parameter.state())) + ")";
            case PyTypedTensor typed -> here + tensor(typed.tensor()) + ", " + one(typed.state());
            case PyTensor tensor -> here + tensor(tensor);
            case PyList list -> "list" + here + "(" + items(list.items()) + ")";
            case PyTuple tuple -> "tuple" + here + "(" + items(tuple.items()) + ")";
            case PySet set ->
                (set.isFrozen() ? "frozenset" : "set") + here + "("
                        + set.items().stream().map(this::one).sorted().collect(Collectors.joining(", ")) + ")";
            case PyDict dict -> dict(dict, here);
            case PyObject object ->
                object.type().globalName() + here + (object.state() instanceof PyDict state ? pairs(state) : "{}");
            default -> throw new IllegalArgumentException(value.kind());
        };
    }

    private String dict(PyDict dict, String here) {
        String type = switch (dict.type()) {
            case DICT -> "dict";
            case ORDERED -> "OrderedDict";
            case COUNTER -> "Counter";
        };
        return type + here + pairs(dict) + (dict.attributes() == null ? "" : "@" + pairs(dict.attributes()));
    }

    private String pairs(PyDict dict) {
        return dict.items().stream()
                .map(item -> one(item.key()) + ": " + one(item.value()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private String items(List<PyValue> items) {
        return items.stream().map(this::one).collect(Collectors.joining(", "));
    }

    private String tensor(PyTensor tensor) {
        return switch (tensor) {
            case PyNestedTensor nested ->
                "nested(" + parts(nested.buffer(), nested.sizes(), nested.strides(), nested.offsets()) + ")";
            case PySparseTensor sparse
            when sparse.plainIndices() == null ->
                "torch.sparse_coo(" + Arrays.toString(sparse.shape()) + ", " + parts(sparse.indices(), sparse.values())
                        + ", " + one(PyValue.Bool.of(Boolean.TRUE.equals(sparse.isCoalesced()))) + ")";
            case PySparseTensor sparse ->
                sparse.layout() + "(" + Arrays.toString(sparse.shape()) + ", "
                        + parts(sparse.indices(), sparse.plainIndices(), sparse.values()) + ")";
            case PyMetaTensor meta ->
                "meta(" + meta.dtype().pythonName() + ", " + Arrays.toString(meta.shape()) + ", "
                        + Arrays.toString(meta.stride()) + (meta.requiresGrad() ? ", grad" : "") + ")";
            case PyStridedTensor strided -> "tensor(" + dense(strided) + ")";
            case PyQuantizedTensor quantized ->
                "quantized(" + dense(quantized.numbers()) + ", "
                        + switch (quantized.quantizer()) {
                            case PyQuantizedTensor.PerTensor all -> floating(all.scale()) + ", " + all.zeroPoint();
                            case PyQuantizedTensor.PerChannel each ->
                                parts(each.scales(), each.zeroPoints()) + ", " + each.axis();
                        }
                        + ")";
            case PyTypedTensor typed -> tensor(typed.tensor());
        };
    }

    private String parts(PyTensor... tensors) {
        return Arrays.stream(tensors).map(this::tensor).collect(Collectors.joining(", "));
    }

    private String dense(PyStridedTensor tensor) {
        return tensor.dtype().pythonName() + ", " + Arrays.toString(tensor.shape()) + ", "
                + Arrays.toString(tensor.stride()) + ", " + tensor.offset() + ", " + storage(tensor.storage())
                + (tensor.requiresGrad() ? ", grad" : "") + (tensor.bits().conj() ? ", conj" : "")
                + (tensor.bits().neg() ? ", neg" : "");
    }

    /** Storages are numbered beside the values that stand for them: a storage has one number of each kind. */
    private final Map<PyStorage, Integer> storages = new IdentityHashMap<>();

    private String storage(PyStorage storage) {
        Integer known = storages.get(storage);
        if (known != null) {
            return "#" + known;
        }
        storages.put(storage, count);
        return "storage#" + count++ + "(" + storage.byteSize() + ", " + sha256(storage) + ")";
    }

    private static String sha256(PyStorage storage) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            storage.source().forEachPart(part -> digest.update(part.asByteBuffer()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String floating(double value) {
        return "float:" + HexFormat.of().toHexDigits(Double.doubleToRawLongBits(value));
    }

    private static String text(String text) {
        StringBuilder spelled = new StringBuilder("\"");
        text.codePoints().forEach(code -> {
            if (code >= ' ' && code <= '~' && code != '"' && code != '\\') {
                spelled.append((char) code);
            } else {
                spelled.append("\\u{").append(Integer.toHexString(code)).append('}');
            }
        });
        return spelled.append('"').toString();
    }
}
