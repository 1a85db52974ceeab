package torchffm.autograd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Complex;
import torchffm.Layout;
import torchffm.Scalar;
import torchffm.Sparse;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Gradients through products with sparse CSR matrices beside Python's, {@code autograd_sparse.py}. */
class SparseGradientTest {

    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("autograd_sparse.py");
    }

    private static Tensor leaf(String name) {
        return python.tensor(name).requiresGrad_(true);
    }

    private static Tensor sparse(String name, long rows, long columns) {
        Tensor crow = python.tensor(name + ".crow");
        Tensor col = python.tensor(name + ".col");
        return Torch.sparseCsrTensor(crow, col, python.tensor(name), rows, columns)
                .requiresGrad_(true);
    }

    private static void same(String name, Tensor tensor) {
        Tensor actual = Objects.requireNonNull(tensor, name);
        if (actual.layout() == Layout.SPARSE_CSR) {
            Bits.assertSame(python.tensor(name + ".crow"), actual.crowIndices(), name + ".crow");
            Bits.assertSame(python.tensor(name + ".col"), actual.colIndices(), name + ".col");
            actual = actual.detach().values();
        }
        Bits.assertSame(python.tensor(name), actual, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum", "mean", "amax", "amin"})
    void aReducedProductsAre(String reduce) {
        for (long m : List.of(5L, 7L)) {
            for (long k : List.of(3L, 11L)) {
                String name = "mm." + m + "." + k + "." + reduce;
                Tensor sparse = sparse(name + ".sparse", m, m);
                Tensor dense = leaf(name + ".dense");
                Tensor result = Sparse.mm(sparse, dense, reduce);
                same(name + ".result", result);
                result.backward(python.tensor(name + ".weights"));
                same(name + ".grad.sparse", sparse.grad());
                same(name + ".grad.dense", dense.grad());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"float64", "complex128"})
    void aSampledProductsAre(String dtype) {
        boolean complex = dtype.startsWith("complex");
        Scalar alpha = complex ? Scalar.of(new Complex(2, 3)) : Scalar.of(0.6);
        Scalar beta = complex ? Scalar.of(new Complex(1, 2)) : Scalar.of(0.2);
        for (int i = 0; i < 8; i++) {
            long m = (i & 4) == 0 ? 0 : 5;
            long n = (i & 2) == 0 ? 0 : 5;
            long k = (i & 1) == 0 ? 0 : 5;
            String name = "addmm." + dtype + "." + m + "." + n + "." + k;
            Tensor sparse = sparse(name + ".sparse", m, n);
            Tensor first = leaf(name + ".first");
            Tensor second = leaf(name + ".second");
            Tensor result = Sparse.sampledAddmm(sparse, first, second, beta, alpha);
            same(name + ".result", result);
            String error = python.text(name + ".error");
            Tensor loss = result.toDense().mul(3).abs().sum();
            if (error.isEmpty()) {
                loss.backward();
                same(name + ".grad.sparse", sparse.grad());
                same(name + ".grad.first", first.grad());
                same(name + ".grad.second", second.grad());
            } else {
                assertEquals(
                        error,
                        assertThrows(TorchException.class, loss::backward).getMessage());
            }
        }
    }
}
