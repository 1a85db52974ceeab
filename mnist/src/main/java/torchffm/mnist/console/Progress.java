package torchffm.mnist.console;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a training run shows while it runs: a bar for each epoch on a terminal, one line for each elsewhere. */
public final class Progress {

    private final PrintWriter out;
    private final PrintWriter err;
    private final Terminal terminal;
    private final int epochs;

    private int epoch;
    private long steps;
    private double lossSum;
    private @Nullable ProgressBar bar;

    /**
     * Shows nothing yet.
     *
     * @param out where the lines go
     * @param err where the bar is drawn, as tqdm does
     * @param terminal what the two are
     * @param epochs how many epochs there will be
     */
    public Progress(PrintWriter out, PrintWriter err, Terminal terminal, int epochs) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.epochs = epochs;
    }

    /**
     * Begins an epoch.
     *
     * @param number which one, from 1 on
     * @param total how many steps it has
     */
    public void begin(int number, long total) {
        epoch = number;
        steps = 0;
        lossSum = 0;
        if (terminal.live()) {
            out.println("Epoch [%d/%d]".formatted(epoch, epochs));
            bar = new ProgressBar(err, terminal, total);
        }
    }

    /**
     * Takes over an epoch that was begun before.
     *
     * @param done how many steps were made
     * @param sum the sum of their losses
     */
    public void resume(long done, double sum) {
        steps = done;
        lossSum = sum;
        if (bar != null) {
            bar.resume(done);
        }
    }

    /**
     * Counts one step.
     *
     * @param loss the loss of its batch
     */
    public void step(double loss) {
        steps++;
        lossSum += loss;
        if (bar != null) {
            bar.step("loss=" + figure(meanLoss()));
        }
    }

    /**
     * Says what the epoch has come to so far.
     *
     * @return the mean of its steps' losses
     */
    public double meanLoss() {
        return lossSum / steps;
    }

    /**
     * Returns what the epoch's losses come to so far.
     *
     * @return their sum
     */
    public double lossSum() {
        return lossSum;
    }

    /** Ends an epoch, or breaks it off. */
    public void end() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    /** Sums the epoch up; on a terminal the bar has. */
    public void report() {
        if (!terminal.live()) {
            out.println("Epoch [%d/%d] loss %s".formatted(epoch, epochs, figure(meanLoss())));
        }
    }

    /**
     * Sums the epoch up with what its validation gave.
     *
     * @param loss the mean loss of a validation sample
     * @param accuracy the share of right answers, 0 to 1
     */
    public void report(double loss, double accuracy) {
        String validation = "validation loss %s, validation accuracy %s".formatted(figure(loss), figure(accuracy));
        out.println(
                terminal.live()
                        ? validation
                        : "Epoch [%d/%d] loss %s, %s".formatted(epoch, epochs, figure(meanLoss()), validation));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
