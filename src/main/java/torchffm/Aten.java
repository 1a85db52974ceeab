package torchffm;

/**
 * The operators of LibTorch's {@code aten} that are neither a {@link Tensor}'s methods nor a public function of PyTorch's:
 * those whose names begin with an underscore, those that compute gradients, and those that write their results to arguments
 * ({@code addOut} is {@code torch.add(…, out=…)}). {@code torch.ops.aten.*}, by PyTorch's names in Java's casing.
 *
 * <p>They take what LibTorch takes and check nothing before: null for a tensor is the undefined tensor, which most refuse.
 * Any number of threads may call any of them; each call runs in the calling thread's modes. What LibTorch refuses is a
 * {@link TorchException} with its message.
 */
public final class Aten extends AtenFunctions {

    private Aten() {}
}
