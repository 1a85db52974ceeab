package torchffm;

import java.lang.foreign.MemorySegment;
import java.util.Objects;

/** Tensors over other libraries' memory. A layer of {@link Torch}. */
abstract class TorchExchange extends TorchArrays {

    TorchExchange() {}

    /**
     * A tensor over what another library has exported, without a copy: {@code torch.from_dlpack}. Both sides see what the
     * other writes. The capsule is used up, unless this fails.
     *
     * @param capsule what was exported
     * @return a new tensor on the device where the memory lies
     * @throws IllegalStateException if the capsule is used up
     * @throws TorchException if LibTorch has no such dtype or device, or the structure contradicts itself
     */
    public static Tensor fromDlpack(DLPack capsule) {
        Objects.requireNonNull(capsule, "capsule");
        return capsule.take();
    }

    /**
     * A tensor over what another library has exported, without a copy: {@code torch.from_dlpack}. The structure's deleter
     * is called when the last view of the tensor is gone. Where this fails, the structure is still the caller's.
     *
     * @param structure the address of a {@code DLManagedTensorVersioned} that nobody else will delete
     * @return a new tensor on the device where the memory lies
     * @throws IllegalArgumentException if it can't be the address of one
     * @throws TorchException if LibTorch has no such dtype or device, or the structure contradicts itself
     */
    public static Tensor fromDlpack(MemorySegment structure) {
        DLPack capsule = DLPack.adopt(structure);
        try {
            return capsule.take();
        } catch (Throwable e) {
            capsule.handOver();
            throw e;
        }
    }
}
