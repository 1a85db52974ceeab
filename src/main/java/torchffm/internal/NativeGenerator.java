package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.util.function.LongFunction;
import torchffm.Device;

/** The native side of a random number generator. */
public abstract class NativeGenerator extends NativeHandle {

    private static final HandleFactory<NativeGenerator> FACTORY = new HandleFactory<>("torchffm.Generator");

    /**
     * Takes over a native reference.
     *
     * @param address the native reference
     */
    protected NativeGenerator(long address) {
        super(address);
        owner = Reaper.track(this, Reaper.Kind.GENERATOR);
    }

    /**
     * Tells the runtime how to make the facade's generators.
     *
     * @param make makes one of a native reference, which it takes over
     */
    protected static void setFactory(LongFunction<? extends NativeGenerator> make) {
        FACTORY.set(make);
    }

    static NativeGenerator make(long address) {
        return FACTORY.make(address);
    }

    /**
     * A new generator on the CPU.
     *
     * @param seed its seed
     * @return a reference
     */
    protected static long create(long seed) {
        return Natives.out(to -> tf_generator_new(seed, to));
    }

    /**
     * The default generator of a device.
     *
     * @param device the device
     * @return a reference
     */
    protected static long defaultOf(Device device) {
        return Natives.out(to -> tf_generator_default(device.typeCode(), device.index(), to));
    }

    /**
     * The seed that was set last.
     *
     * @return as an unsigned number
     */
    protected final long currentSeed() {
        acquire();
        try {
            return Natives.out(to -> tf_generator_seed(handle(), to));
        } finally {
            release();
        }
    }

    /**
     * Starts anew from a seed.
     *
     * @param seed as an unsigned number
     */
    protected final void setSeed(long seed) {
        acquire();
        try {
            Natives.check(tf_generator_set_seed(handle(), seed));
        } finally {
            release();
        }
    }

    /**
     * The whole state.
     *
     * @return a reference to a tensor of bytes
     */
    protected final long state() {
        acquire();
        try {
            return Natives.out(to -> tf_generator_state(handle(), to));
        } finally {
            release();
        }
    }

    /**
     * Goes on from a state.
     *
     * @param state a tensor of bytes
     */
    protected final void setState(NativeTensor state) {
        acquire();
        try {
            state.acquire();
            try {
                Natives.check(tf_generator_set_state(handle(), MemorySegment.ofAddress(state.address())));
            } finally {
                state.release();
            }
        } finally {
            release();
        }
    }

    private MemorySegment handle() {
        return MemorySegment.ofAddress(address());
    }

    @Override
    final int tag() {
        return TF_GENERATOR();
    }

    @Override
    final String describeClosed() {
        return "this generator is closed";
    }
}
