package torchffm;

/**
 * Discrete Fourier transforms: {@code torch.fft.*}, by PyTorch's names in Java's casing.
 *
 * <p>Any number of threads may call any of them; each call runs in the calling thread's modes. What LibTorch refuses is a
 * {@link TorchException} with its message.
 */
public final class Fft extends FftFunctions {

    private Fft() {}
}
