package torchffm.io.pickle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import torchffm.io.tree.PyDType;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyTypedTensor;
import torchffm.io.tree.PyValue;

/** The calls that tensors are written as: the opposite of {@link Tensors}. */
final class TensorReductions {
    private TensorReductions() {}

    static Reduction of(PyTensor tensor) {
        return switch (tensor) {
            case PyStridedTensor strided -> of(strided);
            case PyQuantizedTensor quantized -> of(quantized);
            case PySparseTensor sparse -> of(sparse);
            case PyNestedTensor nested ->
                Reduction.call(
                        Constructor.REBUILD_NESTED,
                        nested.buffer(),
                        nested.sizes(),
                        nested.strides(),
                        nested.offsets());
            case PyMetaTensor meta ->
                Reduction.call(
                        Constructor.REBUILD_META,
                        PyDType.of(meta.dtype()),
                        PyTuple.ofInts(meta.shape()),
                        PyTuple.ofInts(meta.stride()),
                        PyValue.Bool.of(meta.requiresGrad()));
            case PyTypedTensor typed -> of(typed);
        };
    }

    private static Reduction of(PyStridedTensor tensor) {
        List<PyValue> arguments = new ArrayList<>(List.of(
                tensor.storage(),
                new PyValue.Int(tensor.offset()),
                PyTuple.ofInts(tensor.shape()),
                PyTuple.ofInts(tensor.stride()),
                PyValue.Bool.of(tensor.requiresGrad()),
                PyDict.ordered()));
        if (tensor.storage().isUntyped()) {
            arguments.add(PyDType.of(tensor.dtype()));
        }
        if (tensor.bits().conj() || tensor.bits().neg()) {
            arguments.add(bits(tensor.bits()));
        }
        return Reduction.call(
                tensor.storage().isUntyped() ? Constructor.REBUILD_TENSOR_V3 : Constructor.REBUILD_TENSOR,
                arguments.toArray(PyValue[]::new));
    }

    /** In the order in which Python's map of the two is walked through. */
    private static PyDict bits(PyStridedTensor.Bits bits) {
        PyDict set = PyDict.plain();
        if (bits.neg()) {
            set.put("neg", PyValue.Bool.TRUE);
        }
        if (bits.conj()) {
            set.put("conj", PyValue.Bool.TRUE);
        }
        return set;
    }

    private static Reduction of(PyQuantizedTensor tensor) {
        PyStridedTensor numbers = tensor.numbers();
        PyTuple quantizer = switch (tensor.quantizer()) {
            case PyQuantizedTensor.PerTensor all ->
                new PyTuple(all.scheme(), new PyValue.Float(all.scale()), new PyValue.Int(all.zeroPoint()));
            case PyQuantizedTensor.PerChannel each ->
                new PyTuple(each.scheme(), each.scales(), each.zeroPoints(), new PyValue.Int(each.axis()));
        };
        return Reduction.call(
                Constructor.REBUILD_QUANTIZED,
                numbers.storage(),
                new PyValue.Int(numbers.offset()),
                PyTuple.ofInts(numbers.shape()),
                PyTuple.ofInts(numbers.stride()),
                quantizer,
                PyValue.Bool.of(numbers.requiresGrad()),
                PyDict.ordered());
    }

    private static Reduction of(PySparseTensor tensor) {
        List<PyValue> parts = new ArrayList<>();
        parts.add(tensor.indices());
        if (tensor.plainIndices() != null) {
            parts.add(tensor.plainIndices());
        }
        parts.add(tensor.values());
        parts.add(new PySize(tensor.shape()));
        if (tensor.isCoalesced() != null) {
            parts.add(PyValue.Bool.of(tensor.isCoalesced()));
        }
        return Reduction.call(
                Constructor.REBUILD_SPARSE, PyLayout.of(tensor.layout()), new PyTuple(parts.toArray(PyValue[]::new)));
    }

    /** The call that makes the tensor itself is taken apart and handed on. */
    private static Reduction of(PyTypedTensor tensor) {
        Reduction inner = of(tensor.tensor());
        return Reduction.call(
                Constructor.REBUILD_FROM_TYPE, inner.function(), tensor.type(), inner.arguments(), tensor.state());
    }

    static Reduction of(PyParameter parameter) {
        PyValue[] usual = {parameter.data(), PyValue.Bool.of(parameter.requiresGrad()), PyDict.ordered()};
        if (parameter.state() == null) {
            return Reduction.call(Constructor.REBUILD_PARAMETER, usual);
        }
        PyValue[] more = Arrays.copyOf(usual, usual.length + 1);
        more[usual.length] = parameter.state();
        return Reduction.call(Constructor.REBUILD_PARAMETER_WITH_STATE, more);
    }
}
