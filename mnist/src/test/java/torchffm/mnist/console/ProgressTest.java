package torchffm.mnist.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Progress progress(boolean live) {
        return new Progress(new PrintWriter(out), new PrintWriter(err), new Terminal(live, 70, true), 10);
    }

    private static void epochOfTwoSteps(Progress progress) {
        progress.begin(3, 2);
        progress.step(1.0);
        progress.step(0.5);
        progress.end();
    }

    @Test
    void isOneLineForAnEpochInAPipe() {
        Progress progress = progress(false);
        epochOfTwoSteps(progress);
        progress.report();
        assertEquals("Epoch [3/10] loss 0.7500" + System.lineSeparator(), out.toString());
        assertEquals("", err.toString());
    }

    @Test
    void addsTheValidationToThatLine() {
        Progress progress = progress(false);
        epochOfTwoSteps(progress);
        progress.report(0.25, 0.875);
        assertEquals(
                "Epoch [3/10] loss 0.7500, validation loss 0.2500, validation accuracy 0.8750" + System.lineSeparator(),
                out.toString());
    }

    @Test
    void isAHeadingAndABarOnATerminal() {
        Progress progress = progress(true);
        epochOfTwoSteps(progress);
        progress.report();
        assertEquals("Epoch [3/10]" + System.lineSeparator(), out.toString());
        assertTrue(err.toString().contains("100%|"), err.toString());
        assertTrue(err.toString().contains("| 2/2 ["), err.toString());
        assertTrue(err.toString().contains("loss=0.7500]"), err.toString());
    }

    @Test
    void startsEachEpochsLossAnew() {
        Progress progress = progress(false);
        epochOfTwoSteps(progress);
        progress.begin(4, 1);
        progress.step(0.125);
        assertEquals(0.125, progress.meanLoss());
    }
}
