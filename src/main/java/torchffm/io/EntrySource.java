package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.ZipEntry;
import torchffm.io.zip.ZipReader;

/** An array in an archive: the entry behind its header. The checksum is of both. */
record EntrySource(ZipReader zip, ZipEntry entry, int start, long size, int swapSize) implements StorageSource {
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
        StorageSource.super.forEachPart(part);
    }
}
