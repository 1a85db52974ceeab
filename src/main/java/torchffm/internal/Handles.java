package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The handles among a call's arguments: none is entered before all arguments are there. */
final class Handles {

    private NativeHandle[] handles = new NativeHandle[8];
    private int count;

    void add(@Nullable NativeHandle handle) {
        if (handle == null) {
            return;
        }
        if (count == handles.length) {
            handles = Arrays.copyOf(handles, 2 * count);
        }
        handles[count++] = handle;
    }

    /** Enters each handle; where one is closed, leaves those entered before it. */
    void acquire() {
        int entered = 0;
        try {
            for (; entered < count; entered++) {
                handles[entered].acquire();
            }
        } finally {
            if (entered < count) {
                release(entered);
            }
        }
    }

    /** Leaves each handle, which is also what keeps it reachable up to here. */
    void release() {
        release(count);
    }

    private void release(int entered) {
        for (int i = 0; i < entered; i++) {
            handles[i].release();
        }
    }

    /** Their addresses, while they are entered. */
    MemorySegment addresses(Arena arena) {
        MemorySegment addresses = arena.allocate(JAVA_LONG, Math.max(1, count));
        for (int i = 0; i < count; i++) {
            addresses.setAtIndex(JAVA_LONG, i, handles[i].address());
        }
        return addresses;
    }

    void forEach(Consumer<NativeHandle> action) {
        for (int i = 0; i < count; i++) {
            action.accept(handles[i]);
        }
    }

    void clear() {
        Arrays.fill(handles, 0, count, null);
        count = 0;
    }
}
