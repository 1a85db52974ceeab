package torchffm.io;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import torchffm.Aten;
import torchffm.DType;
import torchffm.Layout;
import torchffm.QScheme;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.TensorInfo;
import torchffm.io.pickle.Globals;
import torchffm.io.pickle.StorageType;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyNestedTensor;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PySparseTensor;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * Describes LibTorch's tensors as values of a tree, the opposite of {@link TensorMaker}. Tensors that share memory share
 * a storage in it, and a tensor that is met again is the same value.
 */
public final class TreeTensors {
    private final Map<Long, PyStorage> byAddress = new HashMap<>();
    private final EmptyStorages empties = new EmptyStorages();
    private final Map<Tensor, PyTensor> values = new IdentityHashMap<>();
    private final Map<Tensor, PyParameter> parameters = new IdentityHashMap<>();

    /** Makes a description of nothing yet. What is to share memory in one file is described by one of these. */
    public TreeTensors() {}

    /**
     * Describes a tensor.
     *
     * @param tensor the tensor, which has to stay open until the tree is written
     * @return the value for it
     * @throws IllegalArgumentException if it is of a kind that is not saved
     */
    public PyTensor tensor(Tensor tensor) {
        PyTensor known = values.get(Objects.requireNonNull(tensor, "tensor"));
        if (known == null) {
            known = describe(tensor, tensor.requiresGrad());
            values.put(tensor, known);
        }
        return known;
    }

    /**
     * Describes a tensor as a {@code torch.nn.Parameter}.
     *
     * @param tensor the tensor, which has to stay open until the tree is written
     * @return the value for it
     * @throws IllegalArgumentException if it is of a kind that is not saved
     */
    public PyParameter parameter(Tensor tensor) {
        PyParameter known = parameters.get(Objects.requireNonNull(tensor, "tensor"));
        if (known == null) {
            known = new PyParameter(data(tensor), tensor.requiresGrad());
            parameters.put(tensor, known);
        }
        return known;
    }

    /** What is {@code tensor.data} in Python: a tensor of its own that does not require gradients. */
    PyTensor data(Tensor tensor) {
        return describe(tensor.layout() == Layout.STRIDED ? tensor : tensor.detach(), false);
    }

    /** The value of an entry of a state dict, whose name is told when it cannot be saved. */
    PyValue entry(String name, Tensor tensor, boolean parameter) {
        try {
            return parameter ? parameter(tensor) : tensor(tensor);
        } catch (IllegalArgumentException refused) {
            String why = String.valueOf(refused.getMessage()).replaceFirst("^tensor: ", "");
            throw new IllegalArgumentException("the tensor '" + name + "' " + why, refused);
        }
    }

    private PyTensor describe(Tensor tensor, boolean requiresGrad) {
        TensorInfo info = TensorInfo.of(tensor);
        if (info.isNested()) {
            return nested(tensor);
        }
        Layout layout = Layout.of(info.layout());
        return switch (layout) {
            case STRIDED -> dense(tensor, info, requiresGrad);
            case SPARSE_COO ->
                PySparseTensor.coo(
                        tensor(Aten._indices(tensor)),
                        tensor(Aten._values(tensor)),
                        info.shape(),
                        tensor.isCoalesced());
            case SPARSE_CSR, SPARSE_BSR -> compressed(tensor, info, tensor.crowIndices(), tensor.colIndices());
            case SPARSE_CSC, SPARSE_BSC -> compressed(tensor, info, tensor.ccolIndices(), tensor.rowIndices());
            case MKLDNN, JAGGED ->
                throw new IllegalArgumentException("tensor: cannot be saved, since its layout is " + layout);
        };
    }

    private PySparseTensor compressed(Tensor tensor, TensorInfo info, Tensor compressed, Tensor plain) {
        return PySparseTensor.compressed(
                Layout.of(info.layout()), tensor(compressed), tensor(plain), tensor(tensor.values()), info.shape());
    }

    private PyNestedTensor nested(Tensor tensor) {
        return new PyNestedTensor(
                tensor(tensor.values()),
                tensor(Aten._nestedTensorSize(tensor)),
                tensor(Aten._nestedTensorStrides(tensor)),
                tensor(Aten._nestedTensorStorageOffsets(tensor)));
    }

    private PyTensor dense(Tensor tensor, TensorInfo info, boolean requiresGrad) {
        if (info.device().type().equals("meta")) {
            return new PyMetaTensor(info.dtype(), info.shape(), info.stride(), requiresGrad);
        }
        PyStridedTensor strided = new PyStridedTensor(
                storage(tensor, info),
                info.dtype(),
                info.storageOffset(),
                info.shape(),
                info.stride(),
                requiresGrad,
                new PyStridedTensor.Bits(info.isConj(), info.isNeg()));
        return info.dtype().isQuantized() ? new PyQuantizedTensor(strided, quantizer(tensor)) : strided;
    }

    private PyQuantizedTensor.Quantizer quantizer(Tensor tensor) {
        QScheme scheme = Torch.qscheme(tensor);
        return switch (scheme) {
            case PER_TENSOR_AFFINE ->
                new PyQuantizedTensor.PerTensor(
                        Globals.PER_TENSOR_AFFINE, Torch.qScale(tensor), Torch.qZeroPoint(tensor));
            // Python writes one scheme for both, and tells them apart by the dtype of the zero points.
            case PER_CHANNEL_AFFINE, PER_CHANNEL_AFFINE_FLOAT_QPARAMS ->
                new PyQuantizedTensor.PerChannel(
                        Globals.PER_CHANNEL_AFFINE,
                        tensor(Torch.qPerChannelScales(tensor)),
                        tensor(Torch.qPerChannelZeroPoints(tensor)),
                        Torch.qPerChannelAxis(tensor));
            default ->
                throw new IllegalArgumentException("tensor: cannot be saved, since it is quantized by " + scheme);
        };
    }

    /** The storage of a tensor as a value of its own. */
    PyStorage storage(Tensor tensor) {
        return storage(tensor, TensorInfo.of(tensor));
    }

    private PyStorage storage(Tensor tensor, TensorInfo info) {
        if (!info.hasStorage()) {
            throw new IllegalArgumentException("tensor: cannot be saved, since it is a storageless tensor of "
                    + info.dtype() + " on " + info.device());
        }
        boolean empty = info.storageAddress() == 0; // then the address does not tell which storage it is
        PyStorage known = empty ? empties.find(tensor) : byAddress.get(info.storageAddress());
        if (known == null) {
            known = describeStorage(tensor, info);
            if (empty) {
                empties.add(tensor, known);
            } else {
                byAddress.put(info.storageAddress(), known);
            }
        }
        DType stored = StorageType.hasClass(info.dtype()) ? info.dtype() : DType.UINT8;
        if (known.dtype() != stored || known.isUntyped() == StorageType.hasClass(info.dtype())) {
            throw new IllegalArgumentException("tensor: cannot be saved, since another one views the same memory as "
                    + "torch." + known.dtype().pythonName() + ", this one as " + info.dtype());
        }
        return known;
    }

    private static PyStorage describeStorage(Tensor tensor, TensorInfo info) {
        PyString location = info.device().isCpu()
                ? PyString.CPU
                : new PyString(info.device().toString());
        return StorageType.storage(info.dtype(), location, new TensorSource(tensor));
    }
}
