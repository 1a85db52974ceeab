package torchffm.io;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.Operator;
import torchffm.io.tree.PyStorage;

/**
 * Storages of no bytes, which have no address to tell them by. Views of one are one in Python's files; LibTorch can say
 * of two tensors whether they have the same, so a new one is compared with those before.
 */
final class EmptyStorages {
    /** With each of so many; of the few files that have more, the others are taken for storages of their own. */
    private static final int MOST_COMPARED = 64;

    private static final Operator SET = Operator.of("aten::set_", "source_Storage_storage_offset");

    private final List<Known> known = new ArrayList<>();

    private record Known(Tensor tensor, PyStorage storage) {}

    /** The storage of a tensor, if one that was added has the same. */
    @Nullable
    PyStorage find(Tensor tensor) {
        if (known.isEmpty()) {
            return null;
        }
        try (TensorScope _ = TensorScope.open()) {
            Tensor whole = whole(tensor);
            for (Known one : known) {
                boolean alike = one.tensor.dtype() == tensor.dtype()
                        && one.tensor.device().equals(tensor.device());
                if (alike && whole.isSetTo(whole(one.tensor))) {
                    return one.storage;
                }
            }
            return null;
        }
    }

    void add(Tensor tensor, PyStorage storage) {
        if (known.size() < MOST_COMPARED) {
            known.add(new Known(tensor, storage));
        }
    }

    /** A tensor over all of a tensor's storage, so that two differ by that alone; of one dtype, since not all have operators. */
    private static Tensor whole(Tensor tensor) {
        Tensor whole = Torch.empty(new long[] {0}, DType.UINT8).to(tensor.device());
        SET.begin()
                .arg(whole)
                .storage(tensor)
                .arg(0L)
                .arg(new long[] {0})
                .arg(new long[] {1})
                .run();
        return whole;
    }
}
