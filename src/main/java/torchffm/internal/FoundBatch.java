package torchffm.internal;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** As much of what the collector has found as is freed at once: under one lock, and mostly in one downcall. */
final class FoundBatch {

    private final Reaper.@Nullable Node[] nodes = new Reaper.Node[Scope.Chunk.LARGEST];
    private int count;

    /** Frees this one, and those that were found with it. */
    void free(Reaper.Node first) {
        take(first);
        try {
            Reaper.unlink(nodes, count);
            freeHandles();
            for (Reaper.Node node : nodes) {
                if (node != null) {
                    node.free();
                }
            }
        } finally {
            Arrays.fill(nodes, null);
            count = 0;
        }
    }

    private void take(Reaper.Node first) {
        Reaper.Node next = first;
        while (next != null) {
            if (LeakTrace.ON) {
                LeakTrace.report(next, next.what());
            }
            nodes[count++] = next;
            next = count < nodes.length ? Reaper.next() : null;
        }
    }

    /** Frees, and leaves out, what is a handle like most. */
    private void freeHandles() {
        Workspace workspace = Context.current().enter();
        try {
            MemorySegment batch = workspace.batch();
            int handles = 0;
            for (int i = 0; i < count; i++) {
                if (nodes[i] instanceof Reaper.Tracked one && one.kind.isReleased()) {
                    nodes[i] = null;
                    batch.setAtIndex(ValueLayout.JAVA_LONG, handles++, one.address);
                }
            }
            if (handles > 0) {
                Natives.release(batch, handles);
            }
        } finally {
            workspace.leave();
        }
    }
}
