package torchffm.io;

import java.lang.foreign.MemorySegment;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.StorageSource;

/**
 * Reads tensors' elements in their logical order, whatever views they are, in memory that is bounded. A storage's checksum
 * is verified before anything of it is handed out in parts.
 *
 * <p>Views can make much of little: a small file may ask for more bytes than there is time for. What goes beyond twice
 * the storages is counted, and refused when it is too much.
 */
final class LogicalReader {
    /** A tensor that is larger than its storage is written out up to this size. */
    static final long MATERIALISED = 256L << 20;

    /** What all tensors of a file may take beyond twice their storages. */
    private static final long BEYOND = 1L << 30;

    private static final int SMALL_STORAGE = 32 << 20;
    private static final int LARGEST_BLOCK = 64 << 20;
    private static final int PART = 1 << 20;
    private static final int PAGE = 1 << 12;

    private final Set<PyStorage> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<PyStorage> verified = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<PyStorage, Memory> loaded = new IdentityHashMap<>(1);
    private long left = BEYOND;

    /** Says why a tensor is not to be read, or takes its costs from what is left. */
    @Nullable
    String refuse(PyStridedTensor tensor) {
        long bytes = tensor.numel() * tensor.dtype().itemSize();
        PyStorage storage = tensor.storage();
        long size = storage.byteSize();
        if (bytes > size && bytes > MATERIALISED) {
            return "its elements would take %d bytes, over a storage of %d; up to %d are written out"
                    .formatted(bytes, size, MATERIALISED);
        }
        long allowance = known.add(storage) ? 2 * size : 0;
        boolean again = allowance == 0 && !loaded.containsKey(storage);
        long cost = bytes + (again && (size <= SMALL_STORAGE || storage.source().isSequential()) ? size : 0);
        if (cost > left + allowance) {
            return "the file's tensors overlap, and would take " + BEYOND + " bytes more than it holds";
        }
        left = Math.min(BEYOND, left + allowance - cost);
        return null;
    }

    /** Hands out a tensor's elements, little-endian, in parts that are valid until the consumer returns. */
    void read(PyStridedTensor tensor, Consumer<MemorySegment> part) {
        if (tensor.numel() == 0) {
            return;
        }
        ElementBits bits = ElementBits.of(tensor);
        StridedBlocks blocks = new StridedBlocks(tensor);
        PyStorage storage = tensor.storage();
        long bytes = tensor.numel() * tensor.dtype().itemSize();
        if (blocks.isContiguous() && bytes == storage.byteSize()) {
            storage.source().forEachPart(bits == ElementBits.AS_THEY_ARE ? part : bits.before(part));
        } else if (storage.byteSize() <= SMALL_STORAGE) {
            read(blocks, memory(storage), bytes, bits.before(part));
        } else {
            if (verified.add(storage)) {
                storage.source().verify();
            }
            int room = blocks.isContiguous() ? PART : Math.clamp(blocks.rowBytes(), PAGE, PART);
            read(blocks, new Moving(storage.source(), room), bytes, bits.before(part));
        }
    }

    private static void read(
            StridedBlocks blocks, StridedBlocks.Window window, long bytes, Consumer<MemorySegment> part) {
        if (!blocks.isContiguous()) {
            long room = Math.min(LARGEST_BLOCK, Runtime.getRuntime().maxMemory() / 8);
            blocks.forEach(window, (int) Math.max(PART, room), part);
            return;
        }
        for (long done = 0; done < bytes; done += PART) {
            int length = (int) Math.min(PART, bytes - done);
            int at = window.at(blocks.start() + done, length);
            part.accept(MemorySegment.ofArray(window.bytes()).asSlice(at, length));
        }
    }

    /** One small storage is kept, since its next view is likely to follow. */
    private Memory memory(PyStorage storage) {
        Memory memory = loaded.get(storage);
        if (memory == null) {
            loaded.clear();
            byte[] bytes = new byte[(int) storage.byteSize()];
            storage.source().readAll(MemorySegment.ofArray(bytes));
            memory = new Memory(bytes);
            loaded.put(storage, memory);
        }
        return memory;
    }

    /** A whole storage. */
    private record Memory(byte[] bytes) implements StridedBlocks.Window {
        @Override
        public int at(long position, int length) {
            return (int) position;
        }
    }

    /** A part of a storage that moves to where it is wanted. */
    private static final class Moving implements StridedBlocks.Window {
        private final StorageSource source;
        private final byte[] bytes;
        private long begin;
        private int filled;

        Moving(StorageSource source, int room) {
            this.source = source;
            this.bytes = new byte[room];
        }

        @Override
        public int at(long position, int length) {
            if (position < begin || position + length > begin + filled) {
                filled = (int) Math.min(bytes.length, source.size() - position);
                source.read(position, MemorySegment.ofArray(bytes).asSlice(0, filled));
                begin = position;
            }
            return (int) (position - begin);
        }

        @Override
        public byte[] bytes() {
            return bytes;
        }
    }
}
