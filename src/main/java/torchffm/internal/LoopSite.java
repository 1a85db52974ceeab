package torchffm.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where in the program a loop was started or asked for a step, as the thread's stack shows it: enough to tell, when the
 * thread starts another loop, whether the first can still be running.
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
            this(frame.getDeclaringClass(), frame.getMethodName(), frame.getDescriptor(), frame.getByteCodeIndex());
        }

        boolean sameMethod(Frame other) {
            return owner == other.owner && method.equals(other.method) && descriptor.equals(other.descriptor);
        }
    }

    /**
     * The place that the calling thread is at.
     *
     * @return the place
     */
    public static LoopSite here() {
        List<Frame> frames =
                WALKER.walk(stack -> new ArrayList<>(stack.map(Frame::new).toList()));
        Collections.reverse(frames);
        return new LoopSite(frames);
    }

    /**
     * Whether a loop may still be running when its thread starts another.
     *
     * @param start where it was started
     * @param step where it was asked for a step
     * @param now where the other is started
     * @return false only if it is over
     */
    static boolean mayBeRunning(LoopSite start, LoopSite step, LoopSite now) {
        int part = start.partsFrom(now);
        if (part == now.frames.size()) {
            return false; // the same instruction starts it anew
        }
        Frame started = start.frames.get(part);
        Frame here = now.frames.get(part);
        if (started.sameMethod(here)
                && started.index() < here.index()
                && loops(here, started.index(), here.index(), here.index())) {
            return true;
        }
        // An iterator may be passed on, and looped over elsewhere than where it was made.
        int stepPart = step.partsFrom(now);
        Frame stepped = step.frames.get(stepPart);
        here = now.frames.get(stepPart);
        if (!stepped.sameMethod(here)) {
            return false;
        }
        boolean startedHere = stepPart <= part && start.frames.get(stepPart).sameMethod(here);
        int after = startedHere ? start.frames.get(stepPart).index() : -1;
        return loops(here, after, Math.min(stepped.index(), here.index()), Math.max(stepped.index(), here.index()));
    }

    /** The first frame, from the thread's first method on, that is not at the same instruction as another place's. */
    private int partsFrom(LoopSite now) {
        int common = 0;
        int shorter = Math.min(frames.size(), now.frames.size());
        while (common < shorter && frames.get(common).equals(now.frames.get(common))) {
            common++;
        }
        return common;
    }

    private static boolean loops(Frame frame, int after, int first, int last) {
        return ByteCode.loops(frame.owner(), frame.method(), frame.descriptor(), after, first, last);
    }
}
