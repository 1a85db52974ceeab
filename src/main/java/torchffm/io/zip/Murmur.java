package torchffm.io.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** MurmurHash64A with the seed that libstdc++ gives it: its {@code std::hash<std::string>}. */
final class Murmur {
    private static final long SEED = 0xc70f6907L;
    private static final long MULTIPLIER = 0xc6a4a7935bd1e995L;
    private static final int SHIFT = 47;

    private Murmur() {}

    static long hash(byte[] text) {
        ByteBuffer bytes = ByteBuffer.wrap(text).order(ByteOrder.LITTLE_ENDIAN);
        long hash = SEED ^ text.length * MULTIPLIER;
        while (bytes.remaining() >= Long.BYTES) {
            hash = (hash ^ shiftMix(bytes.getLong() * MULTIPLIER) * MULTIPLIER) * MULTIPLIER;
        }
        if (bytes.hasRemaining()) {
            long tail = 0;
            for (int i = 0; bytes.hasRemaining(); i += 8) {
                tail |= Byte.toUnsignedLong(bytes.get()) << i;
            }
            hash = (hash ^ tail) * MULTIPLIER;
        }
        return shiftMix(shiftMix(hash) * MULTIPLIER);
    }

    private static long shiftMix(long value) {
        return value ^ value >>> SHIFT;
    }
}
