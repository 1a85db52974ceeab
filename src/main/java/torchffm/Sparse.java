package torchffm;

/**
 * Functions of sparse tensors: {@code torch.sparse.*}, by PyTorch's names in Java's casing.
 *
 * <p>Any number of threads may call any of them; each call runs in the calling thread's modes. What LibTorch refuses is a
 * {@link TorchException} with its message.
 */
public final class Sparse extends SparseFunctions {

    private Sparse() {}
}
