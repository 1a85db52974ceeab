package torchffm.io;

import java.lang.foreign.MemorySegment;
import torchffm.io.tree.StorageSource;
import torchffm.io.zip.FileBytes;

/** A storage whose place in the file is told after the pickle that names it. */
final class LateSource implements StorageSource {
    private final FileBytes file;
    private final long numel;
    private final int itemSize;
    private long start = -1;

    LateSource(FileBytes file, long numel, int itemSize) {
        this.file = file;
        this.numel = numel;
        this.itemSize = itemSize;
    }

    long numel() {
        return numel;
    }

    boolean isPlaced() {
        return start >= 0;
    }

    void place(long start) {
        this.start = start;
    }

    @Override
    public long size() {
        return numel * itemSize;
    }

    @Override
    public void read(long offset, MemorySegment target) {
        file.read(start + offset, target, false);
    }
}
