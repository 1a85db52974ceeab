package torchffm.io.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import torchffm.io.tree.StorageSource;

/**
 * Writes a zip archive from its first byte to its last, laid out as torch's writer does it: nothing compressed, times
 * and versions zero, the data of each record at a multiple of 64 bytes (or what else is asked for), and behind it its
 * checksum (or none).
 */
final class ZipWriter {
    private static final int CHUNK = 1 << 20;

    private final ByteSink out;
    private final int alignment;
    private final boolean checksums;
    private final List<Written> entries = new ArrayList<>();

    private record Written(byte[] name, int flags, int crc, long size, long header) {
        boolean isLarge() {
            return size >= ZipFormat.IN_ZIP64;
        }

        boolean isFar() {
            return header >= ZipFormat.IN_ZIP64;
        }
    }

    /** A writer whose first byte is that at a position of the file: 0, but in a test of what comes after 4 GiB. */
    ZipWriter(WritableByteChannel channel, long position, int alignment, boolean checksums) {
        this.out = new ByteSink(channel, position);
        this.alignment = alignment;
        this.checksums = checksums;
    }

    /** Writes an entry and returns the CRC-32 of its data. */
    int write(String name, StorageSource data) throws IOException {
        long size = data.size();
        int flags = ZipFormat.UTF8_FLAG | (size > 0 ? ZipFormat.DESCRIPTOR_FLAG : 0);
        byte[] nameBytes = name.getBytes(StandardCharsets.UTF_8);
        Written header = new Written(nameBytes, flags, 0, size, out.position());
        writeHeader(header);
        int crc = writeData(data);
        Written entry = new Written(nameBytes, flags, crc, size, header.header);
        if (size > 0) {
            writeDescriptor(entry);
        }
        entries.add(entry);
        return crc;
    }

    private void writeHeader(Written entry) throws IOException {
        byte[] zip64 = zip64Extra(entry, 0);
        long fixed = out.position() + ZipFormat.LOCAL_SIZE + entry.name.length + zip64.length + 4;
        int padding = (int) Math.floorMod(-fixed, (long) alignment);
        out.next(ZipFormat.LOCAL_SIZE)
                .putInt(ZipFormat.LOCAL_SIGNATURE)
                .putShort((short) 0)
                .putShort((short) entry.flags)
                .put(new byte[18]) // method, time, date, CRC and sizes: the descriptor has them
                .putShort((short) entry.name.length)
                .putShort((short) (zip64.length + 4 + padding));
        out.write(entry.name);
        out.write(zip64);
        ByteBuffer filler =
                out.next(4 + padding).put((byte) 'F').put((byte) 'B').putShort((short) padding);
        while (filler.hasRemaining()) {
            filler.put((byte) 'Z');
        }
    }

    private int writeData(StorageSource data) throws IOException {
        CRC32 crc = new CRC32();
        try {
            data.forEachPart(part -> writePart(part, crc));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return (int) crc.getValue();
    }

    private void writePart(MemorySegment data, CRC32 crc) {
        try {
            for (long done = 0; done < data.byteSize(); ) {
                long length = Math.min(CHUNK, data.byteSize() - done);
                ByteBuffer part = data.asSlice(done, length).asByteBuffer();
                if (checksums) {
                    crc.update(part.duplicate());
                }
                out.write(part);
                done += length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeDescriptor(Written entry) throws IOException {
        boolean wide = entry.isLarge() || entry.isFar();
        ByteBuffer descriptor =
                out.next(wide ? 24 : 16).putInt(ZipFormat.DESCRIPTOR_SIGNATURE).putInt(entry.crc);
        if (wide) {
            descriptor.putLong(entry.size).putLong(entry.size);
        } else {
            descriptor.putInt((int) entry.size).putInt((int) entry.size);
        }
    }

    /** The extra field for what is too large for 32 bits; empty if nothing is. */
    private static byte[] zip64Extra(Written entry, long packed) {
        int length = (entry.isLarge() ? 2 * Long.BYTES : 0) + (entry.isFar() ? Long.BYTES : 0);
        if (length == 0) {
            return new byte[0];
        }
        ByteBuffer extra = ByteBuffer.allocate(4 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) ZipFormat.ZIP64_EXTRA)
                .putShort((short) length);
        if (entry.isLarge()) {
            extra.putLong(entry.size).putLong(packed);
        }
        if (entry.isFar()) {
            extra.putLong(entry.header);
        }
        return extra.array();
    }

    /** Writes the central directory and the end records. Nothing can be written after it. */
    void finish() throws IOException {
        long offset = out.position();
        for (Written entry : entries) {
            writeCentral(entry);
        }
        writeEnd(offset, out.position() - offset);
        out.flush();
    }

    private void writeCentral(Written entry) throws IOException {
        byte[] zip64 = zip64Extra(entry, entry.size);
        int size = (int) Math.min(entry.size, ZipFormat.IN_ZIP64);
        out.next(ZipFormat.CENTRAL_SIZE)
                .putInt(ZipFormat.CENTRAL_SIGNATURE)
                .putInt(0) // made by and needed versions
                .putShort((short) entry.flags)
                .put(new byte[6]) // method, time, date
                .putInt(entry.crc)
                .putInt(size)
                .putInt(size)
                .putShort((short) entry.name.length)
                .putShort((short) zip64.length)
                .put(new byte[10]) // comment, disk, attributes
                .putInt((int) Math.min(entry.header, ZipFormat.IN_ZIP64));
        out.write(entry.name);
        out.write(zip64);
    }

    private void writeEnd(long offset, long size) throws IOException {
        long end64 = out.position();
        out.next(ZipFormat.END64_SIZE)
                .putInt(ZipFormat.END64_SIGNATURE)
                .putLong(ZipFormat.END64_SIZE - 12)
                .putShort((short) 0x031e) // made by
                .putShort((short) 45) // needed
                .putLong(0) // disks
                .putLong(entries.size())
                .putLong(entries.size())
                .putLong(size)
                .putLong(offset);
        out.next(ZipFormat.LOCATOR_SIZE)
                .putInt(ZipFormat.LOCATOR_SIGNATURE)
                .putInt(0)
                .putLong(end64)
                .putInt(1);
        short count = (short) Math.min(entries.size(), ZipFormat.IN_ZIP64_SHORT);
        out.next(ZipFormat.END_SIZE)
                .putInt(ZipFormat.END_SIGNATURE)
                .putInt(0) // disks
                .putShort(count)
                .putShort(count)
                .putInt((int) Math.min(size, ZipFormat.IN_ZIP64))
                .putInt((int) Math.min(offset, ZipFormat.IN_ZIP64))
                .putShort((short) 0);
    }
}
