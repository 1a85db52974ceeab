package torchffm.internal;

import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** How the facade's objects of one kind are made of native references: the runtime knows their class by name only. */
final class HandleFactory<T extends NativeHandle> {

    private final String className;
    private volatile @Nullable LongFunction<? extends T> make;

    HandleFactory(String className) {
        this.className = className;
    }

    void set(LongFunction<? extends T> factory) {
        make = factory;
    }

    /** Makes one, which takes the reference over. */
    T make(long address) {
        LongFunction<? extends T> known = make;
        if (known == null) {
            NativeHandle.initialize(className);
            known = make;
        }
        if (known == null) {
            throw new LinkageError(className + " has set no factory");
        }
        return known.apply(address);
    }
}
