package torchffm.io;

import java.lang.foreign.MemorySegment;
import torchffm.io.zip.FileBytes;

/** A storage that is a part of a file as it is; the file has to stay open. */
record FileSource(FileBytes file, long start, long size, int swapSize) implements InFile {
    @Override
    public long mappable() {
        return swapSize == 1 ? start : -1;
    }

    @Override
    public void read(long offset, MemorySegment target) {
        file.read(start + offset, target, false);
        ByteOrders.reverse(target, swapSize);
    }
}
