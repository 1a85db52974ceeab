package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A tensor is gone through along its first dimension. */
class IterationTest {

    @Test
    void rowsComeInOrder() {
        double sum = 0;
        int rows = 0;
        for (Tensor row : Torch.arange(6).reshape(3, 2)) {
            sum += row.get(0).item() * Math.pow(10, rows++);
        }
        assertEquals(420, sum);
    }

    @Test
    void rowsAreViews() {
        Tensor x = Torch.zeros(2, 2);
        x.forEach(row -> row.get(1).fill_(1));
        assertArrayEquals(new float[] {0, 1, 0, 1}, x.toFloatArray());
    }

    @Test
    void aStreamHasAllRows() {
        assertEquals(10, Torch.arange(5).stream().mapToLong(Tensor::itemLong).sum());
        assertEquals(
                5, StreamSupport.stream(Torch.arange(5).spliterator(), false).count());
    }

    @Test
    void anEmptyDimensionHasNoRows() {
        assertEquals(0, Torch.zeros(0, 3).stream().count());
    }

    @Test
    void aScalarHasNoRows() {
        assertThrows(IllegalArgumentException.class, () -> Torch.scalar(1).iterator());
    }

    @Test
    void aNestedTensorsTensorsHaveShapesOfTheirOwn() {
        Tensor nested = Nested.nestedTensor(List.of(Torch.ones(2, 3), Torch.zeros(4, 3)));
        List<Tensor> parts = nested.stream().toList();
        assertArrayEquals(new long[] {2, 3}, parts.get(0).shape());
        assertArrayEquals(new long[] {4, 3}, parts.get(1).shape());
        assertArrayEquals(new long[] {4, 3}, nested.get(1).shape());
    }

    @Test
    void aNestedTensorHasTheSizesThatItsTensorsShare() {
        Tensor nested = Nested.nestedTensor(List.of(Torch.ones(2, 3), Torch.zeros(4, 3)));
        assertEquals(3, nested.dim());
        assertEquals(2, nested.size(0));
        assertEquals(3, nested.size(2));
        assertEquals(18, nested.numel());
        assertThrows(TorchException.class, () -> nested.size(1));
        assertThrows(TorchException.class, nested::shape);
        assertThrows(TorchException.class, nested::stride);
    }

    @Test
    void aNestedTensorIsPadded() {
        Tensor nested = Nested.nestedTensor(List.of(Torch.ones(1), Torch.ones(2)));
        assertArrayEquals(
                new float[] {1, 9, 1, 1}, Nested.toPaddedTensor(nested, 9, null).toFloatArray());
    }
}
