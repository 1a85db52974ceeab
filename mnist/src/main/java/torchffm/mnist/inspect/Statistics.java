package torchffm.mnist.inspect;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;
import torchffm.DType;

/** What the numbers of a tensor are like, from one look at each. */
final class Statistics {

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final double TWO_TO_63 = 0x1p63;

    /** How a number is read; at a byte. */
    private interface Element {
        double at(MemorySegment bytes, long offset);
    }

    private final Element element;
    private final int size;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;
    private double sum;
    private long finite;
    private long unusual;

    private Statistics(Element element, int size) {
        this.element = element;
        this.size = size;
    }

    /** Those of a type, or null where its elements are no plain numbers. */
    static @Nullable Statistics of(DType dtype) {
        Element element = switch (dtype) {
            case BOOL, UINT8 -> (bytes, at) -> bytes.get(ValueLayout.JAVA_BYTE, at) & 0xff;
            case INT8 -> (bytes, at) -> bytes.get(ValueLayout.JAVA_BYTE, at);
            case INT16 -> (bytes, at) -> bytes.get(SHORT, at);
            case UINT16 -> (bytes, at) -> bytes.get(SHORT, at) & 0xffff;
            case INT32 -> (bytes, at) -> bytes.get(INT, at);
            case UINT32 -> (bytes, at) -> Integer.toUnsignedLong(bytes.get(INT, at));
            case INT64 -> (bytes, at) -> bytes.get(LONG, at);
            case UINT64 -> (bytes, at) -> unsigned(bytes.get(LONG, at));
            case FLOAT16 -> (bytes, at) -> Float.float16ToFloat(bytes.get(SHORT, at));
            case BFLOAT16 -> (bytes, at) -> Float.intBitsToFloat(bytes.get(SHORT, at) << 16);
            case FLOAT32 -> (bytes, at) -> Float.intBitsToFloat(bytes.get(INT, at));
            case FLOAT64 -> (bytes, at) -> Double.longBitsToDouble(bytes.get(LONG, at));
            default -> null;
        };
        return element == null ? null : new Statistics(element, dtype.itemSize());
    }

    private static double unsigned(long bits) {
        return bits >= 0 ? bits : (bits & Long.MAX_VALUE) + TWO_TO_63;
    }

    void add(MemorySegment bytes) {
        for (long at = 0; at < bytes.byteSize(); at += size) {
            double value = element.at(bytes, at);
            if (Double.isFinite(value)) {
                min = Math.min(min, value);
                max = Math.max(max, value);
                sum += value;
                finite++;
            } else {
                unusual++;
            }
        }
    }

    /** Smallest, largest and mean of the finite ones, and how many are infinite or no numbers. */
    @Override
    public String toString() {
        String text = finite == 0 ? "" : "min %.6g, max %.6g, mean %.6g".formatted(min, max, sum / finite);
        return unusual == 0 ? text : text + (text.isEmpty() ? "" : ", ") + unusual + " not finite";
    }
}
