package torchffm.fuzz;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Inputs of several parts, each but the last with two bytes of its length before it. */
final class Parts {
    private Parts() {}

    static byte[][] of(byte[] input, int count) {
        byte[][] parts = new byte[count][];
        ByteBuffer left = ByteBuffer.wrap(input);
        for (int i = 0; i < count - 1; i++) {
            int length = left.remaining() < 2 ? 0 : Short.toUnsignedInt(left.getShort());
            parts[i] = new byte[Math.min(length, left.remaining())];
            left.get(parts[i]);
        }
        parts[count - 1] = Arrays.copyOfRange(input, left.position(), input.length);
        return parts;
    }
}
