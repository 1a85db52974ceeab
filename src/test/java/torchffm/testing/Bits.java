package torchffm.testing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import torchffm.Tensor;

/** Compares tensors bit for bit. */
public final class Bits {
    private Bits() {}

    /** Fails unless both have the same dtype, shape and bits. */
    public static void assertSame(Tensor expected, Tensor actual, String what) {
        assertEquals(expected.dtype(), actual.dtype(), what);
        assertArrayEquals(expected.shape(), actual.shape(), what);
        long mismatch = expected.detach()
                .contiguous()
                .asSegment()
                .mismatch(actual.detach().contiguous().asSegment());
        assertEquals(-1, mismatch, () -> what + ": differs from byte " + mismatch + " on");
    }
}
