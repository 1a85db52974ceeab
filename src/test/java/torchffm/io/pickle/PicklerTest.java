package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static torchffm.io.pickle.PickleForge.begin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyList;
import torchffm.io.tree.PyStorage;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * The rules of Python's pickler, one by one; that together they give Python's bytes is for the tests against Python.
 */
class PicklerTest {
    private static final PyValue NONE = PyValue.None.NONE;

    private static byte[] dump(PyValue value) {
        return new Pickler().dump(value);
    }

    private static PyList list(PyValue... items) {
        PyList list = new PyList();
        List.of(items).forEach(list::add);
        return list;
    }

    private static PyDict numbered(PyDict dict, int size) {
        IntStream.range(0, size).forEach(i -> dict.put(new PyValue.Int(i), NONE));
        return dict;
    }

    /** The pickle from an offset of its end on. */
    private static byte[] tail(byte[] pickle, int length) {
        return Arrays.copyOfRange(pickle, pickle.length - length, pickle.length);
    }

    @Test
    void intsTakeTheShortestOfTheirForms() {
        assertArrayEquals(begin().op('K', 255).end(), dump(new PyValue.Int(255)));
        assertArrayEquals(begin().op('M', 0, 1).end(), dump(new PyValue.Int(256)));
        assertArrayEquals(begin().op('J').u32(65536).end(), dump(new PyValue.Int(65536)));
        assertArrayEquals(begin().op('J').u32(-1).end(), dump(new PyValue.Int(-1)));
        assertArrayEquals(begin().op(0x8a, 5, 0, 0, 0, 0x80, 0).end(), dump(new PyValue.Int(1L << 31)));
        assertArrayEquals(
                begin().op(0x8a, 5, 0xFF, 0xFF, 0xFF, 0x7F, 0xFF).end(), dump(new PyValue.Int(-(1L << 31) - 1)));
        assertArrayEquals(
                begin().op(0x8a, 8).u32(-1).u32(Integer.MAX_VALUE).end(), dump(new PyValue.Int(Long.MAX_VALUE)));
    }

    @Test
    void aStringMetAgainIsAReference() {
        PyString name = new PyString("a");
        assertArrayEquals(begin().string("a").op('q', 0, 'h', 0, 0x86, 'q', 1).end(), dump(new PyTuple(name, name)));
    }

    @Test
    void anotherStringOfTheSameTextIsWrittenAgain() {
        PyTuple two = new PyTuple(new PyString("a"), new PyString("a"));
        assertArrayEquals(
                begin().string("a")
                        .op('q', 0)
                        .string("a")
                        .op('q', 1, 0x86, 'q', 2)
                        .end(),
                dump(two));
    }

    @Test
    void theEmptyTupleIsNeverRemembered() {
        assertArrayEquals(begin().op(')', ')', 0x86, 'q', 0).end(), dump(new PyTuple(PyTuple.EMPTY, PyTuple.EMPTY)));
    }

    @Test
    void tuplesOfMoreThanThreeHaveAMark() {
        assertArrayEquals(begin().op('N', 'N', 'N', 0x87, 'q', 0).end(), dump(new PyTuple(NONE, NONE, NONE)));
        assertArrayEquals(
                begin().op('(', 'N', 'N', 'N', 'N', 't', 'q', 0).end(), dump(new PyTuple(NONE, NONE, NONE, NONE)));
    }

    @Test
    void memoNumbersFrom256OnTakeFourBytes() {
        PyValue[] strings =
                IntStream.range(0, 257).mapToObj(i -> new PyString("")).toArray(PyValue[]::new);
        assertArrayEquals(
                begin().string("")
                        .op('q', 255)
                        .string("")
                        .op('r')
                        .u32(256)
                        .op('t', 'r')
                        .u32(257)
                        .end(),
                concat(begin().bytes(), tail(dump(new PyTuple(strings)), 5 + 2 + 5 + 5 + 1 + 5 + 1)));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void aListOfOneIsAppendedWithoutAMark() {
        assertArrayEquals(begin().op(']', 'q', 0, 'N', 'a').end(), dump(list(NONE)));
        assertArrayEquals(begin().op(']', 'q', 0, '(', 'N', 'N', 'e').end(), dump(list(NONE, NONE)));
    }

    @Test
    void aDictOfAThousandItemsEndsWithAnEmptyBatch() {
        assertArrayEquals(new byte[] {'N', 'u', '(', 'u', '.'}, tail(dump(numbered(PyDict.plain(), 1000)), 5));
    }

    @Test
    void anOrderedDictOfAThousandItemsDoesNot() {
        assertArrayEquals(new byte[] {'N', 'u', '.'}, tail(dump(numbered(PyDict.ordered(), 1000)), 3));
    }

    @Test
    void theItemBeyondAThousandIsMarkedInADictOnly() {
        assertArrayEquals(
                new byte[] {'u', '(', 'M', (byte) 0xe8, 3, 'N', 'u', '.'},
                tail(dump(numbered(PyDict.plain(), 1001)), 8));
        assertArrayEquals(
                new byte[] {'u', 'M', (byte) 0xe8, 3, 'N', 's', '.'}, tail(dump(numbered(PyDict.ordered(), 1001)), 7));
    }

    @Test
    void attributesComeAfterTheItems() {
        PyDict dict = numbered(PyDict.ordered(), 1);
        dict.setAttributes(PyDict.plain());
        assertArrayEquals(new byte[] {'K', 0, 'N', 's', '}', 'q', 2, 'b', '.'}, tail(dump(dict), 9));
    }

    @Test
    void storagesAreNumberedAsTheyAreMetAndListedOnce() {
        PyStorage first = PickleReading.storage(DType.FLOAT32, 1);
        PyStorage second = PickleReading.storage(DType.INT64, 1);
        Pickler pickler = new Pickler();
        pickler.dump(new PyTuple(second, first, second));
        assertEquals(List.of(second, first), pickler.storages());
    }

    @Test
    void theKeyOfAStorageIsOneStringThoughItsIdIsWrittenTwice() {
        PyStorage storage = PickleReading.storage(DType.FLOAT32, 1);
        byte[] again = {'(', 'h', 0, 'h', 1, 'h', 2, 'h', 3, 'K', 1, 't', 'q', 5, 'Q', (byte) 0x86, 'q', 6, '.'};
        assertArrayEquals(again, tail(dump(new PyTuple(storage, storage)), again.length));
    }

    @Test
    void aKeyOfTheModelItselfIsTorchsOwnStringIfThereIsOne() {
        assertEquals(
                List.of(true, false),
                List.of(PyString.key("version") == PyString.VERSION, PyString.key("a.version") == PyString.VERSION));
    }

    @Test
    void aTreeMayBeDeeperThanAnyStack() {
        PyList list = new PyList();
        for (int i = 0; i < 200_000; i++) {
            list = new PyList().add(list);
        }
        assertTrue(new Pickler().dump(list).length > 400_000);
    }

    @Test
    void aTupleThatIsAPartOfItselfIsRefused() {
        PyList list = new PyList();
        PyTuple tuple = new PyTuple(list);
        list.add(tuple);
        assertThrows(IllegalArgumentException.class, () -> new Pickler().dump(tuple));
    }
}
