package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_FLOAT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_LONG_UNALIGNED;
import static java.lang.foreign.ValueLayout.JAVA_SHORT_UNALIGNED;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;

/** Elements of Java's arrays in native memory, and back. */
public final class ArrayElements {

    private ArrayElements() {}

    /**
     * The type of tensors that an array's elements, or boxed ones, become.
     *
     * @param type a primitive type, its box or {@link Complex}
     * @return the dtype, null for any other class
     */
    public static @Nullable DType dtype(Class<?> type) {
        if (type == float.class || type == Float.class) {
            return DType.FLOAT32;
        } else if (type == double.class || type == Double.class) {
            return DType.FLOAT64;
        } else if (type == long.class || type == Long.class) {
            return DType.INT64;
        } else if (type == int.class || type == Integer.class) {
            return DType.INT32;
        } else if (type == short.class || type == Short.class) {
            return DType.INT16;
        } else if (type == byte.class || type == Byte.class) {
            return DType.UINT8;
        } else if (type == boolean.class || type == Boolean.class) {
            return DType.BOOL;
        }
        return type == Complex.class ? DType.COMPLEX128 : null;
    }

    /**
     * Writes an array of arrays of elements, in C order.
     *
     * @param array all of whose elements are of the dtype, down to the last
     * @param tensor contiguous and on the CPU, with as many elements
     * @param dtype the tensor's
     */
    public static void write(Object array, NativeTensor tensor, DType dtype) {
        TensorMemory.read(tensor, memory -> write(array, memory, dtype, 0));
    }

    private static long write(Object array, MemorySegment memory, DType dtype, long offset) {
        if (array instanceof Object[] outer) {
            long next = offset;
            for (Object inner : outer) {
                next = write(inner, memory, dtype, next);
            }
            return next;
        }
        return array.getClass().isArray() ? copy(array, memory, offset) : put(array, memory, dtype, offset);
    }

    private static long copy(Object array, MemorySegment memory, long offset) {
        if (array instanceof boolean[] booleans) {
            for (int i = 0; i < booleans.length; i++) {
                memory.set(JAVA_BYTE, offset + i, (byte) (booleans[i] ? 1 : 0));
            }
            return offset + booleans.length;
        }
        MemorySegment elements = switch (array) {
            case float[] floats -> MemorySegment.ofArray(floats);
            case double[] doubles -> MemorySegment.ofArray(doubles);
            case long[] longs -> MemorySegment.ofArray(longs);
            case int[] ints -> MemorySegment.ofArray(ints);
            case short[] shorts -> MemorySegment.ofArray(shorts);
            case byte[] bytes -> MemorySegment.ofArray(bytes);
            default ->
                throw new IllegalArgumentException(
                        "array: no tensor has elements of " + array.getClass().getComponentType());
        };
        MemorySegment.copy(elements, 0, memory, offset, elements.byteSize());
        return offset + elements.byteSize();
    }

    private static long put(Object value, MemorySegment memory, DType dtype, long offset) {
        switch (value) {
            case Float number -> memory.set(JAVA_FLOAT_UNALIGNED, offset, number);
            case Double number -> memory.set(JAVA_DOUBLE_UNALIGNED, offset, number);
            case Long number -> memory.set(JAVA_LONG_UNALIGNED, offset, number);
            case Integer number -> memory.set(JAVA_INT_UNALIGNED, offset, number);
            case Short number -> memory.set(JAVA_SHORT_UNALIGNED, offset, number);
            case Byte number -> memory.set(JAVA_BYTE, offset, number);
            case Boolean truth -> memory.set(JAVA_BYTE, offset, (byte) (truth ? 1 : 0));
            case Complex number -> {
                memory.set(JAVA_DOUBLE_UNALIGNED, offset, number.real());
                memory.set(JAVA_DOUBLE_UNALIGNED, offset + Double.BYTES, number.imag());
            }
            default -> throw new IllegalArgumentException("value: no tensor has elements of " + value.getClass());
        }
        return offset + dtype.itemSize();
    }

    /**
     * Reads booleans.
     *
     * @param memory a byte for each
     * @return a new array
     */
    public static boolean[] booleans(MemorySegment memory) {
        boolean[] result = new boolean[(int) memory.byteSize()];
        for (int i = 0; i < result.length; i++) {
            result[i] = memory.get(JAVA_BYTE, i) != 0;
        }
        return result;
    }

    /**
     * Reads complex numbers.
     *
     * @param memory two doubles for each
     * @return the numbers
     */
    public static List<Complex> complex(MemorySegment memory) {
        List<Complex> result = new ArrayList<>();
        for (long at = 0; at < memory.byteSize(); at += DType.COMPLEX128.itemSize()) {
            double real = memory.get(JAVA_DOUBLE_UNALIGNED, at);
            result.add(new Complex(real, memory.get(JAVA_DOUBLE_UNALIGNED, at + Double.BYTES)));
        }
        return result;
    }
}
