package torchffm.testing;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.atomic.AtomicInteger;

/** A {@code DLManagedTensorVersioned}, seen from outside: one that a test forges, or one whose deleter it watches. */
@SuppressWarnings("restricted")
public final class ManagedTensor {

    /** The bytes of the structure. */
    public static final long SIZE = 80;

    private static final long DELETER = 16;
    private static final long DATA = 32;
    private static final long DEVICE_TYPE = 40;
    private static final long NDIM = 48;
    private static final long CODE = 52;
    private static final long BITS = 53;
    private static final long LANES = 54;
    /** Where the pointer to the sizes lies. */
    public static final long SHAPE = 56;

    private static final long STRIDES = 64;
    private static final int CPU = 1;
    private static final int FLOAT = 2;

    private static final FunctionDescriptor DELETER_TYPE = FunctionDescriptor.ofVoid(ADDRESS);

    private final MemorySegment structure;
    private final MemorySegment original;
    private final AtomicInteger deletions = new AtomicInteger();

    private ManagedTensor(MemorySegment structure) {
        this.structure = structure;
        original = structure.get(ADDRESS, DELETER);
        try {
            MethodHandle deleter = MethodHandles.lookup()
                    .findVirtual(ManagedTensor.class, "deleted", MethodType.methodType(void.class, MemorySegment.class))
                    .bindTo(this);
            // Global: whoever owns the structure may live longer than any scope here.
            structure.set(ADDRESS, DELETER, Linker.nativeLinker().upcallStub(deleter, DELETER_TYPE, Arena.global()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Counts from now on how often a structure of another's is deleted. */
    public static ManagedTensor watch(MemorySegment structure) {
        return new ManagedTensor(MemorySegment.ofAddress(structure.address()).reinterpret(SIZE));
    }

    /** A structure over float32 memory on the CPU, of a size in each dimension, contiguous. */
    public static ManagedTensor forge(MemorySegment data, long... shape) {
        MemorySegment structure = Arena.global().allocate(SIZE, Long.BYTES);
        structure.set(JAVA_INT, 0, 1);
        structure.set(ADDRESS, DATA, data);
        structure.set(JAVA_INT, DEVICE_TYPE, CPU);
        structure.set(JAVA_INT, NDIM, shape.length);
        structure.set(JAVA_SHORT, LANES, (short) 1);
        structure.set(ADDRESS, SHAPE, Arena.global().allocateFrom(JAVA_LONG, shape));
        return new ManagedTensor(structure).dtype(FLOAT, Float.SIZE);
    }

    /** Sets the type of the elements. */
    public ManagedTensor dtype(int code, int bits) {
        structure.set(JAVA_BYTE, CODE, (byte) code);
        structure.set(JAVA_BYTE, BITS, (byte) bits);
        return this;
    }

    /** Sets how many elements lie in one. */
    public ManagedTensor lanes(int lanes) {
        structure.set(JAVA_SHORT, LANES, (short) lanes);
        return this;
    }

    /** Sets the major version. */
    public ManagedTensor version(int major) {
        structure.set(JAVA_INT, 0, major);
        return this;
    }

    /** Sets the type of the device. */
    public ManagedTensor device(int type) {
        structure.set(JAVA_INT, DEVICE_TYPE, type);
        return this;
    }

    /** Sets the number of dimensions, whatever the shape. */
    public ManagedTensor ndim(int ndim) {
        structure.set(JAVA_INT, NDIM, ndim);
        return this;
    }

    /** Takes the shape away. */
    public ManagedTensor withoutShape() {
        structure.set(ADDRESS, SHAPE, MemorySegment.NULL);
        return this;
    }

    /** Sets the strides, in elements. */
    public ManagedTensor strides(long... strides) {
        structure.set(ADDRESS, STRIDES, Arena.global().allocateFrom(JAVA_LONG, strides));
        return this;
    }

    /** The structure itself. */
    public MemorySegment structure() {
        return structure;
    }

    /** How often its deleter was called. */
    public int deletions() {
        return deletions.get();
    }

    /** Called by native code. */
    @SuppressWarnings("unused")
    void deleted(MemorySegment self) {
        deletions.incrementAndGet();
        if (original.address() != 0) {
            try {
                Linker.nativeLinker().downcallHandle(original, DELETER_TYPE).invokeExact(self);
            } catch (Throwable e) { // invokeExact declares it; a C function throws nothing
                throw new IllegalStateException(e);
            }
        }
    }
}
