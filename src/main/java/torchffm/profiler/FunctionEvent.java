package torchffm.profiler;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of an operator, of a node of the autograd graph, or one {@link RecordFunction}:
 * {@code torch.autograd.profiler_util.FunctionEvent}. Times are in microseconds since the profiler was started.
 */
public final class FunctionEvent {

    private final String name;
    private final long thread;
    private final double start;
    private final double end;
    private final boolean async;
    private final boolean userAnnotation;

    private @Nullable FunctionEvent parent;
    private List<FunctionEvent> children = new ArrayList<>();

    FunctionEvent(String name, long thread, double start, double end, boolean async, boolean userAnnotation) {
        this.name = name;
        this.thread = thread;
        this.start = start;
        this.end = end;
        this.async = async;
        this.userAnnotation = userAnnotation;
    }

    /**
     * What was called.
     *
     * @return such as {@code aten::add}, {@code MulBackward0}, or a label
     */
    public String name() {
        return name;
    }

    /**
     * The native thread that it began on, as LibTorch numbers them.
     *
     * @return from 1 on, in the order in which they recorded first
     */
    public long thread() {
        return thread;
    }

    /**
     * When it began.
     *
     * @return in microseconds since the profiler's start
     */
    public double start() {
        return start;
    }

    /**
     * When it ended.
     *
     * @return in microseconds since the profiler's start
     */
    public double end() {
        return end;
    }

    /**
     * Whether it ended on another thread than it began on; such an event has no parent and no time of its own.
     *
     * @return {@code is_async}
     */
    public boolean isAsync() {
        return async;
    }

    /**
     * Whether it is a label of the user's, not an operator.
     *
     * @return {@code is_user_annotation}
     */
    public boolean isUserAnnotation() {
        return userAnnotation;
    }

    /**
     * What it was called by.
     *
     * @return the event around it on the same thread, null for one at the top
     */
    public @Nullable FunctionEvent cpuParent() {
        return parent;
    }

    /**
     * What it called.
     *
     * @return the events directly within it, in the order of their start; unmodifiable
     */
    public List<FunctionEvent> cpuChildren() {
        return Collections.unmodifiableList(children);
    }

    /**
     * How long it took, with what it called.
     *
     * @return in microseconds
     */
    public double cpuTimeTotal() {
        return end - start;
    }

    /**
     * How long it took, without what it called.
     *
     * @return in microseconds, 0 for an asynchronous one
     */
    public double selfCpuTimeTotal() {
        if (async) {
            return 0;
        }
        double within = 0;
        for (FunctionEvent child : children) {
            within += child.cpuTimeTotal();
        }
        return cpuTimeTotal() - within;
    }

    /** Puts a child under it. */
    void adopt(FunctionEvent child) {
        children.add(child);
        child.parent = this;
    }

    /** Whether it is the only one in one of the same name, and so no more than a second record of the same call. */
    boolean isDoubled() {
        return parent != null && parent.name.equals(name) && parent.children.size() == 1;
    }

    /** Takes it out of the tree: its parent, which has no other child, gets its children. */
    void dissolve() {
        if (parent != null) {
            parent.children = children;
            for (FunctionEvent child : children) {
                child.parent = parent;
            }
        }
    }

    /** The name, the times and the thread. */
    @Override
    public String toString() {
        return name + " [" + start + "us, " + end + "us] on thread " + thread;
    }
}
