package torchffm;

import java.util.Objects;
import torchffm.options.StftCenterOptions;

/** The short-time Fourier transform as Python has it. A layer of {@link Torch}. */
abstract class TorchSpectral extends TorchFunctional {

    TorchSpectral() {}

    /**
     * The short-time Fourier transform: {@code torch.stft(input, n_fft)} with Python's defaults: centred, padded by
     * reflection, a hop of a quarter of {@code nFft}. A real input needs {@code returnComplex}, so this is for complex ones.
     *
     * @param input {@code (L)} or {@code (B, L)}
     * @param nFft the size of each transform
     * @return {@code (B, N, T)}: frequencies, then frames
     */
    public static Tensor stft(Tensor input, long nFft) {
        return stft(input, nFft, new StftCenterOptions());
    }

    /**
     * The short-time Fourier transform: {@code torch.stft}.
     *
     * @param input {@code (L)} or {@code (B, L)}
     * @param nFft the size of each transform
     * @param options hop and window lengths, the window, {@code center} (true by default), {@code padMode} ({@code
     *     "reflect"} by default), {@code normalized}, {@code onesided}, {@code returnComplex}, {@code alignToWindow}
     * @return {@code (B, N, T)}: frequencies, then frames; with a last dimension of 2 where not {@code returnComplex}
     */
    public static Tensor stft(Tensor input, long nFft, StftCenterOptions options) {
        return Aten.stft(Objects.requireNonNull(input, "input"), nFft, options);
    }
}
