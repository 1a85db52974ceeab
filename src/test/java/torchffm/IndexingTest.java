package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static torchffm.Index.all;
import static torchffm.Index.ellipsis;
import static torchffm.Index.from;
import static torchffm.Index.index;
import static torchffm.Index.list;
import static torchffm.Index.newAxis;
import static torchffm.Index.slice;
import static torchffm.Index.until;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.testing.Python;

/** What Python writes with brackets gives Python's elements, views, errors and graphs. */
class IndexingTest {

    private static final int CASES = 6000;
    private static final int SEED = 1;
    private static List<IndexingCase> cases;

    @BeforeAll
    static void indexInPython() throws IOException {
        Python.Results python = Python.run("core_indexing.py", Integer.toString(CASES), Integer.toString(SEED));
        try (var lines = Files.lines(python.dir().resolve("cases.txt"))) {
            cases = lines.map(IndexingCase::of).toList();
        }
    }

    @Test
    void readingGivesWhatPythonGives() {
        compare(IndexingCase::expectedRead, IndexingCase::read);
    }

    @Test
    void assigningGivesWhatPythonGives() {
        compare(IndexingCase::expectedWrite, IndexingCase::write);
    }

    @Test
    void gradientsAreWhatPythonComputes() {
        compare(IndexingCase::expectedGradients, IndexingCase::gradients);
        long computed = cases.stream()
                .filter(one -> one.expectedGradients().contains("|"))
                .count();
        assertTrue(computed > CASES / 10, computed + " with gradients");
    }

    private static void compare(Function<IndexingCase, String> expected, Function<IndexingCase, String> actual) {
        StringBuilder different = new StringBuilder();
        int equal = 0;
        for (IndexingCase one : cases) {
            String found = actual.apply(one);
            if (found.equals(expected.apply(one))) {
                equal++;
            } else {
                different.append("\n%s\n%s\nbut is\n%s".formatted(one.fields(), expected.apply(one), found));
            }
        }
        assertEquals(CASES, equal, different.toString());
    }

    @Test
    void whatStandsInPythonsBracketsHasAName() {
        Tensor x = Torch.arange(2 * 12 * 3 * 5).reshape(2, 12, 3, 5);
        assertArrayEquals(
                new long[] {2, 5, 1, 3},
                x.get(all(), slice(0, 10, 2), newAxis(), ellipsis(), index(3)).shape());
        assertArrayEquals(
                new long[] {2, 1, 2, 4},
                x.get(ellipsis(), from(-1), list(0, 2), until(-1)).shape());
    }

    @Test
    void positionsAloneNeedNoNames() {
        assertEquals(5, Torch.arange(6).reshape(2, 3).get(1, -1).itemLong());
    }

    @Test
    void aTensorIsAnIndexByItself() {
        Tensor x = Torch.arange(6);
        assertArrayEquals(new long[] {4, 5}, x.get(x.gt(3)).toLongArray());
    }

    @Test
    void numbersOfEveryKindAreAssigned() {
        Tensor x = Torch.zeros(new long[] {5}, DType.COMPLEX128);
        x.set(Scalar.of(2), index(0));
        x.set(Scalar.of(0.5), index(1));
        x.set(Scalar.of(true), index(2));
        x.set(Scalar.of(new Complex(1, -1)), index(3));
        x.set(7, index(4));
        assertArrayEquals(
                new Complex[] {
                    new Complex(2, 0), new Complex(0.5, 0), new Complex(1, 0), new Complex(1, -1), new Complex(7, 0)
                },
                x.toComplexArray());
    }

    @Test
    void aViewIsWrittenThrough() {
        Tensor x = Torch.zeros(2, 3);
        x.get(all(), index(1)).fill_(1);
        assertArrayEquals(new float[] {0, 1, 0, 0, 1, 0}, x.toFloatArray());
    }

    @Test
    void indexingLeavesNoTensorBehind() {
        Tensor x = Torch.zeros(4, 3);
        Tensor mask = x.eq(1);
        Memory before = Torch.memory();
        x.get(list(0, 2), ellipsis(), newAxis()).close();
        x.set(1, list(true, false, true, false), from(1));
        x.set(2, mask);
        assertThrows(IndexOutOfBoundsException.class, () -> x.get(all(), all(), all()));
        assertThrows(TorchException.class, () -> x.get(newAxis(), list(7)));
        assertEquals(before, Torch.memory());
    }

    @Test
    void whatIsReadBelongsToTheScopeAroundIt() {
        Tensor x = Torch.arange(3);
        Tensor part;
        try (TensorScope _ = TensorScope.open()) {
            part = x.get(from(1));
        }
        assertThrows(IllegalStateException.class, part::shape);
        assertEquals(3, x.numel());
    }

    @Test
    void aPositionOutsideIsRefusedByPlace() {
        Tensor x = Torch.zeros(2, 3);
        var refused = assertThrows(IndexOutOfBoundsException.class, () -> x.get(index(0), index(3)));
        assertEquals("index 3 is out of bounds for dimension 1 with size 3", refused.getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> x.get(2));
        assertThrows(IndexOutOfBoundsException.class, () -> x.get(Long.MIN_VALUE));
        assertThrows(IndexOutOfBoundsException.class, () -> Torch.scalar(1).get(0));
    }

    @Test
    void aSparseTensorIsNotAssignedTo() {
        Tensor sparse = torchffm.internal.Operator.of("aten::to_sparse", "")
                .begin()
                .arg(Torch.ones(2))
                .none()
                .none()
                .none()
                .tensor();
        assertThrows(IllegalArgumentException.class, () -> sparse.set(1, index(0)));
    }

    @Test
    void missingIndicesAreRefusedByPlace() {
        Tensor x = Torch.zeros(2);
        var refused = assertThrows(NullPointerException.class, () -> x.get(all(), (Index) null));
        assertEquals("index 1 is null; Index.newAxis() is Python's None", refused.getMessage());
    }

    @Test
    void aListOfOtherThanIntegersIsNoIndex() {
        assertThrows(IllegalArgumentException.class, () -> list(new double[][] {{0.5}}));
        assertThrows(IllegalArgumentException.class, () -> list(new long[][] {{0}, {0, 1}}));
    }

    @Test
    void indicesPrintAsPythonWritesThem() {
        assertEquals("1:5:2", slice(1, 5, 2).toString());
        assertEquals(":", all().toString());
        assertEquals("-3:", from(-3).toString());
        assertEquals("[0, 2]", list(0, 2).toString());
    }
}
