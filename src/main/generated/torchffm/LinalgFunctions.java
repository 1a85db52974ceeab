// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operators;
import torchffm.internal.ResultReader;
import torchffm.options.LinalgMatrixNormOptions;
import torchffm.options.LinalgNormOptions;
import torchffm.options.LinalgVectorNormOptions;
import torchffm.returns.EigenvaluesEigenvectors;
import torchffm.returns.InverseInfo;
import torchffm.returns.LDPivots;
import torchffm.returns.LDPivotsInfo;
import torchffm.returns.LInfo;
import torchffm.returns.LUPivots;
import torchffm.returns.LUPivotsInfo;
import torchffm.returns.LinalgLstsqResult;
import torchffm.returns.PLU;
import torchffm.returns.QR;
import torchffm.returns.ResultInfo;
import torchffm.returns.SignLogabsdet;
import torchffm.returns.UH;
import torchffm.returns.USVh;

/**
 * LibTorch's operators of {@code torch.linalg}. A layer of {@link Linalg}.
 */
abstract class LinalgFunctions {

    private static final long[] INTS_MINUS_2_MINUS_1 = {-2, -1};

    LinalgFunctions() {}

    /**
     * {@code torch.linalg.cholesky}: {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor cholesky(Tensor self) {
        return Operators.begin("aten::linalg_cholesky", "").arg("self", self).arg(false).tensor();
    }

    /**
     * {@code torch.linalg.cholesky}: {@code linalg_cholesky(Tensor self, *, bool upper=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param upper {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor cholesky(Tensor self, boolean upper) {
        return Operators.begin("aten::linalg_cholesky", "").arg("self", self).arg(upper).tensor();
    }

    /**
     * {@code torch.linalg.cholesky_ex}: {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool
     * check_errors=False) -> (Tensor L, Tensor info)}.
     *
     * @param self {@code Tensor}
     * @return {@code (Tensor L, Tensor info)}
     */
    public static LInfo choleskyEx(Tensor self) {
        ResultReader results = Operators.begin("aten::linalg_cholesky_ex", "").arg("self", self).arg(false).arg(false)
                .results();
        return new LInfo(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.cholesky_ex}: {@code linalg_cholesky_ex(Tensor self, *, bool upper=False, bool
     * check_errors=False) -> (Tensor L, Tensor info)}.
     *
     * @param self {@code Tensor}
     * @param upper {@code bool}, False by default
     * @param checkErrors {@code bool}, False by default
     * @return {@code (Tensor L, Tensor info)}
     */
    public static LInfo choleskyEx(Tensor self, boolean upper, boolean checkErrors) {
        ResultReader results = Operators.begin("aten::linalg_cholesky_ex", "").arg("self", self).arg(upper)
                .arg(checkErrors).results();
        return new LInfo(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.cond}: {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor cond(Tensor self) {
        return Operators.begin("aten::linalg_cond", "").arg("self", self).none().tensor();
    }

    /**
     * {@code torch.linalg.cond}: {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor cond(Tensor self, @Nullable Scalar p) {
        return Operators.begin("aten::linalg_cond", "").arg("self", self).arg(p).tensor();
    }

    /**
     * {@code torch.linalg.cond}: {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor cond(Tensor self, double p) {
        return Operators.begin("aten::linalg_cond", "").arg("self", self).arg(p).tensor();
    }

    /**
     * {@code torch.linalg.cond}: {@code linalg_cond(Tensor self, Scalar? p=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor cond(Tensor self, long p) {
        return Operators.begin("aten::linalg_cond", "").arg("self", self).arg(p).tensor();
    }

    /**
     * {@code torch.linalg.cond}: {@code linalg_cond.p_str(Tensor self, str p) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code str}
     * @return {@code Tensor}
     */
    public static Tensor cond(Tensor self, String p) {
        return Operators.begin("aten::linalg_cond", "p_str").arg("self", self).arg(p).tensor();
    }

    /**
     * {@code torch.linalg.cross}: {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor cross(Tensor self, Tensor other) {
        return Operators.begin("aten::linalg_cross", "").arg("self", self).arg("other", other).arg(-1).tensor();
    }

    /**
     * {@code torch.linalg.cross}: {@code linalg_cross(Tensor self, Tensor other, *, int dim=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor cross(Tensor self, Tensor other, long dim) {
        return Operators.begin("aten::linalg_cross", "").arg("self", self).arg("other", other).arg(dim).tensor();
    }

    /**
     * {@code torch.linalg.det}: {@code linalg_det(Tensor A) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor det(Tensor A) {
        return Operators.begin("aten::linalg_det", "").arg("A", A).tensor();
    }

    /**
     * {@code torch.linalg.diagonal}: {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor(a)}.
     *
     * @param A {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public static Tensor diagonal(Tensor A) {
        return Operators.begin("aten::linalg_diagonal", "").arg("A", A).arg(0).arg(-2).arg(-1).tensor();
    }

    /**
     * {@code torch.linalg.diagonal}: {@code linalg_diagonal(Tensor(a) A, *, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor(a)}.
     *
     * @param A {@code Tensor}
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, -2 by default
     * @param dim2 {@code int}, -1 by default
     * @return {@code Tensor(a)}
     */
    public static Tensor diagonal(Tensor A, long offset, long dim1, long dim2) {
        return Operators.begin("aten::linalg_diagonal", "").arg("A", A).arg(offset).arg(dim1).arg(dim2).tensor();
    }

    /**
     * {@code torch.linalg.eig}: {@code linalg_eig(Tensor self) -> (Tensor eigenvalues, Tensor eigenvectors)}.
     *
     * @param self {@code Tensor}
     * @return {@code (Tensor eigenvalues, Tensor eigenvectors)}
     */
    public static EigenvaluesEigenvectors eig(Tensor self) {
        ResultReader results = Operators.begin("aten::linalg_eig", "").arg("self", self).results();
        return new EigenvaluesEigenvectors(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.eigh}: {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor
     * eigenvectors)}.
     *
     * @param self {@code Tensor}
     * @return {@code (Tensor eigenvalues, Tensor eigenvectors)}
     */
    public static EigenvaluesEigenvectors eigh(Tensor self) {
        ResultReader results = Operators.begin("aten::linalg_eigh", "").arg("self", self).arg("L").results();
        return new EigenvaluesEigenvectors(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.eigh}: {@code linalg_eigh(Tensor self, str UPLO="L") -> (Tensor eigenvalues, Tensor
     * eigenvectors)}.
     *
     * @param self {@code Tensor}
     * @param UPLO {@code str}, {@code "L"} by default
     * @return {@code (Tensor eigenvalues, Tensor eigenvectors)}
     */
    public static EigenvaluesEigenvectors eigh(Tensor self, String UPLO) {
        ResultReader results = Operators.begin("aten::linalg_eigh", "").arg("self", self).arg(UPLO).results();
        return new EigenvaluesEigenvectors(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.eigvals}: {@code linalg_eigvals(Tensor self) -> Tensor}.
     * Ends the process, in Python too, with NaN in {@code self}: {@code docs/deadly.tsv}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor eigvals(Tensor self) {
        return Operators.begin("aten::linalg_eigvals", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.linalg.eigvalsh}: {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor eigvalsh(Tensor self) {
        return Operators.begin("aten::linalg_eigvalsh", "").arg("self", self).arg("L").tensor();
    }

    /**
     * {@code torch.linalg.eigvalsh}: {@code linalg_eigvalsh(Tensor self, str UPLO="L") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param UPLO {@code str}, {@code "L"} by default
     * @return {@code Tensor}
     */
    public static Tensor eigvalsh(Tensor self, String UPLO) {
        return Operators.begin("aten::linalg_eigvalsh", "").arg("self", self).arg(UPLO).tensor();
    }

    /**
     * {@code torch.linalg.householder_product}: {@code linalg_householder_product(Tensor input, Tensor tau) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param tau {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor householderProduct(Tensor input, Tensor tau) {
        return Operators.begin("aten::linalg_householder_product", "").arg("input", input).arg("tau", tau).tensor();
    }

    /**
     * {@code torch.linalg.inv}: {@code linalg_inv(Tensor A) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor inv(Tensor A) {
        return Operators.begin("aten::linalg_inv", "").arg("A", A).tensor();
    }

    /**
     * {@code torch.linalg.inv_ex}: {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse,
     * Tensor info)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor inverse, Tensor info)}
     */
    public static InverseInfo invEx(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_inv_ex", "").arg("A", A).arg(false).results();
        return new InverseInfo(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.inv_ex}: {@code linalg_inv_ex(Tensor A, *, bool check_errors=False) -> (Tensor inverse,
     * Tensor info)}.
     *
     * @param A {@code Tensor}
     * @param checkErrors {@code bool}, False by default
     * @return {@code (Tensor inverse, Tensor info)}
     */
    public static InverseInfo invEx(Tensor A, boolean checkErrors) {
        ResultReader results = Operators.begin("aten::linalg_inv_ex", "").arg("A", A).arg(checkErrors).results();
        return new InverseInfo(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.ldl_factor}: {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD,
     * Tensor pivots)}.
     *
     * @param self {@code Tensor}
     * @return {@code (Tensor LD, Tensor pivots)}
     */
    public static LDPivots ldlFactor(Tensor self) {
        ResultReader results = Operators.begin("aten::linalg_ldl_factor", "").arg("self", self).arg(false).results();
        return new LDPivots(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.ldl_factor}: {@code linalg_ldl_factor(Tensor self, *, bool hermitian=False) -> (Tensor LD,
     * Tensor pivots)}.
     *
     * @param self {@code Tensor}
     * @param hermitian {@code bool}, False by default
     * @return {@code (Tensor LD, Tensor pivots)}
     */
    public static LDPivots ldlFactor(Tensor self, boolean hermitian) {
        ResultReader results = Operators.begin("aten::linalg_ldl_factor", "").arg("self", self).arg(hermitian)
                .results();
        return new LDPivots(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.ldl_factor_ex}: {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool
     * check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)}.
     *
     * @param self {@code Tensor}
     * @return {@code (Tensor LD, Tensor pivots, Tensor info)}
     */
    public static LDPivotsInfo ldlFactorEx(Tensor self) {
        ResultReader results = Operators.begin("aten::linalg_ldl_factor_ex", "").arg("self", self).arg(false)
                .arg(false).results();
        return new LDPivotsInfo(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.ldl_factor_ex}: {@code linalg_ldl_factor_ex(Tensor self, *, bool hermitian=False, bool
     * check_errors=False) -> (Tensor LD, Tensor pivots, Tensor info)}.
     *
     * @param self {@code Tensor}
     * @param hermitian {@code bool}, False by default
     * @param checkErrors {@code bool}, False by default
     * @return {@code (Tensor LD, Tensor pivots, Tensor info)}
     */
    public static LDPivotsInfo ldlFactorEx(Tensor self, boolean hermitian, boolean checkErrors) {
        ResultReader results = Operators.begin("aten::linalg_ldl_factor_ex", "").arg("self", self).arg(hermitian)
                .arg(checkErrors).results();
        return new LDPivotsInfo(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.ldl_solve}: {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool
     * hermitian=False) -> Tensor}.
     *
     * @param LD {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B) {
        return Operators.begin("aten::linalg_ldl_solve", "").arg("LD", LD).arg("pivots", pivots).arg("B", B).arg(false)
                .tensor();
    }

    /**
     * {@code torch.linalg.ldl_solve}: {@code linalg_ldl_solve(Tensor LD, Tensor pivots, Tensor B, *, bool
     * hermitian=False) -> Tensor}.
     *
     * @param LD {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor ldlSolve(Tensor LD, Tensor pivots, Tensor B, boolean hermitian) {
        return Operators.begin("aten::linalg_ldl_solve", "").arg("LD", LD).arg("pivots", pivots).arg("B", B)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.lstsq}: {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) ->
     * (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @return {@code (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
     */
    public static LinalgLstsqResult lstsq(Tensor self, Tensor b) {
        ResultReader results = Operators.begin("aten::linalg_lstsq", "").arg("self", self).arg("b", b).none().none()
                .results();
        return new LinalgLstsqResult(results.get(0), results.get(1), results.get(2), results.get(3));
    }

    /**
     * {@code torch.linalg.lstsq}: {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) ->
     * (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}, None by default
     * @param driver {@code str?}, None by default
     * @return {@code (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
     */
    public static LinalgLstsqResult lstsq(
            Tensor self, Tensor b, @Nullable Double rcond, @Nullable String driver) {
        ResultReader results = Operators.begin("aten::linalg_lstsq", "").arg("self", self).arg("b", b).arg(rcond)
                .arg(driver).results();
        return new LinalgLstsqResult(results.get(0), results.get(1), results.get(2), results.get(3));
    }

    /**
     * {@code torch.linalg.lstsq}: {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) ->
     * (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}, None by default
     * @param driver {@code str?}, None by default
     * @return {@code (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
     */
    public static LinalgLstsqResult lstsq(
            Tensor self, Tensor b, double rcond, @Nullable String driver) {
        ResultReader results = Operators.begin("aten::linalg_lstsq", "").arg("self", self).arg("b", b).arg(rcond)
                .arg(driver).results();
        return new LinalgLstsqResult(results.get(0), results.get(1), results.get(2), results.get(3));
    }

    /**
     * {@code torch.linalg.lstsq}: {@code linalg_lstsq(Tensor self, Tensor b, float? rcond=None, *, str? driver=None) ->
     * (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}.
     *
     * @param self {@code Tensor}
     * @param b {@code Tensor}
     * @param rcond {@code float?}, None by default
     * @return {@code (Tensor solution, Tensor residuals, Tensor rank, Tensor singular_values)}
     */
    public static LinalgLstsqResult lstsq(Tensor self, Tensor b, double rcond) {
        ResultReader results = Operators.begin("aten::linalg_lstsq", "").arg("self", self).arg("b", b).arg(rcond)
                .none().results();
        return new LinalgLstsqResult(results.get(0), results.get(1), results.get(2), results.get(3));
    }

    /**
     * {@code torch.linalg.lu}: {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor P, Tensor L, Tensor U)}
     */
    public static PLU lu(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_lu", "").arg("A", A).arg(true).results();
        return new PLU(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.lu}: {@code linalg_lu(Tensor A, *, bool pivot=True) -> (Tensor P, Tensor L, Tensor U)}.
     *
     * @param A {@code Tensor}
     * @param pivot {@code bool}, True by default
     * @return {@code (Tensor P, Tensor L, Tensor U)}
     */
    public static PLU lu(Tensor A, boolean pivot) {
        ResultReader results = Operators.begin("aten::linalg_lu", "").arg("A", A).arg(pivot).results();
        return new PLU(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.lu_factor}: {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor
     * pivots)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor LU, Tensor pivots)}
     */
    public static LUPivots luFactor(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_lu_factor", "").arg("A", A).arg(true).results();
        return new LUPivots(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.lu_factor}: {@code linalg_lu_factor(Tensor A, *, bool pivot=True) -> (Tensor LU, Tensor
     * pivots)}.
     *
     * @param A {@code Tensor}
     * @param pivot {@code bool}, True by default
     * @return {@code (Tensor LU, Tensor pivots)}
     */
    public static LUPivots luFactor(Tensor A, boolean pivot) {
        ResultReader results = Operators.begin("aten::linalg_lu_factor", "").arg("A", A).arg(pivot).results();
        return new LUPivots(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.lu_factor_ex}: {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool
     * check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor LU, Tensor pivots, Tensor info)}
     */
    public static LUPivotsInfo luFactorEx(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_lu_factor_ex", "").arg("A", A).arg(true).arg(false)
                .results();
        return new LUPivotsInfo(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.lu_factor_ex}: {@code linalg_lu_factor_ex(Tensor A, *, bool pivot=True, bool
     * check_errors=False) -> (Tensor LU, Tensor pivots, Tensor info)}.
     *
     * @param A {@code Tensor}
     * @param pivot {@code bool}, True by default
     * @param checkErrors {@code bool}, False by default
     * @return {@code (Tensor LU, Tensor pivots, Tensor info)}
     */
    public static LUPivotsInfo luFactorEx(Tensor A, boolean pivot, boolean checkErrors) {
        ResultReader results = Operators.begin("aten::linalg_lu_factor_ex", "").arg("A", A).arg(pivot).arg(checkErrors)
                .results();
        return new LUPivotsInfo(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.lu_solve}: {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool
     * adjoint=False) -> Tensor}.
     *
     * @param LU {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B) {
        return Operators.begin("aten::linalg_lu_solve", "").arg("LU", LU).arg("pivots", pivots).arg("B", B).arg(true)
                .arg(false).tensor();
    }

    /**
     * {@code torch.linalg.lu_solve}: {@code linalg_lu_solve(Tensor LU, Tensor pivots, Tensor B, *, bool left=True, bool
     * adjoint=False) -> Tensor}.
     *
     * @param LU {@code Tensor}
     * @param pivots {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}, True by default
     * @param adjoint {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor luSolve(Tensor LU, Tensor pivots, Tensor B, boolean left, boolean adjoint) {
        return Operators.begin("aten::linalg_lu_solve", "").arg("LU", LU).arg("pivots", pivots).arg("B", B).arg(left)
                .arg(adjoint).tensor();
    }

    /**
     * {@code torch.linalg.matmul}: {@code linalg_matmul(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matmul(Tensor self, Tensor other) {
        return Operators.begin("aten::linalg_matmul", "").arg("self", self).arg("other", other).tensor();
    }

    /**
     * {@code torch.linalg.matrix_exp}: {@code linalg_matrix_exp(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matrixExp(Tensor self) {
        return Operators.begin("aten::linalg_matrix_exp", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, Scalar ord) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(INTS_MINUS_2_MINUS_1)
                .arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, double ord) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(INTS_MINUS_2_MINUS_1)
                .arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, long ord) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(INTS_MINUS_2_MINUS_1)
                .arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, boolean ord) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(INTS_MINUS_2_MINUS_1)
                .arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, Scalar ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim)
                .arg(dtype).tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, double ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim)
                .arg(dtype).tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, long ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim)
                .arg(dtype).tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, boolean ord, long[] dim, boolean keepdim, @Nullable DType dtype) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim)
                .arg(dtype).tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, Scalar ord, long... dim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, double ord, long... dim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, long ord, long... dim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, boolean ord, long... dim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, Scalar ord, long[] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, double ord, long[] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, long ord, long[] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm(Tensor self, Scalar ord, int[] dim=[-2, -1], bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, boolean ord, long[] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_matrix_norm", "").arg("self", self).arg(ord).arg(dim).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2,
     * -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self) {
        return Operators.begin("aten::linalg_matrix_norm", "str_ord").arg("self", self).arg("fro")
                .arg(INTS_MINUS_2_MINUS_1).arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2,
     * -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, LinalgMatrixNormOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::linalg_matrix_norm", "str_ord").arg("self", self).arg(options.ord())
                .arg(options.dim()).arg(options.keepdim()).arg(options.dtype()).tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2,
     * -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}, {@code "fro"} by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, String ord) {
        return Operators.begin("aten::linalg_matrix_norm", "str_ord").arg("self", self).arg(ord)
                .arg(INTS_MINUS_2_MINUS_1).arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2,
     * -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}, {@code "fro"} by default
     * @param dim {@code int[]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, String ord, long... dim) {
        return Operators.begin("aten::linalg_matrix_norm", "str_ord").arg("self", self).arg(ord).arg(dim).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_norm}: {@code linalg_matrix_norm.str_ord(Tensor self, str ord="fro", int[] dim=[-2,
     * -1], bool keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}, {@code "fro"} by default
     * @param dim {@code int[]}, [-2, -1] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixNorm(Tensor self, String ord, long[] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_matrix_norm", "str_ord").arg("self", self).arg(ord).arg(dim).arg(keepdim)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.matrix_power}: {@code linalg_matrix_power(Tensor self, int n) -> Tensor}.
     * Does not end, in Python either, with the smallest long for {@code n}: {@code docs/deadly.tsv}.
     *
     * @param self {@code Tensor}
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public static Tensor matrixPower(Tensor self, long n) {
        return Operators.begin("aten::linalg_matrix_power", "").arg("self", self).arg(n).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param tol {@code float}
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor self, double tol) {
        return Operators.begin("aten::linalg_matrix_rank", "").arg("self", self).arg(tol).arg(false).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank(Tensor self, float tol, bool hermitian=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param tol {@code float}
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor self, double tol, boolean hermitian) {
        return Operators.begin("aten::linalg_matrix_rank", "").arg("self", self).arg(tol).arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool
     * hermitian=False) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param tol {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor input, Tensor tol) {
        return Operators.begin("aten::linalg_matrix_rank", "tol_tensor").arg("input", input).arg("tol", tol).arg(false)
                .tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.tol_tensor(Tensor input, Tensor tol, bool
     * hermitian=False) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param tol {@code Tensor}
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor input, Tensor tol, boolean hermitian) {
        return Operators.begin("aten::linalg_matrix_rank", "tol_tensor").arg("input", input).arg("tol", tol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None,
     * float? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor self) {
        return Operators.begin("aten::linalg_matrix_rank", "atol_rtol_float").arg("self", self).none().none()
                .arg(false).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None,
     * float? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code float?}, None by default
     * @param rtol {@code float?}, None by default
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor self, @Nullable Double atol, @Nullable Double rtol, boolean hermitian) {
        return Operators.begin("aten::linalg_matrix_rank", "atol_rtol_float").arg("self", self).arg(atol).arg(rtol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.atol_rtol_float(Tensor self, *, float? atol=None,
     * float? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code float?}, None by default
     * @param rtol {@code float?}, None by default
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor self, double atol, double rtol, boolean hermitian) {
        return Operators.begin("aten::linalg_matrix_rank", "atol_rtol_float").arg("self", self).arg(atol).arg(rtol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None,
     * Tensor? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matrixRankAtolRtolTensor(Tensor input) {
        return Operators.begin("aten::linalg_matrix_rank", "atol_rtol_tensor").arg("input", input).none().none()
                .arg(false).tensor();
    }

    /**
     * {@code torch.linalg.matrix_rank}: {@code linalg_matrix_rank.atol_rtol_tensor(Tensor input, *, Tensor? atol=None,
     * Tensor? rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param atol {@code Tensor?}, None by default
     * @param rtol {@code Tensor?}, None by default
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor matrixRank(Tensor input, @Nullable Tensor atol, @Nullable Tensor rtol, boolean hermitian) {
        return Operators.begin("aten::linalg_matrix_rank", "atol_rtol_tensor").arg("input", input).arg(atol).arg(rtol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.matrix_sqrth}: {@code linalg_matrix_sqrth(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor matrixSqrth(Tensor self) {
        return Operators.begin("aten::linalg_matrix_sqrth", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.linalg.multi_dot}: {@code linalg_multi_dot(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return {@code Tensor}
     */
    public static Tensor multiDot(List<Tensor> tensors) {
        return Operators.begin("aten::linalg_multi_dot", "").arg("tensors", tensors).tensor();
    }

    /**
     * {@code torch.linalg.multi_dot}: {@code linalg_multi_dot(Tensor[] tensors) -> Tensor}.
     *
     * @param tensors {@code Tensor[]}
     * @return {@code Tensor}
     */
    public static Tensor multiDot(Tensor... tensors) {
        return Operators.begin("aten::linalg_multi_dot", "").arg("tensors", tensors).tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).none().none().arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, LinalgNormOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(options.ord()).ints(options.dim(), 1)
                .arg(options.keepdim()).arg(options.dtype()).tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, @Nullable Scalar ord) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).none().arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, double ord) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).none().arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, long ord) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).none().arg(false).none().tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, @Nullable Scalar ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, double ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, long ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, @Nullable Scalar ord, long @Nullable [] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, double ord, long dim, boolean keepdim) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm(Tensor self, Scalar? ord=None, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, long ord, long dim, boolean keepdim) {
        return Operators.begin("aten::linalg_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
     * *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, String ord) {
        return Operators.begin("aten::linalg_norm", "ord_str").arg("self", self).arg(ord).none().arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
     * *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, String ord, long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return Operators.begin("aten::linalg_norm", "ord_str").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .arg(dtype).tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
     * *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, String ord, long dim, boolean keepdim, @Nullable DType dtype) {
        return Operators.begin("aten::linalg_norm", "ord_str").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .arg(dtype).tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
     * *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, String ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_norm", "ord_str").arg("self", self).arg(ord).ints(dim, 1).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
     * *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, String ord, long @Nullable [] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_norm", "ord_str").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.norm}: {@code linalg_norm.ord_str(Tensor self, str ord, int[1]? dim=None, bool keepdim=False,
     * *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code str}
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor norm(Tensor self, String ord, long dim, boolean keepdim) {
        return Operators.begin("aten::linalg_norm", "ord_str").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, double rcond) {
        return Operators.begin("aten::linalg_pinv", "").arg("self", self).arg(rcond).arg(false).tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv(Tensor self, float rcond, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code float}
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, double rcond, boolean hermitian) {
        return Operators.begin("aten::linalg_pinv", "").arg("self", self).arg(rcond).arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, Tensor rcond) {
        return Operators.begin("aten::linalg_pinv", "rcond_tensor").arg("self", self).arg("rcond", rcond).arg(false)
                .tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.rcond_tensor(Tensor self, Tensor rcond, bool hermitian=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param rcond {@code Tensor}
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, Tensor rcond, boolean hermitian) {
        return Operators.begin("aten::linalg_pinv", "rcond_tensor").arg("self", self).arg("rcond", rcond)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None,
     * bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self) {
        return Operators.begin("aten::linalg_pinv", "atol_rtol_float").arg("self", self).none().none().arg(false)
                .tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None,
     * bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code float?}, None by default
     * @param rtol {@code float?}, None by default
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, @Nullable Double atol, @Nullable Double rtol, boolean hermitian) {
        return Operators.begin("aten::linalg_pinv", "atol_rtol_float").arg("self", self).arg(atol).arg(rtol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.atol_rtol_float(Tensor self, *, float? atol=None, float? rtol=None,
     * bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code float?}, None by default
     * @param rtol {@code float?}, None by default
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, double atol, double rtol, boolean hermitian) {
        return Operators.begin("aten::linalg_pinv", "atol_rtol_float").arg("self", self).arg(atol).arg(rtol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor?
     * rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor pinvAtolRtolTensor(Tensor self) {
        return Operators.begin("aten::linalg_pinv", "atol_rtol_tensor").arg("self", self).none().none().arg(false)
                .tensor();
    }

    /**
     * {@code torch.linalg.pinv}: {@code linalg_pinv.atol_rtol_tensor(Tensor self, *, Tensor? atol=None, Tensor?
     * rtol=None, bool hermitian=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param atol {@code Tensor?}, None by default
     * @param rtol {@code Tensor?}, None by default
     * @param hermitian {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor pinv(Tensor self, @Nullable Tensor atol, @Nullable Tensor rtol, boolean hermitian) {
        return Operators.begin("aten::linalg_pinv", "atol_rtol_tensor").arg("self", self).arg(atol).arg(rtol)
                .arg(hermitian).tensor();
    }

    /**
     * {@code torch.linalg.polar}: {@code linalg_polar(Tensor A) -> (Tensor U, Tensor H)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor U, Tensor H)}
     */
    public static UH polar(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_polar", "").arg("A", A).results();
        return new UH(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.qr}: {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor Q, Tensor R)}
     */
    public static QR qr(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_qr", "").arg("A", A).arg("reduced").results();
        return new QR(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.qr}: {@code linalg_qr(Tensor A, str mode="reduced") -> (Tensor Q, Tensor R)}.
     *
     * @param A {@code Tensor}
     * @param mode {@code str}, {@code "reduced"} by default
     * @return {@code (Tensor Q, Tensor R)}
     */
    public static QR qr(Tensor A, String mode) {
        ResultReader results = Operators.begin("aten::linalg_qr", "").arg("A", A).arg(mode).results();
        return new QR(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.slogdet}: {@code linalg_slogdet(Tensor A) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor sign, Tensor logabsdet)}
     */
    public static SignLogabsdet slogdet(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_slogdet", "").arg("A", A).results();
        return new SignLogabsdet(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.solve}: {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor solve(Tensor A, Tensor B) {
        return Operators.begin("aten::linalg_solve", "").arg("A", A).arg("B", B).arg(true).tensor();
    }

    /**
     * {@code torch.linalg.solve}: {@code linalg_solve(Tensor A, Tensor B, *, bool left=True) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}, True by default
     * @return {@code Tensor}
     */
    public static Tensor solve(Tensor A, Tensor B, boolean left) {
        return Operators.begin("aten::linalg_solve", "").arg("A", A).arg("B", B).arg(left).tensor();
    }

    /**
     * {@code torch.linalg.solve_ex}: {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool
     * check_errors=False) -> (Tensor result, Tensor info)}.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @return {@code (Tensor result, Tensor info)}
     */
    public static ResultInfo solveEx(Tensor A, Tensor B) {
        ResultReader results = Operators.begin("aten::linalg_solve_ex", "").arg("A", A).arg("B", B).arg(true)
                .arg(false).results();
        return new ResultInfo(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.solve_ex}: {@code linalg_solve_ex(Tensor A, Tensor B, *, bool left=True, bool
     * check_errors=False) -> (Tensor result, Tensor info)}.
     *
     * @param A {@code Tensor}
     * @param B {@code Tensor}
     * @param left {@code bool}, True by default
     * @param checkErrors {@code bool}, False by default
     * @return {@code (Tensor result, Tensor info)}
     */
    public static ResultInfo solveEx(Tensor A, Tensor B, boolean left, boolean checkErrors) {
        ResultReader results = Operators.begin("aten::linalg_solve_ex", "").arg("A", A).arg("B", B).arg(left)
                .arg(checkErrors).results();
        return new ResultInfo(results.get(0), results.get(1));
    }

    /**
     * {@code torch.linalg.solve_triangular}: {@code linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool
     * left=True, bool unitriangular=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param B {@code Tensor}
     * @param upper {@code bool}
     * @return {@code Tensor}
     */
    public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper) {
        return Operators.begin("aten::linalg_solve_triangular", "").arg("self", self).arg("B", B).arg(upper).arg(true)
                .arg(false).tensor();
    }

    /**
     * {@code torch.linalg.solve_triangular}: {@code linalg_solve_triangular(Tensor self, Tensor B, *, bool upper, bool
     * left=True, bool unitriangular=False) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param B {@code Tensor}
     * @param upper {@code bool}
     * @param left {@code bool}, True by default
     * @param unitriangular {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor solveTriangular(Tensor self, Tensor B, boolean upper, boolean left, boolean unitriangular) {
        return Operators.begin("aten::linalg_solve_triangular", "").arg("self", self).arg("B", B).arg(upper).arg(left)
                .arg(unitriangular).tensor();
    }

    /**
     * {@code torch.linalg.svd}: {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U,
     * Tensor S, Tensor Vh)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor U, Tensor S, Tensor Vh)}
     */
    public static USVh svd(Tensor A) {
        ResultReader results = Operators.begin("aten::linalg_svd", "").arg("A", A).arg(true).none().results();
        return new USVh(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.svd}: {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U,
     * Tensor S, Tensor Vh)}.
     *
     * @param A {@code Tensor}
     * @param fullMatrices {@code bool}, True by default
     * @param driver {@code str?}, None by default
     * @return {@code (Tensor U, Tensor S, Tensor Vh)}
     */
    public static USVh svd(Tensor A, boolean fullMatrices, @Nullable String driver) {
        ResultReader results = Operators.begin("aten::linalg_svd", "").arg("A", A).arg(fullMatrices).arg(driver)
                .results();
        return new USVh(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.svd}: {@code linalg_svd(Tensor A, bool full_matrices=True, *, str? driver=None) -> (Tensor U,
     * Tensor S, Tensor Vh)}.
     *
     * @param A {@code Tensor}
     * @param fullMatrices {@code bool}, True by default
     * @return {@code (Tensor U, Tensor S, Tensor Vh)}
     */
    public static USVh svd(Tensor A, boolean fullMatrices) {
        ResultReader results = Operators.begin("aten::linalg_svd", "").arg("A", A).arg(fullMatrices).none().results();
        return new USVh(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.linalg.svdvals}: {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor svdvals(Tensor A) {
        return Operators.begin("aten::linalg_svdvals", "").arg("A", A).none().tensor();
    }

    /**
     * {@code torch.linalg.svdvals}: {@code linalg_svdvals(Tensor A, *, str? driver=None) -> Tensor}.
     *
     * @param A {@code Tensor}
     * @param driver {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor svdvals(Tensor A, @Nullable String driver) {
        return Operators.begin("aten::linalg_svdvals", "").arg("A", A).arg(driver).tensor();
    }

    /**
     * {@code torch.linalg.tensorinv}: {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor tensorinv(Tensor self) {
        return Operators.begin("aten::linalg_tensorinv", "").arg("self", self).arg(2).tensor();
    }

    /**
     * {@code torch.linalg.tensorinv}: {@code linalg_tensorinv(Tensor self, int ind=2) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ind {@code int}, 2 by default
     * @return {@code Tensor}
     */
    public static Tensor tensorinv(Tensor self, long ind) {
        return Operators.begin("aten::linalg_tensorinv", "").arg("self", self).arg(ind).tensor();
    }

    /**
     * {@code torch.linalg.tensorsolve}: {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor tensorsolve(Tensor self, Tensor other) {
        return Operators.begin("aten::linalg_tensorsolve", "").arg("self", self).arg("other", other).none().tensor();
    }

    /**
     * {@code torch.linalg.tensorsolve}: {@code linalg_tensorsolve(Tensor self, Tensor other, int[]? dims=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @param dims {@code int[]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor tensorsolve(Tensor self, Tensor other, long @Nullable ... dims) {
        return Operators.begin("aten::linalg_tensorsolve", "").arg("self", self).arg("other", other).arg(dims).tensor();
    }

    /**
     * {@code torch.linalg.vander}: {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor vander(Tensor x) {
        return Operators.begin("aten::linalg_vander", "").arg("x", x).none().tensor();
    }

    /**
     * {@code torch.linalg.vander}: {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param N {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor vander(Tensor x, @Nullable Long N) {
        return Operators.begin("aten::linalg_vander", "").arg("x", x).arg(N).tensor();
    }

    /**
     * {@code torch.linalg.vander}: {@code linalg_vander(Tensor x, *, SymInt? N=None) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param N {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor vander(Tensor x, long N) {
        return Operators.begin("aten::linalg_vander", "").arg("x", x).arg(N).tensor();
    }

    /**
     * {@code torch.linalg.vecdot}: {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param y {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor vecdot(Tensor x, Tensor y) {
        return Operators.begin("aten::linalg_vecdot", "").arg("x", x).arg("y", y).arg(-1).tensor();
    }

    /**
     * {@code torch.linalg.vecdot}: {@code linalg_vecdot(Tensor x, Tensor y, *, int dim=-1) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param y {@code Tensor}
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor vecdot(Tensor x, Tensor y, long dim) {
        return Operators.begin("aten::linalg_vecdot", "").arg("x", x).arg("y", y).arg(dim).tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(2).none().arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, LinalgVectorNormOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(options.ord())
                .ints(options.dim(), 1).arg(options.keepdim()).arg(options.dtype()).tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, Scalar ord) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).none().arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, double ord) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).none().arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, long ord) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).none().arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, Scalar ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, double ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, long ord, long @Nullable ... dim) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, Scalar ord, long @Nullable [] dim, boolean keepdim) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, double ord, long dim, boolean keepdim) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .none().tensor();
    }

    /**
     * {@code torch.linalg.vector_norm}: {@code linalg_vector_norm(Tensor self, Scalar ord=2, int[1]? dim=None, bool
     * keepdim=False, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param ord {@code Scalar}, 2 by default
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor vectorNorm(Tensor self, long ord, long dim, boolean keepdim) {
        return Operators.begin("aten::linalg_vector_norm", "").arg("self", self).arg(ord).ints(dim, 1).arg(keepdim)
                .none().tensor();
    }
}
