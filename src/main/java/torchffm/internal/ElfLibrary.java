package torchffm.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import torchffm.TorchException;

/** What a shared library says that it needs, read from its file before anything of it runs. */
final class ElfLibrary {

    private static final int PROGRAM_HEADERS = 32;
    private static final int PROGRAM_HEADER_SIZE = 54;
    private static final int PROGRAM_HEADER_COUNT = 56;
    private static final int LOAD = 1;
    private static final int DYNAMIC = 2;
    private static final int ENTRY = 16;
    private static final long NEEDED = 1;
    private static final long STRING_TABLE = 5;

    private final ByteBuffer file;

    private ElfLibrary(ByteBuffer file) {
        this.file = file.order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A part of the file: where it lies there, where in memory, and how long it is. */
    private record Segment(int type, long offset, long address, long size) {}

    /** The names of the libraries that the linker will look for, such as {@code libc10.so}. */
    static List<String> needed(Path library) {
        try (FileChannel channel = FileChannel.open(library)) {
            return new ElfLibrary(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).needed();
        } catch (IOException e) {
            throw new TorchException("cannot read " + library + ": " + e, e);
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new TorchException(library + " is no whole ELF library: an offset in it points outside", e);
        }
    }

    private List<String> needed() {
        List<Segment> segments = segments();
        List<Long> names = new ArrayList<>();
        long table = 0;
        for (Segment segment : segments) {
            for (long at = segment.offset; segment.type == DYNAMIC && at < segment.offset + segment.size; at += ENTRY) {
                long tag = file.getLong(Math.toIntExact(at));
                long value = file.getLong(Math.toIntExact(at + Long.BYTES));
                if (tag == NEEDED) {
                    names.add(value);
                } else if (tag == STRING_TABLE) {
                    table = offsetOf(value, segments);
                }
            }
        }
        long strings = table;
        return names.stream().map(name -> text(strings + name)).toList();
    }

    private List<Segment> segments() {
        List<Segment> result = new ArrayList<>();
        long at = file.getLong(PROGRAM_HEADERS);
        for (int i = 0; i < file.getShort(PROGRAM_HEADER_COUNT); i++) {
            int header = Math.toIntExact(at);
            result.add(new Segment(
                    file.getInt(header),
                    file.getLong(header + 8),
                    file.getLong(header + 16),
                    file.getLong(header + 32)));
            at += file.getShort(PROGRAM_HEADER_SIZE);
        }
        return result;
    }

    private static long offsetOf(long address, List<Segment> segments) {
        return segments.stream()
                .filter(one -> one.type == LOAD && one.address <= address && address < one.address + one.size)
                .mapToLong(one -> address - one.address + one.offset)
                .findFirst()
                .orElseThrow(() -> new IndexOutOfBoundsException("no segment has " + address));
    }

    private String text(long offset) {
        int start = Math.toIntExact(offset);
        int end = start;
        while (file.get(end) != 0) {
            end++;
        }
        byte[] name = new byte[end - start];
        file.get(start, name);
        return new String(name, StandardCharsets.UTF_8);
    }
}
