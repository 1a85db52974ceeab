package torchffm.io;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import torchffm.io.TreeEdges.Edge;
import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyQuantizedTensor;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * The tensors of a tree and the paths that lead to them, in the order of the tree. What is reached again is there again,
 * and so a small file can hold more paths than there is time for, or a circle: they are counted before one is walked.
 */
final class TensorPaths {
    private static final Reach ONE = new Reach(1, 0, 0);
    private static final long CHARACTERS_PER_OBJECT = 100;

    private final PyValue root;
    private final Limits limits;
    private final Map<PyValue, Reach> reached = new IdentityHashMap<>();

    /** What a value leads to: so many tensors, by paths of so many characters together, so many steps away at most. */
    private record Reach(long tensors, long characters, int depth) {}

    /** A value on the way, what is left of its steps, and what they have come to. */
    private static final class Frame {
        private final PyValue value;
        private final @Nullable Edge edge;

        /** What leads here, with a slash behind each step. */
        private final String path;

        private final Iterator<Edge> steps;
        private long tensors;
        private long characters;
        private int depth;

        Frame(PyValue value, @Nullable Edge edge, String path) {
            this.value = value;
            this.edge = edge;
            this.path = path;
            this.steps = TreeEdges.of(value);
        }

        void add(Edge step, Reach reach) {
            if (reach.tensors > 0) {
                tensors = sum(tensors, reach.tensors);
                characters = sum(characters, sum(reach.characters, product(step.labelLength(), reach.tensors)));
                depth = Math.max(depth, reach.depth + 1);
            }
        }
    }

    /**
     * Counts the paths of a tree.
     *
     * @throws Malformed if there are more than the limits allow, or they have no end
     */
    TensorPaths(PyValue root, Limits limits) {
        this.root = root;
        this.limits = limits;
        if (!isDense(root)) {
            count();
        }
    }

    /** How many paths there are. */
    long size() {
        Reach reach = reachOf(root);
        return reach == null ? 0 : reach.tensors;
    }

    /** The values that lead to others, each once, in no order. */
    Set<PyValue> values() {
        return reached.keySet();
    }

    private @Nullable Reach reachOf(PyValue value) {
        return isDense(value) ? ONE : reached.get(value);
    }

    private static boolean isDense(PyValue value) {
        return value instanceof PyStridedTensor || value instanceof PyQuantizedTensor || value instanceof PyMetaTensor;
    }

    /** With a stack of its own, as is the walk, since the depth of a tree is the file's to choose. */
    private void count() {
        Set<PyValue> onTheWay = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<PyValue> circles = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Frame> stack = new ArrayDeque<>();
        stack.push(new Frame(root, null, ""));
        onTheWay.add(root);
        while (!stack.isEmpty()) {
            Frame frame = stack.element();
            if (!frame.steps.hasNext()) {
                stack.pop();
                onTheWay.remove(frame.value);
                finish(frame, circles.contains(frame.value), stack.peek());
                continue;
            }
            Edge step = frame.steps.next();
            Reach known = reachOf(step.value());
            if (known != null) {
                frame.add(step, known);
            } else if (onTheWay.contains(step.value())) {
                circles.add(step.value());
            } else {
                enter(new Frame(step.value(), step, ""), stack, onTheWay);
            }
        }
    }

    private void enter(Frame frame, Deque<Frame> stack, Set<PyValue> onTheWay) {
        if (!frame.steps.hasNext()) {
            return;
        }
        if (stack.size() > limits.depth()) {
            throw new Malformed("values that lie deeper in each other than " + limits.depth());
        }
        stack.push(frame);
        onTheWay.add(frame.value);
    }

    private void finish(Frame frame, boolean circle, @Nullable Frame above) {
        if (circle && frame.tensors > 0) {
            throw new Malformed(frame.value.kind() + " that holds itself, and a tensor");
        }
        if (frame.tensors > limits.objects()) {
            throw new Malformed("tensors that are reached by more than " + limits.objects() + " paths");
        }
        if (frame.depth > limits.depth()) {
            throw new Malformed("tensors that lie deeper than " + limits.depth());
        }
        long most = product(limits.objects(), CHARACTERS_PER_OBJECT);
        if (frame.characters > most) {
            throw new Malformed("tensors whose paths have more than " + most + " characters together");
        }
        Reach reach = new Reach(frame.tensors, frame.characters, frame.depth);
        reached.put(frame.value, reach);
        if (above != null && frame.edge != null) {
            above.add(frame.edge, reach);
        }
    }

    private static long sum(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long product(long a, long b) {
        return Math.multiplyHigh(a, b) != 0 || a * b < 0 ? Long.MAX_VALUE : a * b;
    }

    /** Walks all paths. The tensors are dense: what others consist of is reached by itself. */
    void forEach(BiConsumer<String, PyTensor> visitor) {
        if (root instanceof PyTensor tensor && isDense(root)) {
            visitor.accept("", tensor);
            return;
        }
        Deque<Frame> stack = new ArrayDeque<>();
        stack.push(new Frame(root, null, ""));
        while (!stack.isEmpty()) {
            Frame frame = stack.element();
            if (!frame.steps.hasNext()) {
                stack.pop();
                continue;
            }
            Edge step = frame.steps.next();
            Reach reach = reachOf(step.value());
            if (reach == null || reach.tensors == 0) {
                continue;
            }
            String label = step.label();
            String path = label == null ? frame.path : frame.path + label + "/";
            if (isDense(step.value())) {
                visitor.accept(path.isEmpty() ? path : path.substring(0, path.length() - 1), (PyTensor) step.value());
            } else {
                stack.push(new Frame(step.value(), step, path));
            }
        }
    }
}
