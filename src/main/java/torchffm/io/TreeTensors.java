package torchffm.io;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.internal.TensorInfo;
import torchffm.io.pickle.StorageType;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * Describes LibTorch's tensors as values of a tree. Tensors that share memory share a storage in it, and a tensor that is
 * met again is the same value.
 */
public final class TreeTensors {
    private final Map<Long, PyStorage> byAddress = new HashMap<>();
    private final Map<Tensor, PyValue> values = new IdentityHashMap<>();

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
        return (PyTensor) values.computeIfAbsent(tensor, unseen -> describe(unseen, unseen.requiresGrad()));
    }

    /**
     * Describes a tensor as a {@code torch.nn.Parameter}.
     *
     * @param tensor the tensor, which has to stay open until the tree is written
     * @return the value for it
     * @throws IllegalArgumentException if it is of a kind that is not saved
     */
    public PyParameter parameter(Tensor tensor) {
        return (PyParameter) values.computeIfAbsent(
                tensor, unseen -> new PyParameter(describe(unseen, false), unseen.requiresGrad()));
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
        if (!info.hasStorage()
                || info.isLazy()
                || info.storageBytes() % info.dtype().itemSize() != 0) {
            throw new IllegalArgumentException("tensor: cannot be saved, since it is a "
                    + (info.isLazy() ? "lazily conjugated or negated " : "") + (info.hasStorage() ? "" : "storageless ")
                    + "tensor of " + info.dtype() + " on " + info.device());
        }
        PyStorage storage = storage(tensor, info);
        return new PyStridedTensor(
                storage,
                info.dtype(),
                info.storageOffset(),
                info.shape(),
                info.stride(),
                requiresGrad,
                PyStridedTensor.Bits.NONE);
    }

    private PyStorage storage(Tensor tensor, TensorInfo info) {
        boolean empty = info.storageAddress() == 0; // then the address does not tell which storage it is
        PyStorage known = empty ? null : byAddress.get(info.storageAddress());
        if (known == null) {
            known = describeStorage(tensor, info);
            byAddress.put(info.storageAddress(), known);
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
        TensorSource source = new TensorSource(tensor);
        return StorageType.hasClass(info.dtype())
                ? PyStorage.of(info.dtype(), location, source)
                : PyStorage.untyped(location, source);
    }
}
