package torchffm.nn;

/** A height and a width, printed as Python was given them: {@code 2}, or {@code (2, 1)}. */
record Size2d(long height, long width, boolean single) {
    static Size2d of(long side) {
        return new Size2d(side, side, true);
    }

    static Size2d of(long height, long width) {
        return new Size2d(height, width, false);
    }

    /** The same size as the pair that {@code _pair} makes of it. */
    Size2d pair() {
        return of(height, width);
    }

    boolean is(long side) {
        return height == side && width == side;
    }

    long[] toArray() {
        return new long[] {height, width};
    }

    @Override
    public String toString() {
        return single ? Long.toString(height) : "(" + height + ", " + width + ")";
    }
}
