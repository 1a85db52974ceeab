package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Java's arrays, in and out. */
class ArrayTest {

    private static final Map<String, Function<Tensor, Object>> READERS = new LinkedHashMap<>();

    static {
        READERS.put("toFloatArray() torch.float32 torch.float16 torch.bfloat16", Tensor::toFloatArray);
        READERS.put("toDoubleArray() torch.float64 torch.float32 torch.float16 torch.bfloat16", Tensor::toDoubleArray);
        READERS.put("toLongArray() torch.int64 torch.int32 torch.int16 torch.int8 torch.uint8", Tensor::toLongArray);
        READERS.put("toIntArray() torch.int32 torch.int16 torch.int8 torch.uint8", Tensor::toIntArray);
        READERS.put(
                "toShortArray() torch.int16 torch.int8 torch.uint8 torch.float16 torch.bfloat16", Tensor::toShortArray);
        READERS.put("toByteArray() torch.uint8 torch.int8", Tensor::toByteArray);
        READERS.put("toBooleanArray() torch.bool", Tensor::toBooleanArray);
        READERS.put("toComplexArray() torch.complex64", Tensor::toComplexArray);
    }

    @Test
    void floatsComeBackBitForBit() {
        float[] data = {Float.MIN_VALUE, -0f, Float.NaN, Float.NEGATIVE_INFINITY};
        assertArrayEquals(data, Torch.tensor(data).toFloatArray());
    }

    @Test
    void doublesComeBackBitForBit() {
        double[] data = {Double.MIN_VALUE, -0.0, Double.NaN, Double.MAX_VALUE};
        assertArrayEquals(data, Torch.tensor(data).toDoubleArray());
    }

    @Test
    void longsComeBackExactly() {
        long[] data = {Long.MIN_VALUE, -1, (1L << 53) + 1, Long.MAX_VALUE};
        assertArrayEquals(data, Torch.tensor(data).toLongArray());
    }

    @Test
    void intsComeBack() {
        int[] data = {Integer.MIN_VALUE, 0, Integer.MAX_VALUE};
        assertArrayEquals(data, Torch.tensor(data).toIntArray());
    }

    @Test
    void shortsComeBack() {
        short[] data = {Short.MIN_VALUE, 0, Short.MAX_VALUE};
        assertArrayEquals(data, Torch.tensor(data).toShortArray());
    }

    @Test
    void bytesComeBackWithTheirSign() {
        byte[] data = {-128, -1, 0, 127};
        assertArrayEquals(data, Torch.tensor(data).toByteArray());
    }

    @Test
    void bytesAreTakenAsUnsigned() {
        assertEquals(255, Torch.tensor(new byte[] {-1}).itemLong());
    }

    @Test
    void signedBytesAreReadToo() {
        assertArrayEquals(
                new byte[] {-3}, Torch.tensor(new long[] {-3}).to(DType.INT8).toByteArray());
    }

    @Test
    void booleansComeBack() {
        boolean[] data = {true, false, true};
        assertArrayEquals(data, Torch.tensor(data).toBooleanArray());
    }

    @Test
    void elementsAreInCOrder() {
        assertArrayEquals(
                new float[] {4, 5, 6},
                Torch.tensor(new float[] {1, 2, 3, 4, 5, 6}, 2, 3).get(1).toFloatArray());
    }

    @Test
    void theArrayIsCopied() {
        float[] data = {1};
        Tensor tensor = Torch.tensor(data);
        data[0] = 2;
        assertEquals(1, tensor.item());
    }

    @Test
    void anEmptyArrayMakesAnEmptyTensor() {
        assertArrayEquals(new long[] {0}, Torch.tensor(new float[0]).shape());
    }

    @Test
    void anEmptyTensorMakesAnEmptyArray() {
        assertEquals(0, Torch.zeros(2, 0).toFloatArray().length);
    }

    @Test
    void aShapeOfAnotherSizeIsRefusedByValue() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Torch.tensor(new int[5], 2, 3));
        assertEquals("data: expected 6 elements for shape [2, 3], but got 5", refused.getMessage());
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Torch.tensor(new int[6], -2, -3));
    }

    @Test
    void aShapeBeyondAllNumbersIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Torch.tensor(new int[1], 1L << 40, 1L << 40));
    }

    @Test
    void aTransposeIsReadInItsOwnOrder() {
        Tensor transposed = Torch.tensor(new int[] {1, 2, 3, 4, 5, 6}, 2, 3).t();
        assertArrayEquals(new int[] {1, 4, 2, 5, 3, 6}, transposed.toIntArray());
    }

    @Test
    void anExpandedTensorIsReadRepeatedly() {
        assertArrayEquals(
                new long[] {7, 7, 7}, Torch.tensor(new long[] {7}).expand(3).toLongArray());
    }

    @Test
    void theMiddleOfATensorIsReadFromTheMiddle() {
        assertArrayEquals(new long[] {3, 4}, Torch.arange(9).narrow(0, 3, 2).toLongArray());
    }

    @Test
    void aTensorInAGraphIsRead() {
        Tensor weight = Torch.ones(2, 2).requiresGrad_(true);
        assertArrayEquals(new float[] {2, 2, 2, 2}, weight.mul(2).t().toFloatArray());
    }

    /** Each reader on each dtype that it does not read: an error that names the method and the dtype. */
    @TestFactory
    Stream<DynamicTest> anotherDtypeIsRefusedByName() {
        return READERS.entrySet().stream()
                .map(reader -> dynamicTest(reader.getKey(), () -> {
                    String method = reader.getKey().split(" ")[0];
                    for (DType dtype : new DType[] {
                        DType.UINT8,
                        DType.INT8,
                        DType.INT16,
                        DType.INT32,
                        DType.INT64,
                        DType.FLOAT16,
                        DType.FLOAT32,
                        DType.FLOAT64,
                        DType.BOOL,
                        DType.BFLOAT16,
                        DType.COMPLEX64
                    }) {
                        if (!(reader.getKey() + " ").contains(dtype + " ")) {
                            Tensor tensor = Torch.zeros(new long[] {3}, dtype);
                            String message = assertThrows(
                                            IllegalArgumentException.class,
                                            () -> reader.getValue().apply(tensor))
                                    .getMessage();
                            assertEquals(true, message.startsWith(method) && message.contains("is " + dtype), message);
                        }
                    }
                }));
    }

    @Test
    void aLongTensorReadAsFloatsNamesBothDtypes() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Torch.arange(3).toFloatArray());
        assertEquals(
                "toFloatArray() needs torch.float32 or a type that goes into it, but this tensor is torch.int64; convert it with to(dtype)",
                refused.getMessage());
    }
}
