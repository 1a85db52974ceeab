// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm;

import org.jspecify.annotations.Nullable;
import torchffm.internal.Operators;

/**
 * LibTorch's operators of {@code torch.sparse}. A layer of {@link Sparse}.
 */
abstract class SparseFunctions {

    SparseFunctions() {}

    /**
     * {@code torch.sparse.addmm}: {@code _sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2) {
        return Operators.begin("aten::_sparse_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2).arg(1)
                .arg(1).tensor();
    }

    /**
     * {@code torch.sparse.addmm}: {@code _sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
        return Operators.begin("aten::_sparse_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.sparse.addmm}: {@code _sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha) {
        return Operators.begin("aten::_sparse_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.sparse.addmm}: {@code _sparse_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor addmm(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha) {
        return Operators.begin("aten::_sparse_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.sparse.log_softmax}: {@code _sparse_log_softmax(Tensor self, int dim, bool half_to_float) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param halfToFloat {@code bool}
     * @return {@code Tensor}
     */
    public static Tensor logSoftmax(Tensor self, long dim, boolean halfToFloat) {
        return Operators.begin("aten::_sparse_log_softmax", "").arg("self", self).arg(dim).arg(halfToFloat).tensor();
    }

    /**
     * {@code torch.sparse.log_softmax}: {@code _sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public static Tensor logSoftmax(Tensor self, long dim) {
        return Operators.begin("aten::_sparse_log_softmax", "int").arg("self", self).arg(dim).none().tensor();
    }

    /**
     * {@code torch.sparse.log_softmax}: {@code _sparse_log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor logSoftmax(Tensor self, long dim, @Nullable DType dtype) {
        return Operators.begin("aten::_sparse_log_softmax", "int").arg("self", self).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.sparse.mm}: {@code _sparse_mm(Tensor sparse, Tensor dense) -> Tensor}.
     *
     * @param sparse {@code Tensor}
     * @param dense {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor mm(Tensor sparse, Tensor dense) {
        return Operators.begin("aten::_sparse_mm", "").arg("sparse", sparse).arg("dense", dense).tensor();
    }

    /**
     * {@code torch.sparse.mm}: {@code _sparse_mm.reduce(Tensor sparse, Tensor dense, str reduce) -> Tensor}.
     *
     * @param sparse {@code Tensor}
     * @param dense {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public static Tensor mm(Tensor sparse, Tensor dense, String reduce) {
        return Operators.begin("aten::_sparse_mm", "reduce").arg("sparse", sparse).arg("dense", dense).arg(reduce)
                .tensor();
    }

    /**
     * {@code torch.sparse.sampled_addmm}: {@code sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar
     * beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor sampledAddmm(Tensor self, Tensor mat1, Tensor mat2) {
        return Operators.begin("aten::sparse_sampled_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(1).arg(1).tensor();
    }

    /**
     * {@code torch.sparse.sampled_addmm}: {@code sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar
     * beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor sampledAddmm(Tensor self, Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
        return Operators.begin("aten::sparse_sampled_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.sparse.sampled_addmm}: {@code sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar
     * beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor sampledAddmm(Tensor self, Tensor mat1, Tensor mat2, double beta, double alpha) {
        return Operators.begin("aten::sparse_sampled_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.sparse.sampled_addmm}: {@code sparse_sampled_addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar
     * beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor sampledAddmm(Tensor self, Tensor mat1, Tensor mat2, long beta, long alpha) {
        return Operators.begin("aten::sparse_sampled_addmm", "").arg("self", self).arg("mat1", mat1).arg("mat2", mat2)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.sparse.softmax}: {@code _sparse_softmax(Tensor self, int dim, bool half_to_float) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param halfToFloat {@code bool}
     * @return {@code Tensor}
     */
    public static Tensor softmax(Tensor self, long dim, boolean halfToFloat) {
        return Operators.begin("aten::_sparse_softmax", "").arg("self", self).arg(dim).arg(halfToFloat).tensor();
    }

    /**
     * {@code torch.sparse.softmax}: {@code _sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public static Tensor softmax(Tensor self, long dim) {
        return Operators.begin("aten::_sparse_softmax", "int").arg("self", self).arg(dim).none().tensor();
    }

    /**
     * {@code torch.sparse.softmax}: {@code _sparse_softmax.int(Tensor self, int dim, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor softmax(Tensor self, long dim, @Nullable DType dtype) {
        return Operators.begin("aten::_sparse_softmax", "int").arg("self", self).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.sparse.sum}: {@code _sparse_sum(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor sum(Tensor self) {
        return Operators.begin("aten::_sparse_sum", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.sparse.sum}: {@code _sparse_sum.dim(Tensor self, int[1] dim) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code Tensor}
     */
    public static Tensor sum(Tensor self, long... dim) {
        return Operators.begin("aten::_sparse_sum", "dim").arg("self", self).ints(dim, 1).tensor();
    }

    /**
     * {@code torch.sparse.sum}: {@code _sparse_sum.dtype(Tensor self, *, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public static Tensor sum(Tensor self, DType dtype) {
        return Operators.begin("aten::_sparse_sum", "dtype").arg("self", self).arg(dtype).tensor();
    }

    /**
     * {@code torch.sparse.sum}: {@code _sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param dtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public static Tensor sum(Tensor self, long[] dim, DType dtype) {
        return Operators.begin("aten::_sparse_sum", "dim_dtype").arg("self", self).ints(dim, 1).arg(dtype).tensor();
    }

    /**
     * {@code torch.sparse.sum}: {@code _sparse_sum.dim_dtype(Tensor self, int[1] dim, *, ScalarType dtype) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param dtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public static Tensor sum(Tensor self, long dim, DType dtype) {
        return Operators.begin("aten::_sparse_sum", "dim_dtype").arg("self", self).ints(dim, 1).arg(dtype).tensor();
    }
}
