package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.Torch;

/** Functions that no layer stands for. */
class FunctionalTest {
    private static final Tensor IMAGE = Torch.tensor(new float[] {1, 5, 2, 3, 4, 9, 8, 7, 6}, 1, 3, 3);

    @Test
    void maximaComeWithTheirPositions() {
        long[] window = {2, 2};
        long[] one = {1, 1};
        MaxPoolResult result = Functional.maxPool2dWithIndices(IMAGE, window, one, new long[] {0, 0}, one, false);

        assertArrayEquals(new float[] {5, 9, 8, 9}, result.output().toFloatArray());
        assertArrayEquals(new long[] {1, 5, 6, 5}, result.indices().toLongArray());
    }

    @Test
    void aBorderOfAValueIsPutAroundTheLastDimensionFirst() {
        Tensor padded = Functional.pad(Torch.ones(1, 1), new long[] {1, 0, 0, 1}, 7);

        assertArrayEquals(new float[] {7, 1, 7, 7}, padded.toFloatArray());
    }

    @Test
    void aNegativeBorderCutsOff() {
        Tensor cut = Functional.pad(IMAGE, new long[] {-1, -1, -1, -1}, PaddingMode.ZEROS);

        assertArrayEquals(new float[] {4}, cut.toFloatArray());
    }

    @Test
    void inPlaceFunctionsReturnTheirInput() {
        Tensor tensor = Torch.tensor(new float[] {-1, 2}, 2);

        assertSame(tensor, Functional.relu(tensor, true));
        assertSame(tensor, Functional.dropout(tensor, 1, true, true));
        assertArrayEquals(new float[] {0, 0}, tensor.toFloatArray());
    }

    @Test
    void aConvolutionAndAPoolHavePythonsDefaults() {
        Tensor kernel = Torch.ones(1, 1, 2, 2);

        assertArrayEquals(new long[] {1, 2, 2}, Functional.conv2d(IMAGE, kernel).shape());
        assertEquals(9, Functional.maxPool2d(IMAGE, 3).item());
    }
}
