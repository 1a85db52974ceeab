package torchffm;

/** A range of a dimension: Python's {@code slice} between the brackets. Made by {@link Index}'s methods. */
public final class Slice implements Index {

    private final long start;
    private final long stop;
    private final long step;

    Slice(long start, long stop, long step) {
        if (step < 1) {
            throw new IllegalArgumentException("step: expected at least 1, but got " + step
                    + "; flip() turns a dimension around, as LibTorch has no slices that do");
        }
        this.start = start;
        this.stop = stop;
        this.step = step;
    }

    /**
     * The same range with another distance between its positions: {@code x[start:stop:step]}.
     *
     * @param step at least 1
     * @return a new slice
     * @throws IllegalArgumentException if the step is not positive, as LibTorch knows no other
     */
    public Slice step(long step) {
        return new Slice(start, stop, step);
    }

    long start() {
        return start;
    }

    long stop() {
        return stop;
    }

    long step() {
        return step;
    }

    /** Whether it takes all of a dimension of that size, in order. */
    boolean isWhole(long size) {
        return start == 0 && size <= stop && step == 1;
    }

    /** As Python writes it: {@code 0:10:2}. */
    @Override
    public String toString() {
        String end = stop == Long.MAX_VALUE ? "" : Long.toString(stop);
        return (start == 0 ? "" : start) + ":" + end + (step == 1 ? "" : ":" + step);
    }
}
