package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.returns.LUPivotsInfo;
import torchffm.returns.USV;

/**
 * Factorisations that PyTorch writes in Python: {@code torch.lu}, {@code torch.svd_lowrank}, {@code torch.pca_lowrank}. A
 * layer of {@link Torch}.
 */
abstract class TorchLinear extends TorchCompressed {

    private static final long MOST_COLUMNS = 6;

    TorchLinear() {}

    /**
     * Factors matrices into a lower and an upper triangle: {@code torch.lu(A, pivot, get_infos=True)}, which leaves it to
     * the caller to look whether it succeeded.
     *
     * @param A {@code (…, M, N)}
     * @param pivot whether rows may be swapped
     * @return both factors in one matrix, the ones of L's diagonal left out; the swaps, from 1 on as LAPACK counts; and
     *     for each matrix 0, or which pivot was zero
     */
    public static LUPivotsInfo lu(Tensor A, boolean pivot) {
        return Aten._luWithInfo(A, pivot, false);
    }

    /**
     * The largest singular values and their vectors, approximately, by a random projection (Halko, Martinsson and Tropp
     * 2009, algorithm 5.1): {@code torch.svd_lowrank}. Draws from the default generator.
     *
     * @param A {@code (…, M, N)}, dense or sparse COO
     * @param q a little more than its rank; Python's default is 6
     * @param niter how many times to improve the projection; Python's default is 2
     * @param M what to subtract from {@code A} before, broadcast to its shape; null for nothing
     * @return U {@code (…, M, q)}, S {@code (…, q)} and V {@code (…, N, q)}
     */
    public static USV svdLowrank(Tensor A, long q, long niter, @Nullable Tensor M) {
        Objects.requireNonNull(A, "A");
        boolean tall = A.size(-2) >= A.size(-1);
        Tensor mean = M == null ? null : M.broadcastTo(A.shape());
        Tensor tallest = tall ? A : A.mH();
        Tensor tallestMean = tall || mean == null ? mean : mean.mH();
        Tensor basis = basis(tallest, q, niter, tallestMean);
        var svd = Linalg.svd(centred(basis.mH(), tallest, tallestMean), false);
        Tensor left = basis.matmul(svd.U());
        Tensor right = svd.Vh().mH();
        return tall ? new USV(left, svd.S(), right) : new USV(right, svd.S(), left);
    }

    /** {@code left @ A - left @ mean}, where the sparse one may stand on the right. */
    private static Tensor centred(Tensor left, Tensor A, @Nullable Tensor mean) {
        Tensor product = product(left, A);
        return mean == null ? product : product.sub(product(left, mean));
    }

    private static Tensor product(Tensor left, Tensor right) {
        return Layout.of(left.info().layout()) == Layout.SPARSE_COO ? Sparse.mm(left, right) : left.matmul(right);
    }

    /** Orthonormal columns that span nearly what A's do: algorithm 4.4. */
    private static Tensor basis(Tensor A, long q, long niter, @Nullable Tensor mean) {
        DType dtype = A.dtype().isComplex() ? A.dtype() : floating(A.dtype());
        Tensor projection = Torch.randn(new long[] {A.size(-1), q}, dtype, null).to(A.device());
        Tensor basis = orthonormal(A, projection, mean);
        for (long i = 0; i < niter; i++) {
            basis = orthonormal(A.mH(), basis, mean == null ? null : mean.mH());
            basis = orthonormal(A, basis, mean);
        }
        return basis;
    }

    private static Tensor orthonormal(Tensor A, Tensor columns, @Nullable Tensor mean) {
        Tensor product = product(A, columns);
        return Linalg.qr(mean == null ? product : product.sub(product(mean, columns)))
                .Q();
    }

    private static DType floating(DType dtype) {
        return switch (dtype) {
            case FLOAT16, FLOAT32, FLOAT64 -> dtype;
            default -> DType.FLOAT32;
        };
    }

    /**
     * The principal components of rows, approximately: {@code torch.pca_lowrank}. Draws from the default generator.
     *
     * @param A {@code (…, M, N)}, dense
     * @param q a little more than its rank, from 0 to its smaller size; null for at most 6
     * @param center whether to subtract each column's mean
     * @param niter how many times to improve the projection; Python's default is 2
     * @return U {@code (…, M, q)}, S {@code (…, q)} and V {@code (…, N, q)}, whose columns are the directions
     * @throws IllegalArgumentException if {@code q} or {@code niter} is out of range, or A is sparse and to be centred
     */
    public static USV pcaLowrank(Tensor A, @Nullable Long q, boolean center, long niter) {
        Objects.requireNonNull(A, "A");
        long smaller = Math.min(A.size(-2), A.size(-1));
        long columns = q == null ? Math.min(MOST_COLUMNS, smaller) : q;
        if (columns < 0 || columns > smaller) {
            throw new IllegalArgumentException("q: expected 0 to " + smaller + ", but got " + columns);
        }
        if (niter < 0) {
            throw new IllegalArgumentException("niter: expected 0 or more, but got " + niter);
        }
        if (!center) {
            return svdLowrank(A, columns, niter, null);
        }
        if (Layout.of(A.info().layout()) != Layout.STRIDED) {
            throw new IllegalArgumentException(
                    "A: expected a strided tensor, since it is to be centred; its mean can be"
                            + " given to svdLowrank");
        }
        return svdLowrank(A.sub(A.mean(new long[] {-2}, true, null)), columns, niter, null);
    }
}
