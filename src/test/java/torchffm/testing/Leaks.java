package torchffm.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import torchffm.Torch;

/** Finds tensors that are left behind. */
public final class Leaks {
    private static final int TIMES = 100;

    private Leaks() {}

    /**
     * Fails if an action leaves tensors behind each time. It may make some that stay the first time, and those of earlier
     * tests may be collected meanwhile, so the count may fall.
     */
    public static void assertNone(Runnable action) {
        action.run();
        long before = Torch.memory().liveTensors();
        for (int i = 0; i < TIMES; i++) {
            action.run();
        }
        long more = Torch.memory().liveTensors() - before;
        assertTrue(more < TIMES, () -> more + " tensors more after " + TIMES + " times");
    }
}
