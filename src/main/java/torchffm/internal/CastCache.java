package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;

/** The casts of weights that autocast keeps in the regions of one thread. */
final class CastCache extends NativeHandle {

    CastCache() {
        super(Natives.out(torchffm.bindings.torchffm_h::tf_casts_new));
        owner = Reaper.track(this, Reaper.Kind.CASTS);
    }

    /** For calls of the thread that owns it, which is the only one to close it. */
    MemorySegment handle() {
        return MemorySegment.ofAddress(address());
    }

    static void free(long address) {
        Natives.check(tf_casts_release(MemorySegment.ofAddress(address)));
    }

    @Override
    String describeClosed() {
        return "these casts are closed";
    }
}
