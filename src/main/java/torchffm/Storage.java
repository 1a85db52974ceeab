package torchffm;

import torchffm.internal.Operator;

/**
 * The bytes that tensors are views of: {@code torch.UntypedStorage}. It is what operators such as
 * {@code aten::set_.source_Storage} take.
 *
 * <p>It is one reference, a tensor over all of the bytes, and ends as that tensor does: by {@link #close()}, with the
 * {@link TensorScope} that it was made in, or when it is collected. The bytes live for as long as a tensor or storage refers
 * to them. Safe to share between threads.
 *
 * @param bytes all of them, of {@link DType#UINT8}, {@code (nbytes)}
 */
public record Storage(Tensor bytes) implements AutoCloseable {

    private static final Operator EMPTY = Operator.of("aten::empty", "memory_format");
    private static final Operator SET = Operator.of("aten::set_", "source_Storage");

    /**
     * The storage of which a tensor is all bytes.
     *
     * @throws IllegalArgumentException if the tensor is of another type or shape
     */
    public Storage {
        if (bytes.dtype() != DType.UINT8 || bytes.dim() != 1 || bytes.numel() != bytes.storageNbytes()) {
            throw new IllegalArgumentException("bytes: expected all bytes of a storage, of torch.uint8, but got "
                    + bytes.numel() + " elements of " + bytes.dtype() + " over a storage of " + bytes.storageNbytes()
                    + " bytes");
        }
    }

    static Storage of(TensorBase tensor) {
        Tensor bytes = EMPTY.begin()
                .arg(new long[] {0})
                .arg(DType.UINT8)
                .none()
                .arg(tensor.device())
                .none()
                .none()
                .tensor();
        try {
            SET.begin().arg(bytes).storage(tensor).run();
        } catch (TorchException e) {
            bytes.close();
            throw e;
        }
        return new Storage(bytes);
    }

    /**
     * Its size: {@code UntypedStorage.nbytes()}.
     *
     * @return in bytes
     * @throws IllegalStateException if it is closed
     */
    public long nbytes() {
        return bytes.numel();
    }

    /**
     * Where it lies: {@code UntypedStorage.device}.
     *
     * @return the device
     * @throws IllegalStateException if it is closed
     */
    public Device device() {
        return bytes.device();
    }

    /** Ends this reference. */
    @Override
    public void close() {
        bytes.close();
    }
}
