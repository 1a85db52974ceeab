package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.TensorInfo;
import torchffm.internal.TensorMemory;
import torchffm.io.tree.StorageSource;

/** The storage of a tensor, wherever it lies; what lies on another device is copied when it is read. */
final class TensorSource implements StorageSource {
    private final Tensor tensor;
    private final long size;

    TensorSource(Tensor tensor) {
        this.tensor = tensor;
        this.size = TensorInfo.of(tensor).storageBytes();
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(long offset, MemorySegment target) {
        withBytes(bytes -> target.copyFrom(bytes.asSlice(offset, target.byteSize())));
    }

    @Override
    public void forEachPart(Consumer<MemorySegment> part) {
        if (size > 0) {
            withBytes(part);
        }
    }

    private void withBytes(Consumer<MemorySegment> reader) {
        try (var _ = TensorScope.open()) {
            Tensor onCpu = tensor.device().isCpu()
                    ? tensor
                    : tensor.untypedStorage().bytes().cpu();
            TensorMemory.readStorage(onCpu, bytes -> {
                reader.accept(bytes);
                return null;
            });
        }
    }
}
