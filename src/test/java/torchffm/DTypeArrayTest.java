package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Java's arrays and tensors of every dtype. */
class DTypeArrayTest {

    private static Python.Results python;

    @BeforeAll
    static void makeInPython() {
        python = Python.run("core_arrays.py");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "float64",
                "float32",
                "float16",
                "bfloat16",
                "float8_e5m2",
                "float8_e4m3fn",
                "float8_e5m2fnuz",
                "float8_e4m3fnuz",
                "float8_e8m0fnu"
            })
    void floatsBecomeAndAreReadAsPythons(String name) {
        Tensor x = Torch.tensor(python.tensor("numbers").toDoubleArray(), DType.of(name));
        Bits.assertSame(python.tensor(name), x, name);
        assertArrayEquals(python.tensor(name + ".values").toDoubleArray(), x.toDoubleArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"complex128", "complex64", "complex32", "bcomplex32"})
    void complexNumbersBecomeAndAreReadAsPythons(String name) {
        Tensor x = Torch.tensor(python.tensor("parts").toComplexArray(), DType.of(name));
        Bits.assertSame(python.tensor(name), x, name);
        assertArrayEquals(python.tensor(name + ".values").toComplexArray(), x.toComplexArray());
        assertEquals(x.toComplexArray()[3], x.get(3).itemComplex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"int64", "int32", "int16", "int8", "uint8", "uint16", "uint32"})
    void integersAreReadAsPythons(String name) {
        Tensor x = python.tensor(name);
        long[] values = python.tensor(name + ".values").toLongArray();
        assertArrayEquals(values, x.toLongArray());
        Bits.assertSame(x, Torch.tensor(values, DType.of(name)), name);
        assertEquals(values[1], x.get(1).itemLong());
    }

    @Test
    void halvesAreReadAsFloatsAndAsBits() {
        Tensor halves = python.tensor("float16");
        short[] bits = halves.toShortArray();
        float[] floats = halves.toFloatArray();
        for (int i = 0; i < bits.length; i++) {
            assertEquals(Float.float16ToFloat(bits[i]), floats[i]);
        }
        Tensor again = Torch.fromSegment(MemorySegment.ofArray(bits), DType.FLOAT16, bits.length);
        Bits.assertSame(halves, again, "halves");
    }

    @Test
    void unsignedNumbersAreReadAsBits() {
        Tensor ones = Torch.fromSegment(MemorySegment.ofArray(new long[] {-1}), DType.UINT64, 1);
        assertEquals("18446744073709551615", Long.toUnsignedString(ones.toLongArray()[0]));
        Tensor words = Torch.tensor(new long[] {4294967295L}, DType.UINT32);
        assertArrayEquals(new int[] {-1}, words.toIntArray());
        assertArrayEquals(new long[] {4294967295L}, words.toLongArray());
    }

    @Test
    void opaqueBytesAreRead() {
        byte[] bytes = {1, 2, -3};
        for (String name : new String[] {"bits8", "bits1x8", "uint4", "int7", "float4_e2m1fn_x2", "qint8", "uint1"}) {
            Tensor x = Torch.fromSegment(MemorySegment.ofArray(bytes), DType.of(name), 3);
            assertArrayEquals(bytes, x.toByteArray(), name);
        }
    }

    @Test
    void nestedArraysBecomePythonsTensor() {
        float[][][] data = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}, {{9, 10}, {11, 12}}};
        Tensor x = Torch.tensor(data);
        Bits.assertSame(python.tensor("nested"), x, "nested");
        assertArrayEquals(data, (float[][][]) x.toArray());
    }

    @Test
    void everyJavaTypeGoesThereAndBack() {
        Object[] arrays = {
            new float[][] {{1}, {2}},
            new double[][] {{1, 2}},
            new long[][] {{1}, {Long.MIN_VALUE}},
            new int[][] {{7, -1}},
            new short[][] {{3}, {-4}},
            new byte[][] {{5, -6}},
            new boolean[][] {{true}, {false}},
            new Complex[][] {{new Complex(1, -2)}, {new Complex(-0.0, 3)}},
            new long[][] {},
            new int[2][0],
            new float[1][0][3]
        };
        for (Object array : arrays) {
            Object back = Torch.tensor((Object[]) array).toArray();
            assertEquals(
                    Arrays.deepToString((Object[]) array),
                    array instanceof long[][] longs && longs.length == 0 ? "[]" : Arrays.deepToString((Object[]) back));
        }
    }

    @Test
    void boxesAreAsGoodAsNumbers() {
        assertArrayEquals(new long[] {1, 2}, Torch.tensor(new Long[] {1L, 2L}).toLongArray());
        assertArrayEquals(
                new boolean[] {true}, Torch.tensor(new Boolean[] {true}).toBooleanArray());
        Object[] rows = {new double[] {1, 2}, new Double[] {3.0, 4.0}};
        assertArrayEquals(new double[] {1, 2, 3, 4}, Torch.tensor(rows).toDoubleArray());
    }

    @Test
    void numbersBecomePythonsScalars() {
        Bits.assertSame(python.tensor("scalar.double"), Torch.tensor(0.1), "double");
        Bits.assertSame(python.tensor("scalar.long"), Torch.tensor((1L << 53) + 1), "long");
        Bits.assertSame(python.tensor("scalar.boolean"), Torch.tensor(true), "boolean");
        Bits.assertSame(python.tensor("scalar.complex"), Torch.tensor(new Complex(0.1, -2)), "complex");
    }

    @ParameterizedTest
    @ValueSource(strings = {"float32", "bfloat16", "int32", "complex64"})
    void aNumberBecomesPythonsScalarOfADType(String name) {
        long remainder = ((1L << 53) + 1) % 1000;
        Bits.assertSame(python.tensor("scalar.double." + name), Torch.tensor(0.1, DType.of(name)), "double");
        Bits.assertSame(python.tensor("scalar.long." + name), Torch.tensor(remainder, DType.of(name)), "long");
        Bits.assertSame(python.tensor("scalar.boolean." + name), Torch.tensor(true, DType.of(name)), "boolean");
    }

    @Test
    void aScalarIsABox() {
        assertEquals(2.5f, Torch.scalar(2.5).toArray());
        assertEquals(7L, Torch.tensor(new long[] {7}).get(0).toArray());
    }

    @Test
    void aTransposeIsReadInItsOwnOrder() {
        Object expected = new int[][] {{1, 3}, {2, 4}};
        Object actual = Torch.tensor(new int[][] {{1, 2}, {3, 4}}).t().toArray();
        assertArrayEquals((int[][]) expected, (int[][]) actual);
    }

    @Test
    void raggedArraysAreRefusedByPlace() {
        refused("data[1]: expected 2 elements as before, but got 1", new float[][] {{1, 2}, {3}});
        refused("data[1][0]: expected 1 elements as before, but got 2", new long[][][] {{{1}}, {{1, 2}}});
        refused("data[1]: expected an array of 2, but got null", new int[][] {{1, 2}, null});
        refused("data[1]: expected an array of 1, but got Integer", new Object[] {new int[] {1}, 2});
        refused("data[1]: expected a single element, but got an array", new Object[] {2, new int[] {1}});
        refused("data[0]: expected a number, a boolean or a Complex, but got String", new Object[] {"1"});
        refused("data[0][0]: expected a number, a boolean or a Complex, but got null", new Long[][] {{null}});
        refused(
                "data[1]: expected elements of torch.float32 as before, but got torch.float64",
                new Object[] {new float[] {1}, new double[] {1}});
    }

    private static void refused(String message, Object[] data) {
        long live = Torch.memory().liveTensors();
        var refused = assertThrows(IllegalArgumentException.class, () -> Torch.tensor(data));
        assertEquals(message, refused.getMessage());
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void anArrayThatHoldsItselfIsRefused() {
        Object[] array = {null};
        array[0] = array;
        assertThrows(IllegalArgumentException.class, () -> Torch.tensor(array));
    }

    @Test
    void whatIsNoArrayIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Torch.tensor("text", DType.FLOAT32));
        assertThrows(IllegalArgumentException.class, () -> Torch.tensor(new char[] {'a'}, DType.FLOAT32));
        assertThrows(TorchException.class, () -> Torch.tensor(new float[] {1}, DType.BITS8));
    }

    @Test
    void moreElementsThanAnArrayHoldsAreRefused() {
        Tensor huge = Torch.ones(1).expand(1L << 40);
        assertThrows(IllegalArgumentException.class, huge::toFloatArray);
        assertThrows(IllegalArgumentException.class, huge::toArray);
        Tensor empty = Torch.ones(1, 0).expand(1L << 40, 0);
        assertThrows(IllegalArgumentException.class, empty::toArray);
    }

    @Test
    void quantizedTensorsHaveNoNaturalArray() {
        Tensor x = Torch.fromSegment(MemorySegment.ofArray(new byte[] {1}), DType.QINT8, 1);
        assertThrows(IllegalArgumentException.class, x::toArray);
    }

    @Test
    void theTruthOfOneElementIsPythons() {
        assertEquals(true, Torch.scalar(Double.NaN).itemBoolean());
        assertEquals(false, Torch.scalar(-0.0).itemBoolean());
        assertThrows(IllegalArgumentException.class, () -> Torch.ones(2).itemBoolean());
    }
}
