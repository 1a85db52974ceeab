package torchffm;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Objects;
import torchffm.internal.NativeDLPack;
import torchffm.internal.TensorInfo;

/**
 * A tensor on its way to or from another library, without a copy: what a DLPack capsule of {@code torch.utils.dlpack} is.
 *
 * <p>It owns a {@code DLManagedTensorVersioned}, or a {@code DLManagedTensor} as it was before DLPack 1.0, whose deleter
 * runs once: by {@link #close()}, by whoever got it from {@link #handOver()}, or when the last view of the tensor made by
 * {@link Torch#fromDlpack(DLPack)} is gone. One that was forgotten is deleted when the collector finds it. The deleter
 * runs on whatever thread lets go last.
 *
 * <p><b>Threads.</b> Safe: of several threads that use it up at the same time one does, and the others are refused.
 */
public final class DLPack extends NativeDLPack {

    private static final long FLAGS_OFFSET = 24;
    private static final long FLAG_READ_ONLY = 1;
    private static final long FLAG_COPIED = 2;

    private DLPack(long address, Kind kind) {
        super(address, kind);
    }

    /**
     * Exports a tensor: {@code Tensor.__dlpack__(max_version=(1, 0))}. Both sides see what the other writes; the storage
     * can't be resized from now on.
     *
     * @param tensor the tensor, of any device
     * @return a new capsule that keeps the tensor's memory alive
     * @throws IllegalArgumentException if it requires a gradient, is not strided, or is a lazily conjugated or negated view
     * @throws TorchException if DLPack has no such dtype or device
     */
    public static DLPack export(Tensor tensor) {
        return capsule(tensor, Kind.VERSIONED);
    }

    /**
     * Exports a tensor that its consumer must not write to: {@code Tensor.__dlpack__(read_only=True)}.
     *
     * @param tensor the tensor, of any device
     * @return a new capsule that keeps the tensor's memory alive
     * @throws IllegalArgumentException if it requires a gradient, is not strided, or is a lazily conjugated or negated view
     * @throws TorchException if DLPack has no such dtype or device
     */
    public static DLPack exportReadOnly(Tensor tensor) {
        return capsule(tensor, Kind.READ_ONLY);
    }

    /**
     * Exports a copy of a tensor, with the flag which says that it is one: {@code Tensor.__dlpack__(copy=True)}.
     *
     * @param tensor the tensor, of any device
     * @return a new capsule with memory of its own
     * @throws IllegalArgumentException if it requires a gradient, is not strided, or is a lazily conjugated or negated view
     * @throws TorchException if DLPack has no such dtype or device
     */
    public static DLPack exportCopy(Tensor tensor) {
        requireExportable(tensor);
        try (Tensor copy = tensor.clone()) {
            DLPack capsule = capsule(copy, Kind.VERSIONED);
            capsule.segment().set(ValueLayout.JAVA_LONG, FLAGS_OFFSET, FLAG_COPIED);
            return capsule;
        }
    }

    /**
     * Exports a tensor for a library that knows DLPack from before 1.0 only: {@code torch.utils.dlpack.to_dlpack}.
     *
     * @param tensor the tensor, of any device
     * @return a new capsule that keeps the tensor's memory alive
     * @throws IllegalArgumentException if it requires a gradient, is not strided, or is a lazily conjugated or negated view
     * @throws TorchException if DLPack has no such dtype or device
     */
    public static DLPack exportLegacy(Tensor tensor) {
        return capsule(tensor, Kind.LEGACY);
    }

    private static DLPack capsule(Tensor tensor, Kind kind) {
        requireExportable(tensor);
        return new DLPack(export(tensor, kind), kind);
    }

    private static void requireExportable(Tensor tensor) {
        TensorInfo info = TensorInfo.of(Objects.requireNonNull(tensor, "tensor"));
        if (info.requiresGrad()) {
            throw new IllegalArgumentException(
                    "tensor: it requires a gradient, which DLPack has no place for;" + " export detach() of it");
        } else if (info.layout() != 0) {
            throw new IllegalArgumentException("tensor: it is not strided; export toDense() of it");
        } else if (info.isLazy()) {
            throw new IllegalArgumentException(
                    "tensor: it is a lazily conjugated or negated view; export resolve() of it");
        }
    }

    /**
     * Takes over what another library has exported.
     *
     * @param structure the address of a {@code DLManagedTensorVersioned} that nobody else will delete
     * @return a new capsule
     * @throws IllegalArgumentException if it can't be the address of one
     */
    public static DLPack adopt(MemorySegment structure) {
        return new DLPack(address(structure, Kind.VERSIONED), Kind.VERSIONED);
    }

    /**
     * Takes over what another library has exported in the form of before DLPack 1.0.
     *
     * @param structure the address of a {@code DLManagedTensor} that nobody else will delete
     * @return a new capsule
     * @throws IllegalArgumentException if it can't be the address of one
     */
    public static DLPack adoptLegacy(MemorySegment structure) {
        return new DLPack(address(structure, Kind.LEGACY), Kind.LEGACY);
    }

    /**
     * The structure, to be looked at. The segment can't be read once this is closed, handed over or made into a tensor.
     *
     * @return all of it
     * @throws IllegalStateException if this is used up
     */
    public MemorySegment segment() {
        return structure();
    }

    /**
     * Gives the structure to another library, which calls its deleter in the end. This is used up then.
     *
     * @return its address, as a segment of length 0
     * @throws IllegalStateException if this is used up, or a native call uses {@link #segment()} at this moment
     */
    public MemorySegment handOver() {
        return MemorySegment.ofAddress(giveUp());
    }

    /**
     * The name that Python gives to a capsule of such a structure.
     *
     * @return {@code dltensor_versioned}, or {@code dltensor} for the form of before DLPack 1.0
     */
    public String capsuleName() {
        return kind() == Kind.LEGACY ? "dltensor" : "dltensor_versioned";
    }

    /**
     * Whether its consumer must not write to the memory. LibTorch, as in Python, takes no notice of it.
     *
     * @return true where the flag is set
     * @throws IllegalStateException if this is used up
     */
    public boolean isReadOnly() {
        return has(FLAG_READ_ONLY);
    }

    /**
     * Whether the memory is a copy that was made for the export.
     *
     * @return true where the flag is set
     * @throws IllegalStateException if this is used up
     */
    public boolean isCopied() {
        return has(FLAG_COPIED);
    }

    private boolean has(long flag) {
        MemorySegment structure = segment();
        return kind() != Kind.LEGACY && (structure.get(ValueLayout.JAVA_LONG, FLAGS_OFFSET) & flag) != 0;
    }

    /** The tensor of {@link Torch#fromDlpack(DLPack)}. */
    Tensor take() {
        return new Tensor(toTensor());
    }
}
