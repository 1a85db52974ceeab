package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/** Turns the elements that a big-endian machine wrote into this machine's. */
final class ByteOrders {
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private ByteOrders() {}

    /** Reverses each group of so many bytes: 1, 2, 4 or 8. */
    static void reverse(MemorySegment bytes, int groupSize) {
        for (long at = 0; groupSize > 1 && at < bytes.byteSize(); at += groupSize) {
            switch (groupSize) {
                case 2 -> bytes.set(SHORT, at, Short.reverseBytes(bytes.get(SHORT, at)));
                case 4 -> bytes.set(INT, at, Integer.reverseBytes(bytes.get(INT, at)));
                case 8 -> bytes.set(LONG, at, Long.reverseBytes(bytes.get(LONG, at)));
                default -> throw new IllegalArgumentException("groupSize: 1, 2, 4 or 8 was expected, not " + groupSize);
            }
        }
    }
}
