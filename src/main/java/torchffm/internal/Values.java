package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.TF_NONE;
import static torchffm.bindings.torchffm_h.TF_TENSOR;
import static torchffm.bindings.torchffm_h.tf_op_call;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.bindings.tf_value;

/**
 * The native memory of a {@link Call}: the array of {@code tf_value} that goes to the shim and comes back with the
 * results, and behind it room for what the values point to. It lives as long as its thread's context; what does not fit
 * is allocated for the one call.
 */
final class Values {

    /** The bytes of one {@code tf_value}. */
    static final long SIZE = tf_value.layout().byteSize();

    private static final int CAPACITY = 64;
    private static final long BYTES = 4096;
    private static final long RESULTS = CAPACITY * SIZE;
    private static final long ROOM = RESULTS + Long.BYTES;
    private static final long TAG = tf_value.tag$offset();
    private static final long LENGTH = tf_value.size$offset();
    private static final long PAYLOAD = tf_value.payload$offset();

    private final MemorySegment memory = Arena.ofAuto().allocate(BYTES, JAVA_LONG.byteAlignment());
    private final MemorySegment resultCount = memory.asSlice(RESULTS, JAVA_LONG.byteSize());
    private long roomUsed = ROOM;
    private @Nullable Arena overflow;
    private int count;
    private @Nullable OpenList open;

    /** A list whose elements are being added; in a list of lists, inside another. */
    private static final class OpenList {
        private final int tag;
        private final MemorySegment elements;
        private final int size;
        private final @Nullable OpenList outer;
        private int added;

        OpenList(int tag, MemorySegment elements, int size, @Nullable OpenList outer) {
            this.tag = tag;
            this.elements = elements;
            this.size = size;
            this.outer = outer;
        }
    }

    void clear() {
        count = 0;
        open = null;
        roomUsed = ROOM;
        if (overflow != null) {
            overflow.close();
            overflow = null;
        }
    }

    void add(int tag, int length, long payload) {
        OpenList list = open;
        if (list != null) {
            put(list.elements, list.added++, tag, length, payload);
            return;
        }
        if (count == CAPACITY) {
            throw new IllegalStateException("more than " + CAPACITY + " arguments");
        }
        put(memory, count++, tag, length, payload);
    }

    /** Begins a list or dictionary of so many values, keys among them. */
    void beginList(int tag, int size) {
        open = new OpenList(tag, reserve(size * SIZE), size, open);
    }

    void endList() {
        OpenList list = Objects.requireNonNull(open, "no list was begun");
        open = list.outer;
        add(list.tag, list.size, list.elements.address());
    }

    static void put(MemorySegment values, long index, int tag, int length, long payload) {
        values.set(JAVA_INT, index * SIZE + TAG, tag);
        values.set(JAVA_INT, index * SIZE + LENGTH, length);
        values.set(JAVA_LONG, index * SIZE + PAYLOAD, payload);
    }

    /** Room for what a value points to, until the next {@link #clear()}. */
    MemorySegment reserve(long bytes) {
        long aligned = (bytes + 7) & ~7L;
        if (aligned <= BYTES - roomUsed) {
            MemorySegment room = memory.asSlice(roomUsed, bytes);
            roomUsed += aligned;
            return room;
        }
        if (overflow == null) {
            overflow = Arena.ofConfined();
        }
        return overflow.allocate(Math.max(1, bytes), JAVA_LONG.byteAlignment());
    }

    /**
     * Copies numbers to where they stay until the next {@link #clear()}.
     *
     * @return their address
     */
    long put(long[] numbers) {
        long bytes = (long) Long.BYTES * numbers.length;
        if (bytes > BYTES - roomUsed) {
            MemorySegment room = reserve(bytes);
            MemorySegment.copy(numbers, 0, room, JAVA_LONG, 0, numbers.length);
            return room.address();
        }
        long at = roomUsed;
        MemorySegment.copy(numbers, 0, memory, JAVA_LONG, at, numbers.length);
        roomUsed = at + bytes;
        return memory.address() + at;
    }

    /** Makes the call, and returns the number of its results. */
    long call(Operator operator, long mode, MemorySegment casts) {
        try {
            Natives.check(tf_op_call(operator.handle(), mode, casts, memory, count, CAPACITY, resultCount));
        } catch (NullPointerException e) {
            throw NullErrors.named(e, operator, index -> index < count && tag(memory, index) == TF_NONE());
        }
        return memory.get(JAVA_LONG, RESULTS);
    }

    /** What the call returned; for one tensor {@link #tensor} does without. */
    Results results(Operator operator, long results) {
        return new Results(operator, memory, results);
    }

    /** The address of the one result, a tensor; 0 for an undefined one. */
    long tensor(Operator operator, long results) {
        int tag = tag(memory, 0);
        if (results != 1 || tag != TF_TENSOR() && tag != TF_NONE()) {
            throw results(operator, results).unexpected();
        }
        return payload(memory, 0);
    }

    static int tag(MemorySegment values, long index) {
        return values.get(JAVA_INT, index * SIZE + TAG);
    }

    static int length(MemorySegment values, long index) {
        return values.get(JAVA_INT, index * SIZE + LENGTH);
    }

    static long payload(MemorySegment values, long index) {
        return values.get(JAVA_LONG, index * SIZE + PAYLOAD);
    }
}
