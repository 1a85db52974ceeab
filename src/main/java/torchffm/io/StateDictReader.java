package torchffm.io;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.Operator;
import torchffm.internal.TensorMemory;
import torchffm.io.pickle.PyDict;
import torchffm.io.pickle.PyParameter;
import torchffm.io.pickle.PyStorage;
import torchffm.io.pickle.PyString;
import torchffm.io.pickle.PyTensor;
import torchffm.io.pickle.PyValue;
import torchffm.io.pickle.StorageType;

/** Reads a state dict: the tree first, all of it, then the bytes of each storage straight into a tensor. */
final class StateDictReader {
    private static final Operator SET = Operator.of("aten::set_", "source_Tensor_storage_offset");

    private final TorchArchive archive;
    private final StorageTable storages;
    private final Map<PyStorage, Tensor> filled = new IdentityHashMap<>();
    private final Map<PyValue, Tensor> made = new IdentityHashMap<>();

    private StateDictReader(TorchArchive archive) {
        this.archive = archive;
        this.storages = new StorageTable(archive);
    }

    static StateDict read(Path path) {
        try (TorchArchive archive = TorchArchive.open(path)) {
            return new StateDictReader(archive).read();
        }
    }

    private StateDict read() {
        PyDict tree = StateTree.read(archive, storages);
        StateDict state = new StateDict(tree);
        try (var _ = TensorScope.open()) {
            for (PyDict.Item item : tree.items()) {
                boolean parameter = item.value() instanceof PyParameter;
                state.put((PyString) item.key(), tensor(item.value()), parameter);
            }
            made.values().forEach(Tensor::keep);
        }
        return state;
    }

    /** One tensor for each that Python pickled, however many names it goes by. */
    private Tensor tensor(PyValue value) {
        Tensor known = made.get(value);
        if (known == null) {
            known = value instanceof PyParameter parameter
                    ? over(parameter.data(), parameter.requiresGrad())
                    : over((PyTensor) value, ((PyTensor) value).requiresGrad());
            made.put(value, known);
        }
        return known;
    }

    /**
     * As Python does it: a tensor of its own over the storage. Autograd would tell a view of another tensor from that.
     */
    private Tensor over(PyTensor tensor, boolean requiresGrad) {
        Tensor storage = filled.get(tensor.storage());
        if (storage == null) {
            storage = fill(tensor.storage());
            filled.put(tensor.storage(), storage);
        }
        Tensor own =
                Torch.empty(new long[] {0}, DType.of(tensor.storage().type().dtype()));
        SET.begin()
                .arg(own)
                .arg(storage)
                .arg(tensor.offset())
                .arg(tensor.shape())
                .arg(tensor.stride())
                .run();
        return requiresGrad ? own.requiresGrad_(true) : own;
    }

    private Tensor fill(PyStorage storage) {
        StorageType type = storage.type();
        Tensor tensor = Torch.empty(new long[] {storage.numel()}, DType.of(type.dtype()));
        return TensorMemory.read(tensor, bytes -> {
            archive.read(storages.record(storage), bytes);
            if (archive.isBigEndian()) {
                ByteOrders.reverse(bytes, type.swapSize());
            }
            return tensor;
        });
    }
}
