package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The native side of a DLPack structure, which is deleted once: by whom it was handed over to, or here.
 *
 * <p>Java sees the structure through segments of an arena that is closed before the structure can be gone. They keep this
 * object reachable, so that the reaper leaves alone what someone may still read.
 */
@SuppressWarnings("restricted")
public abstract class NativeDLPack extends NativeHandle {

    /** What is exported, and in which structure. */
    protected enum Kind {
        /** A {@code DLManagedTensorVersioned}. */
        VERSIONED,
        /** The same, with the flag that forbids its consumer to write. */
        READ_ONLY,
        /** A {@code DLManagedTensor}, as before DLPack 1.0. */
        LEGACY;

        private static final int VERSIONED_BYTES = 80;
        private static final int LEGACY_BYTES = 64;

        private int code() {
            return switch (this) {
                case VERSIONED -> TF_DLPACK_VERSIONED();
                case READ_ONLY -> TF_DLPACK_READ_ONLY();
                case LEGACY -> TF_DLPACK_LEGACY();
            };
        }

        private int byteSize() {
            return this == LEGACY ? LEGACY_BYTES : VERSIONED_BYTES;
        }
    }

    private final Kind kind;
    private @Nullable Arena views;
    private MemorySegment view = MemorySegment.NULL;

    /**
     * Takes a structure over.
     *
     * @param address the structure
     * @param kind which it is
     */
    protected NativeDLPack(long address, Kind kind) {
        super(address);
        this.kind = kind;
        owner = Reaper.track(this, kind == Kind.LEGACY ? Reaper.Kind.DLPACK_LEGACY : Reaper.Kind.DLPACK);
    }

    /**
     * Makes the structure of a tensor.
     *
     * @param tensor the tensor
     * @param kind which to make
     * @return its address
     */
    protected static long export(NativeTensor tensor, Kind kind) {
        tensor.acquire();
        try {
            return Natives.out(to -> tf_dlpack_export(MemorySegment.ofAddress(tensor.address()), kind.code(), to));
        } finally {
            tensor.release();
        }
    }

    static void delete(long address, Kind kind) {
        Natives.check(tf_dlpack_delete(MemorySegment.ofAddress(address), kind.code()));
    }

    /**
     * The address of a structure that came from elsewhere.
     *
     * @param structure a segment that is native and aligned, and long enough or of no known length
     * @param kind which it is
     * @return the address
     * @throws IllegalArgumentException if it can't be one
     */
    protected static long address(MemorySegment structure, Kind kind) {
        Objects.requireNonNull(structure, "structure");
        boolean fits = structure.byteSize() == 0 || structure.byteSize() >= kind.byteSize();
        if (!fits || !structure.isNative() || structure.address() == 0 || structure.address() % Long.BYTES != 0) {
            throw new IllegalArgumentException("structure: expected the address of a DLPack structure of "
                    + kind.byteSize() + " bytes, but got " + structure);
        }
        if (!structure.scope().isAlive()) {
            throw new IllegalStateException("structure: its arena is closed");
        }
        NativeLibrary.ensureLoaded(); // deleting it goes through the shim
        return structure.address();
    }

    /**
     * Which structure it is.
     *
     * @return the kind that it was made with
     */
    protected final Kind kind() {
        return kind;
    }

    /**
     * The structure, as long as this is neither closed nor handed over.
     *
     * @return as many bytes as it has
     */
    protected final synchronized MemorySegment structure() {
        acquire();
        try {
            if (views == null) {
                views = Arena.ofShared();
                view = MemorySegment.ofAddress(address())
                        .reinterpret(kind.byteSize(), views, _ -> Reference.reachabilityFence(this));
            }
            return view;
        } finally {
            release();
        }
    }

    /**
     * Gives the structure up.
     *
     * @return its address
     */
    protected final synchronized long giveUp() {
        acquire();
        try {
            closeViews();
            forget();
            return address();
        } finally {
            release();
        }
    }

    /**
     * Makes a tensor of the structure, which the tensor deletes in the end.
     *
     * @return a reference, for a new {@link NativeTensor}
     */
    protected final synchronized long toTensor() {
        acquire();
        try {
            closeViews();
            long tensor = Natives.out(to -> tf_dlpack_import(MemorySegment.ofAddress(address()), kind.code(), to));
            forget();
            return tensor;
        } finally {
            release();
        }
    }

    /** Closes this without deleting the structure, which is another's now. */
    private void forget() {
        ((Reaper.Tracked) owner).forget();
        owner = Owner.NONE;
        markClosed();
    }

    /** Fails where a call is reading the structure at this moment. */
    private void closeViews() {
        if (views != null) {
            views.close();
            views = null;
        }
    }

    /**
     * Deletes the structure, unless it was handed over. Closing again does nothing.
     *
     * @throws IllegalStateException if a native call uses {@link #structure()} at this moment
     */
    @Override
    public synchronized void close() {
        closeViews();
        super.close();
    }

    @Override
    final String describeClosed() {
        return "this DLPack capsule is used up: by close(), by handOver(), or by a tensor that was made of it";
    }
}
