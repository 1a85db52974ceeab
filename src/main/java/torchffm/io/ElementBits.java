package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.function.Consumer;
import torchffm.DType;
import torchffm.io.tree.PyStridedTensor;

/** What the conj and neg bits of a tensor ask for when its elements are read. */
final class ElementBits {
    /** Nothing. */
    static final ElementBits AS_THEY_ARE = new ElementBits(DType.UINT8, false, false);

    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final int size;
    private final boolean whole;
    private final boolean evens;
    private final boolean odds;

    /** Conjugating negates each second number, negating all of them: both come to the others. */
    private ElementBits(DType dtype, boolean conj, boolean neg) {
        this.size = dtype.isComplex() ? dtype.itemSize() / 2 : dtype.itemSize();
        this.whole = !dtype.isComplex() && !dtype.isFloatingPoint();
        this.evens = neg;
        this.odds = neg != conj;
    }

    static ElementBits of(PyStridedTensor tensor) {
        PyStridedTensor.Bits bits = tensor.bits();
        return bits.conj() || bits.neg() ? new ElementBits(tensor.dtype(), bits.conj(), bits.neg()) : AS_THEY_ARE;
    }

    /** A consumer that sees the elements as they are meant, in memory of its own. */
    Consumer<MemorySegment> before(Consumer<MemorySegment> part) {
        if (this == AS_THEY_ARE) {
            return part;
        }
        return bytes -> {
            MemorySegment copy = MemorySegment.ofArray(bytes.toArray(ValueLayout.JAVA_BYTE));
            for (long i = 0; i < copy.byteSize() / size; i++) {
                if (i % 2 == 0 ? evens : odds) {
                    negate(copy, i * size);
                }
            }
            part.accept(copy);
        };
    }

    /** A float by its sign, as the processor does it; an integer by its value. */
    private void negate(MemorySegment bytes, long at) {
        switch (size) {
            case 1 -> {
                byte value = bytes.get(ValueLayout.JAVA_BYTE, at);
                bytes.set(ValueLayout.JAVA_BYTE, at, (byte) (whole ? -value : value ^ 1 << 7));
            }
            case 2 -> {
                short value = bytes.get(SHORT, at);
                bytes.set(SHORT, at, (short) (whole ? -value : value ^ 1 << 15));
            }
            case 4 -> {
                int value = bytes.get(INT, at);
                bytes.set(INT, at, whole ? -value : value ^ 1 << 31);
            }
            default -> {
                long value = bytes.get(LONG, at);
                bytes.set(LONG, at, whole ? -value : value ^ 1L << 63);
            }
        }
    }
}
