package torchffm.io.numpy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyStridedTensor;

/**
 * What an array says of itself: eight bytes of magic and version, a length, and a dict in Python's syntax.
 *
 * @param type the type of its elements
 * @param shape its size in each dimension
 * @param fortranOrder whether the first index changes fastest
 * @param length the bytes of all this, behind which the elements begin
 */
public record NpyHeader(NpyType type, long[] shape, boolean fortranOrder, int length) {
    private static final String MAGIC = "\u0093NUMPY";
    private static final int VERSION_END = 8;

    /** NumPy's own limit. */
    private static final int LONGEST = 10_000;

    /** More than the longest header takes, whatever its version. */
    public static final int LARGEST = VERSION_END + Integer.BYTES + LONGEST;

    private static final int ALIGNMENT = 64;

    /** NumPy leaves room for so many digits of the size that would grow. */
    private static final int GROWTH_DIGITS = 21;

    /**
     * Reads the header.
     *
     * @param head the first bytes of the array, as many of {@link #LARGEST} as there are
     * @return the header
     * @throws Malformed if there is none, or torch has no such tensors
     */
    public static NpyHeader parse(byte[] head) {
        if (!isArray(head)) {
            throw new Malformed("does not begin as an array of NumPy");
        }
        int version = head[MAGIC.length()];
        int start = VERSION_END + (version == 1 ? Short.BYTES : Integer.BYTES);
        if (version < 1 || version > 3 || head[MAGIC.length() + 1] != 0 || head.length < start) {
            throw new Malformed("an array of version " + version + "; 1 to 3 were expected");
        }
        ByteBuffer lengths = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        int length = version == 1 ? Short.toUnsignedInt(lengths.getShort(VERSION_END)) : lengths.getInt(VERSION_END);
        if (length < 0 || length > LONGEST || start + length > head.length) {
            throw new Malformed("a header of " + Integer.toUnsignedString(length) + " bytes; up to " + LONGEST
                    + " were expected, and no more than the file has");
        }
        String text =
                new String(head, start, length, version == 3 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        return dict(new PythonLiteral(text), start + length);
    }

    /**
     * Tells an array by its first bytes.
     *
     * @param head at least its first 8 bytes, fewer if there are no more
     * @return whether they are an array's
     */
    public static boolean isArray(byte[] head) {
        return head.length >= VERSION_END
                && MAGIC.equals(new String(head, 0, MAGIC.length(), StandardCharsets.ISO_8859_1));
    }

    private static NpyHeader dict(PythonLiteral in, int length) {
        @Nullable NpyType type = null;
        @Nullable Boolean fortran = null;
        long @Nullable [] shape = null;
        in.take('{');
        while (!in.taken('}')) {
            String key = in.string();
            in.take(':');
            switch (key) {
                case "descr" -> type = once(type, NpyType.parse(in.string()));
                case "fortran_order" -> fortran = once(fortran, in.bool());
                case "shape" -> shape = once(shape, in.shape());
                default -> throw new Malformed("'" + key + "' in the header, which no array has");
            }
            if (!in.taken(',')) {
                in.take('}');
                break;
            }
        }
        in.end();
        if (type == null || fortran == null || shape == null) {
            throw new Malformed("a header without descr, fortran_order or shape");
        }
        checkSize(type, shape);
        return new NpyHeader(type, shape, fortran, length);
    }

    private static <T> T once(@Nullable T before, T value) {
        if (before != null) {
            throw new Malformed("a header that says a thing twice");
        }
        return value;
    }

    private static void checkSize(NpyType type, long[] shape) {
        try {
            long bytes = type.dtype().itemSize();
            for (long size : shape) {
                bytes = Math.multiplyExact(bytes, Math.max(1, size));
            }
        } catch (ArithmeticException tooLarge) {
            throw new Malformed("an array whose size does not fit 63 bits");
        }
    }

    /**
     * Returns how many elements there are.
     *
     * @return the product of the sizes
     */
    public long numel() {
        return Arrays.stream(shape).reduce(1, (a, b) -> a * b);
    }

    /**
     * Returns how many elements lie between neighbours, in each dimension.
     *
     * @return the strides of an array without gaps, in the order that it has
     */
    public long[] stride() {
        return PyStridedTensor.packedStride(shape, fortranOrder);
    }

    /**
     * Writes the header of an array in C's order, as {@code numpy.save} does, to the byte.
     *
     * @param dtype the type of its elements
     * @param shape its size in each dimension
     * @return the bytes, or null if NumPy has no such type
     */
    public static byte @Nullable [] write(DType dtype, long[] shape) {
        String description = NpyType.describe(dtype);
        if (description == null) {
            return null;
        }
        StringBuilder sizes = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            sizes.append(i == 0 ? "" : ", ").append(shape[i]);
        }
        sizes.append(shape.length == 1 ? ",)" : ")");
        String dict = "{'descr': '" + description + "', 'fortran_order': False, 'shape': " + sizes + ", }";
        int room =
                shape.length == 0 ? 0 : GROWTH_DIGITS - Long.toString(shape[0]).length();
        int start = VERSION_END + Short.BYTES;
        int unpadded = start + dict.length() + room + 1;
        int spaces = room + (-unpadded & (ALIGNMENT - 1));
        String text = dict + " ".repeat(spaces) + "\n";
        ByteBuffer bytes = ByteBuffer.allocate(start + text.length()).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((MAGIC + "\1\0").getBytes(StandardCharsets.ISO_8859_1));
        bytes.putShort((short) text.length());
        return bytes.put(text.getBytes(StandardCharsets.ISO_8859_1)).array();
    }
}
