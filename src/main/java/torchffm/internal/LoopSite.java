package torchffm.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where in the program a loop was started, as the thread's stack shows it: enough to tell, when the thread starts another
 * loop, whether the first can still be running.
 *
 * <p>Nothing tells an iterator that its loop was left by {@code break}, and what the thread calls next is the same whether
 * it starts a loop inside the first or after it. The stack knows more: a loop whose method has returned is over, and so is
 * one that its method has left behind in its code.
 */
public final class LoopSite {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** From the thread's first method to the one with the loop. */
    private final List<Frame> frames;

    private LoopSite(List<Frame> frames) {
        this.frames = frames;
    }

    private record Frame(Class<?> owner, String method, String descriptor, int index) {
        Frame(StackWalker.StackFrame frame) {
            this(
                    frame.getDeclaringClass(),
                    frame.getMethodName(),
                    frame.getDescriptor(),
                    frame.getByteCodeIndex());
        }

        boolean sameMethod(Frame other) {
            return owner == other.owner && method.equals(other.method) && descriptor.equals(other.descriptor);
        }
    }

    /**
     * The place that the calling thread is at.
     *
     * @param source the class of what is looped over, whose own methods are left out with those of the JDK that call them
     * @param opener the class that opens the loop's scopes, left out as well
     * @return the place
     */
    public static LoopSite of(Class<?> source, Class<?> opener) {
        List<Frame> frames = WALKER.walk(stack -> new ArrayList<>(stack.dropWhile(frame -> {
                    Class<?> owner = frame.getDeclaringClass();
                    return owner == LoopSite.class
                            || owner == opener
                            || owner.isAssignableFrom(source)
                            || owner.getName().startsWith("java.");
                })
                .map(Frame::new)
                .toList()));
        Collections.reverse(frames);
        return new LoopSite(frames);
    }

    /**
     * Whether a loop that was started here may still be running when its thread starts another.
     *
     * @param now where the other is started
     * @return false only if this loop is certainly over
     */
    boolean mayBeRunningAt(LoopSite now) {
        int common = 0;
        int shorter = Math.min(frames.size(), now.frames.size());
        while (common < shorter && frames.get(common).equals(now.frames.get(common))) {
            common++;
        }
        if (common == frames.size()) {
            // The same instruction again starts the loop anew, unless it is still being executed, by a callee.
            return now.frames.size() > common;
        }
        if (common == now.frames.size()) {
            return false;
        }
        // Both threads of execution part in this method: at the loop, or at the call that led to it.
        Frame start = frames.get(common);
        Frame here = now.frames.get(common);
        return start.sameMethod(here)
                && here.index() > start.index()
                && ByteCode.loops(start.owner(), start.method(), start.descriptor(), start.index(), here.index());
    }
}
