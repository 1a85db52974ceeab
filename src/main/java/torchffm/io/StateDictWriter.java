package torchffm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.TensorInfo;
import torchffm.internal.TensorMemory;
import torchffm.io.pickle.PyParameter;
import torchffm.io.pickle.PyStorage;
import torchffm.io.pickle.PyString;
import torchffm.io.pickle.PyTensor;
import torchffm.io.pickle.PyValue;
import torchffm.io.pickle.StorageType;
import torchffm.io.zip.TorchWriter;

/** Describes the tensors of a state dict as values, and hands out their storages from where they lie. */
final class StateDictWriter {
    private final Map<Long, PyStorage> byAddress = new HashMap<>();
    private final Map<PyStorage, Tensor> owners = new IdentityHashMap<>();
    private final Map<Tensor, PyValue> values = new IdentityHashMap<>();

    private StateDictWriter() {}

    static void write(StateDict state, Path path) {
        StateDictWriter writer = new StateDictWriter();
        TreeWriter.write(state.toTree(writer), writer::write, path);
    }

    /** One value for each tensor object, however many names it goes by. */
    PyValue value(String name, Tensor tensor, boolean parameter) {
        PyValue known = values.get(tensor);
        if (known == null) {
            boolean requiresGrad = tensor.requiresGrad();
            PyTensor described = describe(name, tensor, requiresGrad && !parameter);
            known = parameter ? new PyParameter(described, requiresGrad) : described;
            values.put(tensor, known);
        }
        return known;
    }

    private PyTensor describe(String name, Tensor tensor, boolean requiresGrad) {
        TensorInfo info = TensorInfo.of(tensor);
        StorageType type = StorageType.of(info.dtype().pythonName()).orElse(null);
        if (type == null || !info.hasStorage() || info.isLazy() || info.storageBytes() % type.itemSize() != 0) {
            throw new IllegalArgumentException("the tensor '" + name + "' cannot be saved: it is a "
                    + (info.isLazy() ? "lazily conjugated or negated " : "") + (info.hasStorage() ? "" : "storageless ")
                    + "tensor of " + info.dtype() + " on " + info.device()
                    + "; a dense one of torch's classic dtypes was expected");
        }
        PyStorage storage = storage(name, tensor, info, type);
        return new PyTensor(storage, info.storageOffset(), info.shape(), info.stride(), requiresGrad);
    }

    private PyStorage storage(String name, Tensor tensor, TensorInfo info, StorageType type) {
        boolean empty = info.storageAddress() == 0; // then the address does not tell which storage it is
        PyStorage known = empty ? null : byAddress.get(info.storageAddress());
        if (known == null) {
            String device = info.device().toString();
            PyString location = info.device().isCpu() ? PyString.CPU : new PyString(device);
            known = new PyStorage(type, location, info.storageBytes() / type.itemSize());
            byAddress.put(info.storageAddress(), known);
            owners.put(known, tensor);
        } else if (known.type() != type) {
            throw new IllegalArgumentException(
                    "the tensor '" + name + "' cannot be saved: another one views the same memory as " + "torch."
                            + known.type().dtype() + ", this one as " + info.dtype());
        }
        return known;
    }

    private void write(PyStorage storage, TorchWriter archive) throws IOException {
        Tensor tensor = owners.get(storage);
        if (tensor == null) {
            throw new IllegalArgumentException("a storage of another tree");
        }
        try (var _ = TensorScope.open()) {
            Tensor whole = tensor.detach()
                    .asStrided(new long[] {storage.numel()}, new long[] {1}, 0)
                    .cpu();
            TensorMemory.read(whole, bytes -> {
                try {
                    archive.writeStorage(bytes);
                    return whole;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
