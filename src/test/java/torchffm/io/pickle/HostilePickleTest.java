package torchffm.io.pickle;

import static org.junit.jupiter.api.Assertions.assertSame;
import static torchffm.io.pickle.PickleForge.begin;
import static torchffm.io.pickle.PickleReading.read;
import static torchffm.io.pickle.PickleReading.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/** Pickles that somebody made to do harm: they are refused soon and cheaply. */
class HostilePickleTest {
    @Test
    void bytesBehindTheEndAreRefused() {
        refused(begin().op('N', '.', 'N').end(), "followed by 2 more bytes");
    }

    @Test
    void aPickleWithoutAnEndIsRefused() {
        refused(begin().op('N').bytes(), "ends in the middle");
    }

    @Test
    void whatIsLeftOnTheStackIsRefused() {
        refused(begin().op('N', 'N').end(), "2 values");
        refused(begin().op('N', '(').end(), "1 marks");
    }

    /** CVE-2022-45907, CVE-2024-5480, CVE-2025-1716, CVE-2025-10157 and the classics. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "os system",
                "posix system",
                "builtins eval",
                "builtins exec",
                "builtins getattr",
                "__builtin__ eval",
                "nt system",
                "subprocess Popen",
                "pip main",
                "asyncio.unix_events _UnixSubprocessTransport",
                "torch.jit.annotations parse_type_line",
                "torch.distributed.rpc.internal PythonUDF",
                "numpy.core.multiarray scalar",
                "torch.serialization load",
                "torch load",
                "torch.hub load",
                "collections OrderedDict.fromkeys",
                "collections.OrderedDict fromkeys",
                "torch.storage _load_from_bytes",
                "runpy _run_code",
                "timeit timeit",
                "webbrowser open",
                " ",
                "__main__ Model"
            })
    void aGlobalThatIsNotOnTheListIsRefusedByName(String global) {
        int space = global.lastIndexOf(' ');
        String module = global.substring(0, space);
        String name = global.substring(space + 1);
        refused(begin().global(module, name).end(), "'" + module + " " + name + "'", "not allowed");
    }

    @Test
    void aGlobalOfAPickledModelIsRefusedWithWhatToSaveInstead() {
        refused(begin().global("torch.nn.modules.linear", "Linear").end(), "save model.state_dict()");
    }

    @Test
    void aGlobalOfMegabytesIsRefusedAtOnce() {
        refused(begin().op('c').ascii("a".repeat(4 << 20)).end(), "longer than 256 bytes");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '0', '1', '2', 'o', 'i', 'I', 'L', 'F', 'S', 'V', 'P', 'd', 'l', 'p', 'g', 0x8b, 0x82, 0x8c, 0x8d, 0x8e,
                0x90, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0, 0xFF
            })
    void anInstructionThatNoStateDictNeedsIsRefused(int opcode) {
        refused(begin().op('N', opcode).op(new int[16]).end(), "0x%02x".formatted(opcode));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q\0", "R", "b", "s", "a", "Q", "\u0085", "\u0086", "\u0087", "t", "u", "e", "."})
    void anInstructionThatFindsNoValueIsRefused(String instruction) {
        refused(begin().ascii(instruction).end());
    }

    @Test
    void noInstructionReachesBelowAMark() {
        refused(begin().op('N', 'N', '(', 0x86).end(), "2 values where the stack has 0");
        refused(begin().op('}', '(').string("a").op('N', 's').end(), "takes a value where the stack has none");
    }

    @Test
    void aStringLongerThanThePickleIsRefused() {
        refused(begin().op('X').u32(-1).ascii("abc").end(), "4294967295 bytes", "only 4 are there");
    }

    @Test
    void onlyFunctionsOnTheListAreCalled() {
        refused(begin().global("torch", "FloatStorage").op(')', 'R').end(), "torch.FloatStorage");
        refused(begin().string("f").op(')', 'R').end(), "a str");
        refused(begin().global("collections", "OrderedDict").op(']', 'R').end(), "a list");
    }

    @Test
    void aCallWithTheWrongNumberOfArgumentsIsRefused() {
        refused(begin().global("collections", "OrderedDict").op(']', 0x85, 'R').end(), "1 arguments; 0 were expected");
        refused(begin().rebuild().storage("FloatStorage", "0", 1).op('t', 'R').end(), "6 to 7 were expected");
    }

    /** CVE-2026-24747: items put into what is no dict wrote beyond its memory. */
    @Test
    void itemsArePutIntoDictsAlone() {
        refused(begin().op(']').string("a").op('N', 's').end(), "a list of 0 where a dict");
        refused(begin().vector("0", 10).string("a").op('N', 's').end(), "a tensor where a dict");
        refused(
                begin().storage("FloatStorage", "0", 10)
                        .op('(')
                        .string("a")
                        .op('N', 'u')
                        .end(),
                "a storage of torch.float32 where a dict");
        refused(begin().op(')').string("a").op('N', 's').end(), "a tuple");
    }

    @Test
    void itemsAreAppendedToListsAlone() {
        refused(begin().op('}', 'N', 'a').end(), "a dict of 0 where a list");
        refused(begin().op(')', '(', 'N', 'e').end(), "a tuple of 0 where a list");
    }

    @Test
    void onlyAnOrderedDictIsGivenAttributesAndOnlyOnce() {
        refused(begin().op('}', '}', 'b').end(), "a dict of 0");
        refused(begin().vector("0", 10).op('}', 'b').end(), "a tensor");
        refused(begin().emptyOrderedDict().op('}', 'b', '}', 'b').end(), "attributes");
        refused(begin().emptyOrderedDict().op('N', 'b').end(), "None as the attributes");
    }

    @Test
    void tuplesNestedAMillionDeepAreReadWithoutRecursion() {
        PyValue value = read(begin().op(')').repeat(1_000_000, 0x85).end());
        for (int depth = 0; depth < 1_000_000; depth++) {
            value = ((PyTuple) value).get(0);
        }
        assertSame(PyTuple.EMPTY, value);
    }

    @Test
    void marksNestedAMillionDeepAreRefused() {
        refused(begin().repeat(1_000_000, '(').end(), "deeper");
    }

    @Test
    void containersBeyondTheBudgetAreRefused() {
        refused(begin().repeat(5_000_000, '}').end(), "needs more than the 64 MiB");
    }

    @Test
    void memoEntriesBeyondTheBudgetAreRefused() {
        PickleForge pickle = begin().op('N');
        for (int i = 0; i < 1_000_000; i++) {
            pickle.op('r').u32(i * 2 + 1);
        }
        refused(pickle.end(), "needs more than the 64 MiB");
    }

    @Test
    void valuesOnTheStackBeyondTheBudgetAreRefused() {
        refused(begin().repeat(20_000_000, 'N').end(), "needs more than the 64 MiB");
    }

    @Test
    void doublingReferencesCostNoMoreThanTheirBytes() {
        PickleForge pickle = begin().op(')', 'q', 0);
        for (int i = 0; i < 100; i++) {
            pickle.op('h', i, 0x86, 'q', i + 1);
        }
        PyTuple value = (PyTuple) read(pickle.end());
        assertSame(value.get(0), value.get(1));
    }
}
