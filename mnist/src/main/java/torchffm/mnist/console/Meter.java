package torchffm.mnist.console;

import java.util.Locale;

/** The line that {@code tqdm.format_meter} makes: share done, bar, count, time so far and left, rate, note. */
final class Meter {

    private static final String BLOCKS = " ▏▎▍▌▋▊▉█";
    private static final String ASCII = " 123456789#";

    private Meter() {}

    /** A line of exactly {@code width} columns, if that many are enough; the rate is NaN while it is not known. */
    static String line(long done, long total, double elapsed, double rate, String note, int width, boolean unicode) {
        double fraction = total == 0 ? 1 : (double) done / total;
        String left = String.format(Locale.ROOT, "%3.0f%%|", fraction * 100);
        String right = "| %d/%d [%s<%s, %s%s]"
                .formatted(
                        done,
                        total,
                        interval(elapsed),
                        rate > 0 ? interval((total - done) / rate) : "?",
                        rate(rate),
                        note.isEmpty() ? "" : ", " + note);
        return left + bar(fraction, width - left.length() - right.length(), unicode ? BLOCKS : ASCII) + right;
    }

    /** The symbols go from empty to full: the last cell that is reached shows how far. */
    private static String bar(double fraction, int columns, String symbols) {
        if (columns <= 0) {
            return "";
        }
        int steps = symbols.length() - 1;
        int filled = (int) (fraction * columns * steps);
        String full = symbols.substring(steps).repeat(filled / steps);
        return full.length() == columns
                ? full
                : full + symbols.charAt(filled % steps) + " ".repeat(columns - full.length() - 1);
    }

    private static String rate(double perSecond) {
        if (!(perSecond > 0)) {
            return "?it/s";
        }
        return perSecond >= 1
                ? String.format(Locale.ROOT, "%5.2fit/s", perSecond)
                : String.format(Locale.ROOT, "%5.2fs/it", 1 / perSecond);
    }

    private static String interval(double seconds) {
        long whole = (long) seconds;
        long hours = whole / 3600;
        long minutes = whole / 60 % 60;
        return hours > 0
                ? "%d:%02d:%02d".formatted(hours, minutes, whole % 60)
                : "%02d:%02d".formatted(minutes, whole % 60);
    }
}
