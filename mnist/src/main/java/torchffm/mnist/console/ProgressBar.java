package torchffm.mnist.console;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * A progress bar with the look of Python's {@code tqdm}, drawn over itself at most ten times a second:
 *
 * <pre>{@code
 *  45%|███████████▎             | 450/1000 [00:03<00:04, 130.05it/s, loss=0.3121]
 * }</pre>
 */
public final class ProgressBar implements AutoCloseable {

    private static final long REDRAW_NANOS = 100_000_000;

    /** The weight of the newest interval in the rate, tqdm's {@code smoothing}. */
    private static final double SMOOTHING = 0.3;

    private final PrintWriter out;
    private final Terminal terminal;
    private final LongSupplier nanoTime;
    private final long total;
    private final long start;

    private String note = "";
    private long done;
    private long resumed;
    private long drawnAt;
    private long drawnDone;
    private double smoothSteps;
    private double smoothSeconds;
    private int drawnLength;

    /**
     * Draws a bar at zero.
     *
     * @param out where it is drawn
     * @param terminal what that is
     * @param total how many steps there will be
     */
    public ProgressBar(PrintWriter out, Terminal terminal, long total) {
        this(out, terminal, total, System::nanoTime);
    }

    ProgressBar(PrintWriter out, Terminal terminal, long total, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.nanoTime = nanoTime;
        start = nanoTime.getAsLong();
        drawnAt = start;
        draw(0, Double.NaN);
    }

    /**
     * Begins with steps that were made before, and count for no rate.
     *
     * @param before how many
     */
    public void resume(long before) {
        done = before;
        drawnDone = before;
        resumed = before;
        draw(0, Double.NaN);
    }

    /**
     * Counts one step.
     *
     * @param newNote what stands last in the brackets, for example {@code loss=0.3121}
     */
    public void step(String newNote) {
        done++;
        note = newNote;
        long now = nanoTime.getAsLong();
        if (now - drawnAt < REDRAW_NANOS) {
            return;
        }
        smoothSteps = SMOOTHING * (done - drawnDone) + (1 - SMOOTHING) * smoothSteps;
        smoothSeconds = SMOOTHING * seconds(now - drawnAt) + (1 - SMOOTHING) * smoothSeconds;
        drawnAt = now;
        drawnDone = done;
        draw(seconds(now - start), smoothSteps / smoothSeconds);
    }

    /** Draws the last state, with the rate over the whole run, and ends the line. */
    @Override
    public void close() {
        double elapsed = seconds(nanoTime.getAsLong() - start);
        draw(elapsed, done == resumed ? Double.NaN : (done - resumed) / elapsed);
        out.println();
        out.flush();
    }

    private void draw(double elapsed, double rate) {
        // One column less than there are: some terminals wrap as soon as the last one is written.
        String line = Meter.line(done, total, elapsed, rate, note, terminal.width() - 1, terminal.unicode());
        out.print("\r" + line + " ".repeat(Math.max(0, drawnLength - line.length())));
        out.flush();
        drawnLength = line.length();
    }

    private static double seconds(long nanos) {
        return nanos / 1e9;
    }
}
