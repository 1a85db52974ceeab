package torchffm.io.pickle;

import java.nio.charset.StandardCharsets;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDevice;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PyValue;

/** What a pickle may call: each function is written out here, or for tensors in {@link Tensors}. */
public enum Constructor implements PyGlobal {
    /** {@code OrderedDict()}. */
    ORDERED_DICT("collections", "OrderedDict", 0, 0, arguments -> PyDict.ordered()),

    /** {@code Counter(dict)}. */
    COUNTER("collections", "Counter", 0, 1, Constructor::counter),

    /** {@code torch.Size(sizes)}. */
    SIZE("torch", "Size", 1, 1, arguments -> new PySize(arguments.ints(0))),

    /** {@code torch.device(type, index)}. */
    DEVICE("torch", "device", 1, 2, Constructor::device),

    /** {@code _get_layout(text)}. */
    LAYOUT("torch.serialization", "_get_layout", 1, 1, Constructor::layout),

    /** {@code complex(real, imag)}. */
    COMPLEX(
            Constructor.BUILTINS,
            "complex",
            2,
            2,
            arguments -> new PyComplex(arguments.number(0), arguments.number(1))),

    /** {@code set(list)}. */
    SET(Constructor.BUILTINS, "set", 0, 1, arguments -> set(arguments, false)),

    /** {@code frozenset(list)}, which {@code weights_only} refuses, and which is as harmless. */
    FROZENSET(Constructor.BUILTINS, "frozenset", 0, 1, arguments -> set(arguments, true)),

    /** {@code bytes()}, the empty one, which {@code weights_only} refuses, and which is as harmless. */
    BYTES(Constructor.BUILTINS, "bytes", 0, 0, arguments -> PyBytes.of(new byte[0])),

    /** {@code bytearray(bytes)}, but never {@code bytearray(n)}. */
    BYTEARRAY(
            Constructor.BUILTINS,
            "bytearray",
            0,
            1,
            arguments -> PyBytes.array(
                    arguments.size() == 0
                            ? new byte[0]
                            : arguments.get(0, PyBytes.class, "bytes").bytes())),

    /** {@code _codecs.encode(str, "latin1")}, as protocol 2 spells bytes. */
    ENCODE("_codecs", "encode", 2, 2, Constructor::encode),

    /** {@code _rebuild_tensor(storage, offset, size, stride)}, of old files. */
    REBUILD_TENSOR_V1("torch._utils", "_rebuild_tensor", 4, 4, Tensors::first),

    /** {@code _rebuild_tensor_v2(storage, offset, size, stride, requires_grad, hooks, [metadata])}. */
    REBUILD_TENSOR("torch._utils", "_rebuild_tensor_v2", 6, 7, Tensors::second),

    /** {@code _rebuild_tensor_v3(storage, offset, size, stride, requires_grad, hooks, dtype, [metadata])}. */
    REBUILD_TENSOR_V3("torch._utils", "_rebuild_tensor_v3", 7, 8, Tensors::third),

    /** {@code _rebuild_qtensor(storage, offset, size, stride, quantizer, requires_grad, hooks)}. */
    REBUILD_QUANTIZED("torch._utils", "_rebuild_qtensor", 7, 7, Tensors::quantized),

    /** {@code _rebuild_sparse_tensor(layout, parts)}. */
    REBUILD_SPARSE("torch._utils", "_rebuild_sparse_tensor", 2, 2, Tensors::sparse),

    /** {@code _rebuild_nested_tensor(buffer, sizes, strides, offsets)}, which {@code weights_only} refuses. */
    REBUILD_NESTED("torch._utils", "_rebuild_nested_tensor", 4, 4, Tensors::nested),

    /** {@code _rebuild_meta_tensor_no_storage(dtype, size, stride, requires_grad)}. */
    REBUILD_META("torch._utils", "_rebuild_meta_tensor_no_storage", 4, 4, Tensors::meta),

    /** {@code _rebuild_parameter(data, requires_grad, hooks)}. */
    REBUILD_PARAMETER("torch._utils", "_rebuild_parameter", 3, 3, Tensors::parameter),

    /** {@code _rebuild_parameter_with_state(data, requires_grad, hooks, state)}. */
    REBUILD_PARAMETER_WITH_STATE("torch._utils", "_rebuild_parameter_with_state", 4, 4, Tensors::parameter),

    /** {@code _rebuild_from_type_v2(function, type, arguments, state)}. */
    REBUILD_FROM_TYPE("torch._tensor", "_rebuild_from_type_v2", 4, 4, Tensors::fromType),

    /** {@code _rebuild_wrapper_subclass(type, dtype, size, stride, offset, layout, device, requires_grad)}. */
    REBUILD_WRAPPER("torch._utils", "_rebuild_wrapper_subclass", 8, 8, Constructor::record),

    /** {@code _rebuild_device_tensor_from_cpu_tensor(data, dtype, device, requires_grad)}. */
    REBUILD_FROM_CPU("torch._utils", "_rebuild_device_tensor_from_cpu_tensor", 4, 4, Tensors::fromCpu),

    /** {@code _rebuild_device_tensor_from_numpy(array, dtype, device, requires_grad)}. */
    REBUILD_FROM_NUMPY("torch._utils", "_rebuild_device_tensor_from_numpy", 4, 4, Constructor::record);

    /** Python 2's name of the module, which protocol 2 writes. */
    static final String BUILTINS = "__builtin__";

    /** Makes the value of a call, or throws {@link Malformed}. */
    @FunctionalInterface
    private interface Body {
        PyValue call(Arguments arguments);
    }

    private final String module;
    private final String globalName;
    private final int least;
    private final int most;
    private final Body body;

    Constructor(String module, String globalName, int least, int most, Body body) {
        this.module = module;
        this.globalName = globalName;
        this.least = least;
        this.most = most;
        this.body = body;
    }

    /** Makes the value, or throws {@link Malformed}. */
    PyValue call(Arguments arguments) {
        arguments.count(least, most);
        return body.call(arguments);
    }

    private static PyValue counter(Arguments arguments) {
        PyDict counter = new PyDict(PyDict.Kind.COUNTER);
        if (arguments.size() > 0) {
            for (PyDict.Item item : arguments.get(0, PyDict.class, "a dict").items()) {
                counter.add(item.key(), item.value());
            }
        }
        return counter;
    }

    private static PyValue device(Arguments arguments) {
        if (!arguments.string(0).text().matches("[a-z]{1,32}(:[0-9]{1,9})?")) {
            throw arguments.wrong(0, arguments.get(0), "the name of a device");
        }
        Long index = arguments.size() == 1 ? null : (Long) arguments.integer(1);
        return new PyDevice(arguments.string(0), index);
    }

    private static PyValue layout(Arguments arguments) {
        PyLayout layout = PyLayout.of(arguments.string(0).text());
        if (layout == null) {
            throw arguments.wrong(0, arguments.get(0), "the name of a layout");
        }
        return layout;
    }

    private static PyValue set(Arguments arguments, boolean frozen) {
        PySet set = new PySet(frozen);
        if (arguments.size() > 0) {
            arguments.get(0, PyList.class, "a list").items().forEach(set::add);
        }
        return set;
    }

    private static PyValue encode(Arguments arguments) {
        String text = arguments.string(0).text();
        String encoding = arguments.string(1).text();
        if (!encoding.equals("latin1") && !encoding.equals("latin-1")
                || !StandardCharsets.ISO_8859_1.newEncoder().canEncode(text)) {
            throw new Malformed("a call of _codecs.encode other than that which spells bytes");
        }
        return PyBytes.of(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static PyValue record(Arguments arguments) {
        return new PyObject(arguments.function(), arguments.values());
    }

    @Override
    public String module() {
        return module;
    }

    @Override
    public String globalName() {
        return globalName;
    }

    @Override
    public String kind() {
        return "the function " + globalName;
    }
}
