package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Garbage;

/** The one door to every operator: each kind of argument and of result. */
class CallTest {

    private final Tensor x = Torch.arange(6);

    private static Call begin(String name, String overload) {
        return Operator.of("aten::" + name, overload).begin();
    }

    @Test
    void anOperatorThatIsNotThereIsATorchException() {
        Operator none = Operator.of("aten::no_such_operator", "");
        assertTrue(assertThrows(TorchException.class, none.begin()::run)
                .getMessage()
                .contains("aten::no_such_operator"));
    }

    @Test
    void anOverloadThatIsNotThereIsATorchException() {
        Call none = begin("add", "no_such_overload").arg(x);
        assertThrows(TorchException.class, none::run);
    }

    @Test
    void aSecondLookupAfterARefusedOneIsRefusedToo() {
        assertThrows(TorchException.class, begin("no_such_operator", "")::run);
        assertThrows(TorchException.class, begin("no_such_operator", "")::run);
    }

    @Test
    void theSchemaIsLibTorchs() {
        assertEquals(
                "aten::matmul(Tensor self, Tensor other) -> Tensor",
                Operator.of("aten::matmul", "").schema());
    }

    @Test
    void aMissingArgumentIsCounted() {
        assertTrue(assertThrows(TorchException.class, begin("matmul", "").arg(x)::run)
                .getMessage()
                .startsWith("expected 2 arguments, but 1 came: aten::matmul(Tensor self, Tensor other) -> Tensor"));
    }

    @Test
    void anArgumentTooManyIsCounted() {
        Call call = begin("neg", "").arg(x).arg(1);
        assertThrows(TorchException.class, call::run);
    }

    @Test
    void anArgumentOfAnotherTypeIsATorchException() {
        Call call = begin("neg", "").arg("x");
        assertThrows(TorchException.class, call::run);
    }

    @Test
    void integersBecomeFloatsWhereTheSchemaSaysFloat() {
        Tensor dropped =
                begin("dropout", "").arg(Torch.ones(3)).arg(0).arg(false).tensor();
        assertArrayEquals(new float[] {1, 1, 1}, dropped.toFloatArray());
    }

    @Test
    void stringsArrive() {
        Tensor rounded = begin("div", "Tensor_mode")
                .arg(x)
                .arg(Torch.full(new long[] {6}, 4, DType.INT64))
                .arg("floor")
                .tensor();
        assertArrayEquals(new long[] {0, 0, 0, 0, 1, 1}, rounded.toLongArray());
    }

    @Test
    void anAbsentStringArrives() {
        Tensor divided = begin("div", "Tensor_mode")
                .arg(x)
                .arg(Torch.full(new long[] {6}, 4, DType.INT64))
                .arg((String) null)
                .tensor();
        assertEquals(0.25, divided.get(1).item());
    }

    @Test
    void aListOfDoublesArrives() {
        Tensor image = Torch.ones(1, 1, 2, 2);
        Tensor larger = begin("upsample_nearest2d", "vec")
                .arg(image)
                .none()
                .arg(new double[] {2, 3})
                .tensor();
        assertArrayEquals(new long[] {1, 1, 4, 6}, larger.shape());
    }

    @Test
    void aListOfMostDimensionsArrives() {
        long[] sizes = new long[60];
        Arrays.fill(sizes, 1);
        assertEquals(
                60,
                begin("reshape", "")
                        .arg(Torch.ones(1))
                        .arg(sizes)
                        .<Tensor>tensor()
                        .dim());
    }

    @Test
    void aListLargerThanTheCallsMemoryArrives() {
        long[] indices = new long[5_000];
        Arrays.fill(indices, 2);
        List<NativeTensor> parts =
                begin("tensor_split", "indices").arg(x).arg(indices).arg(0).tensorList();
        assertEquals(5_001, parts.size());
        assertArrayEquals(new long[] {2, 3, 4, 5}, ((Tensor) parts.getLast()).toLongArray());
    }

    @Test
    void aListOfTensorsWithAbsentOnesArrives() {
        Tensor picked = begin("index", "Tensor")
                .arg(x.view(2, 3))
                .arg(Arrays.asList(null, Torch.tensor(new long[] {2})))
                .tensor();
        assertArrayEquals(new long[] {2, 5}, picked.toLongArray());
    }

    @Test
    void anAbsentTensorArrives() {
        Tensor image = Torch.ones(1, 1, 3, 3);
        Tensor result = begin("conv2d", "")
                .arg(image)
                .arg(Torch.ones(1, 1, 3, 3))
                .arg((Tensor) null)
                .arg(new long[] {1})
                .arg(new long[] {0})
                .arg(new long[] {1})
                .arg(1)
                .tensor();
        assertEquals(9, result.item());
    }

    @Test
    void aDeviceArrives() {
        Tensor meta = begin("ones", "")
                .arg(new long[] {2})
                .none()
                .none()
                .arg(Device.of("meta"))
                .none()
                .tensor();
        assertEquals("meta", meta.device().toString());
    }

    @Test
    void aListOfResultsComesBack() {
        List<NativeTensor> parts = begin("split", "Tensor").arg(x).arg(4).arg(0).tensorList();
        assertArrayEquals(new long[] {4, 5}, ((Tensor) parts.get(1)).toLongArray());
    }

    @Test
    void severalResultsComeBack() {
        assertEquals(
                2, begin("max", "dim").arg(x).arg(0).arg(false).tensorList().size());
    }

    @Test
    void manyResultsComeBack() {
        assertEquals(
                500,
                begin("unbind", "int").arg(Torch.ones(500)).arg(0).tensorList().size());
    }

    @Test
    void aNumberOfEachKindComesBack() {
        double real = begin("_local_scalar_dense", "").arg(Torch.scalar(0.5)).number();
        double whole = begin("_local_scalar_dense", "").arg(x.get(3)).number();
        assertEquals("0.5 3.0", real + " " + whole);
    }

    @Test
    void aBooleanComesBack() {
        assertTrue(begin("is_nonzero", "").arg(x.get(3)).bool());
    }

    @Test
    void readingWhatDoesNotComeIsOurMistake() {
        Call call = begin("is_nonzero", "").arg(x.get(3));
        assertThrows(IllegalStateException.class, call::tensor);
    }

    @Test
    void aClosedGeneratorIsRefused() {
        Generator closed = new Generator();
        closed.close();
        Call call = begin("randperm", "generator")
                .arg(3)
                .arg(closed)
                .none()
                .none()
                .none()
                .none();
        assertThrows(IllegalStateException.class, call::tensor);
    }

    @Test
    void theDroppedResultOfAnInPlaceOperatorIsNotCounted() {
        long live = Garbage.settledLive();
        begin("zero_", "").arg(x).run();
        assertEquals(live, Torch.memory().liveTensors());
    }

    @Test
    void aCallBegunInTheMiddleOfAnotherIsItsOwn() {
        Call outer = begin("add", "Scalar").arg(x);
        assertEquals(5, begin("max", "").arg(x).<Tensor>tensor().itemLong());
        assertEquals(16, outer.scalar(1).arg(1).<Tensor>tensor().sum().itemLong() - 5);
    }

    @Test
    void anArgumentThatBreaksOffLetsGoOfThoseBefore() {
        long live = Garbage.settledLive();
        breakOff();
        assertTrue(Garbage.collectUntil(() -> Torch.memory().liveTensors() == live));
    }

    private static void breakOff() {
        Tensor first = Torch.ones(1);
        List<Tensor> broken = new AbstractList<>() {
            @Override
            public Tensor get(int index) {
                throw new UnsupportedOperationException();
            }

            @Override
            public int size() {
                return 1;
            }
        };
        assertThrows(
                UnsupportedOperationException.class,
                () -> begin("index", "Tensor").arg(first).arg(broken));
    }

    @Test
    void failedCallsTakeNoMemory() {
        Tensor matrix = Torch.ones(2, 3);
        for (int i = 0; i < 1_000; i++) {
            assertThrows(TorchException.class, () -> matrix.mm(matrix));
        }
        long bytes = Garbage.settledBytes();
        for (int i = 0; i < 1_000; i++) {
            assertThrows(TorchException.class, () -> matrix.mm(matrix));
        }
        assertEquals(bytes, Garbage.settledBytes());
    }
}
