package torchffm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static torchffm.testing.Bits.assertSame;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.ops.Ops;
import torchffm.options.StftCenterOptions;
import torchffm.returns.LUPivotsInfo;
import torchffm.returns.USV;
import torchffm.testing.Leaks;
import torchffm.testing.Python;

/** What torch/functional.py adds to LibTorch's operators gives what it gives in Python, as functional.py computed it. */
class FunctionalFormsTest {

    private static Python.Results python;
    private static int threads;
    private static Tensor a;
    private static Tensor b;
    private static Tensor c;

    @BeforeAll
    static void runPython() {
        python = Python.run("functional.py");
        threads = Torch.getNumThreads();
        Torch.setNumThreads(1); // as in the script: the last bits of a Fourier transform depend on it
        a = python.tensor("a");
        b = python.tensor("b");
        c = python.tensor("c");
    }

    @AfterAll
    static void putThreadsBack() {
        Torch.setNumThreads(threads);
    }

    private static void same(String name, Tensor actual) {
        assertSame(python.tensor(name), actual, name);
    }

    private static void allSame(String name, List<Tensor> actual) {
        for (int i = 0; i < actual.size(); i++) {
            same(name + " " + i, actual.get(i));
        }
    }

    @Test
    void einsumTakesAnEquationOrSublists() {
        same("einsum", Torch.einsum("ij,jk->ki", a, b));
        same("sublists", Torch.einsum(List.of(a, b), List.of(new long[] {0, 1}, new long[] {1, 30}), 30, 0));
        same("sublists implicit", Torch.einsum(List.of(c, b), List.of(new long[] {Torch.ELLIPSIS, 0}, new long[] {1, 0
        })));
        same("sublists scalar", Torch.einsumScalar(List.of(a, b), List.of(new long[] {0, 1}, new long[] {1, 2})));
    }

    @Test
    void aSubscriptOutOfRangeIsNamed() {
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Torch.einsum(List.of(a), List.of(new long[] {0, 52})));
        assertEquals("einsum: expected subscripts from 0 to 51 or ELLIPSIS, but got 52", refused.getMessage());
    }

    @Test
    void everyOperandNeedsItsSublist() {
        var refused =
                assertThrows(IllegalArgumentException.class, () -> Torch.einsum(List.of(a, b), List.of(new long[2])));
        assertEquals("sublists: expected one for each of 2 operands, but got 1", refused.getMessage());
    }

    @Test
    void tensordotContractsTheLastWithTheFirstOrWhatIsNamed() {
        same("tensordot", Torch.tensordot(a, b, 1));
        same("tensordot lists", Torch.tensordot(c, a, new long[] {1}, new long[] {1}));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 3})
    void tensordotNeedsDimsThatBothHave(long dims) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Torch.tensordot(a, c, dims));
        assertEquals("tensordot: expected dims from 0 to 2, but got " + dims, refused.getMessage());
    }

    @Test
    void gridsAndBlocksArePythons() {
        allSame("meshgrid", Torch.meshgrid(List.of(Torch.arange(3), Torch.arange(2)), "xy"));
        same("cartesian_prod", Torch.cartesianProd(Torch.arange(3), Torch.arange(2)));
        same("block_diag", Torch.blockDiag(a, Torch.scalar(2), b));
        allSame("broadcast_tensors", Torch.broadcastTensors(Torch.arange(3), Torch.zeros(2, 1)));
    }

    @Test
    void shapesBroadcastAsTensorsDo() {
        assertArrayEquals(
                new long[] {2, 3, 4}, Torch.broadcastShapes(new long[] {3, 1}, new long[] {2, 1, 4}, new long[] {}));
        assertArrayEquals(new long[] {0, 3}, Torch.broadcastShapes(new long[] {0, 1}, new long[] {3}));
        assertArrayEquals(new long[0], Torch.broadcastShapes());
        var refused = assertThrows(
                IllegalArgumentException.class, () -> Torch.broadcastShapes(new long[] {2, 3}, new long[] {2}));
        assertEquals("shapes: [2] can't be broadcast to [2, 3]: size 2 at dimension 0", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist"})
    void cdistComputesAsItIsTold(String mode) {
        same(mode, Torch.cdist(c, c, 2, mode));
    }

    @Test
    void unravelIndexLeavesNothingBehind() {
        Tensor indices = Torch.tensor(new long[] {1234, 5678}, 2, 1);
        allSame("unravel_index", Torch.unravelIndex(indices, 10, 10, 10, 10));
        Leaks.assertNone(() -> Torch.unravelIndex(indices, 10, 10, 10, 10).forEach(Tensor::close));
        assertThrows(IllegalArgumentException.class, () -> Torch.unravelIndex(a, 3));
        assertThrows(IllegalArgumentException.class, () -> Torch.unravelIndex(indices, 3, 0));
    }

    @Test
    void normsArePythons() {
        same("norm", Torch.norm(a));
        same("norm p", Torch.norm(a, Double.POSITIVE_INFINITY));
        same("norm dim", Torch.norm(c, 3, new long[] {0, 2}, true, DType.FLOAT64));
        same("norm fro", Torch.norm(c, "fro", new long[] {1, 2}, false, null));
        same("norm nuc", Torch.norm(c, "nuc", new long[] {1, 2}, false, null));
        assertThrows(IllegalArgumentException.class, () -> Torch.norm(a, "max", null, false, null));
    }

    @Test
    void normsOfSparseTensorsArePythons() {
        Tensor sparse = Ops.call("aten::to_sparse", a).tensor();
        same("norm sparse", Torch.norm(sparse));
        same("norm sparse p", Torch.norm(sparse, 2, new long[] {0, 1}, false, null));
    }

    @Test
    void uniqueGivesWhatWasAskedFor() {
        Tensor repeated = Torch.tensor(new long[] {2, 3, 3, 2, 3, 3, 1, 1, 2}, 3, 3);
        unique("unique", Torch.unique(repeated, true, true, true, null));
        unique("unique_dim", Torch.unique(repeated, true, true, true, 0));
        unique("consecutive", Torch.uniqueConsecutive(repeated, true, true, null));
        unique("consecutive_dim", Torch.uniqueConsecutive(repeated, true, true, 1));
        same("unique output", Torch.unique(repeated));
        same("consecutive output", Torch.uniqueConsecutive(repeated));
    }

    @Test
    void uniqueKeepsNothingThatWasNotAskedFor() {
        Tensor ones = Torch.ones(3);
        var unique = Torch.unique(ones, true, false, true, null);
        assertNull(unique.inverse());
        assertTrue(Torch.equal(Torch.tensor(new long[] {3}), unique.counts()));
        Leaks.assertNone(() -> Torch.unique(ones).close());
    }

    @Test
    void factorisationsDrawAndGiveWhatPythonDoes() {
        Tensor tall = python.tensor("tall");
        Tensor wide = python.tensor("wide");
        Torch.manualSeed(12);
        factors("svd_lowrank", Torch.svdLowrank(wide, 3, 2, wide.mean(new long[] {-2}, true, null)));
        factors("svd_lowrank_sparse", Torch.svdLowrank(tall.toSparse(), 2, 1, null));
        factors("pca_lowrank", Torch.pcaLowrank(tall, null, true, 2));
        factors("pca_uncentred", Torch.pcaLowrank(wide, 2L, false, 0));
        LUPivotsInfo lu = tall.narrow(0, 0, 5).lu(true);
        allSame("lu", List.of(lu.LU(), lu.pivots(), lu.info()));
        assertThrows(IllegalArgumentException.class, () -> Torch.pcaLowrank(tall, 6L, true, 2));
        assertThrows(IllegalArgumentException.class, () -> Torch.pcaLowrank(tall, 2L, true, -1));
    }

    private static void factors(String name, USV actual) {
        allSame(name, List.of(actual.U(), actual.S(), actual.V()));
    }

    @Test
    void stftIsCentredUnlessToldOtherwise() {
        Tensor signal = python.tensor("signal");
        StftCenterOptions windowed = new StftCenterOptions()
                .hopLength(20)
                .winLength(60)
                .window(python.tensor("window"))
                .returnComplex(true);
        same("stft", Torch.viewAsReal(signal.stft(64, windowed)));
        StftCenterOptions plain =
                new StftCenterOptions().center(false).window(Torch.ones(64)).returnComplex(true);
        same("stft edges", Torch.viewAsReal(Torch.stft(signal, 64, plain)));
    }

    @Test
    void aTensorHasItsPropertiesOfPython() {
        same("a", a.T().T());
        same("norm", a.norm());
        same("norm p", a.norm(Double.POSITIVE_INFINITY));
        same("norm dim", c.norm(3, new long[] {0, 2}, true, DType.FLOAT64));
        same("norm fro", c.norm("fro", new long[] {1, 2}, false, null));
        assertArrayEquals(new long[] {4, 3}, a.H().shape());
        assertEquals(48, a.nbytes());
        assertFalse(a.isQuantized());
        same("unique output", Torch.tensor(new long[] {2, 3, 3, 1}).unique());
    }

    private static void unique(String name, TorchNorms.Unique actual) {
        same(name + " output", actual.output());
        same(name + " inverse", actual.inverse());
        same(name + " counts", actual.counts());
    }
}
