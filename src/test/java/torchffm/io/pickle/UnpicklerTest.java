package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static torchffm.io.pickle.PickleForge.begin;
import static torchffm.io.pickle.PickleReading.read;
import static torchffm.io.pickle.PickleReading.refused;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyStridedTensor;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** What each instruction means, and which values are refused. */
class UnpicklerTest {
    private static long readInt(PickleForge pickle) {
        return assertInstanceOf(PyValue.Int.class, read(pickle.end())).value();
    }

    @Test
    void intsOfOneTwoAndFourBytesHaveTheirSigns() {
        assertEquals(255, readInt(begin().op('K', 255)));
        assertEquals(0xFFFE, readInt(begin().op('M', 0xFE, 0xFF)));
        assertEquals(-2, readInt(begin().op('J').u32(-2)));
    }

    @Test
    void longIntsAreTwosComplementOfAsManyBytesAsTheySay() {
        assertEquals(0, readInt(begin().op(0x8a, 0)));
        assertEquals(-1, readInt(begin().op(0x8a, 1, 0xFF)));
        assertEquals(255, readInt(begin().op(0x8a, 2, 0xFF, 0)));
        assertEquals(Long.MIN_VALUE, readInt(begin().op(0x8a, 8, 0, 0, 0, 0, 0, 0, 0, 0x80)));
    }

    @Test
    void anIntMayHaveMoreThan64Bits() {
        PyValue value = read(begin().op(0x8a, 9, 0, 0, 0, 0, 0, 0, 0, 0, 1).end());
        assertEquals(new PyValue.BigInt(BigInteger.TWO.pow(64)), value);
    }

    @Test
    void floatsAreBigEndian() {
        PyValue value = read(begin().op('G', 0x3F, 0xF8, 0, 0, 0, 0, 0, 0).end());
        assertEquals(1.5, assertInstanceOf(PyValue.Float.class, value).value());
    }

    @Test
    void aReferenceGivesTheSameObjectAgain() {
        PyTuple pair =
                (PyTuple) read(begin().string("a").op('q', 0, 'h', 0, 0x86).end());
        assertSame(pair.get(0), pair.get(1));
    }

    @Test
    void twoStringsOfTheSameTextAreTwoObjects() {
        PyTuple pair = (PyTuple) read(begin().string("a").string("a").op(0x86).end());
        assertNotSame(pair.get(0), pair.get(1));
    }

    @Test
    void memoNumbersAreUnsignedAndMayComeInAnyOrder() {
        PyTuple three = (PyTuple) read(begin().string("a")
                .op('r')
                .u32(-1)
                .string("b")
                .op('q', 0, 'j')
                .u32(-1)
                .op(0x87)
                .end());
        assertSame(three.get(0), three.get(2));
    }

    @Test
    void aReferenceToNothingIsRefused() {
        refused(begin().op('h', 7).end(), "memo 7");
    }

    @Test
    void anItemMayBePutIntoADictAfterADictWasPutIntoItself() {
        PyDict dict = (PyDict)
                read(begin().op('}', 'q', 0).string("me").op('h', 0, 's').end());
        assertSame(dict, dict.get("me"));
    }

    @Test
    void aPickleOfAnotherProtocolIsRefused() {
        refused(PickleForge.bare().op(0x80, 4, 'N').end(), "protocol 4");
        refused(PickleForge.bare().op('N').end(), "protocol 0");
    }

    @Test
    void aStringThatIsNotUtf8IsRefused() {
        refused(begin().op('X').u32(2).ascii("\u00c3\u0028").end(), "not UTF-8");
    }

    @Test
    void aDictWithAKeyTwiceIsRefused() {
        refused(
                begin().op('}', '(')
                        .string("a")
                        .op('N')
                        .string("a")
                        .op('N', 'u')
                        .end(),
                "the key 'a' twice");
        refused(begin().op('}', '(', 'K', 1, 'N', 0x88, 'N', 'u').end(), "the key 1 twice");
    }

    @Test
    void aKeyWithoutAValueIsRefused() {
        refused(begin().op('}', '(').string("a").op('u').end(), "no value");
    }

    @Test
    void aKeyThatIsAContainerIsRefused() {
        refused(begin().op('}', ']', 'N', 's').end(), "a list of 0 as a key");
    }

    @Test
    void aRefusalTellsWhereTheInstructionStands() {
        assertEquals(4, refused(begin().op('N', 'N', 0xFF).end()).position());
    }

    @Test
    void aTensorHasTheGeometryThatIsWritten() {
        PyStridedTensor tensor = (PyStridedTensor) read(begin().rebuild()
                .storage("FloatStorage", "0", 10)
                .view(3, new long[] {2, 2}, new long[] {1, 4}, true)
                .end());
        assertEquals(
                List.of(3L, 2L, 4L, true),
                List.of(tensor.offset(), tensor.shape()[0], tensor.stride()[1], tensor.requiresGrad()));
    }

    @Test
    void aRealTensorIsNotConjugated() {
        byte[] pickle = begin().rebuild()
                .storage("FloatStorage", "0", 10)
                .integer(0)
                .ints(1)
                .ints(1)
                .op(Opcode.NEWFALSE)
                .emptyOrderedDict()
                .op('}')
                .string("conj")
                .op(Opcode.NEWTRUE, 's', 't', 'R')
                .end();
        refused(pickle, "to be conjugated");
    }

    @Test
    void aTensorWithHooksIsRefused() {
        byte[] pickle = begin().rebuild()
                .storage("FloatStorage", "0", 10)
                .integer(0)
                .ints(1)
                .ints(1)
                .op(Opcode.NEWFALSE)
                .emptyOrderedDict()
                .string("hook")
                .op('N', 's', 't', 'R')
                .end();
        refused(pickle, "an empty OrderedDict was expected");
    }

    @Test
    void aTensorWithoutAStorageIsRefused() {
        byte[] pickle = begin().rebuild()
                .op('N')
                .view(0, new long[0], new long[0], false)
                .end();
        refused(pickle, "a storage was expected");
    }
}
