package torchffm;

import java.security.SecureRandom;
import java.util.Objects;
import torchffm.internal.NativeGenerator;

/**
 * A source of random numbers: {@code torch.Generator}. The numbers drawn from a seed are Python's.
 *
 * <p>Safe to share between threads, in the sense that each operator that draws from it does so whole; the order of the
 * draws is then the threads'.
 */
public final class Generator extends NativeGenerator {

    /** The seed of a generator that was given none: {@code c10::default_rng_seed_val}. */
    private static final long DEFAULT_SEED = 67280421310721L;

    static {
        setFactory(Generator::new);
    }

    /** A new generator on the CPU, with PyTorch's default seed. */
    public Generator() {
        super(create(DEFAULT_SEED));
    }

    private Generator(long address) {
        super(address);
    }

    static Generator defaultFor(Device device) {
        return new Generator(defaultOf(device));
    }

    /**
     * Starts anew from a seed: {@code Generator.manual_seed}.
     *
     * @param seed the seed
     * @return this
     */
    public Generator manualSeed(long seed) {
        setSeed(seed);
        return this;
    }

    /**
     * The seed that it started from: {@code Generator.initial_seed}.
     *
     * @return the seed
     */
    public long initialSeed() {
        return currentSeed();
    }

    /**
     * Starts anew from a number that is not to be foreseen: {@code Generator.seed}.
     *
     * @return that number
     */
    public long seed() {
        long seed = new SecureRandom().nextLong();
        setSeed(seed);
        return seed;
    }

    /**
     * Another generator that goes on from the same state: {@code Generator.clone_state}.
     *
     * @return a new one, on the CPU
     * @throws TorchException if this one is not on the CPU
     */
    public Generator cloneState() {
        Generator copy = new Generator();
        try (Tensor state = getState()) {
            return copy.setState(state);
        } catch (RuntimeException e) {
            copy.close();
            throw e;
        }
    }

    /**
     * The whole state: {@code Generator.get_state}.
     *
     * @return a {@link DType#UINT8} tensor, the same bytes as Python's
     */
    public Tensor getState() {
        return new Tensor(state());
    }

    /**
     * Goes on from a state: {@code Generator.set_state}.
     *
     * @param newState what {@link #getState} returned, here or in Python
     * @return this
     * @throws TorchException if it is no state
     */
    public Generator setState(Tensor newState) {
        Objects.requireNonNull(newState, "newState");
        super.setState(newState);
        return this;
    }
}
