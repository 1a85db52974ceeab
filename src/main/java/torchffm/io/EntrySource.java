package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import torchffm.io.zip.ZipEntry;
import torchffm.io.zip.ZipReader;

/** An array in an archive: the entry behind its header. The checksum is of both. */
record EntrySource(ZipReader zip, ZipEntry entry, int start, long size, int swapSize) implements InFile {
    @Override
    public long mappable() {
        return entry.isStored() && swapSize == 1 ? entry.offset() + start : -1;
    }

    @Override
    public void read(long offset, MemorySegment target) {
        zip.readPart(entry, start + offset, target);
        ByteOrders.reverse(target, swapSize);
    }

    @Override
    public void readAll(MemorySegment target) {
        zip.verify(entry);
        read(0, target);
    }

    @Override
    public void forEachPart(Consumer<MemorySegment> part) {
        zip.verify(entry);
        InFile.super.forEachPart(part);
    }
}
