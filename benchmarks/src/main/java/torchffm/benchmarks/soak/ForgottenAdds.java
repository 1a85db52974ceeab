package torchffm.benchmarks.soak;

import java.util.Locale;
import torchffm.Tensor;
import torchffm.Torch;

/** Sums of a megabyte each, none of them closed: how much memory a program takes that forgets. */
final class ForgottenAdds {

    private static final int ELEMENTS = 1 << 18;

    private ForgottenAdds() {}

    /**
     * Adds.
     *
     * @return a line about it
     */
    static String run(int adds) {
        Tensor one = Torch.ones(ELEMENTS);
        double before = Resident.megabytes();
        double busyBefore = Resident.processorSeconds();
        long start = System.nanoTime();
        for (int i = 0; i < adds; i++) {
            one.add(one);
        }
        double busy = Resident.processorSeconds() - busyBefore;
        double seconds = (System.nanoTime() - start) / 1e9;
        return String.format(
                Locale.ROOT,
                "forgotten: %,d adds of 1 MB in %.1f s (%.1f of processors); resident before %.0f MB, peak %.0f MB, live tensors %,d",
                adds,
                seconds,
                busy,
                before,
                Resident.peakMegabytes(),
                Torch.memory().liveTensors());
    }
}
