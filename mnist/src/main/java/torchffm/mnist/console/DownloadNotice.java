package torchffm.mnist.console;

import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import torchffm.vision.DownloadProgress;

/** Announces a download before its first byte, with its size, and shows how far it is. */
public final class DownloadNotice implements DownloadProgress {

    private static final long REDRAW_NANOS = 100_000_000;
    private static final double MEGABYTE = 1e6;

    private final PrintWriter err;
    private final Terminal terminal;
    private final String what;

    private @Nullable String source;
    private String file = "";
    private long bytes;
    private long total;
    private long drawnAt;

    /**
     * Says nothing yet.
     *
     * @param err where to
     * @param terminal what that is; elsewhere than on a terminal there is a line for each file
     * @param what what is downloaded, and how large it is
     */
    public DownloadNotice(PrintWriter err, Terminal terminal, String what) {
        this.err = err;
        this.terminal = terminal;
        this.what = what;
    }

    @Override
    public void update(String newFile, String newSource, long newBytes, long newTotal) {
        if (!newSource.equals(source)) {
            end();
            err.println(source == null ? "Downloading " + what + ", from " + newSource : "Trying " + newSource);
            source = newSource;
        } else if (!newFile.equals(file)) {
            end();
        }
        file = newFile;
        bytes = newBytes;
        total = newTotal;
        if (terminal.live() && bytes > 0 && System.nanoTime() - drawnAt > REDRAW_NANOS) {
            drawnAt = System.nanoTime();
            err.print("\r" + line());
        }
        err.flush();
    }

    /** Ends the line of the last file. */
    public void end() {
        if (bytes > 0) {
            err.println(terminal.live() ? "\r" + line() : line());
            err.flush();
        }
        bytes = 0;
    }

    private String line() {
        String here = String.format(Locale.ROOT, "%.2f", bytes / MEGABYTE);
        return "%-30s %s MB"
                .formatted(file, total < 0 ? here : String.format(Locale.ROOT, "%s of %.2f", here, total / MEGABYTE));
    }
}
