package torchffm.io.zip;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads a deflated entry from its beginning on; what lies behind the place that is asked for is never looked at. */
final class Inflated {
    private static final int INPUT = 1 << 16;

    private final FileBytes file;
    private final ZipEntry entry;
    private final Inflater inflater = new Inflater(true);
    private long taken;
    private long made;

    Inflated(FileBytes file, ZipEntry entry) {
        this.file = file;
        this.entry = entry;
    }

    ZipEntry entry() {
        return entry;
    }

    synchronized void read(long offset, MemorySegment target, Consumer<ByteBuffer> parts) {
        if (offset < made) {
            inflater.reset();
            taken = 0;
            made = 0;
        }
        byte[] skipped = new byte[(int) Math.min(FileBytes.CHUNK, offset - made)];
        while (made < offset) {
            fill(ByteBuffer.wrap(skipped, 0, (int) Math.min(skipped.length, offset - made)));
        }
        for (long done = 0; done < target.byteSize(); ) {
            int length = (int) Math.min(FileBytes.CHUNK, target.byteSize() - done);
            ByteBuffer part = target.asSlice(done, length).asByteBuffer();
            fill(part);
            parts.accept(part.flip());
            done += length;
        }
        if (made == entry.size()) {
            checkEnd();
        }
    }

    private void fill(ByteBuffer part) {
        try {
            while (part.hasRemaining()) {
                int count = inflater.inflate(part);
                made += count;
                if (count == 0 && !feed()) {
                    throw file.malformed(
                            entry.name(), made, "its compressed data end before its " + entry.size() + " bytes");
                }
            }
        } catch (DataFormatException damaged) {
            throw file.malformed(entry.name(), made, "its compressed data are damaged: " + damaged.getMessage());
        }
    }

    /** Gives the inflater its next bytes. Returns false if there are none, or it wants none. */
    private boolean feed() {
        int length = (int) Math.min(INPUT, entry.packed() - taken);
        if (length == 0 || !inflater.needsInput() || inflater.finished()) {
            return false;
        }
        byte[] input = new byte[length];
        file.read(entry.offset() + taken, MemorySegment.ofArray(input), part -> {});
        taken += length;
        inflater.setInput(input);
        return true;
    }

    private void checkEnd() {
        ByteBuffer more = ByteBuffer.allocate(1);
        try {
            do {
                if (inflater.inflate(more) > 0) {
                    throw file.malformed(
                            entry.name(), made, "its compressed data hold more than its " + made + " bytes");
                }
            } while (!inflater.finished() && feed());
        } catch (DataFormatException damaged) {
            throw file.malformed(entry.name(), made, "its compressed data are damaged: " + damaged.getMessage());
        }
        if (!inflater.finished() || taken - inflater.getRemaining() != entry.packed()) {
            throw file.malformed(entry.name(), made, "its compressed data do not end where they should");
        }
    }
}
