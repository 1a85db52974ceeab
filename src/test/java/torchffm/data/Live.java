package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import torchffm.Torch;

/** The number of live tensors, which other tests' garbage must not change while one looks at it. */
final class Live {

    private static final long PAUSE_MILLIS = 10;
    private static final int PAUSES = 500;
    private static final int SAME = 5;

    private Live() {}

    static long now() {
        return Torch.memory().liveTensors();
    }

    /** The number once everything that nobody holds is gone; slow. */
    static long settled() {
        long count = now();
        for (int same = 0; same < SAME; same++) {
            System.gc();
            pause();
            if (now() != count) {
                count = now();
                same = 0;
            }
        }
        return count;
    }

    /** Waits for another thread to give up what it holds. */
    static void await(long expected) {
        for (int i = 0; i < PAUSES && now() != expected; i++) {
            pause();
        }
        assertEquals(expected, now());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
