package torchffm;

import java.util.Optional;
import torchffm.internal.NativeLibrary;
import torchffm.internal.Natives;

/** The CUDA devices: {@code torch.cuda}. */
public final class Cuda {

    static final Cuda INSTANCE = new Cuda();

    private Cuda() {}

    /**
     * Whether there is one to use: {@code torch.cuda.is_available()}.
     *
     * @return false without a driver, a device, or a CUDA build of LibTorch
     */
    public boolean isAvailable() {
        return deviceCount() > 0;
    }

    /**
     * How many there are: {@code torch.cuda.device_count()}.
     *
     * @return 0 where there is none to use
     */
    public int deviceCount() {
        return Natives.cudaDeviceCount();
    }

    /**
     * Why there is none to use.
     *
     * @return empty where there is one
     */
    public Optional<String> problem() {
        String problem = NativeLibrary.get().cudaProblem();
        if (problem == null && !isAvailable()) {
            problem = "the NVIDIA driver has no device";
        }
        return Optional.ofNullable(problem);
    }
}
