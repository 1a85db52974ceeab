package torchffm.io.pickle;

import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyStridedTensor.Bits;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;

/** The functions of {@code torch._utils} that make tensors. */
final class Tensors {
    private Tensors() {}

    static PyValue first(Arguments arguments) {
        return strided(arguments, arguments.storage(0).dtype(), false, Bits.NONE);
    }

    static PyValue second(Arguments arguments) {
        arguments.noHooks(5);
        Bits bits = arguments.size() > 6 ? bits(arguments, 6) : Bits.NONE;
        if (arguments.storage(0).isUntyped()) {
            throw arguments.wrong(0, arguments.get(0), "a storage of one dtype");
        }
        return strided(arguments, arguments.storage(0).dtype(), arguments.bool(4), bits);
    }

    static PyValue third(Arguments arguments) {
        arguments.noHooks(5);
        Bits bits = arguments.size() > 7 ? bits(arguments, 7) : Bits.NONE;
        return strided(arguments, arguments.dtype(6), arguments.bool(4), bits);
    }

    private static PyStridedTensor strided(Arguments arguments, DType dtype, boolean requiresGrad, Bits bits) {
        return new PyStridedTensor(
                arguments.storage(0),
                dtype,
                arguments.integer(1),
                arguments.ints(2),
                arguments.ints(3),
                requiresGrad,
                bits);
    }

    /** A dict of {@code conj} and {@code neg}. */
    private static Bits bits(Arguments arguments, int index) {
        PyDict metadata = arguments.get(index, PyDict.class, "a dict of bits");
        boolean conj = flag(metadata.get("conj"));
        boolean neg = flag(metadata.get("neg"));
        int known = (metadata.get("conj") == null ? 0 : 1) + (metadata.get("neg") == null ? 0 : 1);
        if (metadata.size() != known) {
            throw arguments.wrong(index, metadata, "a dict of conj and neg");
        }
        return new Bits(conj, neg);
    }

    private static boolean flag(@Nullable PyValue value) {
        return value == PyValue.Bool.TRUE;
    }

    static PyValue quantized(Arguments arguments) {
        arguments.noHooks(6);
        PyStridedTensor numbers = strided(arguments, arguments.storage(0).dtype(), false, Bits.NONE);
        if (arguments.bool(5)) {
            throw new Malformed("a quantized tensor that requires gradients");
        }
        Arguments quantizer = arguments.tuple(4, Constructor.REBUILD_QUANTIZED);
        quantizer.count(3, 4);
        PyGlobal scheme = quantizer.get(0, PyGlobal.class, "a quantization scheme");
        if (scheme == Globals.PER_TENSOR_AFFINE) {
            quantizer.count(3, 3);
            return new PyQuantizedTensor(
                    numbers, new PyQuantizedTensor.PerTensor(scheme, quantizer.number(1), quantizer.integer(2)));
        }
        quantizer.count(4, 4);
        if (scheme != Globals.PER_CHANNEL_AFFINE && scheme != Globals.PER_CHANNEL_FLOAT) {
            throw quantizer.wrong(0, scheme, "a quantization scheme that tensors are saved with");
        }
        return new PyQuantizedTensor(
                numbers,
                new PyQuantizedTensor.PerChannel(
                        scheme, quantizer.tensor(1), quantizer.tensor(2), quantizer.integer(3)));
    }

    static PyValue sparse(Arguments arguments) {
        Layout layout = arguments.get(0, PyLayout.class, "a layout").layout();
        Arguments parts = arguments.tuple(1, Constructor.REBUILD_SPARSE);
        if (layout == Layout.SPARSE_COO) {
            parts.count(3, 4);
            return PySparseTensor.coo(
                    parts.tensor(0), parts.tensor(1), parts.ints(2), parts.size() == 3 ? null : parts.boolOrNone(3));
        }
        parts.count(4, 4);
        return PySparseTensor.compressed(layout, parts.tensor(0), parts.tensor(1), parts.tensor(2), parts.ints(3));
    }

    static PyValue nested(Arguments arguments) {
        return new PyNestedTensor(arguments.tensor(0), arguments.tensor(1), arguments.tensor(2), arguments.tensor(3));
    }

    static PyValue meta(Arguments arguments) {
        return new PyMetaTensor(arguments.dtype(0), arguments.ints(1), arguments.ints(2), arguments.bool(3));
    }

    static PyValue parameter(Arguments arguments) {
        arguments.noHooks(2);
        return new PyParameter(arguments.tensor(0), arguments.bool(1), arguments.size() > 3 ? arguments.get(3) : null);
    }

    static PyValue fromType(Arguments arguments) {
        Constructor function = arguments.get(0, Constructor.class, "a function that makes a tensor");
        PyGlobal type = arguments.get(1, PyGlobal.class, "a class");
        if (function == Constructor.REBUILD_FROM_TYPE) {
            throw arguments.wrong(0, function, "another function");
        }
        PyValue made = function.call(arguments.tuple(2, function));
        if (made instanceof PyTensor tensor) {
            return new PyTypedTensor(tensor, type, arguments.get(3));
        }
        if (made instanceof PyObject wrapper) {
            wrapper.setState(arguments.get(3));
            return wrapper;
        }
        throw arguments.wrong(0, function, "a function that makes a tensor");
    }

    /** What lay on a device without storages was saved from the CPU; it is read there. */
    static PyValue fromCpu(Arguments arguments) {
        PyTensor data = arguments.tensor(0);
        if (data.dtype() != arguments.dtype(1)) {
            throw arguments.wrong(1, arguments.get(1), "the dtype of the tensor");
        }
        arguments.string(2);
        return arguments.bool(3) ? withGradients(data) : data;
    }

    private static PyTensor withGradients(PyTensor data) {
        if (!(data instanceof PyStridedTensor tensor)) {
            throw new Malformed(data.kind() + " that is to require gradients");
        }
        return new PyStridedTensor(
                tensor.storage(),
                tensor.dtype(),
                tensor.offset(),
                tensor.shape(),
                tensor.stride(),
                true,
                tensor.bits());
    }
}
