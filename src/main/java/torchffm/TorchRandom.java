package torchffm;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import torchffm.internal.Natives;
import torchffm.internal.Nulls;

/** The default generators: {@code torch.random}. They are of the whole process. A layer of {@link Torch}. */
abstract class TorchRandom extends TorchSettings {

    TorchRandom() {}

    /**
     * Seeds the default generators of all devices: {@code torch.manual_seed}.
     *
     * @param seed the seed
     * @return the CPU's default generator
     */
    public static Generator manualSeed(long seed) {
        for (Device device : cudaDevices()) {
            try (Generator generator = Generator.defaultFor(device)) {
                generator.manualSeed(seed);
            }
        }
        return defaultGenerator().manualSeed(seed);
    }

    private static List<Device> cudaDevices() {
        List<Device> devices = new ArrayList<>();
        int count = Natives.cudaDeviceCount();
        for (int i = 0; i < count; i++) {
            devices.add(new Device("cuda", i));
        }
        return devices;
    }

    /**
     * Seeds the default generators with a number that is not to be foreseen: {@code torch.seed}.
     *
     * @return that number
     */
    public static long seed() {
        long seed = new SecureRandom().nextLong();
        manualSeed(seed).close();
        return seed;
    }

    /**
     * The seed of the CPU's default generator: {@code torch.initial_seed}.
     *
     * @return as an unsigned number
     */
    public static long initialSeed() {
        try (Generator generator = defaultGenerator()) {
            return generator.initialSeed();
        }
    }

    /**
     * The CPU's default generator: {@code torch.default_generator}.
     *
     * @return a reference to it
     */
    public static Generator defaultGenerator() {
        return Generator.defaultFor(Device.CPU);
    }

    /**
     * The state of the CPU's default generator: {@code torch.get_rng_state}.
     *
     * @return a {@link DType#UINT8} tensor, the same bytes as Python's
     */
    public static Tensor getRngState() {
        try (Generator generator = defaultGenerator()) {
            return generator.getState();
        }
    }

    /**
     * Has the CPU's default generator go on from a state: {@code torch.set_rng_state}.
     *
     * @param newState what {@link #getRngState} returned, here or in Python
     * @throws TorchException if it is no state
     */
    public static void setRngState(Tensor newState) {
        Objects.requireNonNull(newState, "newState");
        try (Generator generator = defaultGenerator()) {
            generator.setState(newState);
        }
    }

    /**
     * Puts the default generators of the CPU and of all CUDA devices back, when closed, to what they are now:
     * {@code torch.random.fork_rng()}.
     *
     * @return the part, for try-with-resources
     */
    public static RngFork forkRng() {
        return forkRng(cudaDevices());
    }

    /**
     * Puts the default generators of the CPU and of some devices back, when closed, to what they are now:
     * {@code torch.random.fork_rng(devices)}.
     *
     * @param devices the devices beside the CPU
     * @return the part, for try-with-resources
     */
    public static RngFork forkRng(List<Device> devices) {
        Nulls.refused(devices, "devices");
        List<Device> all = new ArrayList<>(devices);
        all.addFirst(Device.CPU);
        return new RngFork(all);
    }
}
