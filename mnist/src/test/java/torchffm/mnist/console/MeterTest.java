package torchffm.mnist.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The lines that tqdm 4.70's {@code tqdm.format_meter} makes of the same numbers. */
class MeterTest {

    @Test
    void startsWithoutATimeLeft() {
        assertEquals(
                "  0%|                                                 | 0/1000 [00:00<?, ?it/s]",
                Meter.line(0, 1000, 0, Double.NaN, "", 79, true));
    }

    @Test
    void showsEighthsOfACellInTheMiddle() {
        assertEquals(
                " 45%|███████████▎             | 450/1000 [00:03<00:04, 130.05it/s, loss=0.3121]",
                Meter.line(450, 1000, 3.46, 130.05, "loss=0.3121", 79, true));
    }

    @Test
    void fillsTheBarAtTheEnd() {
        assertEquals(
                "100%|████████████████████████| 1000/1000 [00:07<00:00, 133.33it/s, loss=0.2534]",
                Meter.line(1000, 1000, 7.5, 1000 / 7.5, "loss=0.2534", 79, true));
    }

    @Test
    void turnsTheRateRoundWhenAStepTakesLonger() {
        assertEquals(
                " 38%|██████████████▎                       | 3/8 [1:06:40<1:51:06, 1333.33s/it]",
                Meter.line(3, 8, 4000, 3 / 4000.0, "", 79, true));
    }

    @Test
    void usesDigitsWhereBlocksCannotBeShown() {
        assertEquals(
                " 45%|###########2             | 450/1000 [00:03<00:04, 130.05it/s, loss=0.3121]",
                Meter.line(450, 1000, 3.46, 130.05, "loss=0.3121", 79, false));
    }

    @Test
    void leavesTheBarOutOfALineThatIsTooNarrow() {
        assertEquals(" 33%|| 1/3 [00:01<00:02,  1.00it/s]", Meter.line(1, 3, 1, 1, "", 20, true));
    }
}
