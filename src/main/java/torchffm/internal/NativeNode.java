package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** The native side of a node of the autograd graph: one counted reference. */
public abstract class NativeNode extends NativeHandle {

    private static final HandleFactory<NativeNode> FACTORY = new HandleFactory<>("torchffm.Node");

    /**
     * Takes over a native reference.
     *
     * @param address the native reference
     */
    protected NativeNode(long address) {
        super(address);
        owner = Reaper.track(this, Reaper.Kind.NODE);
    }

    /**
     * Tells the runtime how to make the facade's nodes.
     *
     * @param make makes one of a native reference, which it takes over
     */
    protected static void setFactory(LongFunction<? extends NativeNode> make) {
        FACTORY.set(make);
    }

    static NativeNode make(long address) {
        return FACTORY.make(address);
    }

    static String name(long address) {
        return Natives.take(
                MemorySegment.ofAddress(Natives.out(to -> tf_node_name(MemorySegment.ofAddress(address), to))));
    }

    /**
     * Its name.
     *
     * @return such as {@code MulBackward0}
     */
    protected final String nativeName() {
        acquire();
        try {
            return name(address());
        } finally {
            release();
        }
    }

    /**
     * Whether another is the same native node.
     *
     * @param other another
     * @return true for two references to one
     */
    protected final boolean isSame(NativeNode other) {
        return address() == other.address();
    }

    /**
     * A number by which it can be told from others.
     *
     * @return the same for two references to one
     */
    protected final long identity() {
        return address();
    }

    /**
     * Where it stands in the order in which nodes were made.
     *
     * @return its number
     */
    protected final long sequence() {
        return described(1).sequence;
    }

    /**
     * A node that it leads to.
     *
     * @param node the node, null for none
     * @param input which of its inputs
     */
    protected record NextNode(@Nullable NativeNode node, int input) {}

    private record Described(long count, long sequence, List<NextNode> next) {}

    /**
     * The nodes that it leads to.
     *
     * @return one for each of its inputs
     */
    protected final List<NextNode> next() {
        return described(described(1).count).next;
    }

    private Described described(long capacity) {
        acquire();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment values = arena.allocate(capacity * Values.SIZE, Long.BYTES);
            long count = Natives.out(to -> tf_node_describe(MemorySegment.ofAddress(address()), values, capacity, to));
            List<NextNode> next = new ArrayList<>();
            for (int i = 1; i < Math.min(count, capacity); i++) {
                boolean isNode = Values.tag(values, i) == TF_NODE();
                next.add(new NextNode(isNode ? make(Values.payload(values, i)) : null, Values.length(values, i)));
            }
            return new Described(count, Values.payload(values, 0), next);
        } finally {
            release();
        }
    }

    @Override
    final String describeClosed() {
        return "this node of the autograd graph is closed";
    }
}
