package torchffm.mnist.inspect;

import java.io.PrintWriter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import torchffm.io.Checkpoint;
import torchffm.io.ValueText;
import torchffm.io.tree.Children;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyObject;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** {@code inspect --tree}: a line for each value, further to the right the deeper it lies. What is met again is not gone into again. */
public final class TreeReport {

    private static final int LONGEST_TEXT = 100;
    private static final int WIDEST_INDENT = 60;

    private final PrintWriter out;
    private final Set<PyValue> shown = Collections.newSetFromMap(new IdentityHashMap<>());

    /** A value and what stands before it: a key, or nothing. */
    private record Line(@Nullable String label, PyValue value) {}

    /**
     * Prints nothing yet.
     *
     * @param out where the tree goes
     */
    public TreeReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints what a file holds.
     *
     * @param file the file's path as it was given
     * @param checkpoint the file
     */
    public void print(String file, Checkpoint checkpoint) {
        out.println(Printable.of(file) + ": " + InspectedFile.describe(checkpoint.format()));
        Deque<Iterator<Line>> stack = new ArrayDeque<>();
        stack.push(Stream.of(new Line(null, checkpoint.root())).iterator());
        while (!stack.isEmpty()) {
            if (!stack.element().hasNext()) {
                stack.pop();
                continue;
            }
            Line line = stack.element().next();
            boolean goesOn = isContainer(line.value());
            boolean again = goesOn && !shown.add(line.value());
            print(stack.size(), line, again);
            if (goesOn && !again) {
                stack.push(lines(line.value()));
            }
        }
    }

    private void print(int depth, Line line, boolean again) {
        String indent = "  ".repeat(Math.min(depth, WIDEST_INDENT));
        String label = line.label() == null ? "" : line.label() + ": ";
        out.println(indent + label + describe(line.value()) + (again ? ", shown above" : ""));
    }

    private static boolean isContainer(PyValue value) {
        return switch (value) {
            case PyDict _, PyList _, PySet _, PyTuple _, PyObject _, PyParameter _, PyTensor _ -> true;
            default -> false;
        };
    }

    private static String describe(PyValue value) {
        return switch (value) {
            case PyString text -> ValueText.repr(new PyString(Printable.of(text.text(), LONGEST_TEXT)));
            case PyBytes bytes when bytes.bytes().length > LONGEST_TEXT -> bytes.kind();
            case PyTuple tuple -> "a tuple of " + tuple.size();
            case PyTensor tensor -> tensor.kind() + tensor(tensor);
            case PyParameter parameter -> parameter.kind() + (parameter.requiresGrad() ? "" : ", frozen");
            case PyStorage storage ->
                storage.kind() + ", " + storage.numel() + " elements, "
                        + Printable.of(storage.location().text(), LONGEST_TEXT);
            case PyDict _, PyList _, PySet _, PyObject _ -> Printable.of(value.kind(), LONGEST_TEXT);
            default -> Printable.of(ValueText.repr(value), LONGEST_TEXT);
        };
    }

    private static String tensor(PyTensor tensor) {
        return " of torch." + tensor.dtype().pythonName() + ", " + Arrays.toString(tensor.shape())
                + (tensor.requiresGrad() ? ", requires_grad" : "");
    }

    private static Iterator<Line> lines(PyValue value) {
        if (!(value instanceof PyDict dict)) {
            return Children.of(value).stream()
                    .map(child -> new Line(null, child))
                    .iterator();
        }
        Stream<Line> items = dict.items().stream().map(item -> new Line(label(item.key()), item.value()));
        PyDict attributes = dict.attributes();
        return attributes == null
                ? items.iterator()
                : Stream.concat(items, Stream.of(new Line("@", attributes))).iterator();
    }

    private static String label(PyValue key) {
        return Printable.of(ValueText.repr(key), LONGEST_TEXT);
    }
}
