package torchffm.internal;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The net under the plan: frees what became unreachable without having been closed.
 *
 * <p>A {@code java.lang.ref.Cleaner} would do, at three objects for each registration; here the phantom reference is
 * itself the list node, the action and the handle's owner. Tensors, of which there are many more, are watched 64 together by
 * {@link TensorWatches}, whose looks are taken on this thread.
 */
final class Reaper {

    private static final long FOR_EVER = 0;

    /** How long those who make tensors may leave what was found to the reaper. */
    private static final long PATIENCE_MILLIS = 1;

    private static final ReferenceQueue<Object> QUEUE = new ReferenceQueue<>();
    private static final Node HEAD = new Tracked(null, 0, Kind.OBJECT);

    static {
        Thread thread = new Thread(null, Reaper::reap, "torchffm-reaper", 1 << 20, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(null); // it outlives whoever happened to start it
        thread.start();
    }

    private Reaper() {}

    /** What a handle refers to, and so how it is freed. */
    enum Kind {
        GENERATOR,
        DLPACK,
        DLPACK_LEGACY,
        CASTS,
        OBJECT,
        NODE;

        /** Whether it is freed by {@link Natives#release}, as one of many. */
        boolean isReleased() {
            return this != DLPACK && this != DLPACK_LEGACY;
        }

        void free(long address) {
            switch (this) {
                case GENERATOR, OBJECT, CASTS, NODE -> Natives.release(address);
                case DLPACK -> NativeDLPack.delete(address, NativeDLPack.Kind.VERSIONED);
                case DLPACK_LEGACY -> NativeDLPack.delete(address, NativeDLPack.Kind.LEGACY);
            }
        }
    }

    /** Something that is watched until it is unreachable; a node of a doubly linked list that keeps it alive. */
    abstract static class Node extends PhantomReference<Object> {
        private @Nullable Node previous;
        private @Nullable Node next;

        Node(@Nullable Object referent) {
            super(referent, QUEUE);
        }

        /** Frees what the unreachable object left behind; called once, when this is no longer linked. */
        abstract void free();

        /** What it is, for a report that it was never closed. */
        abstract String what();

        final void link() {
            synchronized (QUEUE) {
                previous = HEAD;
                next = HEAD.next;
                if (next != null) {
                    next.previous = this;
                }
                HEAD.next = this;
            }
            if (LeakTrace.ON) {
                LeakTrace.made(this);
            }
        }

        /**
         * Stops watching.
         *
         * @return whether it was being watched; true once only, so who gets true is the one to free
         */
        final boolean unlink() {
            synchronized (QUEUE) {
                if (!takeOut()) {
                    return false;
                }
            }
            if (LeakTrace.ON) {
                LeakTrace.closed(this);
            }
            clear();
            return true;
        }

        /** With the lock held. */
        private boolean takeOut() {
            if (previous == null) {
                return false;
            }
            previous.next = next;
            if (next != null) {
                next.previous = previous;
            }
            previous = null;
            next = null;
            return true;
        }
    }

    /** The owner of one handle that is no tensor. */
    static final class Tracked extends Node implements NativeHandle.Owner {
        final long address;
        final Kind kind;

        Tracked(@Nullable NativeHandle handle, long address, Kind kind) {
            super(handle);
            this.address = address;
            this.kind = kind;
        }

        @Override
        public void free(NativeHandle handle) {
            if (unlink()) {
                free();
            }
        }

        @Override
        void free() {
            kind.free(address);
        }

        @Override
        String what() {
            return "a " + kind.name().toLowerCase(Locale.ROOT);
        }

        /** Gives the handle up to another owner. */
        void forget() {
            unlink();
        }
    }

    static Tracked track(NativeHandle handle, Kind kind) {
        Tracked tracked = new Tracked(handle, handle.address(), kind);
        tracked.link();
        return tracked;
    }

    /** What the collector has found; null where nobody waits to be freed. */
    static @Nullable Node next() {
        return (Node) QUEUE.poll();
    }

    /** Stops watching some, and leaves those out that were closed at the last moment. */
    static void unlink(@Nullable Node[] nodes, int count) {
        synchronized (QUEUE) {
            for (int i = 0; i < count; i++) {
                Node node = nodes[i];
                if (node != null && !node.takeOut()) {
                    nodes[i] = null;
                }
            }
        }
    }

    private static void reap() {
        FoundBatch batch = new FoundBatch();
        for (; ; ) {
            try {
                boolean idle = FoundTensors.isEmpty() && !TensorWatches.isDue();
                Node first = (Node) QUEUE.remove(idle ? FOR_EVER : PATIENCE_MILLIS);
                if (first != null) {
                    batch.free(first);
                }
                if (!TensorWatches.sweep()) {
                    FoundTensors.freeUnlessTaken();
                }
            } catch (InterruptedException e) {
                // Nobody has a reason to interrupt this thread, and giving up would leak from here on.
                continue;
            } catch (Throwable e) { // even without memory for the moment: a dead reaper would leak for good
                System.getLogger("torchffm").log(System.Logger.Level.ERROR, "a handle could not be freed", e);
            }
        }
    }
}
