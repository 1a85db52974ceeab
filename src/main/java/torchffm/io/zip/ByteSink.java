package torchffm.io.zip;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;

/** Bytes on their way into a file: small pieces are gathered, large ones go straight from where they lie. */
final class ByteSink {
    private static final int GATHERED = 1 << 18;

    private final WritableByteChannel channel;
    private final ByteBuffer gathered = ByteBuffer.allocateDirect(GATHERED).order(ByteOrder.LITTLE_ENDIAN);
    private long position;

    ByteSink(WritableByteChannel channel, long position) {
        this.channel = channel;
        this.position = position;
    }

    /** Where in the file the next byte goes. */
    long position() {
        return position;
    }

    /** Room for a few bytes, little-endian, which count as written. */
    ByteBuffer next(int length) throws IOException {
        if (gathered.remaining() < length) {
            flush();
        }
        ByteBuffer room = gathered.slice(gathered.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        gathered.position(gathered.position() + length);
        position += length;
        return room;
    }

    void write(byte[] bytes) throws IOException {
        write(MemorySegment.ofArray(bytes).asByteBuffer());
    }

    void write(ByteBuffer bytes) throws IOException {
        if (bytes.remaining() <= GATHERED / 4) {
            next(bytes.remaining()).put(bytes);
            return;
        }
        flush();
        position += bytes.remaining();
        writeThrough(bytes);
    }

    void flush() throws IOException {
        writeThrough(gathered.flip());
        gathered.clear();
    }

    private void writeThrough(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }
}
