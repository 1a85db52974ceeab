package torchffm.io.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/** Writes zip archives field by field, sound ones and others. */
public final class ZipForge {
    private final List<Entry> entries = new ArrayList<>();
    private Consumer<ByteBuffer> endTamper = end -> {};
    private byte[] before = new byte[0];
    private byte[] behind = new byte[0];
    private boolean zip64End;

    /** An entry, each field of which a test may set wrong. */
    public static final class Entry {
        /** The data, as it lies in the file. */
        public byte[] data;

        /** The name in the header before the data. */
        public byte[] localName;

        /** The name in the directory. */
        public byte[] name;

        /** The flags in both places. */
        public int flags = ZipFormat.UTF8_FLAG;

        /** The flags in the header before the data, if they are others. */
        public int localFlags = -1;

        /** The method in both places. */
        public int method;

        /** The checksum in both places. */
        public int crc;

        /** The size in both places. */
        public long size;

        /** The size in the archive, in the directory. */
        public long packed;

        /** Extra fields in the directory. */
        public byte[] extra = new byte[0];

        /** Where the directory says that the header is; negative for where it is. */
        public long header = -1;

        /** Bytes between this entry and the next. */
        public byte[] gap = new byte[0];

        private int at;
    }

    /** Adds an entry. */
    public ZipForge add(String name, byte[] data) {
        return add(name, data, entry -> {});
    }

    /** Adds an entry with something wrong. */
    public ZipForge add(String name, byte[] data, Consumer<Entry> tamper) {
        Entry entry = new Entry();
        entry.data = data;
        entry.name = name.getBytes(StandardCharsets.UTF_8);
        entry.localName = entry.name;
        entry.size = data.length;
        entry.packed = data.length;
        CRC32 crc = new CRC32();
        crc.update(data);
        entry.crc = (int) crc.getValue();
        tamper.accept(entry);
        entries.add(entry);
        return this;
    }

    /** Has the end record changed, the last 22 bytes. */
    public ZipForge end(Consumer<ByteBuffer> tamper) {
        endTamper = tamper;
        return this;
    }

    /**
     * Has the zip64 end records written, too; they come before the other one in what is changed: 56, 20 and 22 bytes.
     */
    public ZipForge zip64End(Consumer<ByteBuffer> tamper) {
        zip64End = true;
        return end(tamper);
    }

    /** Puts bytes before the archive, which is otherwise as it was. */
    public ZipForge before(byte[] bytes) {
        before = bytes;
        return this;
    }

    /** Puts bytes behind the archive. */
    public ZipForge behind(byte[] bytes) {
        behind = bytes;
        return this;
    }

    /** The archive. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(before);
        for (Entry entry : entries) {
            entry.at = out.size();
            out.writeBytes(local(entry));
            out.writeBytes(entry.localName);
            out.writeBytes(entry.data);
            out.writeBytes(entry.gap);
        }
        int directory = out.size();
        for (Entry entry : entries) {
            out.writeBytes(central(entry));
            out.writeBytes(entry.name);
            out.writeBytes(entry.extra);
        }
        out.writeBytes(end(directory, out.size() - directory));
        out.writeBytes(behind);
        return out.toByteArray();
    }

    private static byte[] local(Entry entry) {
        int flags = entry.localFlags < 0 ? entry.flags : entry.localFlags;
        return buffer(ZipFormat.LOCAL_SIZE)
                .putInt(ZipFormat.LOCAL_SIGNATURE)
                .putShort((short) 20)
                .putShort((short) flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt(entry.crc)
                .putInt((int) entry.size)
                .putInt((int) entry.size)
                .putShort((short) entry.localName.length)
                .putShort((short) 0)
                .array();
    }

    private static byte[] central(Entry entry) {
        return buffer(ZipFormat.CENTRAL_SIZE)
                .putInt(ZipFormat.CENTRAL_SIGNATURE)
                .putInt(0)
                .putShort((short) entry.flags)
                .putShort((short) entry.method)
                .putInt(0)
                .putInt(entry.crc)
                .putInt((int) entry.packed)
                .putInt((int) entry.size)
                .putShort((short) entry.name.length)
                .putShort((short) entry.extra.length)
                .put(new byte[10])
                .putInt((int) (entry.header < 0 ? entry.at : entry.header))
                .array();
    }

    private byte[] end(int directory, int size) {
        ByteBuffer end = buffer(zip64End ? ZipFormat.END64_SIZE + ZipFormat.LOCATOR_SIZE + 22 : 22);
        if (zip64End) {
            end.putInt(ZipFormat.END64_SIGNATURE).putLong(44).putInt(0).putLong(0);
            end.putLong(entries.size()).putLong(entries.size()).putLong(size).putLong(directory);
            end.putInt(ZipFormat.LOCATOR_SIGNATURE)
                    .putInt(0)
                    .putLong(directory + size)
                    .putInt(1);
        }
        end.putInt(ZipFormat.END_SIGNATURE)
                .putInt(0)
                .putShort((short) entries.size())
                .putShort((short) entries.size())
                .putInt(size)
                .putInt(directory)
                .putShort((short) 0);
        endTamper.accept(end);
        return end.array();
    }

    /** Little-endian room for so many bytes. */
    public static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
