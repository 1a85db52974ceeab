package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.function.Consumer;
import torchffm.io.tree.StorageSource;

/** A storage that was mapped: its bytes are those in memory, which may have been written to; its checksum is the file's. */
record MappedSource(TensorSource memory, StorageSource file) implements StorageSource {
    @Override
    public long size() {
        return memory.size();
    }

    @Override
    public void read(long offset, MemorySegment target) {
        memory.read(offset, target);
    }

    @Override
    public void forEachPart(Consumer<MemorySegment> part) {
        memory.forEachPart(part);
    }

    @Override
    public void verify() {
        file.verify();
    }
}
