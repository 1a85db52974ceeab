package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.util.function.LongFunction;

/** The native side of an object of a class that was registered by {@code torch::class_}. */
public abstract class NativeObject extends NativeHandle {

    private static final HandleFactory<NativeObject> FACTORY = new HandleFactory<>("torchffm.ops.CustomObject");

    private final String type;

    /**
     * Takes over a native reference.
     *
     * @param address the native reference
     */
    protected NativeObject(long address) {
        super(address);
        owner = Reaper.track(this, Reaper.Kind.OBJECT);
        MemorySegment object = MemorySegment.ofAddress(address);
        type = Natives.take(MemorySegment.ofAddress(Natives.out(to -> tf_object_type(object, to))));
    }

    /**
     * Tells the runtime how to make the facade's objects.
     *
     * @param make makes one of a native reference, which it takes over
     */
    protected static void setFactory(LongFunction<? extends NativeObject> make) {
        FACTORY.set(make);
    }

    static NativeObject make(long address) {
        return FACTORY.make(address);
    }

    /**
     * The name of its class.
     *
     * @return as schemas write it, such as {@code __torch__.torch.classes.c10d.ProcessGroup}
     */
    protected final String type() {
        return type;
    }

    @Override
    final int tag() {
        return TF_OBJECT();
    }

    @Override
    final String describeClosed() {
        return "this object of " + type + " is closed";
    }
}
