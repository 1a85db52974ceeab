package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.ZipEntry;
import torchffm.io.zip.ZipReader;

/** A storage in a record of an archive, which has to stay open. */
record RecordSource(ZipReader zip, ZipEntry record, int swapSize) implements StorageSource {
    @Override
    public long size() {
        return record.size();
    }

    @Override
    public boolean isSequential() {
        return record.method() != 0;
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
