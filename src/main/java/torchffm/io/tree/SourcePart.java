package torchffm.io.tree;

import java.lang.foreign.MemorySegment;

/** A part of a storage's bytes, wherever those are by now. */
record SourcePart(PyStorage whole, long start, long size) implements StorageSource {
    @Override
    public void read(long offset, MemorySegment target) {
        whole.source().read(start + offset, target);
    }
}
