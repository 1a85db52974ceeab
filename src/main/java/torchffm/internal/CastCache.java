package torchffm.internal;

import static torchffm.bindings.torchffm_h.tf_casts_new;

import java.lang.foreign.MemorySegment;

/** The casts of weights that autocast keeps in the regions of one thread. */
final class CastCache extends NativeHandle {

    CastCache() {
        super(Natives.out(to -> tf_casts_new(to)));
        owner = Reaper.track(this, Reaper.Kind.CASTS);
    }

    /** For calls of the thread that owns it, which is the only one to close it. */
    MemorySegment handle() {
        return MemorySegment.ofAddress(address());
    }

    @Override
    String describeClosed() {
        return "these casts are closed";
    }
}
