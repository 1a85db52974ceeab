package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import torchffm.io.zip.ZipEntry;
import torchffm.io.zip.ZipReader;

/** A storage in a record of an archive, which has to stay open. */
record RecordSource(ZipReader zip, ZipEntry record, int swapSize) implements InFile {
    @Override
    public long size() {
        return record.size();
    }

    @Override
    public boolean isSequential() {
        return !record.isStored();
    }

    @Override
    public long mappable() {
        return record.isStored() && swapSize == 1 ? record.offset() : -1;
    }

    @Override
    public void read(long offset, MemorySegment target) {
        zip.readPart(record, offset, target);
        ByteOrders.reverse(target, swapSize);
    }

    @Override
    public void readAll(MemorySegment target) {
        zip.read(record, target);
        ByteOrders.reverse(target, swapSize);
    }

    @Override
    public void forEachPart(Consumer<MemorySegment> part) {
        zip.forEachPart(record, PART, bytes -> {
            ByteOrders.reverse(bytes, swapSize);
            part.accept(bytes);
        });
    }
}
