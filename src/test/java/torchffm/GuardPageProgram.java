package torchffm;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import torchffm.internal.TensorMemory;
import torchffm.ops.Ops;
import torchffm.testing.GuardedMemory;
import torchffm.testing.ManagedTensor;

/** For {@link GuardPageTest}: uses memory at a guard page in all the ways there are, and says how often. */
@SuppressWarnings("restricted")
public final class GuardPageProgram {

    private static final long[] LENGTHS = {1, 2, 3, 7, 16, 17, 33, 255};
    private static final GuardedMemory MEMORY = new GuardedMemory(1 << 14);
    private static final Random RANDOM = new Random(1);

    private static long uses;
    private static long readings;

    private GuardPageProgram() {}

    /** With an argument, reads a byte too many in the way that it names. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        if (arguments.length > 0) {
            read(arguments[0]);
            return;
        }
        for (DType dtype : DType.values()) {
            if (dtype.toString().matches(".*(qu?int|bits|uint[1-7]$|int[1-7]$).*")) {
                continue;
            }
            for (long length : LENGTHS) {
                long bytes = length * dtype.itemSize();
                for (MemorySegment memory : List.of(MEMORY.atEnd(bytes), MEMORY.atStart(bytes))) {
                    use(fill(memory), dtype, length);
                }
            }
        }
        for (MemorySegment structure : List.of(MEMORY.atEnd(ManagedTensor.SIZE), MEMORY.atStart(ManagedTensor.SIZE))) {
            exchange(structure);
        }
        System.out.println("uses=" + uses);
        System.out.println("readings=" + readings);
    }

    /** What the guard is there for: each of these ends the process. */
    private static void read(String end) {
        MemorySegment memory = end.equals("upper") ? MEMORY.atEnd(1) : MEMORY.atStart(1);
        long beside = memory.address() + (end.equals("upper") ? 1 : -1);
        System.out.println(MemorySegment.ofAddress(beside).reinterpret(1).get(JAVA_BYTE, 0));
    }

    /** Zeros and ones, which are booleans too. */
    private static MemorySegment fill(MemorySegment memory) {
        for (long i = 0; i < memory.byteSize(); i++) {
            memory.set(JAVA_BYTE, i, (byte) RANDOM.nextInt(2));
        }
        return memory;
    }

    private static void require(boolean condition, String what) {
        uses++;
        if (!condition) {
            throw new AssertionError(what);
        }
    }

    private static void use(MemorySegment memory, DType dtype, long length) throws ReflectiveOperationException {
        try (TensorScope _ = TensorScope.open();
                Arena arena = Arena.ofConfined()) {
            // The arena of this one can be closed, so it is copied.
            MemorySegment closeable =
                    MemorySegment.ofAddress(memory.address()).reinterpret(memory.byteSize(), arena, null);
            Tensor copy = Torch.fromSegment(closeable, dtype, length);
            require(copy.asSegment().mismatch(memory) == -1, "a copy");

            Tensor over = Torch.fromSegment(memory, dtype, length);
            require(over.asSegment().address() == memory.address(), "no copy");
            require(over.asStorageSegment().byteSize() == memory.byteSize(), "the storage");
            require(over.clone().asSegment().mismatch(memory) == -1, "a clone");
            read(over);
            compute(over);
            write(over, copy, memory);
        }
    }

    /** By every method that gives a Java value of the elements. */
    private static void read(Tensor over) throws ReflectiveOperationException {
        for (Method method : Tensor.class.getMethods()) {
            String name = method.getName();
            if (method.getParameterCount() == 0 && (name.matches("to.*Array|toString|item.*|iterator|stream"))) {
                try {
                    method.invoke(over);
                    readings++;
                } catch (InvocationTargetException e) {
                    // Most are for one dtype or one element only, and LibTorch has no kernels for some dtypes.
                    boolean refused =
                            e.getCause() instanceof IllegalArgumentException || e.getCause() instanceof TorchException;
                    require(refused, name + ": " + e.getCause());
                }
            }
        }
    }

    /** By kernels of LibTorch's, which read many elements at once. */
    private static void compute(Tensor over) {
        if (over.dtype() == DType.FLOAT32 || over.dtype() == DType.INT64) {
            require(over.to(DType.COMPLEX128).numel() == over.numel(), "a conversion");
            require(over.add(over).numel() == over.numel(), "a sum of two");
            require(over.sum().numel() == 1, "a sum of all");
            require(Ops.call("aten::argmax", over).tensor().numel() == 1, "the place of the largest");
        }
    }

    private static void write(Tensor over, Tensor copy, MemorySegment memory) {
        byte[] bytes = new byte[Math.toIntExact(memory.byteSize())];
        Arrays.fill(bytes, (byte) 1);
        TensorMemory.write(over, 0, bytes, bytes.length);
        require(memory.mismatch(MemorySegment.ofArray(bytes)) == -1, "written bytes");
        try {
            TensorMemory.write(over, 1, bytes, bytes.length);
            throw new AssertionError("a byte too many was written");
        } catch (IndexOutOfBoundsException e) {
            uses++;
        }
        over.copy_(copy);
        require(memory.mismatch(copy.asSegment()) == -1, "a copy into it");
    }

    /** A DLPack structure is read to its last byte, and its shape and elements are. */
    private static void exchange(MemorySegment structure) {
        long[] shape = {2, 3};
        boolean atEnd = structure.address() % 4096 != 0;
        GuardedMemory shapes = new GuardedMemory(16);
        GuardedMemory elements = new GuardedMemory(24);
        MemorySegment sizes = atEnd ? shapes.atEnd(16) : shapes.atStart(16);
        sizes.copyFrom(MemorySegment.ofArray(shape));
        ManagedTensor forged = ManagedTensor.forge(atEnd ? elements.atEnd(24) : elements.atStart(24), shape);
        structure.copyFrom(forged.structure());
        structure.set(ADDRESS, ManagedTensor.SHAPE, sizes);
        try (Tensor tensor = Torch.fromDlpack(structure)) {
            require(tensor.add(tensor).sum().item() == 0, "an imported tensor");
        }
        require(forged.deletions() == 1, "the deleter");
        DLPack capsule = DLPack.adopt(structure);
        require(!capsule.isReadOnly(), "the flags");
        capsule.close();
    }
}
