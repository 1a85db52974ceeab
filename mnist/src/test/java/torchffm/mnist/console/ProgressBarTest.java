package torchffm.mnist.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final Terminal TERMINAL = new Terminal(true, 60, true);
    private static final long MILLISECOND = 1_000_000;

    private final StringWriter screen = new StringWriter();
    private long now;

    private ProgressBar bar(long total) {
        return new ProgressBar(new PrintWriter(screen), TERMINAL, total, () -> now);
    }

    private String[] drawn() {
        return screen.toString().substring(1).split("\r");
    }

    @Test
    void isDrawnAtMostTenTimesASecond() {
        ProgressBar bar = bar(1000);
        for (int i = 0; i < 500; i++) {
            now += MILLISECOND;
            bar.step("");
        }
        assertEquals(1 + 5, drawn().length);
    }

    @Test
    void givesNewStepsMoreWeightInTheRate() {
        ProgressBar bar = bar(100);
        now += 1000 * MILLISECOND;
        bar.step("");
        now += 500 * MILLISECOND;
        bar.step("");
        String[] lines = drawn();
        assertTrue(lines[1].contains("1.00it/s"), lines[1]);
        assertTrue(lines[2].contains("1.42it/s"), lines[2]);
    }

    @Test
    void endsWithTheRateOfTheWholeRunAndANewLine() {
        try (ProgressBar bar = bar(2)) {
            now += 1000 * MILLISECOND;
            bar.step("loss=2.0000");
            now += 3000 * MILLISECOND;
            bar.step("loss=1.0000");
        }
        String last = drawn()[drawn().length - 1];
        assertTrue(last.endsWith("| 2/2 [00:04<00:00,  2.00s/it, loss=1.0000]" + System.lineSeparator()), last);
    }

    @Test
    void wipesWhatALongerLineLeft() {
        ProgressBar narrow = new ProgressBar(new PrintWriter(screen), new Terminal(true, 10, true), 10, () -> now);
        now += 200 * MILLISECOND;
        narrow.step("loss=10.0000");
        now += 200 * MILLISECOND;
        narrow.step("");
        String[] lines = drawn();
        assertEquals(lines[1].length(), lines[2].length());
    }
}
