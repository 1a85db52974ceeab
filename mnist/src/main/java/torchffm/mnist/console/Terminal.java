package torchffm.mnist.console;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * What the program's output goes to.
 *
 * @param live whether both stdout and stderr are a terminal, so that a line may be drawn over again
 * @param width its width in columns
 * @param unicode whether it can show block characters
 */
public record Terminal(boolean live, int width, boolean unicode) {

    private static final int USUAL_WIDTH = 80;
    private static final Path STDOUT = Path.of("/proc/self/fd/1");
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    /** What the two streams of a person at a screen are links to. */
    private static final Pattern TERMINAL_DEVICE = Pattern.compile("/dev/(pts/\\d+|tty.*|console)");

    /**
     * Looks at this process's streams. ({@code Console.isTerminal()} asks about stdin, which a training run may well
     * have closed.)
     *
     * @return the terminal, with {@link #live} false for a pipe or a file
     */
    public static Terminal detect() {
        boolean live = isTerminal(STDOUT) && isTerminal(STDERR);
        return new Terminal(
                live,
                live ? askWidth() : USUAL_WIDTH,
                System.err.charset().newEncoder().canEncode('█'));
    }

    private static boolean isTerminal(Path stream) {
        try {
            return TERMINAL_DEVICE
                    .matcher(Files.readSymbolicLink(stream).toString())
                    .matches();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /** Asks {@code stty}, which prints {@code rows columns}: Java itself cannot tell. */
    private static int askWidth() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File(STDERR.toString()))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(1, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return USUAL_WIDTH;
            }
            String size = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            int columns = Integer.parseInt(size.substring(size.indexOf(' ') + 1));
            return columns > 0 ? columns : USUAL_WIDTH;
        } catch (IOException | NumberFormatException e) {
            return USUAL_WIDTH;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return USUAL_WIDTH;
        }
    }
}
