package torchffm.io.numpy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.io.tree.Malformed;

/**
 * The type of an array's elements, as the header spells it: {@code <f4}.
 *
 * @param dtype the type
 * @param bigEndian whether the most significant byte comes first
 */
public record NpyType(DType dtype, boolean bigEndian) {
    private static final Map<String, DType> BY_CODE = Map.ofEntries(
            Map.entry("b1", DType.BOOL),
            Map.entry("i1", DType.INT8),
            Map.entry("i2", DType.INT16),
            Map.entry("i4", DType.INT32),
            Map.entry("i8", DType.INT64),
            Map.entry("u1", DType.UINT8),
            Map.entry("u2", DType.UINT16),
            Map.entry("u4", DType.UINT32),
            Map.entry("u8", DType.UINT64),
            Map.entry("f2", DType.FLOAT16),
            Map.entry("f4", DType.FLOAT32),
            Map.entry("f8", DType.FLOAT64),
            Map.entry("c8", DType.COMPLEX64),
            Map.entry("c16", DType.COMPLEX128));

    /**
     * Reads a description.
     *
     * @param description what the header says
     * @return the type
     * @throws Malformed if torch has none for it
     */
    public static NpyType parse(String description) {
        char order = description.isEmpty() ? '\0' : description.charAt(0);
        boolean ordered = "<>|=".indexOf(order) >= 0;
        @Nullable DType dtype = BY_CODE.get(ordered ? description.substring(1) : description);
        if (dtype == null || order == '|' && dtype.itemSize() > 1) {
            throw new Malformed("an array of '" + description + "'" + why(description)
                    + "; a boolean, integer, floating or complex type was expected");
        }
        return new NpyType(dtype, order == '>' && dtype.itemSize() > 1);
    }

    private static String why(String description) {
        return switch (description.isEmpty() || "<>|=".indexOf(description.charAt(0)) < 0
                ? '\0'
                : description.charAt(Math.min(1, description.length() - 1))) {
            case 'O' -> ", which are pickled objects";
            case 'U', 'S' -> ", which are strings";
            case 'M', 'm' -> ", which are times";
            case 'V' -> ", which are raw bytes";
            default -> "";
        };
    }

    /**
     * Spells a type as NumPy writes it.
     *
     * @param dtype the type
     * @return the description, or null if NumPy has no such type
     */
    static @Nullable String describe(DType dtype) {
        for (Map.Entry<String, DType> entry : BY_CODE.entrySet()) {
            if (entry.getValue() == dtype) {
                return (dtype.itemSize() == 1 ? "|" : "<") + entry.getKey();
            }
        }
        return null;
    }
}
