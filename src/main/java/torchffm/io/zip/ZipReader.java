package torchffm.io.zip;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive whose entries lie one after the other, from the first byte of the file to the central directory. Only
 * the directory is believed; whatever else in the file says something must say the same, and no byte of the file is
 * left that belongs to nothing. So two programs cannot see two different archives in one file.
 */
public final class ZipReader {
    private static final int DEFLATED = 8;

    /** An entry of the directory is seldom longer. */
    private static final long DIRECTORY_BYTES_PER_ENTRY = 128;

    /** What deflate can do at best, a little rounded up. */
    private static final long DEFLATE_RATIO = 1040;

    /** What all deflated entries may come to: any file's first 64 MiB, and 20 times the file beyond. */
    private static final long INFLATED = 64 << 20;

    private static final long INFLATED_PER_BYTE = 20;

    private final FileBytes file;
    private final Map<String, ZipEntry> entries;
    private final boolean checksums;
    private @Nullable Inflated cursor;

    private ZipReader(FileBytes file, Map<String, ZipEntry> entries) {
        this.file = file;
        this.entries = entries;
        this.checksums = entries.values().stream().anyMatch(entry -> entry.crc() != 0);
    }

    /**
     * Says whether a file begins as an archive does.
     *
     * @param file the file
     * @return true if so
     */
    public static boolean isArchive(FileBytes file) {
        return file.beginsWith("PK\3\4");
    }

    /**
     * Reads the directory of an archive, and checks that everything lies where it says.
     *
     * @param file the file, which has to stay open as long as entries are read
     * @param mostEntries how many entries are read before the archive is refused
     * @return the archive
     * @throws torchffm.io.CheckpointException if it is malformed, or too large
     */
    public static ZipReader open(FileBytes file, int mostEntries) {
        ZipEnd end = ZipEnd.read(file);
        long largest = DIRECTORY_BYTES_PER_ENTRY * mostEntries;
        if (end.count() > mostEntries || end.size() > largest) {
            throw file.malformed(
                    null,
                    end.offset(),
                    "a central directory of " + end.count() + " entries and " + end.size() + " bytes; up to "
                            + mostEntries + " and " + largest + " are read");
        }
        return new ZipReader(file, layOut(file, directory(file, end), end.offset()));
    }

    private static List<CentralEntry> directory(FileBytes file, ZipEnd end) {
        int likely = (int) Math.min(end.count(), end.size() / ZipFormat.CENTRAL_SIZE);
        List<CentralEntry> directory = new ArrayList<>(likely);
        Set<String> names = HashSet.newHashSet(likely);
        long at = end.offset();
        for (long i = 0; i < end.count(); i++) {
            CentralEntry entry = CentralEntry.read(file, at);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                throw file.malformed(entry.name(), -1, "is in the archive twice, the case of letters aside");
            }
            directory.add(entry);
            at += entry.length();
        }
        if (at != end.offset() + end.size()) {
            throw file.malformed(
                    null, at, "the central directory has other bytes than its " + end.count() + " entries");
        }
        return directory;
    }

    /** Goes through the file from its first byte on, and finds each entry where the one before it ends. */
    private static Map<String, ZipEntry> layOut(FileBytes file, List<CentralEntry> directory, long end) {
        if (directory.isEmpty()) {
            throw file.malformed(null, end, "an archive without entries");
        }
        checkInflated(file, directory);
        directory.sort(Comparator.comparingLong(CentralEntry::header));
        Map<String, ZipEntry> entries = LinkedHashMap.newLinkedHashMap(directory.size());
        for (int i = 0; i < directory.size(); i++) {
            CentralEntry central = directory.get(i);
            if (i == 0 && central.header() != 0) {
                throw file.malformed(
                        central.name(),
                        -1,
                        "is the archive's first entry, but begins at byte " + central.header() + " of the file");
            }
            long next = i + 1 < directory.size() ? directory.get(i + 1).header() : end;
            ZipEntry entry = LocalEntry.read(file, central);
            LocalEntry.checkEnd(file, central, entry, next);
            entries.put(entry.name(), entry);
        }
        return entries;
    }

    /** A megabyte of deflate makes a gigabyte of zeros, and torch.save makes none: little of it is taken on trust. */
    private static void checkInflated(FileBytes file, List<CentralEntry> directory) {
        long most = INFLATED + INFLATED_PER_BYTE * file.size();
        long left = most;
        for (CentralEntry entry : directory) {
            if (entry.method() == DEFLATED) {
                if (entry.size() > left) {
                    throw file.malformed(
                            entry.name(),
                            -1,
                            "is compressed, and has " + entry.size() + " bytes; up to " + most
                                    + " are decompressed of a file of " + file.size());
                }
                left -= entry.size();
            }
        }
    }

    /**
     * Returns the entries.
     *
     * @return them in the order in which they lie in the file
     */
    public Collection<ZipEntry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /**
     * Returns an entry.
     *
     * @param name its name, with the folder
     * @return the entry, or null
     */
    public @Nullable ZipEntry entry(String name) {
        return entries.get(name);
    }

    /**
     * Reads an entry into an array.
     *
     * @param entry the entry
     * @param most the largest size that is sensible for it
     * @return its data
     * @throws torchffm.io.CheckpointException if it is larger, or compressed, or its checksum is wrong
     */
    public byte[] read(ZipEntry entry, long most) {
        if (entry.size() > Math.min(most, Integer.MAX_VALUE - 8)) {
            throw file.malformed(entry.name(), -1, "has " + entry.size() + " bytes; up to " + most + " were expected");
        }
        byte[] data = new byte[(int) entry.size()];
        read(entry, MemorySegment.ofArray(data));
        return data;
    }

    /**
     * Reads an entry into memory. The checksum is verified, unless the whole archive was written without.
     *
     * @param entry the entry
     * @param target as many bytes as the entry has
     * @throws torchffm.io.CheckpointException if its checksum is wrong, or it is compressed otherwise than by deflate
     */
    public void read(ZipEntry entry, MemorySegment target) {
        if (entry.isStored()) {
            check(entry, file.read(entry.offset(), target, checksums));
            return;
        }
        CRC32 crc = new CRC32();
        readPart(entry, 0, target, checksums ? crc::update : part -> {});
        check(entry, (int) crc.getValue());
    }

    /**
     * Reads some bytes of an entry, whose checksum is not verified.
     *
     * @param entry the entry
     * @param offset the first of them
     * @param target what is to be filled
     * @throws torchffm.io.CheckpointException if they cannot be read
     */
    public void readPart(ZipEntry entry, long offset, MemorySegment target) {
        readPart(entry, offset, target, part -> {});
    }

    /**
     * Hands out an entry in parts. The checksum is verified after the last, unless the archive was written without.
     *
     * @param entry the entry
     * @param partSize the bytes of a part, but for the last
     * @param part sees each part, which is valid until it returns
     * @throws torchffm.io.CheckpointException if it cannot be read, or its checksum is wrong
     */
    public void forEachPart(ZipEntry entry, int partSize, Consumer<MemorySegment> part) {
        CRC32 crc = new CRC32();
        MemorySegment buffer = MemorySegment.ofArray(new byte[(int) Math.min(entry.size(), partSize)]);
        for (long at = 0; at < entry.size(); at += partSize) {
            MemorySegment filled = buffer.asSlice(0, Math.min(partSize, entry.size() - at));
            readPart(entry, at, filled, checksums ? crc::update : read -> {});
            part.accept(filled);
        }
        check(entry, (int) crc.getValue());
    }

    /**
     * Verifies an entry's checksum, unless the archive was written without.
     *
     * @param entry the entry
     * @throws torchffm.io.CheckpointException if it cannot be read, or its checksum is wrong
     */
    public void verify(ZipEntry entry) {
        forEachPart(entry, FileBytes.CHUNK, part -> {});
    }

    private void readPart(ZipEntry entry, long offset, MemorySegment target, Consumer<ByteBuffer> parts) {
        switch (entry.method()) {
            case 0 -> file.read(entry.offset() + offset, target, parts);
            case DEFLATED -> inflated(entry).read(offset, target, parts);
            default ->
                throw file.malformed(
                        entry.name(), -1, "is compressed in a way that is not read (method " + entry.method() + ")");
        }
    }

    /** What reads a compressed entry goes on from where it stopped, if it can. */
    private Inflated inflated(ZipEntry entry) {
        if (entry.size() > entry.packed() * DEFLATE_RATIO) {
            throw file.malformed(
                    entry.name(), -1, "has " + entry.size() + " bytes, more than its " + entry.packed() + " can hold");
        }
        Inflated current = cursor;
        if (current == null || current.entry() != entry) {
            current = new Inflated(file, entry);
            cursor = current;
        }
        return current;
    }

    private void check(ZipEntry entry, int crc) {
        if (checksums && crc != entry.crc()) {
            throw file.malformed(
                    entry.name(),
                    -1,
                    "is damaged: its CRC-32 is %08x, the archive's directory says %08x".formatted(crc, entry.crc()));
        }
    }
}
