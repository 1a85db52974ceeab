// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.OperatorTable;
import torchffm.internal.ResultReader;
import torchffm.options.DiffOptions;
import torchffm.options.HistogramOptions;
import torchffm.options.IstftOptions;
import torchffm.options.SliceInverseOptions;
import torchffm.options.StftCenterOptions;
import torchffm.options.StftOptions;
import torchffm.options.TensorOptions;
import torchffm.options.ToOptions;
import torchffm.returns.ATau;
import torchffm.returns.HistBinEdges;
import torchffm.returns.MantissaExponent;
import torchffm.returns.MinMax;
import torchffm.returns.SignLogabsdet;
import torchffm.returns.SolutionClonedCoefficient;
import torchffm.returns.Tensors3;
import torchffm.returns.USV;
import torchffm.returns.ValuesIndices;

/**
 * LibTorch's operators as methods, by PyTorch's names in Java's casing. A layer of {@link Tensor}.
 */
abstract class TensorMethods extends TensorBase {

    private static final OperatorTable OPERATORS = new OperatorTable(620);
    private static final long[] INTS_0_1 = {0, 1};
    private static final long[] NONE = {};

    TensorMethods(long address) {
        super(address);
    }

    /**
     * {@code torch.Tensor.abs_}: {@code abs_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor abs_() {
        OPERATORS.begin(0, "aten::abs_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.absolute}: {@code absolute(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor absolute() {
        return OPERATORS.begin(1, "aten::absolute", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.absolute_}: {@code absolute_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor absolute_() {
        OPERATORS.begin(2, "aten::absolute_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.acos}: {@code acos(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor acos() {
        return OPERATORS.begin(3, "aten::acos", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.acos_}: {@code acos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor acos_() {
        OPERATORS.begin(4, "aten::acos_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.acosh}: {@code acosh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor acosh() {
        return OPERATORS.begin(5, "aten::acosh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.acosh_}: {@code acosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor acosh_() {
        OPERATORS.begin(6, "aten::acosh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor add(Scalar other) {
        return OPERATORS.begin(7, "aten::add", "Scalar").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(Scalar other, Scalar alpha) {
        return OPERATORS.begin(7, "aten::add", "Scalar").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addTensor(Scalar other) {
        return OPERATORS.begin(8, "aten::add", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor add(boolean other) {
        return OPERATORS.begin(8, "aten::add", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(Tensor other, Scalar alpha) {
        return OPERATORS.begin(8, "aten::add", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addTensor(Scalar other, Scalar alpha) {
        return OPERATORS.begin(8, "aten::add", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(double other, double alpha) {
        return OPERATORS.begin(8, "aten::add", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(long other, long alpha) {
        return OPERATORS.begin(8, "aten::add", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Scalar other) {
        OPERATORS.begin(9, "aten::add_", "Scalar").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Scalar other, Scalar alpha) {
        OPERATORS.begin(9, "aten::add_", "Scalar").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addTensor_(Scalar other) {
        OPERATORS.begin(10, "aten::add_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(boolean other) {
        OPERATORS.begin(10, "aten::add_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Tensor other, Scalar alpha) {
        OPERATORS.begin(10, "aten::add_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addTensor_(Scalar other, Scalar alpha) {
        OPERATORS.begin(10, "aten::add_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(double other, double alpha) {
        OPERATORS.begin(10, "aten::add_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(long other, long alpha) {
        OPERATORS.begin(10, "aten::add_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addbmm}: {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addbmm(Tensor batch1, Tensor batch2) {
        return OPERATORS.begin(11, "aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.addbmm}: {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addbmm(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(11, "aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addbmm}: {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addbmm(Tensor batch1, Tensor batch2, double beta, double alpha) {
        return OPERATORS.begin(11, "aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addbmm}: {@code addbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addbmm(Tensor batch1, Tensor batch2, long beta, long alpha) {
        return OPERATORS.begin(11, "aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addbmm_}: {@code addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addbmm_(Tensor batch1, Tensor batch2) {
        OPERATORS.begin(12, "aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1).arg(1)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addbmm_}: {@code addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addbmm_(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
        OPERATORS.begin(12, "aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addbmm_}: {@code addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addbmm_(Tensor batch1, Tensor batch2, double beta, double alpha) {
        OPERATORS.begin(12, "aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addbmm_}: {@code addbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addbmm_(Tensor batch1, Tensor batch2, long beta, long alpha) {
        OPERATORS.begin(12, "aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addcdiv}: {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addcdiv(Tensor tensor1, Tensor tensor2) {
        return OPERATORS.begin(13, "aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.addcdiv}: {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, Scalar value) {
        return OPERATORS.begin(13, "aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.addcdiv}: {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, double value) {
        return OPERATORS.begin(13, "aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.addcdiv}: {@code addcdiv(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addcdiv(Tensor tensor1, Tensor tensor2, long value) {
        return OPERATORS.begin(13, "aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.addcdiv_}: {@code addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar
     * value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2) {
        OPERATORS.begin(14, "aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(1)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addcdiv_}: {@code addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar
     * value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, Scalar value) {
        OPERATORS.begin(14, "aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addcdiv_}: {@code addcdiv_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar
     * value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, long value) {
        OPERATORS.begin(14, "aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addcmul}: {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addcmul(Tensor tensor1, Tensor tensor2) {
        return OPERATORS.begin(15, "aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.addcmul}: {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addcmul(Tensor tensor1, Tensor tensor2, Scalar value) {
        return OPERATORS.begin(15, "aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.addcmul}: {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addcmul(Tensor tensor1, Tensor tensor2, double value) {
        return OPERATORS.begin(15, "aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.addcmul}: {@code addcmul(Tensor self, Tensor tensor1, Tensor tensor2, *, Scalar value=1) ->
     * Tensor}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addcmul(Tensor tensor1, Tensor tensor2, long value) {
        return OPERATORS.begin(15, "aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
                .arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.addcmul_}: {@code addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar
     * value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addcmul_(Tensor tensor1, Tensor tensor2) {
        OPERATORS.begin(16, "aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(1)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addcmul_}: {@code addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar
     * value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, Scalar value) {
        OPERATORS.begin(16, "aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addcmul_}: {@code addcmul_(Tensor(a!) self, Tensor tensor1, Tensor tensor2, *, Scalar
     * value=1) -> Tensor(a!)}.
     *
     * @param tensor1 {@code Tensor}
     * @param tensor2 {@code Tensor}
     * @param value {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, long value) {
        OPERATORS.begin(16, "aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2) {
        return OPERATORS.begin(17, "aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(1).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(17, "aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, double beta, double alpha) {
        return OPERATORS.begin(17, "aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, long beta, long alpha) {
        return OPERATORS.begin(17, "aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *,
     * Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype) {
        return OPERATORS.begin(18, "aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
                .arg(1).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *,
     * Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(18, "aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *,
     * Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype, double beta, double alpha) {
        return OPERATORS.begin(18, "aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addmm}: {@code addmm.dtype(Tensor self, Tensor mat1, Tensor mat2, ScalarType out_dtype, *,
     * Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmm(Tensor mat1, Tensor mat2, DType outDtype, long beta, long alpha) {
        return OPERATORS.begin(18, "aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
                .arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.addmm_}: {@code addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmm_(Tensor mat1, Tensor mat2) {
        OPERATORS.begin(19, "aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(1).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmm_}: {@code addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmm_(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
        OPERATORS.begin(19, "aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmm_}: {@code addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmm_(Tensor mat1, Tensor mat2, double beta, double alpha) {
        OPERATORS.begin(19, "aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmm_}: {@code addmm_(Tensor(a!) self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmm_(Tensor mat1, Tensor mat2, long beta, long alpha) {
        OPERATORS.begin(19, "aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmv}: {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addmv(Tensor mat, Tensor vec) {
        return OPERATORS.begin(20, "aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(1).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.addmv}: {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmv(Tensor mat, Tensor vec, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(20, "aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addmv}: {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmv(Tensor mat, Tensor vec, double beta, double alpha) {
        return OPERATORS.begin(20, "aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addmv}: {@code addmv(Tensor self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addmv(Tensor mat, Tensor vec, long beta, long alpha) {
        return OPERATORS.begin(20, "aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addmv_}: {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmv_(Tensor mat, Tensor vec) {
        OPERATORS.begin(21, "aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(1).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmv_}: {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmv_(Tensor mat, Tensor vec, Scalar beta, Scalar alpha) {
        OPERATORS.begin(21, "aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmv_}: {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmv_(Tensor mat, Tensor vec, double beta, double alpha) {
        OPERATORS.begin(21, "aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addmv_}: {@code addmv_(Tensor(a!) self, Tensor mat, Tensor vec, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param mat {@code Tensor}
     * @param vec {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addmv_(Tensor mat, Tensor vec, long beta, long alpha) {
        OPERATORS.begin(21, "aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addr}: {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor addr(Tensor vec1, Tensor vec2) {
        return OPERATORS.begin(22, "aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(1).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addr}: {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addr(Tensor vec1, Tensor vec2, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(22, "aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addr}: {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addr(Tensor vec1, Tensor vec2, double beta, double alpha) {
        return OPERATORS.begin(22, "aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addr}: {@code addr(Tensor self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar alpha=1)
     * -> Tensor}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addr(Tensor vec1, Tensor vec2, long beta, long alpha) {
        return OPERATORS.begin(22, "aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.addr_}: {@code addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addr_(Tensor vec1, Tensor vec2) {
        OPERATORS.begin(23, "aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(1).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addr_}: {@code addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addr_(Tensor vec1, Tensor vec2, Scalar beta, Scalar alpha) {
        OPERATORS.begin(23, "aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addr_}: {@code addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addr_(Tensor vec1, Tensor vec2, double beta, double alpha) {
        OPERATORS.begin(23, "aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.addr_}: {@code addr_(Tensor(a!) self, Tensor vec1, Tensor vec2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor(a!)}.
     *
     * @param vec1 {@code Tensor}
     * @param vec2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addr_(Tensor vec1, Tensor vec2, long beta, long alpha) {
        OPERATORS.begin(23, "aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.adjoint}: {@code adjoint(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor adjoint() {
        return OPERATORS.begin(24, "aten::adjoint", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor all(long dim) {
        return OPERATORS.begin(25, "aten::all", "dim").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor all(long dim, boolean keepdim) {
        return OPERATORS.begin(25, "aten::all", "dim").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor all(long @Nullable [] dim, boolean keepdim) {
        return OPERATORS.begin(26, "aten::all", "dims").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor all(long @Nullable ... dim) {
        return OPERATORS.begin(26, "aten::all", "dims").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.allclose}: {@code allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05,
     * float atol=1e-08, bool equal_nan=False) -> bool}.
     *
     * @param other {@code Tensor}
     * @return {@code bool}
     */
    public final boolean allclose(Tensor other) {
        return OPERATORS.begin(27, "aten::allclose", "").arg(this).arg("other", other).arg(1.0E-5).arg(1.0E-8)
                .arg(false).bool();
    }

    /**
     * {@code torch.Tensor.allclose}: {@code allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05,
     * float atol=1e-08, bool equal_nan=False) -> bool}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}, 1.0E-5 by default
     * @param atol {@code float}, 1.0E-8 by default
     * @param equalNan {@code bool}, False by default
     * @return {@code bool}
     */
    public final boolean allclose(Tensor other, double rtol, double atol, boolean equalNan) {
        return OPERATORS.begin(27, "aten::allclose", "").arg(this).arg("other", other).arg(rtol).arg(atol)
                .arg(equalNan).bool();
    }

    /**
     * {@code torch.Tensor.allclose}: {@code allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05,
     * float atol=1e-08, bool equal_nan=False) -> bool}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}, 1.0E-5 by default
     * @return {@code bool}
     */
    public final boolean allclose(Tensor other, double rtol) {
        return OPERATORS.begin(27, "aten::allclose", "").arg(this).arg("other", other).arg(rtol).arg(1.0E-8).arg(false)
                .bool();
    }

    /**
     * {@code torch.Tensor.allclose}: {@code allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05,
     * float atol=1e-08, bool equal_nan=False) -> bool}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}, 1.0E-5 by default
     * @param atol {@code float}, 1.0E-8 by default
     * @return {@code bool}
     */
    public final boolean allclose(Tensor other, double rtol, double atol) {
        return OPERATORS.begin(27, "aten::allclose", "").arg(this).arg("other", other).arg(rtol).arg(atol).arg(false)
                .bool();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor amax() {
        return OPERATORS.begin(28, "aten::amax", "").arg(this).arg(NONE).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amax(long[] dim, boolean keepdim) {
        return OPERATORS.begin(28, "aten::amax", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amax(long dim, boolean keepdim) {
        return OPERATORS.begin(28, "aten::amax", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor amax(long... dim) {
        return OPERATORS.begin(28, "aten::amax", "").arg(this).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor amin() {
        return OPERATORS.begin(29, "aten::amin", "").arg(this).arg(NONE).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amin(long[] dim, boolean keepdim) {
        return OPERATORS.begin(29, "aten::amin", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amin(long dim, boolean keepdim) {
        return OPERATORS.begin(29, "aten::amin", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor amin(long... dim) {
        return OPERATORS.begin(29, "aten::amin", "").arg(this).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.aminmax}: {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min,
     * Tensor max)}.
     *
     * @return {@code (Tensor min, Tensor max)}
     */
    public final MinMax aminmax() {
        ResultReader results = OPERATORS.begin(30, "aten::aminmax", "").arg(this).none().arg(false).results();
        return new MinMax(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.aminmax}: {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min,
     * Tensor max)}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor min, Tensor max)}
     */
    public final MinMax aminmax(@Nullable Long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(30, "aten::aminmax", "").arg(this).arg(dim).arg(keepdim).results();
        return new MinMax(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.aminmax}: {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min,
     * Tensor max)}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor min, Tensor max)}
     */
    public final MinMax aminmax(long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(30, "aten::aminmax", "").arg(this).arg(dim).arg(keepdim).results();
        return new MinMax(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.angle}: {@code angle(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor angle() {
        return OPERATORS.begin(31, "aten::angle", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor any(long dim) {
        return OPERATORS.begin(32, "aten::any", "dim").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor any(long dim, boolean keepdim) {
        return OPERATORS.begin(32, "aten::any", "dim").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor any(long @Nullable [] dim, boolean keepdim) {
        return OPERATORS.begin(33, "aten::any", "dims").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor any(long @Nullable ... dim) {
        return OPERATORS.begin(33, "aten::any", "dims").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.arccos}: {@code arccos(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arccos() {
        return OPERATORS.begin(34, "aten::arccos", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arccos_}: {@code arccos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arccos_() {
        OPERATORS.begin(35, "aten::arccos_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arccosh}: {@code arccosh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arccosh() {
        return OPERATORS.begin(36, "aten::arccosh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arccosh_}: {@code arccosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arccosh_() {
        OPERATORS.begin(37, "aten::arccosh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arcsin}: {@code arcsin(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arcsin() {
        return OPERATORS.begin(38, "aten::arcsin", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arcsin_}: {@code arcsin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arcsin_() {
        OPERATORS.begin(39, "aten::arcsin_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arcsinh}: {@code arcsinh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arcsinh() {
        return OPERATORS.begin(40, "aten::arcsinh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arcsinh_}: {@code arcsinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arcsinh_() {
        OPERATORS.begin(41, "aten::arcsinh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arctan}: {@code arctan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arctan() {
        return OPERATORS.begin(42, "aten::arctan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arctan2}: {@code arctan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor arctan2(Tensor other) {
        return OPERATORS.begin(43, "aten::arctan2", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.arctan2_}: {@code arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor arctan2_(Tensor other) {
        OPERATORS.begin(44, "aten::arctan2_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arctan_}: {@code arctan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arctan_() {
        OPERATORS.begin(45, "aten::arctan_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arctanh}: {@code arctanh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arctanh() {
        return OPERATORS.begin(46, "aten::arctanh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arctanh_}: {@code arctanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arctanh_() {
        OPERATORS.begin(47, "aten::arctanh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmax(@Nullable Long dim, boolean keepdim) {
        return OPERATORS.begin(48, "aten::argmax", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmax(long dim, boolean keepdim) {
        return OPERATORS.begin(48, "aten::argmax", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor argmax(long dim) {
        return OPERATORS.begin(48, "aten::argmax", "").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmin(@Nullable Long dim, boolean keepdim) {
        return OPERATORS.begin(49, "aten::argmin", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmin(long dim, boolean keepdim) {
        return OPERATORS.begin(49, "aten::argmin", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor argmin(long dim) {
        return OPERATORS.begin(49, "aten::argmin", "").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool
     * descending=False) -> Tensor}.
     *
     * @param stable {@code bool}
     * @return {@code Tensor}
     */
    public final Tensor argsort(boolean stable) {
        return OPERATORS.begin(50, "aten::argsort", "stable").arg(this).arg(stable).arg(-1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool
     * descending=False) -> Tensor}.
     *
     * @param stable {@code bool}
     * @param dim {@code int}, -1 by default
     * @param descending {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argsort(boolean stable, long dim, boolean descending) {
        return OPERATORS.begin(50, "aten::argsort", "stable").arg(this).arg(stable).arg(dim).arg(descending).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor argsort() {
        return OPERATORS.begin(51, "aten::argsort", "").arg(this).arg(-1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param dim {@code int}, -1 by default
     * @param descending {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argsort(long dim, boolean descending) {
        return OPERATORS.begin(51, "aten::argsort", "").arg(this).arg(dim).arg(descending).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public final Tensor argsort(long dim) {
        return OPERATORS.begin(51, "aten::argsort", "").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argwhere}: {@code argwhere(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor argwhere() {
        return OPERATORS.begin(52, "aten::argwhere", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.as_strided}: {@code as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt?
     * storage_offset=None) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor asStrided(long[] size, long... stride) {
        return OPERATORS.begin(53, "aten::as_strided", "").arg(this).arg(size).arg(stride).none().tensor();
    }

    /**
     * {@code torch.Tensor.as_strided}: {@code as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt?
     * storage_offset=None) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor asStrided(long[] size, long[] stride, @Nullable Long storageOffset) {
        return OPERATORS.begin(53, "aten::as_strided", "").arg(this).arg(size).arg(stride).arg(storageOffset).tensor();
    }

    /**
     * {@code torch.Tensor.as_strided_scatter}: {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size,
     * SymInt[] stride, SymInt? storage_offset=None) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor asStridedScatter(Tensor src, long[] size, long... stride) {
        return OPERATORS.begin(54, "aten::as_strided_scatter", "").arg(this).arg("src", src).arg(size).arg(stride)
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.as_strided_scatter}: {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size,
     * SymInt[] stride, SymInt? storage_offset=None) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor asStridedScatter(Tensor src, long[] size, long[] stride, @Nullable Long storageOffset) {
        return OPERATORS.begin(54, "aten::as_strided_scatter", "").arg(this).arg("src", src).arg(size).arg(stride)
                .arg(storageOffset).tensor();
    }

    /**
     * {@code torch.Tensor.as_strided_scatter}: {@code as_strided_scatter(Tensor self, Tensor src, SymInt[] size,
     * SymInt[] stride, SymInt? storage_offset=None) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor asStridedScatter(Tensor src, long[] size, long[] stride, long storageOffset) {
        return OPERATORS.begin(54, "aten::as_strided_scatter", "").arg(this).arg("src", src).arg(size).arg(stride)
                .arg(storageOffset).tensor();
    }

    /**
     * {@code torch.Tensor.as_strided_}: {@code as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt?
     * storage_offset=None) -> Tensor(a!)}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code Tensor(a!)}
     */
    public final Tensor asStrided_(long[] size, long... stride) {
        OPERATORS.begin(55, "aten::as_strided_", "").arg(this).arg(size).arg(stride).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.as_strided_}: {@code as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt?
     * storage_offset=None) -> Tensor(a!)}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor asStrided_(long[] size, long[] stride, @Nullable Long storageOffset) {
        OPERATORS.begin(55, "aten::as_strided_", "").arg(this).arg(size).arg(stride).arg(storageOffset).run();
        return self();
    }

    /**
     * {@code torch.Tensor.as_strided_}: {@code as_strided_(Tensor(a!) self, SymInt[] size, SymInt[] stride, SymInt?
     * storage_offset=None) -> Tensor(a!)}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param storageOffset {@code SymInt?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor asStrided_(long[] size, long[] stride, long storageOffset) {
        OPERATORS.begin(55, "aten::as_strided_", "").arg(this).arg(size).arg(stride).arg(storageOffset).run();
        return self();
    }

    /**
     * {@code torch.Tensor.asin}: {@code asin(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor asin() {
        return OPERATORS.begin(56, "aten::asin", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.asin_}: {@code asin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor asin_() {
        OPERATORS.begin(57, "aten::asin_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.asinh}: {@code asinh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor asinh() {
        return OPERATORS.begin(58, "aten::asinh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.asinh_}: {@code asinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor asinh_() {
        OPERATORS.begin(59, "aten::asinh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.atan}: {@code atan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor atan() {
        return OPERATORS.begin(60, "aten::atan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.atan2}: {@code atan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor atan2(Tensor other) {
        return OPERATORS.begin(61, "aten::atan2", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.atan2_}: {@code atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor atan2_(Tensor other) {
        OPERATORS.begin(62, "aten::atan2_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.atan_}: {@code atan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor atan_() {
        OPERATORS.begin(63, "aten::atan_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.atanh}: {@code atanh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor atanh() {
        return OPERATORS.begin(64, "aten::atanh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.atanh_}: {@code atanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor atanh_() {
        OPERATORS.begin(65, "aten::atanh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2) {
        return OPERATORS.begin(66, "aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(66, "aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, double beta, double alpha) {
        return OPERATORS.begin(66, "aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm(Tensor self, Tensor batch1, Tensor batch2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, long beta, long alpha) {
        return OPERATORS.begin(66, "aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType
     * out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype) {
        return OPERATORS.begin(67, "aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
                .arg(outDtype).arg(1).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType
     * out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(67, "aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
                .arg(outDtype).arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType
     * out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype, double beta, double alpha) {
        return OPERATORS.begin(67, "aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
                .arg(outDtype).arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm}: {@code baddbmm.dtype(Tensor self, Tensor batch1, Tensor batch2, ScalarType
     * out_dtype, *, Scalar beta=1, Scalar alpha=1) -> Tensor}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor baddbmm(Tensor batch1, Tensor batch2, DType outDtype, long beta, long alpha) {
        return OPERATORS.begin(67, "aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
                .arg(outDtype).arg(beta).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.baddbmm_}: {@code baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor baddbmm_(Tensor batch1, Tensor batch2) {
        OPERATORS.begin(68, "aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1).arg(1)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.baddbmm_}: {@code baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor baddbmm_(Tensor batch1, Tensor batch2, Scalar beta, Scalar alpha) {
        OPERATORS.begin(68, "aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.baddbmm_}: {@code baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor baddbmm_(Tensor batch1, Tensor batch2, double beta, double alpha) {
        OPERATORS.begin(68, "aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.baddbmm_}: {@code baddbmm_(Tensor(a!) self, Tensor batch1, Tensor batch2, *, Scalar beta=1,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param batch1 {@code Tensor}
     * @param batch2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor baddbmm_(Tensor batch1, Tensor batch2, long beta, long alpha) {
        OPERATORS.begin(68, "aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor bernoulli() {
        return OPERATORS.begin(69, "aten::bernoulli", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}.
     *
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(@Nullable Generator generator) {
        return OPERATORS.begin(69, "aten::bernoulli", "").arg(this).arg(generator).tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) ->
     * Tensor}.
     *
     * @param p {@code float}
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(double p) {
        return OPERATORS.begin(70, "aten::bernoulli", "p").arg(this).arg(p).none().tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) ->
     * Tensor}.
     *
     * @param p {@code float}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(double p, @Nullable Generator generator) {
        return OPERATORS.begin(70, "aten::bernoulli", "p").arg(this).arg(p).arg(generator).tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) ->
     * Tensor}.
     *
     * @param p {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(Tensor p) {
        return OPERATORS.begin(71, "aten::bernoulli", "Tensor").arg(this).arg("p", p).none().tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) ->
     * Tensor}.
     *
     * @param p {@code Tensor}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(Tensor p, @Nullable Generator generator) {
        return OPERATORS.begin(71, "aten::bernoulli", "Tensor").arg(this).arg("p", p).arg(generator).tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param p {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_(Tensor p) {
        OPERATORS.begin(72, "aten::bernoulli_", "Tensor").arg(this).arg("p", p).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param p {@code Tensor}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_(Tensor p, @Nullable Generator generator) {
        OPERATORS.begin(72, "aten::bernoulli_", "Tensor").arg(this).arg("p", p).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_() {
        OPERATORS.begin(73, "aten::bernoulli_", "float").arg(this).arg(0.5).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param p {@code float}, 0.5 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_(double p) {
        OPERATORS.begin(73, "aten::bernoulli_", "float").arg(this).arg(p).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.bincount}: {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor bincount() {
        return OPERATORS.begin(74, "aten::bincount", "").arg(this).none().arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.bincount}: {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @param weights {@code Tensor?}, None by default
     * @param minlength {@code SymInt}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor bincount(@Nullable Tensor weights, long minlength) {
        return OPERATORS.begin(74, "aten::bincount", "").arg(this).arg(weights).arg(minlength).tensor();
    }

    /**
     * {@code torch.Tensor.bincount}: {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @param weights {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor bincount(@Nullable Tensor weights) {
        return OPERATORS.begin(74, "aten::bincount", "").arg(this).arg(weights).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(Tensor other) {
        return OPERATORS.begin(75, "aten::bitwise_and", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(Scalar other) {
        return OPERATORS.begin(76, "aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(double other) {
        return OPERATORS.begin(76, "aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(long other) {
        return OPERATORS.begin(76, "aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(boolean other) {
        return OPERATORS.begin(76, "aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(Tensor other) {
        OPERATORS.begin(77, "aten::bitwise_and_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(Scalar other) {
        OPERATORS.begin(78, "aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(double other) {
        OPERATORS.begin(78, "aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(long other) {
        OPERATORS.begin(78, "aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(boolean other) {
        OPERATORS.begin(78, "aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(Tensor other) {
        return OPERATORS.begin(79, "aten::bitwise_left_shift", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(Scalar other) {
        return OPERATORS.begin(80, "aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(double other) {
        return OPERATORS.begin(80, "aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(long other) {
        return OPERATORS.begin(80, "aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(boolean other) {
        return OPERATORS.begin(80, "aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift_}: {@code bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseLeftShift_(Tensor other) {
        OPERATORS.begin(81, "aten::bitwise_left_shift_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift_}: {@code bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other)
     * -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseLeftShift_(Scalar other) {
        OPERATORS.begin(82, "aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift_}: {@code bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other)
     * -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseLeftShift_(double other) {
        OPERATORS.begin(82, "aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift_}: {@code bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other)
     * -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseLeftShift_(long other) {
        OPERATORS.begin(82, "aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift_}: {@code bitwise_left_shift_.Tensor_Scalar(Tensor(a!) self, Scalar other)
     * -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseLeftShift_(boolean other) {
        OPERATORS.begin(82, "aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_not}: {@code bitwise_not(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor bitwiseNot() {
        return OPERATORS.begin(83, "aten::bitwise_not", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_not_}: {@code bitwise_not_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseNot_() {
        OPERATORS.begin(84, "aten::bitwise_not_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(Tensor other) {
        return OPERATORS.begin(85, "aten::bitwise_or", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(Scalar other) {
        return OPERATORS.begin(86, "aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(double other) {
        return OPERATORS.begin(86, "aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(long other) {
        return OPERATORS.begin(86, "aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(boolean other) {
        return OPERATORS.begin(86, "aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(Tensor other) {
        OPERATORS.begin(87, "aten::bitwise_or_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(Scalar other) {
        OPERATORS.begin(88, "aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(double other) {
        OPERATORS.begin(88, "aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(long other) {
        OPERATORS.begin(88, "aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(boolean other) {
        OPERATORS.begin(88, "aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor(Tensor self, Tensor other) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(Tensor other) {
        return OPERATORS.begin(89, "aten::bitwise_right_shift", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(Scalar other) {
        return OPERATORS.begin(90, "aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(double other) {
        return OPERATORS.begin(90, "aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(long other) {
        return OPERATORS.begin(90, "aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(boolean other) {
        return OPERATORS.begin(90, "aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift_}: {@code bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseRightShift_(Tensor other) {
        OPERATORS.begin(91, "aten::bitwise_right_shift_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift_}: {@code bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar
     * other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseRightShift_(Scalar other) {
        OPERATORS.begin(92, "aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift_}: {@code bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar
     * other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseRightShift_(double other) {
        OPERATORS.begin(92, "aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift_}: {@code bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar
     * other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseRightShift_(long other) {
        OPERATORS.begin(92, "aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift_}: {@code bitwise_right_shift_.Tensor_Scalar(Tensor(a!) self, Scalar
     * other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseRightShift_(boolean other) {
        OPERATORS.begin(92, "aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(Tensor other) {
        return OPERATORS.begin(93, "aten::bitwise_xor", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(Scalar other) {
        return OPERATORS.begin(94, "aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(double other) {
        return OPERATORS.begin(94, "aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(long other) {
        return OPERATORS.begin(94, "aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(boolean other) {
        return OPERATORS.begin(94, "aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(Tensor other) {
        OPERATORS.begin(95, "aten::bitwise_xor_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(Scalar other) {
        OPERATORS.begin(96, "aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(double other) {
        OPERATORS.begin(96, "aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(long other) {
        OPERATORS.begin(96, "aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(boolean other) {
        OPERATORS.begin(96, "aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bmm}: {@code bmm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bmm(Tensor mat2) {
        return OPERATORS.begin(97, "aten::bmm", "").arg(this).arg("mat2", mat2).tensor();
    }

    /**
     * {@code torch.Tensor.bmm}: {@code bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public final Tensor bmm(Tensor mat2, DType outDtype) {
        return OPERATORS.begin(98, "aten::bmm", "dtype").arg(this).arg("mat2", mat2).arg(outDtype).tensor();
    }

    /**
     * {@code torch.Tensor.broadcast_to}: {@code broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor broadcastTo(long... size) {
        return OPERATORS.begin(99, "aten::broadcast_to", "").arg(this).arg(size).tensor();
    }

    /**
     * {@code torch.Tensor.cauchy_}: {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor cauchy_() {
        OPERATORS.begin(100, "aten::cauchy_", "").arg(this).arg(0.0).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.cauchy_}: {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param median {@code float}, 0.0 by default
     * @param sigma {@code float}, 1.0 by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor cauchy_(double median, double sigma, @Nullable Generator generator) {
        OPERATORS.begin(100, "aten::cauchy_", "").arg(this).arg(median).arg(sigma).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.cauchy_}: {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param median {@code float}, 0.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor cauchy_(double median) {
        OPERATORS.begin(100, "aten::cauchy_", "").arg(this).arg(median).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.cauchy_}: {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param median {@code float}, 0.0 by default
     * @param sigma {@code float}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor cauchy_(double median, double sigma) {
        OPERATORS.begin(100, "aten::cauchy_", "").arg(this).arg(median).arg(sigma).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.ccol_indices}: {@code ccol_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor ccolIndices() {
        return OPERATORS.begin(101, "aten::ccol_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.ceil}: {@code ceil(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor ceil() {
        return OPERATORS.begin(102, "aten::ceil", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.ceil_}: {@code ceil_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor ceil_() {
        OPERATORS.begin(103, "aten::ceil_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.chalf}: {@code chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor chalf() {
        return OPERATORS.begin(104, "aten::chalf", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.chalf}: {@code chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor chalf(@Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(104, "aten::chalf", "").arg(this).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_inverse}: {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor choleskyInverse() {
        return OPERATORS.begin(105, "aten::cholesky_inverse", "").arg(this).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_inverse}: {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}.
     *
     * @param upper {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor choleskyInverse(boolean upper) {
        return OPERATORS.begin(105, "aten::cholesky_inverse", "").arg(this).arg(upper).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_solve}: {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) ->
     * Tensor}.
     *
     * @param input2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor choleskySolve(Tensor input2) {
        return OPERATORS.begin(106, "aten::cholesky_solve", "").arg(this).arg("input2", input2).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_solve}: {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) ->
     * Tensor}.
     *
     * @param input2 {@code Tensor}
     * @param upper {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor choleskySolve(Tensor input2, boolean upper) {
        return OPERATORS.begin(106, "aten::cholesky_solve", "").arg(this).arg("input2", input2).arg(upper).tensor();
    }

    /**
     * {@code torch.Tensor.chunk}: {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}.
     *
     * @param chunks {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> chunk(long chunks) {
        return OPERATORS.begin(107, "aten::chunk", "").arg(this).arg(chunks).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.chunk}: {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}.
     *
     * @param chunks {@code int}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> chunk(long chunks, long dim) {
        return OPERATORS.begin(107, "aten::chunk", "").arg(this).arg(chunks).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clamp() {
        return OPERATORS.begin(108, "aten::clamp", "Tensor").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @param max {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Tensor min, @Nullable Tensor max) {
        return OPERATORS.begin(108, "aten::clamp", "Tensor").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Tensor min) {
        return OPERATORS.begin(108, "aten::clamp", "Tensor").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clampDefault() {
        return OPERATORS.begin(109, "aten::clamp", "").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Scalar min, @Nullable Scalar max) {
        return OPERATORS.begin(109, "aten::clamp", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Scalar min) {
        return OPERATORS.begin(109, "aten::clamp", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(double min) {
        return OPERATORS.begin(109, "aten::clamp", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(long min) {
        return OPERATORS.begin(109, "aten::clamp", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max.Tensor(Tensor self, Tensor max) -> Tensor}.
     *
     * @param max {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(Tensor max) {
        return OPERATORS.begin(110, "aten::clamp_max", "Tensor").arg(this).arg("max", max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(Scalar max) {
        return OPERATORS.begin(111, "aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(double max) {
        return OPERATORS.begin(111, "aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(long max) {
        return OPERATORS.begin(111, "aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(boolean max) {
        return OPERATORS.begin(111, "aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)}.
     *
     * @param max {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(Tensor max) {
        OPERATORS.begin(112, "aten::clamp_max_", "Tensor").arg(this).arg("max", max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(Scalar max) {
        OPERATORS.begin(113, "aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(double max) {
        OPERATORS.begin(113, "aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(long max) {
        OPERATORS.begin(113, "aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(boolean max) {
        OPERATORS.begin(113, "aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min.Tensor(Tensor self, Tensor min) -> Tensor}.
     *
     * @param min {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(Tensor min) {
        return OPERATORS.begin(114, "aten::clamp_min", "Tensor").arg(this).arg("min", min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(Scalar min) {
        return OPERATORS.begin(115, "aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(double min) {
        return OPERATORS.begin(115, "aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(long min) {
        return OPERATORS.begin(115, "aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(boolean min) {
        return OPERATORS.begin(115, "aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)}.
     *
     * @param min {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(Tensor min) {
        OPERATORS.begin(116, "aten::clamp_min_", "Tensor").arg(this).arg("min", min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(Scalar min) {
        OPERATORS.begin(117, "aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(double min) {
        OPERATORS.begin(117, "aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(long min) {
        OPERATORS.begin(117, "aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(boolean min) {
        OPERATORS.begin(117, "aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_() {
        OPERATORS.begin(118, "aten::clamp_", "Tensor").arg(this).none().none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @param min {@code Tensor?}, None by default
     * @param max {@code Tensor?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(@Nullable Tensor min, @Nullable Tensor max) {
        OPERATORS.begin(118, "aten::clamp_", "Tensor").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @param min {@code Tensor?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(@Nullable Tensor min) {
        OPERATORS.begin(118, "aten::clamp_", "Tensor").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampDefault_() {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).none().none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(@Nullable Scalar min, @Nullable Scalar max) {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(double min, double max) {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(long min, long max) {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(@Nullable Scalar min) {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(double min) {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(long min) {
        OPERATORS.begin(119, "aten::clamp_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clip() {
        return OPERATORS.begin(120, "aten::clip", "Tensor").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @param max {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Tensor min, @Nullable Tensor max) {
        return OPERATORS.begin(120, "aten::clip", "Tensor").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Tensor min) {
        return OPERATORS.begin(120, "aten::clip", "Tensor").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clipDefault() {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Scalar min, @Nullable Scalar max) {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(double min, double max) {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(long min, long max) {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Scalar min) {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(double min) {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(long min) {
        return OPERATORS.begin(121, "aten::clip", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_() {
        OPERATORS.begin(122, "aten::clip_", "Tensor").arg(this).none().none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @param min {@code Tensor?}, None by default
     * @param max {@code Tensor?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(@Nullable Tensor min, @Nullable Tensor max) {
        OPERATORS.begin(122, "aten::clip_", "Tensor").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @param min {@code Tensor?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(@Nullable Tensor min) {
        OPERATORS.begin(122, "aten::clip_", "Tensor").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clipDefault_() {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).none().none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(@Nullable Scalar min, @Nullable Scalar max) {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(double min, double max) {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(long min, long max) {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(@Nullable Scalar min) {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(double min) {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(long min) {
        OPERATORS.begin(123, "aten::clip_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clone}: {@code clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clone(@Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(124, "aten::clone", "").arg(this).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.coalesce}: {@code coalesce(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor coalesce() {
        return OPERATORS.begin(125, "aten::coalesce", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.col_indices}: {@code col_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor colIndices() {
        return OPERATORS.begin(126, "aten::col_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.conj}: {@code conj(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor conj() {
        return OPERATORS.begin(127, "aten::conj", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.conj_physical}: {@code conj_physical(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor conjPhysical() {
        return OPERATORS.begin(128, "aten::conj_physical", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.conj_physical_}: {@code conj_physical_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor conjPhysical_() {
        OPERATORS.begin(129, "aten::conj_physical_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.contiguous}: {@code contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) ->
     * Tensor(a)}.
     *
     * @param memoryFormat {@code MemoryFormat}, torch.contiguous_format by default
     * @return {@code Tensor(a)}
     */
    public final Tensor contiguous(MemoryFormat memoryFormat) {
        return OPERATORS.begin(130, "aten::contiguous", "").arg(this).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.copy_}: {@code copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)}.
     *
     * @param src {@code Tensor}
     * @param nonBlocking {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor copy_(Tensor src, boolean nonBlocking) {
        OPERATORS.begin(131, "aten::copy_", "").arg(this).arg("src", src).arg(nonBlocking).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor copysign(Tensor other) {
        return OPERATORS.begin(132, "aten::copysign", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(Scalar other) {
        return OPERATORS.begin(133, "aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(double other) {
        return OPERATORS.begin(133, "aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(long other) {
        return OPERATORS.begin(133, "aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(boolean other) {
        return OPERATORS.begin(133, "aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(Tensor other) {
        OPERATORS.begin(134, "aten::copysign_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(Scalar other) {
        OPERATORS.begin(135, "aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(double other) {
        OPERATORS.begin(135, "aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(long other) {
        OPERATORS.begin(135, "aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(boolean other) {
        OPERATORS.begin(135, "aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.corrcoef}: {@code corrcoef(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor corrcoef() {
        return OPERATORS.begin(136, "aten::corrcoef", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cos_}: {@code cos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor cos_() {
        OPERATORS.begin(137, "aten::cos_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.cosh}: {@code cosh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor cosh() {
        return OPERATORS.begin(138, "aten::cosh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cosh_}: {@code cosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor cosh_() {
        OPERATORS.begin(139, "aten::cosh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor countNonzero() {
        return OPERATORS.begin(140, "aten::count_nonzero", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor countNonzero(@Nullable Long dim) {
        return OPERATORS.begin(140, "aten::count_nonzero", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor countNonzero(long dim) {
        return OPERATORS.begin(140, "aten::count_nonzero", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor}.
     *
     * @param dim {@code int[]}
     * @return {@code Tensor}
     */
    public final Tensor countNonzero(long... dim) {
        return OPERATORS.begin(141, "aten::count_nonzero", "dim_IntList").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.cov}: {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor?
     * aweights=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor cov() {
        return OPERATORS.begin(142, "aten::cov", "").arg(this).arg(1).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.cov}: {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor?
     * aweights=None) -> Tensor}.
     *
     * @param correction {@code int}, 1 by default
     * @param fweights {@code Tensor?}, None by default
     * @param aweights {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cov(long correction, @Nullable Tensor fweights, @Nullable Tensor aweights) {
        return OPERATORS.begin(142, "aten::cov", "").arg(this).arg(correction).arg(fweights).arg(aweights).tensor();
    }

    /**
     * {@code torch.Tensor.cross}: {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor cross(Tensor other) {
        return OPERATORS.begin(143, "aten::cross", "").arg(this).arg("other", other).none().tensor();
    }

    /**
     * {@code torch.Tensor.cross}: {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cross(Tensor other, @Nullable Long dim) {
        return OPERATORS.begin(143, "aten::cross", "").arg(this).arg("other", other).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.cross}: {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cross(Tensor other, long dim) {
        return OPERATORS.begin(143, "aten::cross", "").arg(this).arg("other", other).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.crow_indices}: {@code crow_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor crowIndices() {
        return OPERATORS.begin(144, "aten::crow_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cummax}: {@code cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices cummax(long dim) {
        ResultReader results = OPERATORS.begin(145, "aten::cummax", "").arg(this).arg(dim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.cummin}: {@code cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices cummin(long dim) {
        ResultReader results = OPERATORS.begin(146, "aten::cummin", "").arg(this).arg(dim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.cumprod}: {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor cumprod(long dim) {
        return OPERATORS.begin(147, "aten::cumprod", "").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.cumprod}: {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cumprod(long dim, @Nullable DType dtype) {
        return OPERATORS.begin(147, "aten::cumprod", "").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.cumprod_}: {@code cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor cumprod_(long dim) {
        OPERATORS.begin(148, "aten::cumprod_", "").arg(this).arg(dim).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.cumprod_}: {@code cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor cumprod_(long dim, @Nullable DType dtype) {
        OPERATORS.begin(148, "aten::cumprod_", "").arg(this).arg(dim).arg(dtype).run();
        return self();
    }

    /**
     * {@code torch.Tensor.cumsum}: {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor cumsum(long dim) {
        return OPERATORS.begin(149, "aten::cumsum", "").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.cumsum}: {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cumsum(long dim, @Nullable DType dtype) {
        return OPERATORS.begin(149, "aten::cumsum", "").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.cumsum_}: {@code cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor cumsum_(long dim) {
        OPERATORS.begin(150, "aten::cumsum_", "").arg(this).arg(dim).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.cumsum_}: {@code cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor cumsum_(long dim, @Nullable DType dtype) {
        OPERATORS.begin(150, "aten::cumsum_", "").arg(this).arg(dim).arg(dtype).run();
        return self();
    }

    /**
     * {@code torch.Tensor.data}: {@code data(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor data() {
        return OPERATORS.begin(151, "aten::data", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.deg2rad}: {@code deg2rad(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor deg2rad() {
        return OPERATORS.begin(152, "aten::deg2rad", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.deg2rad_}: {@code deg2rad_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor deg2rad_() {
        OPERATORS.begin(153, "aten::deg2rad_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.dense_dim}: {@code dense_dim(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long denseDim() {
        return OPERATORS.begin(154, "aten::dense_dim", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.dequantize}: {@code dequantize.self(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor dequantize() {
        return OPERATORS.begin(155, "aten::dequantize", "self").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.det}: {@code det(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor det() {
        return OPERATORS.begin(156, "aten::det", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.detach_}: {@code detach_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor detach_() {
        OPERATORS.begin(157, "aten::detach_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.diag}: {@code diag(Tensor self, int diagonal=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diag() {
        return OPERATORS.begin(158, "aten::diag", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.diag}: {@code diag(Tensor self, int diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diag(long diagonal) {
        return OPERATORS.begin(158, "aten::diag", "").arg(this).arg(diagonal).tensor();
    }

    /**
     * {@code torch.Tensor.diag_embed}: {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diagEmbed() {
        return OPERATORS.begin(159, "aten::diag_embed", "").arg(this).arg(0).arg(-2).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.diag_embed}: {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor}.
     *
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, -2 by default
     * @param dim2 {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public final Tensor diagEmbed(long offset, long dim1, long dim2) {
        return OPERATORS.begin(159, "aten::diag_embed", "").arg(this).arg(offset).arg(dim1).arg(dim2).tensor();
    }

    /**
     * {@code torch.Tensor.diag_embed}: {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor}.
     *
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diagEmbed(long offset) {
        return OPERATORS.begin(159, "aten::diag_embed", "").arg(this).arg(offset).arg(-2).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.diag_embed}: {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor}.
     *
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, -2 by default
     * @return {@code Tensor}
     */
    public final Tensor diagEmbed(long offset, long dim1) {
        return OPERATORS.begin(159, "aten::diag_embed", "").arg(this).arg(offset).arg(dim1).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.diagflat}: {@code diagflat(Tensor self, int offset=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diagflat() {
        return OPERATORS.begin(160, "aten::diagflat", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.diagflat}: {@code diagflat(Tensor self, int offset=0) -> Tensor}.
     *
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diagflat(long offset) {
        return OPERATORS.begin(160, "aten::diagflat", "").arg(this).arg(offset).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal}: {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) ->
     * Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor diagonal() {
        return OPERATORS.begin(161, "aten::diagonal", "").arg(this).arg(0).arg(0).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal}: {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) ->
     * Tensor(a)}.
     *
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, 0 by default
     * @param dim2 {@code int}, 1 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor diagonal(long offset, long dim1, long dim2) {
        return OPERATORS.begin(161, "aten::diagonal", "").arg(this).arg(offset).arg(dim1).arg(dim2).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal}: {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) ->
     * Tensor(a)}.
     *
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor diagonal(long offset) {
        return OPERATORS.begin(161, "aten::diagonal", "").arg(this).arg(offset).arg(0).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal}: {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) ->
     * Tensor(a)}.
     *
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, 0 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor diagonal(long offset, long dim1) {
        return OPERATORS.begin(161, "aten::diagonal", "").arg(this).arg(offset).arg(dim1).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal_scatter}: {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0,
     * int dim2=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor diagonalScatter(Tensor src) {
        return OPERATORS.begin(162, "aten::diagonal_scatter", "").arg(this).arg("src", src).arg(0).arg(0).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.diagonal_scatter}: {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0,
     * int dim2=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, 0 by default
     * @param dim2 {@code int}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor diagonalScatter(Tensor src, long offset, long dim1, long dim2) {
        return OPERATORS.begin(162, "aten::diagonal_scatter", "").arg(this).arg("src", src).arg(offset).arg(dim1)
                .arg(dim2).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal_scatter}: {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0,
     * int dim2=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diagonalScatter(Tensor src, long offset) {
        return OPERATORS.begin(162, "aten::diagonal_scatter", "").arg(this).arg("src", src).arg(offset).arg(0).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.diagonal_scatter}: {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0,
     * int dim2=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param offset {@code int}, 0 by default
     * @param dim1 {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diagonalScatter(Tensor src, long offset, long dim1) {
        return OPERATORS.begin(162, "aten::diagonal_scatter", "").arg(this).arg("src", src).arg(offset).arg(dim1)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diff() {
        return OPERATORS.begin(163, "aten::diff", "").arg(this).arg(1).arg(-1).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     *
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor diff(DiffOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(163, "aten::diff", "").arg(this).arg(options.n()).arg(options.dim())
                .arg(options.prepend()).arg(options.append()).tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     *
     * @param n {@code int}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor diff(long n) {
        return OPERATORS.begin(163, "aten::diff", "").arg(this).arg(n).arg(-1).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     *
     * @param n {@code int}, 1 by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public final Tensor diff(long n, long dim) {
        return OPERATORS.begin(163, "aten::diff", "").arg(this).arg(n).arg(dim).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     *
     * @param n {@code int}, 1 by default
     * @param dim {@code int}, -1 by default
     * @param prepend {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor diff(long n, long dim, @Nullable Tensor prepend) {
        return OPERATORS.begin(163, "aten::diff", "").arg(this).arg(n).arg(dim).arg(prepend).none().tensor();
    }

    /**
     * {@code torch.Tensor.digamma}: {@code digamma(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor digamma() {
        return OPERATORS.begin(164, "aten::digamma", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.digamma_}: {@code digamma_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor digamma_() {
        OPERATORS.begin(165, "aten::digamma_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other) {
        return OPERATORS.begin(166, "aten::dist", "").arg(this).arg("other", other).arg(2).tensor();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other, Scalar p) {
        return OPERATORS.begin(166, "aten::dist", "").arg(this).arg("other", other).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other, double p) {
        return OPERATORS.begin(166, "aten::dist", "").arg(this).arg("other", other).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other, long p) {
        return OPERATORS.begin(166, "aten::dist", "").arg(this).arg("other", other).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(Scalar other) {
        return OPERATORS.begin(167, "aten::div", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(boolean other) {
        return OPERATORS.begin(167, "aten::div", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(Tensor other, @Nullable String roundingMode) {
        return OPERATORS.begin(168, "aten::div", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode)
                .tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(Scalar other, @Nullable String roundingMode) {
        return OPERATORS.begin(168, "aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(double other, @Nullable String roundingMode) {
        return OPERATORS.begin(168, "aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(long other, @Nullable String roundingMode) {
        return OPERATORS.begin(168, "aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(boolean other, @Nullable String roundingMode) {
        return OPERATORS.begin(168, "aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divScalarMode(Scalar other, @Nullable String roundingMode) {
        return OPERATORS.begin(169, "aten::div", "Scalar_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor divScalar(Scalar other) {
        return OPERATORS.begin(170, "aten::div", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(Scalar other) {
        OPERATORS.begin(171, "aten::div_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(boolean other) {
        OPERATORS.begin(171, "aten::div_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(Tensor other, @Nullable String roundingMode) {
        OPERATORS.begin(172, "aten::div_", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(Scalar other, @Nullable String roundingMode) {
        OPERATORS.begin(172, "aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(double other, @Nullable String roundingMode) {
        OPERATORS.begin(172, "aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(long other, @Nullable String roundingMode) {
        OPERATORS.begin(172, "aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(boolean other, @Nullable String roundingMode) {
        OPERATORS.begin(172, "aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divScalarMode_(Scalar other, @Nullable String roundingMode) {
        OPERATORS.begin(173, "aten::div_", "Scalar_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divScalar_(Scalar other) {
        OPERATORS.begin(174, "aten::div_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(Tensor other) {
        return OPERATORS.begin(175, "aten::divide", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(Scalar other) {
        return OPERATORS.begin(175, "aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(double other) {
        return OPERATORS.begin(175, "aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(long other) {
        return OPERATORS.begin(175, "aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(boolean other) {
        return OPERATORS.begin(175, "aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divide(Tensor other, @Nullable String roundingMode) {
        return OPERATORS.begin(176, "aten::divide", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode)
                .tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divide(Scalar other, @Nullable String roundingMode) {
        return OPERATORS.begin(176, "aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divide(double other, @Nullable String roundingMode) {
        return OPERATORS.begin(176, "aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divide(long other, @Nullable String roundingMode) {
        return OPERATORS.begin(176, "aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) ->
     * Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divide(boolean other, @Nullable String roundingMode) {
        return OPERATORS.begin(176, "aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor divideScalar(Scalar other) {
        return OPERATORS.begin(177, "aten::divide", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divideScalarMode(Scalar other, @Nullable String roundingMode) {
        return OPERATORS.begin(178, "aten::divide", "Scalar_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(Tensor other) {
        OPERATORS.begin(179, "aten::divide_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(Scalar other) {
        OPERATORS.begin(179, "aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(double other) {
        OPERATORS.begin(179, "aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(long other) {
        OPERATORS.begin(179, "aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(boolean other) {
        OPERATORS.begin(179, "aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(Tensor other, @Nullable String roundingMode) {
        OPERATORS.begin(180, "aten::divide_", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(Scalar other, @Nullable String roundingMode) {
        OPERATORS.begin(180, "aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(double other, @Nullable String roundingMode) {
        OPERATORS.begin(180, "aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(long other, @Nullable String roundingMode) {
        OPERATORS.begin(180, "aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor_mode(Tensor(a!) self, Tensor other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(boolean other, @Nullable String roundingMode) {
        OPERATORS.begin(180, "aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divideScalar_(Scalar other) {
        OPERATORS.begin(181, "aten::divide_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Scalar_mode(Tensor(a!) self, Scalar other, *, str? rounding_mode) ->
     * Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divideScalarMode_(Scalar other, @Nullable String roundingMode) {
        OPERATORS.begin(182, "aten::divide_", "Scalar_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.dot}: {@code dot(Tensor self, Tensor tensor) -> Tensor}.
     *
     * @param tensor {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor dot(Tensor tensor) {
        return OPERATORS.begin(183, "aten::dot", "").arg(this).arg("tensor", tensor).tensor();
    }

    /**
     * {@code torch.Tensor.dsplit}: {@code dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> dsplit(long sections) {
        return OPERATORS.begin(184, "aten::dsplit", "int").arg(this).arg(sections).tensors();
    }

    /**
     * {@code torch.Tensor.dsplit}: {@code dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> dsplit(long... indices) {
        return OPERATORS.begin(185, "aten::dsplit", "array").arg(this).arg(indices).tensors();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor eq(Scalar other) {
        return OPERATORS.begin(186, "aten::eq", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor eq(boolean other) {
        return OPERATORS.begin(186, "aten::eq", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(Tensor other) {
        OPERATORS.begin(187, "aten::eq_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(Scalar other) {
        OPERATORS.begin(188, "aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(double other) {
        OPERATORS.begin(188, "aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(long other) {
        OPERATORS.begin(188, "aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(boolean other) {
        OPERATORS.begin(188, "aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.equal}: {@code equal(Tensor self, Tensor other) -> bool}.
     *
     * @param other {@code Tensor}
     * @return {@code bool}
     */
    public final boolean equal(Tensor other) {
        return OPERATORS.begin(189, "aten::equal", "").arg(this).arg("other", other).bool();
    }

    /**
     * {@code torch.Tensor.erf}: {@code erf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor erf() {
        return OPERATORS.begin(190, "aten::erf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.erf_}: {@code erf_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor erf_() {
        OPERATORS.begin(191, "aten::erf_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.erfc}: {@code erfc(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor erfc() {
        return OPERATORS.begin(192, "aten::erfc", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.erfc_}: {@code erfc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor erfc_() {
        OPERATORS.begin(193, "aten::erfc_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.erfinv}: {@code erfinv(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor erfinv() {
        return OPERATORS.begin(194, "aten::erfinv", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.erfinv_}: {@code erfinv_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor erfinv_() {
        OPERATORS.begin(195, "aten::erfinv_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exp2}: {@code exp2(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor exp2() {
        return OPERATORS.begin(196, "aten::exp2", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.exp2_}: {@code exp2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor exp2_() {
        OPERATORS.begin(197, "aten::exp2_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exp_}: {@code exp_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor exp_() {
        OPERATORS.begin(198, "aten::exp_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.expand}: {@code expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @param implicit {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor expand(long[] size, boolean implicit) {
        return OPERATORS.begin(199, "aten::expand", "").arg(this).arg(size).arg(implicit).tensor();
    }

    /**
     * {@code torch.Tensor.expand_as}: {@code expand_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor expandAs(Tensor other) {
        return OPERATORS.begin(200, "aten::expand_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.expm1}: {@code expm1(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor expm1() {
        return OPERATORS.begin(201, "aten::expm1", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.expm1_}: {@code expm1_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor expm1_() {
        OPERATORS.begin(202, "aten::expm1_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exponential_}: {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor exponential_() {
        OPERATORS.begin(203, "aten::exponential_", "").arg(this).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.exponential_}: {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param lambd {@code float}, 1.0 by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor exponential_(double lambd, @Nullable Generator generator) {
        OPERATORS.begin(203, "aten::exponential_", "").arg(this).arg(lambd).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exponential_}: {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param lambd {@code float}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor exponential_(double lambd) {
        OPERATORS.begin(203, "aten::exponential_", "").arg(this).arg(lambd).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(Scalar fillValue) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(double fillValue) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(long fillValue) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(boolean fillValue) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @param wrap {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(Scalar fillValue, boolean wrap) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @param wrap {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(double fillValue, boolean wrap) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @param wrap {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(long fillValue, boolean wrap) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_diagonal_}: {@code fill_diagonal_(Tensor(a!) self, Scalar fill_value, bool wrap=False)
     * -> Tensor(a!)}.
     *
     * @param fillValue {@code Scalar}
     * @param wrap {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor fillDiagonal_(boolean fillValue, boolean wrap) {
        OPERATORS.begin(204, "aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)}.
     *
     * @param value {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(Tensor value) {
        OPERATORS.begin(205, "aten::fill_", "Tensor").arg(this).arg("value", value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)}.
     *
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(Scalar value) {
        OPERATORS.begin(206, "aten::fill_", "Scalar").arg(this).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)}.
     *
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(boolean value) {
        OPERATORS.begin(206, "aten::fill_", "Scalar").arg(this).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fix}: {@code fix(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor fix() {
        return OPERATORS.begin(207, "aten::fix", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.fix_}: {@code fix_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor fix_() {
        OPERATORS.begin(208, "aten::fix_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.flatten}: {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
     * Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor flatten() {
        return OPERATORS.begin(209, "aten::flatten", "using_ints").arg(this).arg(0).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.flatten}: {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
     * Tensor(a)}.
     *
     * @param startDim {@code int}, 0 by default
     * @param endDim {@code int}, -1 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor flatten(long startDim, long endDim) {
        return OPERATORS.begin(209, "aten::flatten", "using_ints").arg(this).arg(startDim).arg(endDim).tensor();
    }

    /**
     * {@code torch.Tensor.flatten}: {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
     * Tensor(a)}.
     *
     * @param startDim {@code int}, 0 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor flatten(long startDim) {
        return OPERATORS.begin(209, "aten::flatten", "using_ints").arg(this).arg(startDim).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.flip}: {@code flip(Tensor self, int[] dims) -> Tensor}.
     *
     * @param dims {@code int[]}
     * @return {@code Tensor}
     */
    public final Tensor flip(long... dims) {
        return OPERATORS.begin(210, "aten::flip", "").arg(this).arg(dims).tensor();
    }

    /**
     * {@code torch.Tensor.fliplr}: {@code fliplr(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor fliplr() {
        return OPERATORS.begin(211, "aten::fliplr", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.flipud}: {@code flipud(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor flipud() {
        return OPERATORS.begin(212, "aten::flipud", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(Tensor exponent) {
        return OPERATORS.begin(213, "aten::float_power", "Tensor_Tensor").arg(this).arg("exponent", exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(Scalar exponent) {
        return OPERATORS.begin(214, "aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(double exponent) {
        return OPERATORS.begin(214, "aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(long exponent) {
        return OPERATORS.begin(214, "aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(boolean exponent) {
        return OPERATORS.begin(214, "aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(Tensor exponent) {
        OPERATORS.begin(215, "aten::float_power_", "Tensor").arg(this).arg("exponent", exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(Scalar exponent) {
        OPERATORS.begin(216, "aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(double exponent) {
        OPERATORS.begin(216, "aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(long exponent) {
        OPERATORS.begin(216, "aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(boolean exponent) {
        OPERATORS.begin(216, "aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(Tensor other) {
        return OPERATORS.begin(217, "aten::floor_divide", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(Scalar other) {
        return OPERATORS.begin(217, "aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(double other) {
        return OPERATORS.begin(217, "aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(long other) {
        return OPERATORS.begin(217, "aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(boolean other) {
        return OPERATORS.begin(217, "aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floorDivideScalar(Scalar other) {
        return OPERATORS.begin(218, "aten::floor_divide", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(Tensor other) {
        OPERATORS.begin(219, "aten::floor_divide_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(Scalar other) {
        OPERATORS.begin(219, "aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(double other) {
        OPERATORS.begin(219, "aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(long other) {
        OPERATORS.begin(219, "aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(boolean other) {
        OPERATORS.begin(219, "aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivideScalar_(Scalar other) {
        OPERATORS.begin(220, "aten::floor_divide_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_}: {@code floor_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor floor_() {
        OPERATORS.begin(221, "aten::floor_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmax}: {@code fmax(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor fmax(Tensor other) {
        return OPERATORS.begin(222, "aten::fmax", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.fmin}: {@code fmin(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor fmin(Tensor other) {
        return OPERATORS.begin(223, "aten::fmin", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor fmod(Tensor other) {
        return OPERATORS.begin(224, "aten::fmod", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(Scalar other) {
        return OPERATORS.begin(225, "aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(double other) {
        return OPERATORS.begin(225, "aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(long other) {
        return OPERATORS.begin(225, "aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(boolean other) {
        return OPERATORS.begin(225, "aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(Tensor other) {
        OPERATORS.begin(226, "aten::fmod_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(Scalar other) {
        OPERATORS.begin(227, "aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(double other) {
        OPERATORS.begin(227, "aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(long other) {
        OPERATORS.begin(227, "aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(boolean other) {
        OPERATORS.begin(227, "aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.frac}: {@code frac(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor frac() {
        return OPERATORS.begin(228, "aten::frac", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.frac_}: {@code frac_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor frac_() {
        OPERATORS.begin(229, "aten::frac_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.frexp}: {@code frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)}.
     *
     * @return {@code (Tensor mantissa, Tensor exponent)}
     */
    public final MantissaExponent frexp() {
        ResultReader results = OPERATORS.begin(230, "aten::frexp", "Tensor").arg(this).results();
        return new MantissaExponent(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.gather}: {@code gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) ->
     * Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor gather(long dim, Tensor index) {
        return OPERATORS.begin(231, "aten::gather", "").arg(this).arg(dim).arg("index", index).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.gather}: {@code gather(Tensor self, int dim, Tensor index, *, bool sparse_grad=False) ->
     * Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param sparseGrad {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor gather(long dim, Tensor index, boolean sparseGrad) {
        return OPERATORS.begin(231, "aten::gather", "").arg(this).arg(dim).arg("index", index).arg(sparseGrad).tensor();
    }

    /**
     * {@code torch.Tensor.gcd}: {@code gcd(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor gcd(Tensor other) {
        return OPERATORS.begin(232, "aten::gcd", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.gcd_}: {@code gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gcd_(Tensor other) {
        OPERATORS.begin(233, "aten::gcd_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ge(Scalar other) {
        return OPERATORS.begin(234, "aten::ge", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ge(boolean other) {
        return OPERATORS.begin(234, "aten::ge", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(Tensor other) {
        OPERATORS.begin(235, "aten::ge_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(Scalar other) {
        OPERATORS.begin(236, "aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(double other) {
        OPERATORS.begin(236, "aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(long other) {
        OPERATORS.begin(236, "aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(boolean other) {
        OPERATORS.begin(236, "aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.geometric_}: {@code geometric_(Tensor(a!) self, float p, *, Generator? generator=None) ->
     * Tensor(a!)}.
     *
     * @param p {@code float}
     * @return {@code Tensor(a!)}
     */
    public final Tensor geometric_(double p) {
        OPERATORS.begin(237, "aten::geometric_", "").arg(this).arg(p).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.geometric_}: {@code geometric_(Tensor(a!) self, float p, *, Generator? generator=None) ->
     * Tensor(a!)}.
     *
     * @param p {@code float}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor geometric_(double p, @Nullable Generator generator) {
        OPERATORS.begin(237, "aten::geometric_", "").arg(this).arg(p).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.geqrf}: {@code geqrf(Tensor self) -> (Tensor a, Tensor tau)}.
     *
     * @return {@code (Tensor a, Tensor tau)}
     */
    public final ATau geqrf() {
        ResultReader results = OPERATORS.begin(238, "aten::geqrf", "").arg(this).results();
        return new ATau(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.ger}: {@code ger(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param vec2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ger(Tensor vec2) {
        return OPERATORS.begin(239, "aten::ger", "").arg(this).arg("vec2", vec2).tensor();
    }

    /**
     * {@code torch.Tensor.get_device}: {@code get_device(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long getDevice() {
        return OPERATORS.begin(240, "aten::get_device", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor greater(Tensor other) {
        return OPERATORS.begin(241, "aten::greater", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(Scalar other) {
        return OPERATORS.begin(242, "aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(double other) {
        return OPERATORS.begin(242, "aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(long other) {
        return OPERATORS.begin(242, "aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(boolean other) {
        return OPERATORS.begin(242, "aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(Tensor other) {
        return OPERATORS.begin(243, "aten::greater_equal", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(Scalar other) {
        return OPERATORS.begin(244, "aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(double other) {
        return OPERATORS.begin(244, "aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(long other) {
        return OPERATORS.begin(244, "aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(boolean other) {
        return OPERATORS.begin(244, "aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(Tensor other) {
        OPERATORS.begin(245, "aten::greater_equal_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(Scalar other) {
        OPERATORS.begin(246, "aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(double other) {
        OPERATORS.begin(246, "aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(long other) {
        OPERATORS.begin(246, "aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(boolean other) {
        OPERATORS.begin(246, "aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(Tensor other) {
        OPERATORS.begin(247, "aten::greater_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(Scalar other) {
        OPERATORS.begin(248, "aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(double other) {
        OPERATORS.begin(248, "aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(long other) {
        OPERATORS.begin(248, "aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(boolean other) {
        OPERATORS.begin(248, "aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor gt(Scalar other) {
        return OPERATORS.begin(249, "aten::gt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor gt(boolean other) {
        return OPERATORS.begin(249, "aten::gt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(Tensor other) {
        OPERATORS.begin(250, "aten::gt_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(Scalar other) {
        OPERATORS.begin(251, "aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(double other) {
        OPERATORS.begin(251, "aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(long other) {
        OPERATORS.begin(251, "aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(boolean other) {
        OPERATORS.begin(251, "aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor hardshrink() {
        return OPERATORS.begin(252, "aten::hardshrink", "").arg(this).arg(0.5).tensor();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public final Tensor hardshrink(Scalar lambd) {
        return OPERATORS.begin(252, "aten::hardshrink", "").arg(this).arg(lambd).tensor();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public final Tensor hardshrink(double lambd) {
        return OPERATORS.begin(252, "aten::hardshrink", "").arg(this).arg(lambd).tensor();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public final Tensor hardshrink(long lambd) {
        return OPERATORS.begin(252, "aten::hardshrink", "").arg(this).arg(lambd).tensor();
    }

    /**
     * {@code torch.Tensor.hash_tensor}: {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int
     * mode=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor hashTensor() {
        return OPERATORS.begin(253, "aten::hash_tensor", "").arg(this).arg(NONE).arg(false).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.hash_tensor}: {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int
     * mode=0) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @param mode {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor hashTensor(long[] dim, boolean keepdim, long mode) {
        return OPERATORS.begin(253, "aten::hash_tensor", "").arg(this).ints(dim, 1).arg(keepdim).arg(mode).tensor();
    }

    /**
     * {@code torch.Tensor.hash_tensor}: {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int
     * mode=0) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @param mode {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor hashTensor(long dim, boolean keepdim, long mode) {
        return OPERATORS.begin(253, "aten::hash_tensor", "").arg(this).ints(dim, 1).arg(keepdim).arg(mode).tensor();
    }

    /**
     * {@code torch.Tensor.hash_tensor}: {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int
     * mode=0) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor hashTensor(long... dim) {
        return OPERATORS.begin(253, "aten::hash_tensor", "").arg(this).ints(dim, 1).arg(false).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.heaviside}: {@code heaviside(Tensor self, Tensor values) -> Tensor}.
     *
     * @param values {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor heaviside(Tensor values) {
        return OPERATORS.begin(254, "aten::heaviside", "").arg(this).arg("values", values).tensor();
    }

    /**
     * {@code torch.Tensor.heaviside_}: {@code heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)}.
     *
     * @param values {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor heaviside_(Tensor values) {
        OPERATORS.begin(255, "aten::heaviside_", "").arg(this).arg("values", values).run();
        return self();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor histc() {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(100).arg(0).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @param max {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, Scalar min, Scalar max) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @param max {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, double min, double max) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @param max {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, long min, long max) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(0).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, Scalar min) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(min).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, double min) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(min).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, long min) {
        return OPERATORS.begin(256, "aten::histc", "").arg(this).arg(bins).arg(min).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histogram}: {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None,
     * bool density=False) -> (Tensor hist, Tensor bin_edges)}.
     *
     * @param bins {@code Tensor}
     * @return {@code (Tensor hist, Tensor bin_edges)}
     */
    public final HistBinEdges histogram(Tensor bins) {
        ResultReader results = OPERATORS.begin(257, "aten::histogram", "bins_tensor").arg(this).arg("bins", bins)
                .none().arg(false).results();
        return new HistBinEdges(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.histogram}: {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None,
     * bool density=False) -> (Tensor hist, Tensor bin_edges)}.
     *
     * @param bins {@code Tensor}
     * @param weight {@code Tensor?}, None by default
     * @param density {@code bool}, False by default
     * @return {@code (Tensor hist, Tensor bin_edges)}
     */
    public final HistBinEdges histogram(Tensor bins, @Nullable Tensor weight, boolean density) {
        ResultReader results = OPERATORS.begin(257, "aten::histogram", "bins_tensor").arg(this).arg("bins", bins)
                .arg(weight).arg(density).results();
        return new HistBinEdges(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.histogram}: {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None,
     * Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)}.
     *
     * @return {@code (Tensor hist, Tensor bin_edges)}
     */
    public final HistBinEdges histogram() {
        ResultReader results = OPERATORS.begin(258, "aten::histogram", "bin_ct").arg(this).arg(100).none().none()
                .arg(false).results();
        return new HistBinEdges(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.histogram}: {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None,
     * Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)}.
     *
     * @param options what else there is to set
     * @return {@code (Tensor hist, Tensor bin_edges)}
     */
    public final HistBinEdges histogram(HistogramOptions options) {
        Objects.requireNonNull(options, "options");
        ResultReader results = OPERATORS.begin(258, "aten::histogram", "bin_ct").arg(this).arg(options.bins())
                .arg(options.range()).arg(options.weight()).arg(options.density()).results();
        return new HistBinEdges(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.histogram}: {@code histogram.bin_ct(Tensor self, int bins=100, *, float[]? range=None,
     * Tensor? weight=None, bool density=False) -> (Tensor hist, Tensor bin_edges)}.
     *
     * @param bins {@code int}, 100 by default
     * @return {@code (Tensor hist, Tensor bin_edges)}
     */
    public final HistBinEdges histogram(long bins) {
        ResultReader results = OPERATORS.begin(258, "aten::histogram", "bin_ct").arg(this).arg(bins).none().none()
                .arg(false).results();
        return new HistBinEdges(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.hsplit}: {@code hsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> hsplit(long sections) {
        return OPERATORS.begin(259, "aten::hsplit", "int").arg(this).arg(sections).tensors();
    }

    /**
     * {@code torch.Tensor.hsplit}: {@code hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> hsplit(long... indices) {
        return OPERATORS.begin(260, "aten::hsplit", "array").arg(this).arg(indices).tensors();
    }

    /**
     * {@code torch.Tensor.hypot}: {@code hypot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor hypot(Tensor other) {
        return OPERATORS.begin(261, "aten::hypot", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.hypot_}: {@code hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor hypot_(Tensor other) {
        OPERATORS.begin(262, "aten::hypot_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.i0}: {@code i0(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor i0() {
        return OPERATORS.begin(263, "aten::i0", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.i0_}: {@code i0_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor i0_() {
        OPERATORS.begin(264, "aten::i0_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.igamma}: {@code igamma(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor igamma(Tensor other) {
        return OPERATORS.begin(265, "aten::igamma", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.igamma_}: {@code igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor igamma_(Tensor other) {
        OPERATORS.begin(266, "aten::igamma_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.igammac}: {@code igammac(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor igammac(Tensor other) {
        return OPERATORS.begin(267, "aten::igammac", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.igammac_}: {@code igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor igammac_(Tensor other) {
        OPERATORS.begin(268, "aten::igammac_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.imag}: {@code imag(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor imag() {
        return OPERATORS.begin(269, "aten::imag", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.index}: {@code index.Tensor(Tensor self, Tensor?[] indices) -> Tensor}.
     *
     * @param indices {@code Tensor?[]}
     * @return {@code Tensor}
     */
    public final Tensor index(List<@Nullable Tensor> indices) {
        return OPERATORS.begin(270, "aten::index", "Tensor").arg(this).arg(indices).tensor();
    }

    /**
     * {@code torch.Tensor.index_add}: {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor indexAdd(long dim, Tensor index, Tensor source) {
        return OPERATORS.begin(271, "aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.index_add}: {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor indexAdd(long dim, Tensor index, Tensor source, Scalar alpha) {
        return OPERATORS.begin(271, "aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.index_add}: {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor indexAdd(long dim, Tensor index, Tensor source, double alpha) {
        return OPERATORS.begin(271, "aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.index_add}: {@code index_add(Tensor self, int dim, Tensor index, Tensor source, *, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor indexAdd(long dim, Tensor index, Tensor source, long alpha) {
        return OPERATORS.begin(271, "aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.index_add_}: {@code index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexAdd_(long dim, Tensor index, Tensor source) {
        OPERATORS.begin(272, "aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_add_}: {@code index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexAdd_(long dim, Tensor index, Tensor source, Scalar alpha) {
        OPERATORS.begin(272, "aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_add_}: {@code index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexAdd_(long dim, Tensor index, Tensor source, double alpha) {
        OPERATORS.begin(272, "aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_add_}: {@code index_add_(Tensor(a!) self, int dim, Tensor index, Tensor source, *,
     * Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexAdd_(long dim, Tensor index, Tensor source, long alpha) {
        OPERATORS.begin(272, "aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_copy}: {@code index_copy(Tensor self, int dim, Tensor index, Tensor source) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor indexCopy(long dim, Tensor index, Tensor source) {
        return OPERATORS.begin(273, "aten::index_copy", "").arg(this).arg(dim).arg("index", index)
                .arg("source", source).tensor();
    }

    /**
     * {@code torch.Tensor.index_copy_}: {@code index_copy_(Tensor(a!) self, int dim, Tensor index, Tensor source) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexCopy_(long dim, Tensor index, Tensor source) {
        OPERATORS.begin(274, "aten::index_copy_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_fill}: {@code index_fill.int_Tensor(Tensor self, int dim, Tensor index, Tensor value)
     * -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor indexFill(long dim, Tensor index, Tensor value) {
        return OPERATORS.begin(275, "aten::index_fill", "int_Tensor").arg(this).arg(dim).arg("index", index)
                .arg("value", value).tensor();
    }

    /**
     * {@code torch.Tensor.index_fill}: {@code index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value)
     * -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor indexFill(long dim, Tensor index, Scalar value) {
        return OPERATORS.begin(276, "aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.index_fill}: {@code index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value)
     * -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor indexFill(long dim, Tensor index, double value) {
        return OPERATORS.begin(276, "aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.index_fill}: {@code index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value)
     * -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor indexFill(long dim, Tensor index, long value) {
        return OPERATORS.begin(276, "aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.index_fill}: {@code index_fill.int_Scalar(Tensor self, int dim, Tensor index, Scalar value)
     * -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor indexFill(long dim, Tensor index, boolean value) {
        return OPERATORS.begin(276, "aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.index_fill_}: {@code index_fill_.int_Tensor(Tensor(a!) self, int dim, Tensor index, Tensor
     * value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexFill_(long dim, Tensor index, Tensor value) {
        OPERATORS.begin(277, "aten::index_fill_", "int_Tensor").arg(this).arg(dim).arg("index", index)
                .arg("value", value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_fill_}: {@code index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar
     * value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexFill_(long dim, Tensor index, Scalar value) {
        OPERATORS.begin(278, "aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_fill_}: {@code index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar
     * value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexFill_(long dim, Tensor index, double value) {
        OPERATORS.begin(278, "aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_fill_}: {@code index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar
     * value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexFill_(long dim, Tensor index, long value) {
        OPERATORS.begin(278, "aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_fill_}: {@code index_fill_.int_Scalar(Tensor(a!) self, int dim, Tensor index, Scalar
     * value) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexFill_(long dim, Tensor index, boolean value) {
        OPERATORS.begin(278, "aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_put}: {@code index_put(Tensor self, Tensor?[] indices, Tensor values, bool
     * accumulate=False) -> Tensor}.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor indexPut(List<@Nullable Tensor> indices, Tensor values) {
        return OPERATORS.begin(279, "aten::index_put", "").arg(this).arg(indices).arg("values", values).arg(false)
                .tensor();
    }

    /**
     * {@code torch.Tensor.index_put}: {@code index_put(Tensor self, Tensor?[] indices, Tensor values, bool
     * accumulate=False) -> Tensor}.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor indexPut(List<@Nullable Tensor> indices, Tensor values, boolean accumulate) {
        return OPERATORS.begin(279, "aten::index_put", "").arg(this).arg(indices).arg("values", values).arg(accumulate)
                .tensor();
    }

    /**
     * {@code torch.Tensor.index_put_}: {@code index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool
     * accumulate=False) -> Tensor(a!)}.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexPut_(List<@Nullable Tensor> indices, Tensor values) {
        OPERATORS.begin(280, "aten::index_put_", "").arg(this).arg(indices).arg("values", values).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_put_}: {@code index_put_(Tensor(a!) self, Tensor?[] indices, Tensor values, bool
     * accumulate=False) -> Tensor(a!)}.
     *
     * @param indices {@code Tensor?[]}
     * @param values {@code Tensor}
     * @param accumulate {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexPut_(List<@Nullable Tensor> indices, Tensor values, boolean accumulate) {
        OPERATORS.begin(280, "aten::index_put_", "").arg(this).arg(indices).arg("values", values).arg(accumulate).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_reduce}: {@code index_reduce(Tensor self, int dim, Tensor index, Tensor source, str
     * reduce, *, bool include_self=True) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce) {
        return OPERATORS.begin(281, "aten::index_reduce", "").arg(this).arg(dim).arg("index", index)
                .arg("source", source).arg(reduce).arg(true).tensor();
    }

    /**
     * {@code torch.Tensor.index_reduce}: {@code index_reduce(Tensor self, int dim, Tensor index, Tensor source, str
     * reduce, *, bool include_self=True) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor indexReduce(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
        return OPERATORS.begin(281, "aten::index_reduce", "").arg(this).arg(dim).arg("index", index)
                .arg("source", source).arg(reduce).arg(includeSelf).tensor();
    }

    /**
     * {@code torch.Tensor.index_reduce_}: {@code index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source,
     * str reduce, *, bool include_self=True) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce) {
        OPERATORS.begin(282, "aten::index_reduce_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(reduce).arg(true).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_reduce_}: {@code index_reduce_(Tensor(a!) self, int dim, Tensor index, Tensor source,
     * str reduce, *, bool include_self=True) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}, True by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor indexReduce_(long dim, Tensor index, Tensor source, String reduce, boolean includeSelf) {
        OPERATORS.begin(282, "aten::index_reduce_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(reduce).arg(includeSelf).run();
        return self();
    }

    /**
     * {@code torch.Tensor.index_select}: {@code index_select(Tensor self, int dim, Tensor index) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor indexSelect(long dim, Tensor index) {
        return OPERATORS.begin(283, "aten::index_select", "").arg(this).arg(dim).arg("index", index).tensor();
    }

    /**
     * {@code torch.Tensor.indices}: {@code indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor indices() {
        return OPERATORS.begin(284, "aten::indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.inner}: {@code inner(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor inner(Tensor other) {
        return OPERATORS.begin(285, "aten::inner", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.int_repr}: {@code int_repr(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor intRepr() {
        return OPERATORS.begin(286, "aten::int_repr", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.inverse}: {@code inverse(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor inverse() {
        return OPERATORS.begin(287, "aten::inverse", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.is_coalesced}: {@code is_coalesced(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isCoalesced() {
        return OPERATORS.begin(288, "aten::is_coalesced", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_complex}: {@code is_complex(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isComplex() {
        return OPERATORS.begin(289, "aten::is_complex", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_conj}: {@code is_conj(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isConj() {
        return OPERATORS.begin(290, "aten::is_conj", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_contiguous}: {@code is_contiguous.memory_format(Tensor self, MemoryFormat memory_format)
     * -> bool}.
     *
     * @param memoryFormat {@code MemoryFormat}
     * @return {@code bool}
     */
    public final boolean isContiguous(MemoryFormat memoryFormat) {
        return OPERATORS.begin(291, "aten::is_contiguous", "memory_format").arg(this).arg(memoryFormat).bool();
    }

    /**
     * {@code torch.Tensor.is_distributed}: {@code is_distributed(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isDistributed() {
        return OPERATORS.begin(292, "aten::is_distributed", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_floating_point}: {@code is_floating_point(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isFloatingPoint() {
        return OPERATORS.begin(293, "aten::is_floating_point", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_inference}: {@code is_inference(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isInference() {
        return OPERATORS.begin(294, "aten::is_inference", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_neg}: {@code is_neg(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isNeg() {
        return OPERATORS.begin(295, "aten::is_neg", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_nonzero}: {@code is_nonzero(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isNonzero() {
        return OPERATORS.begin(296, "aten::is_nonzero", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_pinned}: {@code is_pinned(Tensor self, Device? device=None) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isPinned() {
        return OPERATORS.begin(297, "aten::is_pinned", "").arg(this).none().bool();
    }

    /**
     * {@code torch.Tensor.is_pinned}: {@code is_pinned(Tensor self, Device? device=None) -> bool}.
     *
     * @param device {@code Device?}, None by default
     * @return {@code bool}
     */
    public final boolean isPinned(@Nullable Device device) {
        return OPERATORS.begin(297, "aten::is_pinned", "").arg(this).arg(device).bool();
    }

    /**
     * {@code torch.Tensor.is_same_size}: {@code is_same_size(Tensor self, Tensor other) -> bool}.
     *
     * @param other {@code Tensor}
     * @return {@code bool}
     */
    public final boolean isSameSize(Tensor other) {
        return OPERATORS.begin(298, "aten::is_same_size", "").arg(this).arg("other", other).bool();
    }

    /**
     * {@code torch.Tensor.is_set_to}: {@code is_set_to(Tensor self, Tensor tensor) -> bool}.
     *
     * @param tensor {@code Tensor}
     * @return {@code bool}
     */
    public final boolean isSetTo(Tensor tensor) {
        return OPERATORS.begin(299, "aten::is_set_to", "").arg(this).arg("tensor", tensor).bool();
    }

    /**
     * {@code torch.Tensor.is_signed}: {@code is_signed(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isSigned() {
        return OPERATORS.begin(300, "aten::is_signed", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.isclose}: {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
     * atol=1e-08, bool equal_nan=False) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor isclose(Tensor other) {
        return OPERATORS.begin(301, "aten::isclose", "").arg(this).arg("other", other).arg(1.0E-5).arg(1.0E-8)
                .arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.isclose}: {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
     * atol=1e-08, bool equal_nan=False) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}, 1.0E-5 by default
     * @param atol {@code float}, 1.0E-8 by default
     * @param equalNan {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor isclose(Tensor other, double rtol, double atol, boolean equalNan) {
        return OPERATORS.begin(301, "aten::isclose", "").arg(this).arg("other", other).arg(rtol).arg(atol)
                .arg(equalNan).tensor();
    }

    /**
     * {@code torch.Tensor.isclose}: {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
     * atol=1e-08, bool equal_nan=False) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}, 1.0E-5 by default
     * @return {@code Tensor}
     */
    public final Tensor isclose(Tensor other, double rtol) {
        return OPERATORS.begin(301, "aten::isclose", "").arg(this).arg("other", other).arg(rtol).arg(1.0E-8).arg(false)
                .tensor();
    }

    /**
     * {@code torch.Tensor.isclose}: {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
     * atol=1e-08, bool equal_nan=False) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param rtol {@code float}, 1.0E-5 by default
     * @param atol {@code float}, 1.0E-8 by default
     * @return {@code Tensor}
     */
    public final Tensor isclose(Tensor other, double rtol, double atol) {
        return OPERATORS.begin(301, "aten::isclose", "").arg(this).arg("other", other).arg(rtol).arg(atol).arg(false)
                .tensor();
    }

    /**
     * {@code torch.Tensor.isfinite}: {@code isfinite(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isfinite() {
        return OPERATORS.begin(302, "aten::isfinite", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isinf}: {@code isinf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isinf() {
        return OPERATORS.begin(303, "aten::isinf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isneginf}: {@code isneginf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isneginf() {
        return OPERATORS.begin(304, "aten::isneginf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isposinf}: {@code isposinf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isposinf() {
        return OPERATORS.begin(305, "aten::isposinf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isreal}: {@code isreal(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isreal() {
        return OPERATORS.begin(306, "aten::isreal", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.istft}: {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool
     * return_complex=False) -> Tensor}.
     *
     * @param nFft {@code int}
     * @return {@code Tensor}
     */
    public final Tensor istft(long nFft) {
        return OPERATORS.begin(307, "aten::istft", "").arg(this).arg(nFft).none().none().none().arg(true).arg(false)
                .none().none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.istft}: {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool
     * return_complex=False) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor istft(long nFft, IstftOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(307, "aten::istft", "").arg(this).arg(nFft).arg(options.hopLength())
                .arg(options.winLength()).arg(options.window()).arg(options.center()).arg(options.normalized())
                .arg(options.onesided()).arg(options.length()).arg(options.returnComplex()).tensor();
    }

    /**
     * {@code torch.Tensor.istft}: {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool
     * return_complex=False) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor istft(long nFft, long hopLength) {
        return OPERATORS.begin(307, "aten::istft", "").arg(this).arg(nFft).arg(hopLength).none().none().arg(true)
                .arg(false).none().none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.istft}: {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool
     * return_complex=False) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}, None by default
     * @param winLength {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor istft(long nFft, long hopLength, long winLength) {
        return OPERATORS.begin(307, "aten::istft", "").arg(this).arg(nFft).arg(hopLength).arg(winLength).none()
                .arg(true).arg(false).none().none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.istft}: {@code istft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, bool normalized=False, bool? onesided=None, int? length=None, bool
     * return_complex=False) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}, None by default
     * @param winLength {@code int?}, None by default
     * @param window {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor istft(long nFft, long hopLength, long winLength, @Nullable Tensor window) {
        return OPERATORS.begin(307, "aten::istft", "").arg(this).arg(nFft).arg(hopLength).arg(winLength).arg(window)
                .arg(true).arg(false).none().none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.kron}: {@code kron(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor kron(Tensor other) {
        return OPERATORS.begin(308, "aten::kron", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.kthvalue}: {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor
     * values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices kthvalue(long k) {
        ResultReader results = OPERATORS.begin(309, "aten::kthvalue", "").arg(this).arg(k).arg(-1).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.kthvalue}: {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor
     * values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}, -1 by default
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices kthvalue(long k, long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(309, "aten::kthvalue", "").arg(this).arg(k).arg(dim).arg(keepdim)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.kthvalue}: {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor
     * values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}, -1 by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices kthvalue(long k, long dim) {
        ResultReader results = OPERATORS.begin(309, "aten::kthvalue", "").arg(this).arg(k).arg(dim).arg(false)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.lcm}: {@code lcm(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor lcm(Tensor other) {
        return OPERATORS.begin(310, "aten::lcm", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.lcm_}: {@code lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lcm_(Tensor other) {
        OPERATORS.begin(311, "aten::lcm_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ldexp}: {@code ldexp.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ldexp(Tensor other) {
        return OPERATORS.begin(312, "aten::ldexp", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.ldexp_}: {@code ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ldexp_(Tensor other) {
        OPERATORS.begin(313, "aten::ldexp_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor le(Scalar other) {
        return OPERATORS.begin(314, "aten::le", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor le(boolean other) {
        return OPERATORS.begin(314, "aten::le", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(Tensor other) {
        OPERATORS.begin(315, "aten::le_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(Scalar other) {
        OPERATORS.begin(316, "aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(double other) {
        OPERATORS.begin(316, "aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(long other) {
        OPERATORS.begin(316, "aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(boolean other) {
        OPERATORS.begin(316, "aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Tensor(Tensor self, Tensor end, Tensor weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, Tensor weight) {
        return OPERATORS.begin(317, "aten::lerp", "Tensor").arg(this).arg("end", end).arg("weight", weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, Scalar weight) {
        return OPERATORS.begin(318, "aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, double weight) {
        return OPERATORS.begin(318, "aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, long weight) {
        return OPERATORS.begin(318, "aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, boolean weight) {
        return OPERATORS.begin(318, "aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp_}: {@code lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lerp_(Tensor end, Tensor weight) {
        OPERATORS.begin(319, "aten::lerp_", "Tensor").arg(this).arg("end", end).arg("weight", weight).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lerp_}: {@code lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lerp_(Tensor end, Scalar weight) {
        OPERATORS.begin(320, "aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lerp_}: {@code lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lerp_(Tensor end, long weight) {
        OPERATORS.begin(320, "aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lerp_}: {@code lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lerp_(Tensor end, boolean weight) {
        OPERATORS.begin(320, "aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor less(Tensor other) {
        return OPERATORS.begin(321, "aten::less", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(Scalar other) {
        return OPERATORS.begin(322, "aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(double other) {
        return OPERATORS.begin(322, "aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(long other) {
        return OPERATORS.begin(322, "aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(boolean other) {
        return OPERATORS.begin(322, "aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(Tensor other) {
        return OPERATORS.begin(323, "aten::less_equal", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(Scalar other) {
        return OPERATORS.begin(324, "aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(double other) {
        return OPERATORS.begin(324, "aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(long other) {
        return OPERATORS.begin(324, "aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(boolean other) {
        return OPERATORS.begin(324, "aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(Tensor other) {
        OPERATORS.begin(325, "aten::less_equal_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(Scalar other) {
        OPERATORS.begin(326, "aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(double other) {
        OPERATORS.begin(326, "aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(long other) {
        OPERATORS.begin(326, "aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(boolean other) {
        OPERATORS.begin(326, "aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(Tensor other) {
        OPERATORS.begin(327, "aten::less_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(Scalar other) {
        OPERATORS.begin(328, "aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(double other) {
        OPERATORS.begin(328, "aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(long other) {
        OPERATORS.begin(328, "aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(boolean other) {
        OPERATORS.begin(328, "aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lgamma}: {@code lgamma(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor lgamma() {
        return OPERATORS.begin(329, "aten::lgamma", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.lgamma_}: {@code lgamma_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor lgamma_() {
        OPERATORS.begin(330, "aten::lgamma_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log10}: {@code log10(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log10() {
        return OPERATORS.begin(331, "aten::log10", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log10_}: {@code log10_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log10_() {
        OPERATORS.begin(332, "aten::log10_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log1p}: {@code log1p(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log1p() {
        return OPERATORS.begin(333, "aten::log1p", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log1p_}: {@code log1p_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log1p_() {
        OPERATORS.begin(334, "aten::log1p_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log2}: {@code log2(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log2() {
        return OPERATORS.begin(335, "aten::log2", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log2_}: {@code log2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log2_() {
        OPERATORS.begin(336, "aten::log2_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log_normal_}: {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor logNormal_() {
        OPERATORS.begin(337, "aten::log_normal_", "").arg(this).arg(1.0).arg(2.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.log_normal_}: {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}, 1.0 by default
     * @param std {@code float}, 2.0 by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logNormal_(double mean, double std, @Nullable Generator generator) {
        OPERATORS.begin(337, "aten::log_normal_", "").arg(this).arg(mean).arg(std).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log_normal_}: {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logNormal_(double mean) {
        OPERATORS.begin(337, "aten::log_normal_", "").arg(this).arg(mean).arg(2.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.log_normal_}: {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}, 1.0 by default
     * @param std {@code float}, 2.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logNormal_(double mean, double std) {
        OPERATORS.begin(337, "aten::log_normal_", "").arg(this).arg(mean).arg(std).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.log_softmax}: {@code log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor logSoftmax(long dim) {
        return OPERATORS.begin(338, "aten::log_softmax", "int").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.log_softmax}: {@code log_softmax.int(Tensor self, int dim, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor logSoftmax(long dim, @Nullable DType dtype) {
        return OPERATORS.begin(338, "aten::log_softmax", "int").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.log_}: {@code log_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log_() {
        OPERATORS.begin(339, "aten::log_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logaddexp}: {@code logaddexp(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logaddexp(Tensor other) {
        return OPERATORS.begin(340, "aten::logaddexp", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logaddexp2}: {@code logaddexp2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logaddexp2(Tensor other) {
        return OPERATORS.begin(341, "aten::logaddexp2", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logcumsumexp}: {@code logcumsumexp(Tensor self, int dim) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor logcumsumexp(long dim) {
        return OPERATORS.begin(342, "aten::logcumsumexp", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.logdet}: {@code logdet(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor logdet() {
        return OPERATORS.begin(343, "aten::logdet", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.logical_and_}: {@code logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalAnd_(Tensor other) {
        OPERATORS.begin(344, "aten::logical_and_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logical_not_}: {@code logical_not_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalNot_() {
        OPERATORS.begin(345, "aten::logical_not_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logical_or_}: {@code logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalOr_(Tensor other) {
        OPERATORS.begin(346, "aten::logical_or_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logical_xor}: {@code logical_xor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logicalXor(Tensor other) {
        return OPERATORS.begin(347, "aten::logical_xor", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logical_xor_}: {@code logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalXor_(Tensor other) {
        OPERATORS.begin(348, "aten::logical_xor_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logit}: {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor logit() {
        return OPERATORS.begin(349, "aten::logit", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.logit}: {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor logit(@Nullable Double eps) {
        return OPERATORS.begin(349, "aten::logit", "").arg(this).arg(eps).tensor();
    }

    /**
     * {@code torch.Tensor.logit}: {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor logit(double eps) {
        return OPERATORS.begin(349, "aten::logit", "").arg(this).arg(eps).tensor();
    }

    /**
     * {@code torch.Tensor.logit_}: {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor logit_() {
        OPERATORS.begin(350, "aten::logit_", "").arg(this).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.logit_}: {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logit_(@Nullable Double eps) {
        OPERATORS.begin(350, "aten::logit_", "").arg(this).arg(eps).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logit_}: {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logit_(double eps) {
        OPERATORS.begin(350, "aten::logit_", "").arg(this).arg(eps).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logsumexp}: {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @return {@code Tensor}
     */
    public final Tensor logsumexp(long... dim) {
        return OPERATORS.begin(351, "aten::logsumexp", "").arg(this).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.logsumexp}: {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor logsumexp(long[] dim, boolean keepdim) {
        return OPERATORS.begin(351, "aten::logsumexp", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.logsumexp}: {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor logsumexp(long dim, boolean keepdim) {
        return OPERATORS.begin(351, "aten::logsumexp", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lt(Scalar other) {
        return OPERATORS.begin(352, "aten::lt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lt(boolean other) {
        return OPERATORS.begin(352, "aten::lt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(Tensor other) {
        OPERATORS.begin(353, "aten::lt_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(Scalar other) {
        OPERATORS.begin(354, "aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(double other) {
        OPERATORS.begin(354, "aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(long other) {
        OPERATORS.begin(354, "aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(boolean other) {
        OPERATORS.begin(354, "aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lu_solve}: {@code lu_solve(Tensor self, Tensor LU_data, Tensor LU_pivots) -> Tensor}.
     *
     * @param LUData {@code Tensor}
     * @param LUPivots {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor luSolve(Tensor LUData, Tensor LUPivots) {
        return OPERATORS.begin(355, "aten::lu_solve", "").arg(this).arg("LU_data", LUData).arg("LU_pivots", LUPivots)
                .tensor();
    }

    /**
     * {@code torch.Tensor.mH}: {@code mH(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor mH() {
        return OPERATORS.begin(356, "aten::mH", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.mT}: {@code mT(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor mT() {
        return OPERATORS.begin(357, "aten::mT", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, Tensor value) {
        return OPERATORS.begin(358, "aten::masked_fill", "Tensor").arg(this).arg("mask", mask).arg("value", value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, Scalar value) {
        return OPERATORS.begin(359, "aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, double value) {
        return OPERATORS.begin(359, "aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, long value) {
        return OPERATORS.begin(359, "aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, boolean value) {
        return OPERATORS.begin(359, "aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill_}: {@code masked_fill_.Tensor(Tensor(a!) self, Tensor mask, Tensor value) ->
     * Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor maskedFill_(Tensor mask, Tensor value) {
        OPERATORS.begin(360, "aten::masked_fill_", "Tensor").arg(this).arg("mask", mask).arg("value", value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_fill_}: {@code masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor maskedFill_(Tensor mask, Scalar value) {
        OPERATORS.begin(361, "aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_fill_}: {@code masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor maskedFill_(Tensor mask, double value) {
        OPERATORS.begin(361, "aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_fill_}: {@code masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor maskedFill_(Tensor mask, long value) {
        OPERATORS.begin(361, "aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_fill_}: {@code masked_fill_.Scalar(Tensor(a!) self, Tensor mask, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor maskedFill_(Tensor mask, boolean value) {
        OPERATORS.begin(361, "aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_scatter}: {@code masked_scatter(Tensor self, Tensor mask, Tensor source) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor maskedScatter(Tensor mask, Tensor source) {
        return OPERATORS.begin(362, "aten::masked_scatter", "").arg(this).arg("mask", mask).arg("source", source)
                .tensor();
    }

    /**
     * {@code torch.Tensor.masked_scatter_}: {@code masked_scatter_(Tensor(a!) self, Tensor mask, Tensor source) ->
     * Tensor(a!)}.
     *
     * @param mask {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor maskedScatter_(Tensor mask, Tensor source) {
        OPERATORS.begin(363, "aten::masked_scatter_", "").arg(this).arg("mask", mask).arg("source", source).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_select}: {@code masked_select(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor maskedSelect(Tensor mask) {
        return OPERATORS.begin(364, "aten::masked_select", "").arg(this).arg("mask", mask).tensor();
    }

    /**
     * {@code torch.Tensor.matrix_exp}: {@code matrix_exp(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor matrixExp() {
        return OPERATORS.begin(365, "aten::matrix_exp", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.matrix_power}: {@code matrix_power(Tensor self, int n) -> Tensor}.
     *
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public final Tensor matrixPower(long n) {
        return OPERATORS.begin(366, "aten::matrix_power", "").arg(this).arg(n).tensor();
    }

    /**
     * {@code torch.Tensor.max}: {@code max.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor max(Tensor other) {
        return OPERATORS.begin(367, "aten::max", "other").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.max}: {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices max(long dim) {
        ResultReader results = OPERATORS.begin(368, "aten::max", "dim").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.max}: {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices max(long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(368, "aten::max", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor mean(@Nullable DType dtype) {
        return OPERATORS.begin(369, "aten::mean", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor mean(long @Nullable ... dim) {
        return OPERATORS.begin(370, "aten::mean", "dim").arg(this).ints(dim, 1).arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor mean(long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(370, "aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor mean(long dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(370, "aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor mean(long @Nullable [] dim, boolean keepdim) {
        return OPERATORS.begin(370, "aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor mean(long dim, boolean keepdim) {
        return OPERATORS.begin(370, "aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.median}: {@code median(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor median() {
        return OPERATORS.begin(371, "aten::median", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.median}: {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
     * Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices median(long dim) {
        ResultReader results = OPERATORS.begin(372, "aten::median", "dim").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.median}: {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
     * Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices median(long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(372, "aten::median", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.min}: {@code min.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor min(Tensor other) {
        return OPERATORS.begin(373, "aten::min", "other").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.min}: {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices min(long dim) {
        ResultReader results = OPERATORS.begin(374, "aten::min", "dim").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.min}: {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices min(long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(374, "aten::min", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.mm}: {@code mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public final Tensor mm(Tensor mat2, DType outDtype) {
        return OPERATORS.begin(375, "aten::mm", "dtype").arg(this).arg("mat2", mat2).arg(outDtype).tensor();
    }

    /**
     * {@code torch.Tensor.mode}: {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices mode() {
        ResultReader results = OPERATORS.begin(376, "aten::mode", "").arg(this).arg(-1).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.mode}: {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}, -1 by default
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices mode(long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(376, "aten::mode", "").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.mode}: {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}, -1 by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices mode(long dim) {
        ResultReader results = OPERATORS.begin(376, "aten::mode", "").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.moveaxis}: {@code moveaxis.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param source {@code int}
     * @param destination {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor moveaxis(long source, long destination) {
        return OPERATORS.begin(377, "aten::moveaxis", "int").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.moveaxis}: {@code moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) ->
     * Tensor(a)}.
     *
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor moveaxis(long[] source, long... destination) {
        return OPERATORS.begin(378, "aten::moveaxis", "intlist").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.movedim}: {@code movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param source {@code int}
     * @param destination {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor movedim(long source, long destination) {
        return OPERATORS.begin(379, "aten::movedim", "int").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.movedim}: {@code movedim.intlist(Tensor(a) self, int[] source, int[] destination) ->
     * Tensor(a)}.
     *
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor movedim(long[] source, long... destination) {
        return OPERATORS.begin(380, "aten::movedim", "intlist").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.msort}: {@code msort(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor msort() {
        return OPERATORS.begin(381, "aten::msort", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor mul(Scalar other) {
        return OPERATORS.begin(382, "aten::mul", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mulTensor(Scalar other) {
        return OPERATORS.begin(383, "aten::mul", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mul(boolean other) {
        return OPERATORS.begin(383, "aten::mul", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(Scalar other) {
        OPERATORS.begin(384, "aten::mul_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mulTensor_(Scalar other) {
        OPERATORS.begin(385, "aten::mul_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(boolean other) {
        OPERATORS.begin(385, "aten::mul_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multinomial}: {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *,
     * Generator? generator=None) -> Tensor}.
     *
     * @param numSamples {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor multinomial(long numSamples) {
        return OPERATORS.begin(386, "aten::multinomial", "").arg(this).arg(numSamples).arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.multinomial}: {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *,
     * Generator? generator=None) -> Tensor}.
     *
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}, False by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor multinomial(long numSamples, boolean replacement, @Nullable Generator generator) {
        return OPERATORS.begin(386, "aten::multinomial", "").arg(this).arg(numSamples).arg(replacement).arg(generator)
                .tensor();
    }

    /**
     * {@code torch.Tensor.multinomial}: {@code multinomial(Tensor self, SymInt num_samples, bool replacement=False, *,
     * Generator? generator=None) -> Tensor}.
     *
     * @param numSamples {@code SymInt}
     * @param replacement {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor multinomial(long numSamples, boolean replacement) {
        return OPERATORS.begin(386, "aten::multinomial", "").arg(this).arg(numSamples).arg(replacement).none().tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(Tensor other) {
        return OPERATORS.begin(387, "aten::multiply", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(Scalar other) {
        return OPERATORS.begin(387, "aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(double other) {
        return OPERATORS.begin(387, "aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(long other) {
        return OPERATORS.begin(387, "aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(boolean other) {
        return OPERATORS.begin(387, "aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor multiplyScalar(Scalar other) {
        return OPERATORS.begin(388, "aten::multiply", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(Tensor other) {
        OPERATORS.begin(389, "aten::multiply_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(Scalar other) {
        OPERATORS.begin(389, "aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(double other) {
        OPERATORS.begin(389, "aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(long other) {
        OPERATORS.begin(389, "aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(boolean other) {
        OPERATORS.begin(389, "aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiplyScalar_(Scalar other) {
        OPERATORS.begin(390, "aten::multiply_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mv}: {@code mv(Tensor self, Tensor vec) -> Tensor}.
     *
     * @param vec {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mv(Tensor vec) {
        return OPERATORS.begin(391, "aten::mv", "").arg(this).arg("vec", vec).tensor();
    }

    /**
     * {@code torch.Tensor.mvlgamma}: {@code mvlgamma(Tensor self, int p) -> Tensor}.
     *
     * @param p {@code int}
     * @return {@code Tensor}
     */
    public final Tensor mvlgamma(long p) {
        return OPERATORS.begin(392, "aten::mvlgamma", "").arg(this).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.mvlgamma_}: {@code mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)}.
     *
     * @param p {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mvlgamma_(long p) {
        OPERATORS.begin(393, "aten::mvlgamma_", "").arg(this).arg(p).run();
        return self();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nanToNum() {
        return OPERATORS.begin(394, "aten::nan_to_num", "").arg(this).none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @param nan {@code float?}, None by default
     * @param posinf {@code float?}, None by default
     * @param neginf {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanToNum(@Nullable Double nan, @Nullable Double posinf, @Nullable Double neginf) {
        return OPERATORS.begin(394, "aten::nan_to_num", "").arg(this).arg(nan).arg(posinf).arg(neginf).tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @param nan {@code float?}, None by default
     * @param posinf {@code float?}, None by default
     * @param neginf {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanToNum(double nan, double posinf, double neginf) {
        return OPERATORS.begin(394, "aten::nan_to_num", "").arg(this).arg(nan).arg(posinf).arg(neginf).tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @param nan {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanToNum(double nan) {
        return OPERATORS.begin(394, "aten::nan_to_num", "").arg(this).arg(nan).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @param nan {@code float?}, None by default
     * @param posinf {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanToNum(double nan, double posinf) {
        return OPERATORS.begin(394, "aten::nan_to_num", "").arg(this).arg(nan).arg(posinf).none().tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num_}: {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor nanToNum_() {
        OPERATORS.begin(395, "aten::nan_to_num_", "").arg(this).none().none().none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.nan_to_num_}: {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor(a!)}.
     *
     * @param nan {@code float?}, None by default
     * @param posinf {@code float?}, None by default
     * @param neginf {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor nanToNum_(@Nullable Double nan, @Nullable Double posinf, @Nullable Double neginf) {
        OPERATORS.begin(395, "aten::nan_to_num_", "").arg(this).arg(nan).arg(posinf).arg(neginf).run();
        return self();
    }

    /**
     * {@code torch.Tensor.nan_to_num_}: {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor(a!)}.
     *
     * @param nan {@code float?}, None by default
     * @param posinf {@code float?}, None by default
     * @param neginf {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor nanToNum_(double nan, double posinf, double neginf) {
        OPERATORS.begin(395, "aten::nan_to_num_", "").arg(this).arg(nan).arg(posinf).arg(neginf).run();
        return self();
    }

    /**
     * {@code torch.Tensor.nan_to_num_}: {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor(a!)}.
     *
     * @param nan {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor nanToNum_(double nan) {
        OPERATORS.begin(395, "aten::nan_to_num_", "").arg(this).arg(nan).none().none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.nan_to_num_}: {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor(a!)}.
     *
     * @param nan {@code float?}, None by default
     * @param posinf {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor nanToNum_(double nan, double posinf) {
        OPERATORS.begin(395, "aten::nan_to_num_", "").arg(this).arg(nan).arg(posinf).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nanmean() {
        return OPERATORS.begin(396, "aten::nanmean", "").arg(this).none().arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanmean(long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(396, "aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanmean(long dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(396, "aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanmean(long @Nullable ... dim) {
        return OPERATORS.begin(396, "aten::nanmean", "").arg(this).ints(dim, 1).arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor nanmean(long @Nullable [] dim, boolean keepdim) {
        return OPERATORS.begin(396, "aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor nanmean(long dim, boolean keepdim) {
        return OPERATORS.begin(396, "aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.nanmedian}: {@code nanmedian(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nanmedian() {
        return OPERATORS.begin(397, "aten::nanmedian", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.nanmedian}: {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
     * Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices nanmedian(long dim) {
        ResultReader results = OPERATORS.begin(398, "aten::nanmedian", "dim").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.nanmedian}: {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
     * Tensor indices)}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices nanmedian(long dim, boolean keepdim) {
        ResultReader results = OPERATORS.begin(398, "aten::nanmedian", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(Tensor q) {
        return OPERATORS.begin(399, "aten::nanquantile", "").arg(this).arg("q", q).none().arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(Tensor q, @Nullable Long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(399, "aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(Tensor q, long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(399, "aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(Tensor q, long dim) {
        return OPERATORS.begin(399, "aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(Tensor q, long dim, boolean keepdim) {
        return OPERATORS.begin(399, "aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool
     * keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(double q) {
        return OPERATORS.begin(400, "aten::nanquantile", "scalar").arg(this).arg(q).none().arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool
     * keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(double q, @Nullable Long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(400, "aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool
     * keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(double q, long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(400, "aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool
     * keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(double q, long dim) {
        return OPERATORS.begin(400, "aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nanquantile}: {@code nanquantile.scalar(Tensor self, float q, int? dim=None, bool
     * keepdim=False, *, str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor nanquantile(double q, long dim, boolean keepdim) {
        return OPERATORS.begin(400, "aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nansum() {
        return OPERATORS.begin(401, "aten::nansum", "").arg(this).none().arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nansum(long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(401, "aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nansum(long dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(401, "aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nansum(long @Nullable ... dim) {
        return OPERATORS.begin(401, "aten::nansum", "").arg(this).ints(dim, 1).arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor nansum(long @Nullable [] dim, boolean keepdim) {
        return OPERATORS.begin(401, "aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor nansum(long dim, boolean keepdim) {
        return OPERATORS.begin(401, "aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.narrow}: {@code narrow.Tensor(Tensor(a) self, int dim, Tensor start, SymInt length) ->
     * Tensor(a)}.
     *
     * @param dim {@code int}
     * @param start {@code Tensor}
     * @param length {@code SymInt}
     * @return {@code Tensor(a)}
     */
    public final Tensor narrow(long dim, Tensor start, long length) {
        return OPERATORS.begin(402, "aten::narrow", "Tensor").arg(this).arg(dim).arg("start", start).arg(length)
                .tensor();
    }

    /**
     * {@code torch.Tensor.narrow}: {@code narrow(Tensor(a) self, int dim, SymInt start, SymInt length) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @param start {@code SymInt}
     * @param length {@code SymInt}
     * @return {@code Tensor(a)}
     */
    public final Tensor narrow(long dim, long start, long length) {
        return OPERATORS.begin(403, "aten::narrow", "").arg(this).arg(dim).arg(start).arg(length).tensor();
    }

    /**
     * {@code torch.Tensor.narrow_copy}: {@code narrow_copy(Tensor self, int dim, SymInt start, SymInt length) ->
     * Tensor}.
     *
     * @param dim {@code int}
     * @param start {@code SymInt}
     * @param length {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor narrowCopy(long dim, long start, long length) {
        return OPERATORS.begin(404, "aten::narrow_copy", "").arg(this).arg(dim).arg(start).arg(length).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ne(Scalar other) {
        return OPERATORS.begin(405, "aten::ne", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ne(boolean other) {
        return OPERATORS.begin(405, "aten::ne", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(Tensor other) {
        OPERATORS.begin(406, "aten::ne_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(Scalar other) {
        OPERATORS.begin(407, "aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(double other) {
        OPERATORS.begin(407, "aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(long other) {
        OPERATORS.begin(407, "aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(boolean other) {
        OPERATORS.begin(407, "aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.negative}: {@code negative(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor negative() {
        return OPERATORS.begin(408, "aten::negative", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.negative_}: {@code negative_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor negative_() {
        OPERATORS.begin(409, "aten::negative_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.new_empty}: {@code new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor newEmpty(long... size) {
        return OPERATORS.begin(410, "aten::new_empty", "").arg(this).arg(size).none().none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.new_empty}: {@code new_empty(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newEmpty(long[] size, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(410, "aten::new_empty", "").arg(this).arg(size).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_empty_strided}: {@code new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor newEmptyStrided(long[] size, long... stride) {
        return OPERATORS.begin(411, "aten::new_empty_strided", "").arg(this).arg(size).arg(stride).none().none().none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.new_empty_strided}: {@code new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newEmptyStrided(long[] size, long[] stride, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(411, "aten::new_empty_strided", "").arg(this).arg(size).arg(stride).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, Scalar fillValue) {
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, double fillValue) {
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, long fillValue) {
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, boolean fillValue) {
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, Scalar fillValue, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, double fillValue, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, long fillValue, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_full}: {@code new_full(Tensor self, SymInt[] size, Scalar fill_value, *, ScalarType?
     * dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param fillValue {@code Scalar}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newFull(long[] size, boolean fillValue, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(412, "aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_ones}: {@code new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor newOnes(long... size) {
        return OPERATORS.begin(413, "aten::new_ones", "").arg(this).arg(size).none().none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.new_ones}: {@code new_ones(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newOnes(long[] size, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(413, "aten::new_ones", "").arg(this).arg(size).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_zeros}: {@code new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor newZeros(long... size) {
        return OPERATORS.begin(414, "aten::new_zeros", "").arg(this).arg(size).none().none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.new_zeros}: {@code new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor newZeros(long[] size, TensorOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(414, "aten::new_zeros", "").arg(this).arg(size).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.nextafter}: {@code nextafter(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor nextafter(Tensor other) {
        return OPERATORS.begin(415, "aten::nextafter", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.nextafter_}: {@code nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor nextafter_(Tensor other) {
        OPERATORS.begin(416, "aten::nextafter_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.nonzero}: {@code nonzero(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nonzero() {
        return OPERATORS.begin(417, "aten::nonzero", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.nonzero_static}: {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) ->
     * Tensor}.
     *
     * @param size {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor nonzeroStatic(long size) {
        return OPERATORS.begin(418, "aten::nonzero_static", "").arg(this).arg(size).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.nonzero_static}: {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) ->
     * Tensor}.
     *
     * @param size {@code SymInt}
     * @param fillValue {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public final Tensor nonzeroStatic(long size, long fillValue) {
        return OPERATORS.begin(418, "aten::nonzero_static", "").arg(this).arg(size).arg(fillValue).tensor();
    }

    /**
     * {@code torch.Tensor.normal_}: {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor normal_() {
        OPERATORS.begin(419, "aten::normal_", "").arg(this).arg(0.0).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.normal_}: {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}, 0.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor normal_(double mean) {
        OPERATORS.begin(419, "aten::normal_", "").arg(this).arg(mean).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.normal_}: {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}, 0.0 by default
     * @param std {@code float}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor normal_(double mean, double std) {
        OPERATORS.begin(419, "aten::normal_", "").arg(this).arg(mean).arg(std).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(Tensor other) {
        return OPERATORS.begin(420, "aten::not_equal", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(Scalar other) {
        return OPERATORS.begin(421, "aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(double other) {
        return OPERATORS.begin(421, "aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(long other) {
        return OPERATORS.begin(421, "aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(boolean other) {
        return OPERATORS.begin(421, "aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(Tensor other) {
        OPERATORS.begin(422, "aten::not_equal_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(Scalar other) {
        OPERATORS.begin(423, "aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(double other) {
        OPERATORS.begin(423, "aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(long other) {
        OPERATORS.begin(423, "aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(boolean other) {
        OPERATORS.begin(423, "aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.orgqr}: {@code orgqr(Tensor self, Tensor input2) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor orgqr(Tensor input2) {
        return OPERATORS.begin(424, "aten::orgqr", "").arg(this).arg("input2", input2).tensor();
    }

    /**
     * {@code torch.Tensor.ormqr}: {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool
     * transpose=False) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ormqr(Tensor input2, Tensor input3) {
        return OPERATORS.begin(425, "aten::ormqr", "").arg(this).arg("input2", input2).arg("input3", input3).arg(true)
                .arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.ormqr}: {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool
     * transpose=False) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}, True by default
     * @param transpose {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor ormqr(Tensor input2, Tensor input3, boolean left, boolean transpose) {
        return OPERATORS.begin(425, "aten::ormqr", "").arg(this).arg("input2", input2).arg("input3", input3).arg(left)
                .arg(transpose).tensor();
    }

    /**
     * {@code torch.Tensor.ormqr}: {@code ormqr(Tensor self, Tensor input2, Tensor input3, bool left=True, bool
     * transpose=False) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @param input3 {@code Tensor}
     * @param left {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor ormqr(Tensor input2, Tensor input3, boolean left) {
        return OPERATORS.begin(425, "aten::ormqr", "").arg(this).arg("input2", input2).arg("input3", input3).arg(left)
                .arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.outer}: {@code outer(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param vec2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor outer(Tensor vec2) {
        return OPERATORS.begin(426, "aten::outer", "").arg(this).arg("vec2", vec2).tensor();
    }

    /**
     * {@code torch.Tensor.output_nr}: {@code output_nr(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long outputNr() {
        return OPERATORS.begin(427, "aten::output_nr", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.pin_memory}: {@code pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor pinMemory() {
        return OPERATORS.begin(428, "aten::pin_memory", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.pin_memory}: {@code pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}.
     *
     * @param device {@code Device?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor pinMemory(@Nullable Device device) {
        return OPERATORS.begin(428, "aten::pin_memory", "").arg(this).arg(device).tensor();
    }

    /**
     * {@code torch.Tensor.pinverse}: {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor pinverse() {
        return OPERATORS.begin(429, "aten::pinverse", "").arg(this).arg(1.0E-15).tensor();
    }

    /**
     * {@code torch.Tensor.pinverse}: {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}.
     *
     * @param rcond {@code float}, 1.0E-15 by default
     * @return {@code Tensor}
     */
    public final Tensor pinverse(double rcond) {
        return OPERATORS.begin(429, "aten::pinverse", "").arg(this).arg(rcond).tensor();
    }

    /**
     * {@code torch.Tensor.polygamma}: {@code polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public final Tensor polygamma(long n) {
        return OPERATORS.begin(430, "aten::polygamma", "").arg(n).arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.polygamma_}: {@code polygamma_(Tensor(a!) self, int n) -> Tensor(a!)}.
     *
     * @param n {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor polygamma_(long n) {
        OPERATORS.begin(431, "aten::polygamma_", "").arg(this).arg(n).run();
        return self();
    }

    /**
     * {@code torch.Tensor.positive}: {@code positive(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor positive() {
        return OPERATORS.begin(432, "aten::positive", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor pow(Scalar exponent) {
        return OPERATORS.begin(433, "aten::pow", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor pow(boolean exponent) {
        return OPERATORS.begin(433, "aten::pow", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(Tensor exponent) {
        OPERATORS.begin(434, "aten::pow_", "Tensor").arg(this).arg("exponent", exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(Scalar exponent) {
        OPERATORS.begin(435, "aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(double exponent) {
        OPERATORS.begin(435, "aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(long exponent) {
        OPERATORS.begin(435, "aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(boolean exponent) {
        OPERATORS.begin(435, "aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.prelu}: {@code prelu(Tensor self, Tensor weight) -> Tensor}.
     *
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor prelu(Tensor weight) {
        return OPERATORS.begin(436, "aten::prelu", "").arg(this).arg("weight", weight).tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor prod() {
        return OPERATORS.begin(437, "aten::prod", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor prod(@Nullable DType dtype) {
        return OPERATORS.begin(437, "aten::prod", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor prod(long dim) {
        return OPERATORS.begin(438, "aten::prod", "dim_int").arg(this).arg(dim).arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor prod(long dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(438, "aten::prod", "dim_int").arg(this).arg(dim).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor prod(long dim, boolean keepdim) {
        return OPERATORS.begin(438, "aten::prod", "dim_int").arg(this).arg(dim).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.put}: {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor put(Tensor index, Tensor source) {
        return OPERATORS.begin(439, "aten::put", "").arg(this).arg("index", index).arg("source", source).arg(false)
                .tensor();
    }

    /**
     * {@code torch.Tensor.put}: {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param accumulate {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor put(Tensor index, Tensor source, boolean accumulate) {
        return OPERATORS.begin(439, "aten::put", "").arg(this).arg("index", index).arg("source", source)
                .arg(accumulate).tensor();
    }

    /**
     * {@code torch.Tensor.put_}: {@code put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) ->
     * Tensor(a!)}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor put_(Tensor index, Tensor source) {
        OPERATORS.begin(440, "aten::put_", "").arg(this).arg("index", index).arg("source", source).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.put_}: {@code put_(Tensor(a!) self, Tensor index, Tensor source, bool accumulate=False) ->
     * Tensor(a!)}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @param accumulate {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor put_(Tensor index, Tensor source, boolean accumulate) {
        OPERATORS.begin(440, "aten::put_", "").arg(this).arg("index", index).arg("source", source).arg(accumulate)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.q_per_channel_axis}: {@code q_per_channel_axis(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long qPerChannelAxis() {
        return OPERATORS.begin(441, "aten::q_per_channel_axis", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.q_per_channel_scales}: {@code q_per_channel_scales(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor qPerChannelScales() {
        return OPERATORS.begin(442, "aten::q_per_channel_scales", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.q_per_channel_zero_points}: {@code q_per_channel_zero_points(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor qPerChannelZeroPoints() {
        return OPERATORS.begin(443, "aten::q_per_channel_zero_points", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.q_scale}: {@code q_scale(Tensor self) -> float}.
     *
     * @return {@code float}
     */
    public final double qScale() {
        return OPERATORS.begin(444, "aten::q_scale", "").arg(this).number();
    }

    /**
     * {@code torch.Tensor.q_zero_point}: {@code q_zero_point(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long qZeroPoint() {
        return OPERATORS.begin(445, "aten::q_zero_point", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.qscheme}: {@code qscheme(Tensor self) -> QScheme}.
     *
     * @return {@code QScheme}
     */
    public final QScheme qscheme() {
        return OPERATORS.begin(446, "aten::qscheme", "").arg(this).qscheme();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
     * interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor quantile(Tensor q) {
        return OPERATORS.begin(447, "aten::quantile", "").arg(this).arg("q", q).none().arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
     * interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(Tensor q, @Nullable Long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(447, "aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
     * interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(Tensor q, long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(447, "aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
     * interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(Tensor q, long dim) {
        return OPERATORS.begin(447, "aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
     * interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(Tensor q, long dim, boolean keepdim) {
        return OPERATORS.begin(447, "aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @return {@code Tensor}
     */
    public final Tensor quantile(double q) {
        return OPERATORS.begin(448, "aten::quantile", "scalar").arg(this).arg(q).none().arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(double q, @Nullable Long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(448, "aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @param interpolation {@code str}, {@code "linear"} by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(double q, long dim, boolean keepdim, String interpolation) {
        return OPERATORS.begin(448, "aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim)
                .arg(interpolation).tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(double q, long dim) {
        return OPERATORS.begin(448, "aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(false).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor quantile(double q, long dim, boolean keepdim) {
        return OPERATORS.begin(448, "aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.rad2deg}: {@code rad2deg(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor rad2deg() {
        return OPERATORS.begin(449, "aten::rad2deg", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.rad2deg_}: {@code rad2deg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor rad2deg_() {
        OPERATORS.begin(450, "aten::rad2deg_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_() {
        OPERATORS.begin(451, "aten::random_", "").arg(this).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, @Nullable Long to) {
        OPERATORS.begin(452, "aten::random_", "from").arg(this).arg(from).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, long to) {
        OPERATORS.begin(452, "aten::random_", "from").arg(this).arg(from).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, @Nullable Long to, @Nullable Generator generator) {
        OPERATORS.begin(452, "aten::random_", "from").arg(this).arg(from).arg(to).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, long to, @Nullable Generator generator) {
        OPERATORS.begin(452, "aten::random_", "from").arg(this).arg(from).arg(to).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.to(Tensor(a!) self, int to, *, Generator? generator=None) ->
     * Tensor(a!)}.
     *
     * @param to {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long to) {
        OPERATORS.begin(453, "aten::random_", "to").arg(this).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.to(Tensor(a!) self, int to, *, Generator? generator=None) ->
     * Tensor(a!)}.
     *
     * @param to {@code int}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long to, @Nullable Generator generator) {
        OPERATORS.begin(453, "aten::random_", "to").arg(this).arg(to).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ravel}: {@code ravel(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor ravel() {
        return OPERATORS.begin(454, "aten::ravel", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.real}: {@code real(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor real() {
        return OPERATORS.begin(455, "aten::real", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.reciprocal}: {@code reciprocal(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor reciprocal() {
        return OPERATORS.begin(456, "aten::reciprocal", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.reciprocal_}: {@code reciprocal_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor reciprocal_() {
        OPERATORS.begin(457, "aten::reciprocal_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor remainder(Tensor other) {
        return OPERATORS.begin(458, "aten::remainder", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(Scalar other) {
        return OPERATORS.begin(459, "aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(double other) {
        return OPERATORS.begin(459, "aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(long other) {
        return OPERATORS.begin(459, "aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(boolean other) {
        return OPERATORS.begin(459, "aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(Tensor other) {
        OPERATORS.begin(460, "aten::remainder_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(Scalar other) {
        OPERATORS.begin(461, "aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(double other) {
        OPERATORS.begin(461, "aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(long other) {
        OPERATORS.begin(461, "aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(boolean other) {
        OPERATORS.begin(461, "aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.renorm}: {@code renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor renorm(Scalar p, long dim, Scalar maxnorm) {
        return OPERATORS.begin(462, "aten::renorm", "").arg(this).arg(p).arg(dim).arg(maxnorm).tensor();
    }

    /**
     * {@code torch.Tensor.renorm}: {@code renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor renorm(double p, long dim, double maxnorm) {
        return OPERATORS.begin(462, "aten::renorm", "").arg(this).arg(p).arg(dim).arg(maxnorm).tensor();
    }

    /**
     * {@code torch.Tensor.renorm}: {@code renorm(Tensor self, Scalar p, int dim, Scalar maxnorm) -> Tensor}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor renorm(long p, long dim, long maxnorm) {
        return OPERATORS.begin(462, "aten::renorm", "").arg(this).arg(p).arg(dim).arg(maxnorm).tensor();
    }

    /**
     * {@code torch.Tensor.renorm_}: {@code renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor renorm_(Scalar p, long dim, Scalar maxnorm) {
        OPERATORS.begin(463, "aten::renorm_", "").arg(this).arg(p).arg(dim).arg(maxnorm).run();
        return self();
    }

    /**
     * {@code torch.Tensor.renorm_}: {@code renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor renorm_(double p, long dim, double maxnorm) {
        OPERATORS.begin(463, "aten::renorm_", "").arg(this).arg(p).arg(dim).arg(maxnorm).run();
        return self();
    }

    /**
     * {@code torch.Tensor.renorm_}: {@code renorm_(Tensor(a!) self, Scalar p, int dim, Scalar maxnorm) -> Tensor(a!)}.
     *
     * @param p {@code Scalar}
     * @param dim {@code int}
     * @param maxnorm {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor renorm_(long p, long dim, long maxnorm) {
        OPERATORS.begin(463, "aten::renorm_", "").arg(this).arg(p).arg(dim).arg(maxnorm).run();
        return self();
    }

    /**
     * {@code torch.Tensor.repeat}: {@code repeat(Tensor self, SymInt[] repeats) -> Tensor}.
     *
     * @param repeats {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor repeat(long... repeats) {
        return OPERATORS.begin(464, "aten::repeat", "").arg(this).arg(repeats).tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(Tensor repeats) {
        return OPERATORS.begin(465, "aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats).none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param outputSize {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(Tensor repeats, @Nullable Long dim, @Nullable Long outputSize) {
        return OPERATORS.begin(465, "aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats)
                .arg(dim).arg(outputSize).tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @param dim {@code int?}, None by default
     * @param outputSize {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(Tensor repeats, long dim, long outputSize) {
        return OPERATORS.begin(465, "aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats)
                .arg(dim).arg(outputSize).tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(Tensor repeats, long dim) {
        return OPERATORS.begin(465, "aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats)
                .arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(long repeats) {
        return OPERATORS.begin(466, "aten::repeat_interleave", "self_int").arg(this).arg(repeats).none().none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code SymInt}
     * @param dim {@code int?}, None by default
     * @param outputSize {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(long repeats, @Nullable Long dim, @Nullable Long outputSize) {
        return OPERATORS.begin(466, "aten::repeat_interleave", "self_int").arg(this).arg(repeats).arg(dim)
                .arg(outputSize).tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code SymInt}
     * @param dim {@code int?}, None by default
     * @param outputSize {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(long repeats, long dim, long outputSize) {
        return OPERATORS.begin(466, "aten::repeat_interleave", "self_int").arg(this).arg(repeats).arg(dim)
                .arg(outputSize).tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code SymInt}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(long repeats, long dim) {
        return OPERATORS.begin(466, "aten::repeat_interleave", "self_int").arg(this).arg(repeats).arg(dim).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.requires_grad_}: {@code requires_grad_(Tensor(a!) self, bool requires_grad=True) ->
     * Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor requiresGrad_() {
        OPERATORS.begin(467, "aten::requires_grad_", "").arg(this).arg(true).run();
        return self();
    }

    /**
     * {@code torch.Tensor.reshape_as}: {@code reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor reshapeAs(Tensor other) {
        return OPERATORS.begin(468, "aten::reshape_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.resize}: {@code resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) ->
     * Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor resize(long... size) {
        return OPERATORS.begin(469, "aten::resize", "").arg(this).arg(size).none().tensor();
    }

    /**
     * {@code torch.Tensor.resize}: {@code resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) ->
     * Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor resize(long[] size, @Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(469, "aten::resize", "").arg(this).arg(size).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.resize_as}: {@code resize_as(Tensor self, Tensor the_template, *, MemoryFormat?
     * memory_format=None) -> Tensor}.
     *
     * @param theTemplate {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor resizeAs(Tensor theTemplate) {
        return OPERATORS.begin(470, "aten::resize_as", "").arg(this).arg("the_template", theTemplate).none().tensor();
    }

    /**
     * {@code torch.Tensor.resize_as}: {@code resize_as(Tensor self, Tensor the_template, *, MemoryFormat?
     * memory_format=None) -> Tensor}.
     *
     * @param theTemplate {@code Tensor}
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor resizeAs(Tensor theTemplate, @Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(470, "aten::resize_as", "").arg(this).arg("the_template", theTemplate).arg(memoryFormat)
                .tensor();
    }

    /**
     * {@code torch.Tensor.resize_as_sparse_}: {@code resize_as_sparse_(Tensor(a!) self, Tensor the_template) ->
     * Tensor(a!)}.
     *
     * @param theTemplate {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor resizeAsSparse_(Tensor theTemplate) {
        OPERATORS.begin(471, "aten::resize_as_sparse_", "").arg(this).arg("the_template", theTemplate).run();
        return self();
    }

    /**
     * {@code torch.Tensor.resize_as_}: {@code resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat?
     * memory_format=None) -> Tensor(a!)}.
     *
     * @param theTemplate {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor resizeAs_(Tensor theTemplate) {
        OPERATORS.begin(472, "aten::resize_as_", "").arg(this).arg("the_template", theTemplate).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.resize_as_}: {@code resize_as_(Tensor(a!) self, Tensor the_template, *, MemoryFormat?
     * memory_format=None) -> Tensor(a!)}.
     *
     * @param theTemplate {@code Tensor}
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor resizeAs_(Tensor theTemplate, @Nullable MemoryFormat memoryFormat) {
        OPERATORS.begin(472, "aten::resize_as_", "").arg(this).arg("the_template", theTemplate).arg(memoryFormat).run();
        return self();
    }

    /**
     * {@code torch.Tensor.resize_}: {@code resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None)
     * -> Tensor(a!)}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a!)}
     */
    public final Tensor resize_(long... size) {
        OPERATORS.begin(473, "aten::resize_", "").arg(this).arg(size).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.resize_}: {@code resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None)
     * -> Tensor(a!)}.
     *
     * @param size {@code SymInt[]}
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor resize_(long[] size, @Nullable MemoryFormat memoryFormat) {
        OPERATORS.begin(473, "aten::resize_", "").arg(this).arg(size).arg(memoryFormat).run();
        return self();
    }

    /**
     * {@code torch.Tensor.resolve_conj}: {@code resolve_conj(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor resolveConj() {
        return OPERATORS.begin(474, "aten::resolve_conj", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.resolve_neg}: {@code resolve_neg(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor resolveNeg() {
        return OPERATORS.begin(475, "aten::resolve_neg", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.retain_grad}: {@code retain_grad(Tensor(a!) self) -> ()}.
     */
    public final void retainGrad() {
        OPERATORS.begin(476, "aten::retain_grad", "").arg(this).run();
    }

    /**
     * {@code torch.Tensor.retains_grad}: {@code retains_grad(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean retainsGrad() {
        return OPERATORS.begin(477, "aten::retains_grad", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @return {@code Tensor}
     */
    public final Tensor roll(long... shifts) {
        return OPERATORS.begin(478, "aten::roll", "").arg(this).ints(shifts, 1).arg(NONE).tensor();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor roll(long[] shifts, long... dims) {
        return OPERATORS.begin(478, "aten::roll", "").arg(this).ints(shifts, 1).ints(dims, 1).tensor();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor roll(long shifts, long... dims) {
        return OPERATORS.begin(478, "aten::roll", "").arg(this).ints(shifts, 1).ints(dims, 1).tensor();
    }

    /**
     * {@code torch.Tensor.rot90}: {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor rot90() {
        return OPERATORS.begin(479, "aten::rot90", "").arg(this).arg(1).arg(INTS_0_1).tensor();
    }

    /**
     * {@code torch.Tensor.rot90}: {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @param k {@code int}, 1 by default
     * @param dims {@code int[]}, [0, 1] by default
     * @return {@code Tensor}
     */
    public final Tensor rot90(long k, long... dims) {
        return OPERATORS.begin(479, "aten::rot90", "").arg(this).arg(k).arg(dims).tensor();
    }

    /**
     * {@code torch.Tensor.rot90}: {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @param k {@code int}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor rot90(long k) {
        return OPERATORS.begin(479, "aten::rot90", "").arg(this).arg(k).arg(INTS_0_1).tensor();
    }

    /**
     * {@code torch.Tensor.round}: {@code round.decimals(Tensor self, *, int decimals) -> Tensor}.
     *
     * @param decimals {@code int}
     * @return {@code Tensor}
     */
    public final Tensor round(long decimals) {
        return OPERATORS.begin(480, "aten::round", "decimals").arg(this).arg(decimals).tensor();
    }

    /**
     * {@code torch.Tensor.round_}: {@code round_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor round_() {
        OPERATORS.begin(481, "aten::round_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.round_}: {@code round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)}.
     *
     * @param decimals {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor round_(long decimals) {
        OPERATORS.begin(482, "aten::round_", "decimals").arg(this).arg(decimals).run();
        return self();
    }

    /**
     * {@code torch.Tensor.row_indices}: {@code row_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor rowIndices() {
        return OPERATORS.begin(483, "aten::row_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.rsqrt_}: {@code rsqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor rsqrt_() {
        OPERATORS.begin(484, "aten::rsqrt_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.src(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, Tensor src) {
        return OPERATORS.begin(485, "aten::scatter", "src").arg(this).arg(dim).arg("index", index).arg("src", src)
                .tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.reduce(Tensor self, int dim, Tensor index, Tensor src, *, str
     * reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, Tensor src, String reduce) {
        return OPERATORS.begin(486, "aten::scatter", "reduce").arg(this).arg(dim).arg("index", index).arg("src", src)
                .arg(reduce).tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, Scalar value) {
        return OPERATORS.begin(487, "aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, double value) {
        return OPERATORS.begin(487, "aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, long value) {
        return OPERATORS.begin(487, "aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value(Tensor self, int dim, Tensor index, Scalar value) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, boolean value) {
        return OPERATORS.begin(487, "aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value)
                .tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *,
     * str reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, Scalar value, String reduce) {
        return OPERATORS.begin(488, "aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *,
     * str reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, double value, String reduce) {
        return OPERATORS.begin(488, "aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *,
     * str reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, long value, String reduce) {
        return OPERATORS.begin(488, "aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).tensor();
    }

    /**
     * {@code torch.Tensor.scatter}: {@code scatter.value_reduce(Tensor self, int dim, Tensor index, Scalar value, *,
     * str reduce) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor scatter(long dim, Tensor index, boolean value, String reduce) {
        return OPERATORS.begin(488, "aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).tensor();
    }

    /**
     * {@code torch.Tensor.scatter_add}: {@code scatter_add(Tensor self, int dim, Tensor index, Tensor src) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor scatterAdd(long dim, Tensor index, Tensor src) {
        return OPERATORS.begin(489, "aten::scatter_add", "").arg(this).arg(dim).arg("index", index).arg("src", src)
                .tensor();
    }

    /**
     * {@code torch.Tensor.scatter_add_}: {@code scatter_add_(Tensor(a!) self, int dim, Tensor index, Tensor src) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatterAdd_(long dim, Tensor index, Tensor src) {
        OPERATORS.begin(490, "aten::scatter_add_", "").arg(this).arg(dim).arg("index", index).arg("src", src).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_reduce}: {@code scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src,
     * str reduce, *, bool include_self=True) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor}
     */
    public final Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce) {
        return OPERATORS.begin(491, "aten::scatter_reduce", "two").arg(this).arg(dim).arg("index", index)
                .arg("src", src).arg(reduce).arg(true).tensor();
    }

    /**
     * {@code torch.Tensor.scatter_reduce}: {@code scatter_reduce.two(Tensor self, int dim, Tensor index, Tensor src,
     * str reduce, *, bool include_self=True) -> Tensor}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor scatterReduce(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
        return OPERATORS.begin(491, "aten::scatter_reduce", "two").arg(this).arg(dim).arg("index", index)
                .arg("src", src).arg(reduce).arg(includeSelf).tensor();
    }

    /**
     * {@code torch.Tensor.scatter_reduce_}: {@code scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor
     * src, str reduce, *, bool include_self=True) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce) {
        OPERATORS.begin(492, "aten::scatter_reduce_", "two").arg(this).arg(dim).arg("index", index).arg("src", src)
                .arg(reduce).arg(true).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_reduce_}: {@code scatter_reduce_.two(Tensor(a!) self, int dim, Tensor index, Tensor
     * src, str reduce, *, bool include_self=True) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @param includeSelf {@code bool}, True by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatterReduce_(long dim, Tensor index, Tensor src, String reduce, boolean includeSelf) {
        OPERATORS.begin(492, "aten::scatter_reduce_", "two").arg(this).arg(dim).arg("index", index).arg("src", src)
                .arg(reduce).arg(includeSelf).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.src(Tensor(a!) self, int dim, Tensor index, Tensor src) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, Tensor src) {
        OPERATORS.begin(493, "aten::scatter_", "src").arg(this).arg(dim).arg("index", index).arg("src", src).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.reduce(Tensor(a!) self, int dim, Tensor index, Tensor src, *, str
     * reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param src {@code Tensor}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, Tensor src, String reduce) {
        OPERATORS.begin(494, "aten::scatter_", "reduce").arg(this).arg(dim).arg("index", index).arg("src", src)
                .arg(reduce).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, Scalar value) {
        OPERATORS.begin(495, "aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, double value) {
        OPERATORS.begin(495, "aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, long value) {
        OPERATORS.begin(495, "aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value(Tensor(a!) self, int dim, Tensor index, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, boolean value) {
        OPERATORS.begin(495, "aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value,
     * *, str reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, Scalar value, String reduce) {
        OPERATORS.begin(496, "aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value,
     * *, str reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, double value, String reduce) {
        OPERATORS.begin(496, "aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value,
     * *, str reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, long value, String reduce) {
        OPERATORS.begin(496, "aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).run();
        return self();
    }

    /**
     * {@code torch.Tensor.scatter_}: {@code scatter_.value_reduce(Tensor(a!) self, int dim, Tensor index, Scalar value,
     * *, str reduce) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @param index {@code Tensor}
     * @param value {@code Scalar}
     * @param reduce {@code str}
     * @return {@code Tensor(a!)}
     */
    public final Tensor scatter_(long dim, Tensor index, boolean value, String reduce) {
        OPERATORS.begin(496, "aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
                .arg(reduce).run();
        return self();
    }

    /**
     * {@code torch.Tensor.select}: {@code select.int(Tensor(a) self, int dim, SymInt index) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return {@code Tensor(a)}
     */
    public final Tensor select(long dim, long index) {
        return OPERATORS.begin(497, "aten::select", "int").arg(this).arg(dim).arg(index).tensor();
    }

    /**
     * {@code torch.Tensor.select_scatter}: {@code select_scatter(Tensor self, Tensor src, int dim, SymInt index) ->
     * Tensor}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}
     * @param index {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor selectScatter(Tensor src, long dim, long index) {
        return OPERATORS.begin(498, "aten::select_scatter", "").arg(this).arg("src", src).arg(dim).arg(index).tensor();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_() {
        OPERATORS.begin(499, "aten::set_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)}.
     *
     * @param source {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Tensor source) {
        OPERATORS.begin(500, "aten::set_", "source_Tensor").arg(this).arg("source", source).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt
     * storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)}.
     *
     * @param source {@code Tensor}
     * @param storageOffset {@code SymInt}
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Tensor source, long storageOffset, long... size) {
        OPERATORS.begin(501, "aten::set_", "source_Tensor_storage_offset").arg(this).arg("source", source)
                .arg(storageOffset).arg(size).arg(NONE).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Tensor_storage_offset(Tensor(a!) self, Tensor source, SymInt
     * storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)}.
     *
     * @param source {@code Tensor}
     * @param storageOffset {@code SymInt}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}, [] by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Tensor source, long storageOffset, long[] size, long... stride) {
        OPERATORS.begin(501, "aten::set_", "source_Tensor_storage_offset").arg(this).arg("source", source)
                .arg(storageOffset).arg(size).arg(stride).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sgn}: {@code sgn(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sgn() {
        return OPERATORS.begin(502, "aten::sgn", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sgn_}: {@code sgn_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sgn_() {
        OPERATORS.begin(503, "aten::sgn_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sigmoid_}: {@code sigmoid_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sigmoid_() {
        OPERATORS.begin(504, "aten::sigmoid_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sign_}: {@code sign_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sign_() {
        OPERATORS.begin(505, "aten::sign_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.signbit}: {@code signbit(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor signbit() {
        return OPERATORS.begin(506, "aten::signbit", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sin_}: {@code sin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sin_() {
        OPERATORS.begin(507, "aten::sin_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sinc}: {@code sinc(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sinc() {
        return OPERATORS.begin(508, "aten::sinc", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sinc_}: {@code sinc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sinc_() {
        OPERATORS.begin(509, "aten::sinc_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sinh}: {@code sinh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sinh() {
        return OPERATORS.begin(510, "aten::sinh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sinh_}: {@code sinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sinh_() {
        OPERATORS.begin(511, "aten::sinh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.size}: {@code size.int(Tensor self, int dim) -> int}.
     *
     * @param dim {@code int}
     * @return {@code int}
     */
    public final long size(long dim) {
        return OPERATORS.begin(512, "aten::size", "int").arg(this).arg(dim).integer();
    }

    /**
     * {@code torch.Tensor.slice_inverse}: {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt?
     * start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor sliceInverse(Tensor src) {
        return OPERATORS.begin(513, "aten::slice_inverse", "").arg(this).arg("src", src).arg(0).none().none().arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.slice_inverse}: {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt?
     * start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor(a)}
     */
    public final Tensor sliceInverse(Tensor src, SliceInverseOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(513, "aten::slice_inverse", "").arg(this).arg("src", src).arg(options.dim())
                .arg(options.start()).arg(options.end()).arg(options.step()).tensor();
    }

    /**
     * {@code torch.Tensor.slice_inverse}: {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt?
     * start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor sliceInverse(Tensor src, long dim) {
        return OPERATORS.begin(513, "aten::slice_inverse", "").arg(this).arg("src", src).arg(dim).none().none().arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.slice_inverse}: {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt?
     * start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @param start {@code SymInt?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor sliceInverse(Tensor src, long dim, long start) {
        return OPERATORS.begin(513, "aten::slice_inverse", "").arg(this).arg("src", src).arg(dim).arg(start).none()
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.slice_inverse}: {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt?
     * start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @param start {@code SymInt?}, None by default
     * @param end {@code SymInt?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor sliceInverse(Tensor src, long dim, long start, long end) {
        return OPERATORS.begin(513, "aten::slice_inverse", "").arg(this).arg("src", src).arg(dim).arg(start).arg(end)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.slice_scatter}: {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None,
     * SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sliceScatter(Tensor src) {
        return OPERATORS.begin(514, "aten::slice_scatter", "").arg(this).arg("src", src).arg(0).none().none().arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.slice_scatter}: {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None,
     * SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor sliceScatter(Tensor src, SliceInverseOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(514, "aten::slice_scatter", "").arg(this).arg("src", src).arg(options.dim())
                .arg(options.start()).arg(options.end()).arg(options.step()).tensor();
    }

    /**
     * {@code torch.Tensor.slice_scatter}: {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None,
     * SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor sliceScatter(Tensor src, long dim) {
        return OPERATORS.begin(514, "aten::slice_scatter", "").arg(this).arg("src", src).arg(dim).none().none().arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.slice_scatter}: {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None,
     * SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @param start {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor sliceScatter(Tensor src, long dim, long start) {
        return OPERATORS.begin(514, "aten::slice_scatter", "").arg(this).arg("src", src).arg(dim).arg(start).none()
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.slice_scatter}: {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None,
     * SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @param start {@code SymInt?}, None by default
     * @param end {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor sliceScatter(Tensor src, long dim, long start, long end) {
        return OPERATORS.begin(514, "aten::slice_scatter", "").arg(this).arg("src", src).arg(dim).arg(start).arg(end)
                .arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.slogdet}: {@code slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @return {@code (Tensor sign, Tensor logabsdet)}
     */
    public final SignLogabsdet slogdet() {
        ResultReader results = OPERATORS.begin(515, "aten::slogdet", "").arg(this).results();
        return new SignLogabsdet(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.smm}: {@code smm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor smm(Tensor mat2) {
        return OPERATORS.begin(516, "aten::smm", "").arg(this).arg("mat2", mat2).tensor();
    }

    /**
     * {@code torch.Tensor.softmax}: {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor softmax(long dim) {
        return OPERATORS.begin(517, "aten::softmax", "int").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.softmax}: {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor softmax(long dim, @Nullable DType dtype) {
        return OPERATORS.begin(517, "aten::softmax", "int").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param stable {@code bool?}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(@Nullable Boolean stable) {
        ResultReader results = OPERATORS.begin(518, "aten::sort", "stable").arg(this).arg(stable).arg(-1).arg(false)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param stable {@code bool?}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(boolean stable) {
        ResultReader results = OPERATORS.begin(518, "aten::sort", "stable").arg(this).arg(stable).arg(-1).arg(false)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param stable {@code bool?}
     * @param dim {@code int}, -1 by default
     * @param descending {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(@Nullable Boolean stable, long dim, boolean descending) {
        ResultReader results = OPERATORS.begin(518, "aten::sort", "stable").arg(this).arg(stable).arg(dim)
                .arg(descending).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param stable {@code bool?}
     * @param dim {@code int}, -1 by default
     * @param descending {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(boolean stable, long dim, boolean descending) {
        ResultReader results = OPERATORS.begin(518, "aten::sort", "stable").arg(this).arg(stable).arg(dim)
                .arg(descending).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort() {
        ResultReader results = OPERATORS.begin(519, "aten::sort", "").arg(this).arg(-1).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}, -1 by default
     * @param descending {@code bool}, False by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(long dim, boolean descending) {
        ResultReader results = OPERATORS.begin(519, "aten::sort", "").arg(this).arg(dim).arg(descending).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}, -1 by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(long dim) {
        ResultReader results = OPERATORS.begin(519, "aten::sort", "").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sparse_dim}: {@code sparse_dim(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long sparseDim() {
        return OPERATORS.begin(520, "aten::sparse_dim", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.sparse_mask}: {@code sparse_mask(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sparseMask(Tensor mask) {
        return OPERATORS.begin(521, "aten::sparse_mask", "").arg(this).arg("mask", mask).tensor();
    }

    /**
     * {@code torch.Tensor.sparse_resize_and_clear_}: {@code sparse_resize_and_clear_(Tensor(a!) self, int[] size, int
     * sparse_dim, int dense_dim) -> Tensor(a!)}.
     *
     * @param size {@code int[]}
     * @param sparseDim {@code int}
     * @param denseDim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sparseResizeAndClear_(long[] size, long sparseDim, long denseDim) {
        OPERATORS.begin(522, "aten::sparse_resize_and_clear_", "").arg(this).arg(size).arg(sparseDim).arg(denseDim)
                .run();
        return self();
    }

    /**
     * {@code torch.Tensor.sparse_resize_}: {@code sparse_resize_(Tensor(a!) self, int[] size, int sparse_dim, int
     * dense_dim) -> Tensor(a!)}.
     *
     * @param size {@code int[]}
     * @param sparseDim {@code int}
     * @param denseDim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sparseResize_(long[] size, long sparseDim, long denseDim) {
        OPERATORS.begin(523, "aten::sparse_resize_", "").arg(this).arg(size).arg(sparseDim).arg(denseDim).run();
        return self();
    }

    /**
     * {@code torch.Tensor.split}: {@code split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> split(long splitSize) {
        return OPERATORS.begin(524, "aten::split", "Tensor").arg(this).arg(splitSize).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.split}: {@code split.Tensor(Tensor(a -> *) self, SymInt split_size, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> split(long splitSize, long dim) {
        return OPERATORS.begin(524, "aten::split", "Tensor").arg(this).arg(splitSize).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.split}: {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> split(long... splitSize) {
        return OPERATORS.begin(525, "aten::split", "sizes").arg(this).arg(splitSize).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.split}: {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt[]}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> split(long[] splitSize, long dim) {
        return OPERATORS.begin(525, "aten::split", "sizes").arg(this).arg(splitSize).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.split_with_sizes}: {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int
     * dim=0) -> Tensor(a)[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> splitWithSizes(long... splitSizes) {
        return OPERATORS.begin(526, "aten::split_with_sizes", "").arg(this).arg(splitSizes).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.split_with_sizes}: {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int
     * dim=0) -> Tensor(a)[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> splitWithSizes(long[] splitSizes, long dim) {
        return OPERATORS.begin(526, "aten::split_with_sizes", "").arg(this).arg(splitSizes).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.square_}: {@code square_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor square_() {
        OPERATORS.begin(527, "aten::square_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.squeeze}: {@code squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor squeeze(long dim) {
        return OPERATORS.begin(528, "aten::squeeze", "dim").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.squeeze}: {@code squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)}.
     *
     * @param dim {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor squeeze(long... dim) {
        return OPERATORS.begin(529, "aten::squeeze", "dims").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.squeeze_}: {@code squeeze_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor squeeze_() {
        OPERATORS.begin(530, "aten::squeeze_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.squeeze_}: {@code squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor squeeze_(long dim) {
        OPERATORS.begin(531, "aten::squeeze_", "dim").arg(this).arg(dim).run();
        return self();
    }

    /**
     * {@code torch.Tensor.squeeze_}: {@code squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)}.
     *
     * @param dim {@code int[]}
     * @return {@code Tensor(a!)}
     */
    public final Tensor squeeze_(long... dim) {
        OPERATORS.begin(532, "aten::squeeze_", "dims").arg(this).arg(dim).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sspaddmm}: {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sspaddmm(Tensor mat1, Tensor mat2) {
        return OPERATORS.begin(533, "aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(1).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.sspaddmm}: {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sspaddmm(Tensor mat1, Tensor mat2, Scalar beta, Scalar alpha) {
        return OPERATORS.begin(533, "aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sspaddmm}: {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sspaddmm(Tensor mat1, Tensor mat2, double beta, double alpha) {
        return OPERATORS.begin(533, "aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sspaddmm}: {@code sspaddmm(Tensor self, Tensor mat1, Tensor mat2, *, Scalar beta=1, Scalar
     * alpha=1) -> Tensor}.
     *
     * @param mat1 {@code Tensor}
     * @param mat2 {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sspaddmm(Tensor mat1, Tensor mat2, long beta, long alpha) {
        return OPERATORS.begin(533, "aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta)
                .arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor std(long @Nullable ... dim) {
        return OPERATORS.begin(534, "aten::std", "dim").arg(this).ints(dim, 1).arg(true).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor std(long @Nullable [] dim, boolean unbiased, boolean keepdim) {
        return OPERATORS.begin(534, "aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor std(long dim, boolean unbiased, boolean keepdim) {
        return OPERATORS.begin(534, "aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor std(long @Nullable [] dim, boolean unbiased) {
        return OPERATORS.begin(534, "aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor std(long dim, boolean unbiased) {
        return OPERATORS.begin(534, "aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param correction {@code Scalar?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor std(long @Nullable [] dim, @Nullable Scalar correction, boolean keepdim) {
        return OPERATORS.begin(535, "aten::std", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param correction {@code Scalar?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor std(long dim, double correction, boolean keepdim) {
        return OPERATORS.begin(535, "aten::std", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param correction {@code Scalar?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor std(long dim, long correction, boolean keepdim) {
        return OPERATORS.begin(535, "aten::std", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor std(boolean unbiased) {
        return OPERATORS.begin(536, "aten::std", "").arg(this).arg(unbiased).tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @return {@code Tensor}
     */
    public final Tensor stft(long nFft) {
        return OPERATORS.begin(537, "aten::stft", "").arg(this).arg(nFft).none().none().none().arg(false).none().none()
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor stft(long nFft, StftOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(537, "aten::stft", "").arg(this).arg(nFft).arg(options.hopLength())
                .arg(options.winLength()).arg(options.window()).arg(options.normalized()).arg(options.onesided())
                .arg(options.returnComplex()).arg(options.alignToWindow()).tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor stft(long nFft, long hopLength) {
        return OPERATORS.begin(537, "aten::stft", "").arg(this).arg(nFft).arg(hopLength).none().none().arg(false)
                .none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}, None by default
     * @param winLength {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor stft(long nFft, long hopLength, long winLength) {
        return OPERATORS.begin(537, "aten::stft", "").arg(this).arg(nFft).arg(hopLength).arg(winLength).none()
                .arg(false).none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool normalized=False, bool? onesided=None, bool? return_complex=None, bool?
     * align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param hopLength {@code int?}, None by default
     * @param winLength {@code int?}, None by default
     * @param window {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor stft(long nFft, long hopLength, long winLength, @Nullable Tensor window) {
        return OPERATORS.begin(537, "aten::stft", "").arg(this).arg(nFft).arg(hopLength).arg(winLength).arg(window)
                .arg(false).none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool?
     * return_complex=None, bool? align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @return {@code Tensor}
     */
    public final Tensor stftCenter(long nFft) {
        return OPERATORS.begin(538, "aten::stft", "center").arg(this).arg(nFft).none().none().none().arg(true)
                .arg("reflect").arg(false).none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.stft}: {@code stft.center(Tensor self, int n_fft, int? hop_length=None, int? win_length=None,
     * Tensor? window=None, bool center=True, str pad_mode="reflect", bool normalized=False, bool? onesided=None, bool?
     * return_complex=None, bool? align_to_window=None) -> Tensor}.
     *
     * @param nFft {@code int}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor stft(long nFft, StftCenterOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(538, "aten::stft", "center").arg(this).arg(nFft).arg(options.hopLength())
                .arg(options.winLength()).arg(options.window()).arg(options.center()).arg(options.padMode())
                .arg(options.normalized()).arg(options.onesided()).arg(options.returnComplex())
                .arg(options.alignToWindow()).tensor();
    }

    /**
     * {@code torch.Tensor.stride}: {@code stride.int(Tensor self, int dim) -> int}.
     *
     * @param dim {@code int}
     * @return {@code int}
     */
    public final long stride(long dim) {
        return OPERATORS.begin(539, "aten::stride", "int").arg(this).arg(dim).integer();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor sub(Scalar other) {
        return OPERATORS.begin(540, "aten::sub", "Scalar").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(Scalar other, Scalar alpha) {
        return OPERATORS.begin(540, "aten::sub", "Scalar").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subTensor(Scalar other) {
        return OPERATORS.begin(541, "aten::sub", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sub(boolean other) {
        return OPERATORS.begin(541, "aten::sub", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(Tensor other, Scalar alpha) {
        return OPERATORS.begin(541, "aten::sub", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subTensor(Scalar other, Scalar alpha) {
        return OPERATORS.begin(541, "aten::sub", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(double other, double alpha) {
        return OPERATORS.begin(541, "aten::sub", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(long other, long alpha) {
        return OPERATORS.begin(541, "aten::sub", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Scalar other) {
        OPERATORS.begin(542, "aten::sub_", "Scalar").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Scalar other, Scalar alpha) {
        OPERATORS.begin(542, "aten::sub_", "Scalar").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subTensor_(Scalar other) {
        OPERATORS.begin(543, "aten::sub_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(boolean other) {
        OPERATORS.begin(543, "aten::sub_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Tensor other, Scalar alpha) {
        OPERATORS.begin(543, "aten::sub_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subTensor_(Scalar other, Scalar alpha) {
        OPERATORS.begin(543, "aten::sub_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(double other, double alpha) {
        OPERATORS.begin(543, "aten::sub_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(long other, long alpha) {
        OPERATORS.begin(543, "aten::sub_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(Tensor other) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg("other", other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(Scalar other) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(double other) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(long other) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(boolean other) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(Tensor other, Scalar alpha) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(Scalar other, Scalar alpha) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(double other, double alpha) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(long other, long alpha) {
        return OPERATORS.begin(544, "aten::subtract", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor subtractScalar(Scalar other) {
        return OPERATORS.begin(545, "aten::subtract", "Scalar").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtractScalar(Scalar other, Scalar alpha) {
        return OPERATORS.begin(545, "aten::subtract", "Scalar").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(Tensor other) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg("other", other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(Scalar other) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(double other) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(long other) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(boolean other) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(Tensor other, Scalar alpha) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(Scalar other, Scalar alpha) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(double other, double alpha) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(long other, long alpha) {
        OPERATORS.begin(546, "aten::subtract_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtractScalar_(Scalar other) {
        OPERATORS.begin(547, "aten::subtract_", "Scalar").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtractScalar_(Scalar other, Scalar alpha) {
        OPERATORS.begin(547, "aten::subtract_", "Scalar").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor sum(@Nullable DType dtype) {
        return OPERATORS.begin(548, "aten::sum", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor sum(long @Nullable ... dim) {
        return OPERATORS.begin(549, "aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor sum(long @Nullable [] dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(549, "aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor sum(long dim, boolean keepdim, @Nullable DType dtype) {
        return OPERATORS.begin(549, "aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor sum(long @Nullable [] dim, boolean keepdim) {
        return OPERATORS.begin(549, "aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor sum(long dim, boolean keepdim) {
        return OPERATORS.begin(549, "aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.sum_to_size}: {@code sum_to_size(Tensor self, SymInt[] size) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor sumToSize(long... size) {
        return OPERATORS.begin(550, "aten::sum_to_size", "").arg(this).arg(size).tensor();
    }

    /**
     * {@code torch.Tensor.svd}: {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S,
     * Tensor V)}.
     *
     * @return {@code (Tensor U, Tensor S, Tensor V)}
     */
    public final USV svd() {
        ResultReader results = OPERATORS.begin(551, "aten::svd", "").arg(this).arg(true).arg(true).results();
        return new USV(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.svd}: {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S,
     * Tensor V)}.
     *
     * @param some {@code bool}, True by default
     * @param computeUv {@code bool}, True by default
     * @return {@code (Tensor U, Tensor S, Tensor V)}
     */
    public final USV svd(boolean some, boolean computeUv) {
        ResultReader results = OPERATORS.begin(551, "aten::svd", "").arg(this).arg(some).arg(computeUv).results();
        return new USV(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.svd}: {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S,
     * Tensor V)}.
     *
     * @param some {@code bool}, True by default
     * @return {@code (Tensor U, Tensor S, Tensor V)}
     */
    public final USV svd(boolean some) {
        ResultReader results = OPERATORS.begin(551, "aten::svd", "").arg(this).arg(some).arg(true).results();
        return new USV(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.swapaxes}: {@code swapaxes(Tensor(a) self, int axis0, int axis1) -> Tensor(a)}.
     *
     * @param axis0 {@code int}
     * @param axis1 {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor swapaxes(long axis0, long axis1) {
        return OPERATORS.begin(552, "aten::swapaxes", "").arg(this).arg(axis0).arg(axis1).tensor();
    }

    /**
     * {@code torch.Tensor.swapaxes_}: {@code swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)}.
     *
     * @param axis0 {@code int}
     * @param axis1 {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor swapaxes_(long axis0, long axis1) {
        OPERATORS.begin(553, "aten::swapaxes_", "").arg(this).arg(axis0).arg(axis1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.swapdims}: {@code swapdims(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor swapdims(long dim0, long dim1) {
        return OPERATORS.begin(554, "aten::swapdims", "").arg(this).arg(dim0).arg(dim1).tensor();
    }

    /**
     * {@code torch.Tensor.swapdims_}: {@code swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor swapdims_(long dim0, long dim1) {
        OPERATORS.begin(555, "aten::swapdims_", "").arg(this).arg(dim0).arg(dim1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.t_}: {@code t_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor t_() {
        OPERATORS.begin(556, "aten::t_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.take}: {@code take(Tensor self, Tensor index) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor take(Tensor index) {
        return OPERATORS.begin(557, "aten::take", "").arg(this).arg("index", index).tensor();
    }

    /**
     * {@code torch.Tensor.take_along_dim}: {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) ->
     * Tensor}.
     *
     * @param indices {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor takeAlongDim(Tensor indices) {
        return OPERATORS.begin(558, "aten::take_along_dim", "").arg(this).arg("indices", indices).none().tensor();
    }

    /**
     * {@code torch.Tensor.take_along_dim}: {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) ->
     * Tensor}.
     *
     * @param indices {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor takeAlongDim(Tensor indices, @Nullable Long dim) {
        return OPERATORS.begin(558, "aten::take_along_dim", "").arg(this).arg("indices", indices).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.take_along_dim}: {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) ->
     * Tensor}.
     *
     * @param indices {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor takeAlongDim(Tensor indices, long dim) {
        return OPERATORS.begin(558, "aten::take_along_dim", "").arg(this).arg("indices", indices).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.tan}: {@code tan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor tan() {
        return OPERATORS.begin(559, "aten::tan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.tan_}: {@code tan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor tan_() {
        OPERATORS.begin(560, "aten::tan_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.tanh_}: {@code tanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor tanh_() {
        OPERATORS.begin(561, "aten::tanh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0)
     * -> Tensor(a)[]}.
     *
     * @param indices {@code SymInt[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(long... indices) {
        return OPERATORS.begin(562, "aten::tensor_split", "indices").arg(this).arg(indices).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.indices(Tensor(a -> *) self, SymInt[] indices, int dim=0)
     * -> Tensor(a)[]}.
     *
     * @param indices {@code SymInt[]}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(long[] indices, long dim) {
        return OPERATORS.begin(562, "aten::tensor_split", "indices").arg(this).arg(indices).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor
     * tensor_indices_or_sections, int dim=0) -> Tensor(a)[]}.
     *
     * @param tensorIndicesOrSections {@code Tensor}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(Tensor tensorIndicesOrSections) {
        return OPERATORS.begin(563, "aten::tensor_split", "tensor_indices_or_sections").arg(this)
                .arg("tensor_indices_or_sections", tensorIndicesOrSections).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor
     * tensor_indices_or_sections, int dim=0) -> Tensor(a)[]}.
     *
     * @param tensorIndicesOrSections {@code Tensor}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(Tensor tensorIndicesOrSections, long dim) {
        return OPERATORS.begin(563, "aten::tensor_split", "tensor_indices_or_sections").arg(this)
                .arg("tensor_indices_or_sections", tensorIndicesOrSections).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0)
     * -> Tensor(a)[]}.
     *
     * @param sections {@code SymInt}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(long sections) {
        return OPERATORS.begin(564, "aten::tensor_split", "sections").arg(this).arg(sections).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.sections(Tensor(a -> *) self, SymInt sections, int dim=0)
     * -> Tensor(a)[]}.
     *
     * @param sections {@code SymInt}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(long sections, long dim) {
        return OPERATORS.begin(564, "aten::tensor_split", "sections").arg(this).arg(sections).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.tile}: {@code tile(Tensor self, SymInt[] dims) -> Tensor}.
     *
     * @param dims {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor tile(long... dims) {
        return OPERATORS.begin(565, "aten::tile", "").arg(this).arg(dims).tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.device(Tensor(a) self, Device device, ScalarType dtype, bool
     * non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param device {@code Device}
     * @param dtype {@code ScalarType}
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Device device, DType dtype) {
        return OPERATORS.begin(566, "aten::to", "device").arg(this).arg(device).arg(dtype).arg(false).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.device(Tensor(a) self, Device device, ScalarType dtype, bool
     * non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param device {@code Device}
     * @param dtype {@code ScalarType}
     * @param nonBlocking {@code bool}, False by default
     * @param copy {@code bool}, False by default
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(
            Device device, DType dtype, boolean nonBlocking, boolean copy, @Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(566, "aten::to", "device").arg(this).arg(device).arg(dtype).arg(nonBlocking).arg(copy)
                .arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.device(Tensor(a) self, Device device, ScalarType dtype, bool
     * non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param device {@code Device}
     * @param dtype {@code ScalarType}
     * @param nonBlocking {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Device device, DType dtype, boolean nonBlocking) {
        return OPERATORS.begin(566, "aten::to", "device").arg(this).arg(device).arg(dtype).arg(nonBlocking).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.device(Tensor(a) self, Device device, ScalarType dtype, bool
     * non_blocking=False, bool copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param device {@code Device}
     * @param dtype {@code ScalarType}
     * @param nonBlocking {@code bool}, False by default
     * @param copy {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Device device, DType dtype, boolean nonBlocking, boolean copy) {
        return OPERATORS.begin(566, "aten::to", "device").arg(this).arg(device).arg(dtype).arg(nonBlocking).arg(copy)
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool
     * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param dtype {@code ScalarType}
     * @param nonBlocking {@code bool}, False by default
     * @param copy {@code bool}, False by default
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(DType dtype, boolean nonBlocking, boolean copy, @Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(567, "aten::to", "dtype").arg(this).arg(dtype).arg(nonBlocking).arg(copy)
                .arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool
     * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param dtype {@code ScalarType}
     * @param nonBlocking {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(DType dtype, boolean nonBlocking) {
        return OPERATORS.begin(567, "aten::to", "dtype").arg(this).arg(dtype).arg(nonBlocking).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool
     * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param dtype {@code ScalarType}
     * @param nonBlocking {@code bool}, False by default
     * @param copy {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(DType dtype, boolean nonBlocking, boolean copy) {
        return OPERATORS.begin(567, "aten::to", "dtype").arg(this).arg(dtype).arg(nonBlocking).arg(copy).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False,
     * MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Tensor other) {
        return OPERATORS.begin(568, "aten::to", "other").arg(this).arg("other", other).arg(false).arg(false).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False,
     * MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @param nonBlocking {@code bool}, False by default
     * @param copy {@code bool}, False by default
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Tensor other, boolean nonBlocking, boolean copy, @Nullable MemoryFormat memoryFormat) {
        return OPERATORS.begin(568, "aten::to", "other").arg(this).arg("other", other).arg(nonBlocking).arg(copy)
                .arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False,
     * MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @param nonBlocking {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Tensor other, boolean nonBlocking) {
        return OPERATORS.begin(568, "aten::to", "other").arg(this).arg("other", other).arg(nonBlocking).arg(false)
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False,
     * MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @param nonBlocking {@code bool}, False by default
     * @param copy {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Tensor other, boolean nonBlocking, boolean copy) {
        return OPERATORS.begin(568, "aten::to", "other").arg(this).arg("other", other).arg(nonBlocking).arg(copy)
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat?
     * memory_format=None) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor to() {
        return OPERATORS.begin(569, "aten::to", "dtype_layout").arg(this).none().none().none().none().arg(false)
                .arg(false).none().tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat?
     * memory_format=None) -> Tensor(a)}.
     *
     * @param options what else there is to set
     * @return {@code Tensor(a)}
     */
    public final Tensor to(ToOptions options) {
        Objects.requireNonNull(options, "options");
        return OPERATORS.begin(569, "aten::to", "dtype_layout").arg(this).arg(options.dtype()).arg(options.layout())
                .arg(options.device()).arg(options.pinMemory()).arg(options.nonBlocking()).arg(options.copy())
                .arg(options.memoryFormat()).tensor();
    }

    /**
     * {@code torch.Tensor.to_dense}: {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) ->
     * Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toDense() {
        return OPERATORS.begin(570, "aten::to_dense", "").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.to_dense}: {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) ->
     * Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @param maskedGrad {@code bool?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toDense(@Nullable DType dtype, @Nullable Boolean maskedGrad) {
        return OPERATORS.begin(570, "aten::to_dense", "").arg(this).arg(dtype).arg(maskedGrad).tensor();
    }

    /**
     * {@code torch.Tensor.to_dense}: {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) ->
     * Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @param maskedGrad {@code bool?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toDense(@Nullable DType dtype, boolean maskedGrad) {
        return OPERATORS.begin(570, "aten::to_dense", "").arg(this).arg(dtype).arg(maskedGrad).tensor();
    }

    /**
     * {@code torch.Tensor.to_dense}: {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) ->
     * Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toDense(@Nullable DType dtype) {
        return OPERATORS.begin(570, "aten::to_dense", "").arg(this).arg(dtype).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_mkldnn}: {@code to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toMkldnn() {
        return OPERATORS.begin(571, "aten::to_mkldnn", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_mkldnn}: {@code to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toMkldnn(@Nullable DType dtype) {
        return OPERATORS.begin(571, "aten::to_mkldnn", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.to_padded_tensor}: {@code to_padded_tensor(Tensor self, float padding, SymInt[]?
     * output_size=None) -> Tensor}.
     *
     * @param padding {@code float}
     * @return {@code Tensor}
     */
    public final Tensor toPaddedTensor(double padding) {
        return OPERATORS.begin(572, "aten::to_padded_tensor", "").arg(this).arg(padding).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_padded_tensor}: {@code to_padded_tensor(Tensor self, float padding, SymInt[]?
     * output_size=None) -> Tensor}.
     *
     * @param padding {@code float}
     * @param outputSize {@code SymInt[]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toPaddedTensor(double padding, long @Nullable ... outputSize) {
        return OPERATORS.begin(572, "aten::to_padded_tensor", "").arg(this).arg(padding).arg(outputSize).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse}: {@code to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None,
     * int? dense_dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toSparse() {
        return OPERATORS.begin(573, "aten::to_sparse", "").arg(this).none().none().none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse}: {@code to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None,
     * int? dense_dim=None) -> Tensor}.
     *
     * @param layout {@code Layout?}, None by default
     * @param blocksize {@code int[2]?}, None by default
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparse(@Nullable Layout layout, long @Nullable [] blocksize, @Nullable Long denseDim) {
        return OPERATORS.begin(573, "aten::to_sparse", "").arg(this).arg(layout).ints(blocksize, 2).arg(denseDim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse}: {@code to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None,
     * int? dense_dim=None) -> Tensor}.
     *
     * @param layout {@code Layout?}, None by default
     * @param blocksize {@code int[2]?}, None by default
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparse(@Nullable Layout layout, long blocksize, long denseDim) {
        return OPERATORS.begin(573, "aten::to_sparse", "").arg(this).arg(layout).ints(blocksize, 2).arg(denseDim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse}: {@code to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor}.
     *
     * @param sparseDim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor toSparse(long sparseDim) {
        return OPERATORS.begin(574, "aten::to_sparse", "sparse_dim").arg(this).arg(sparseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsc}: {@code to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsc(long... blocksize) {
        return OPERATORS.begin(575, "aten::to_sparse_bsc", "").arg(this).ints(blocksize, 2).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsc}: {@code to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsc(long[] blocksize, @Nullable Long denseDim) {
        return OPERATORS.begin(575, "aten::to_sparse_bsc", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsc}: {@code to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsc(long blocksize, long denseDim) {
        return OPERATORS.begin(575, "aten::to_sparse_bsc", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsr}: {@code to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsr(long... blocksize) {
        return OPERATORS.begin(576, "aten::to_sparse_bsr", "").arg(this).ints(blocksize, 2).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsr}: {@code to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsr(long[] blocksize, @Nullable Long denseDim) {
        return OPERATORS.begin(576, "aten::to_sparse_bsr", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsr}: {@code to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsr(long blocksize, long denseDim) {
        return OPERATORS.begin(576, "aten::to_sparse_bsr", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csc}: {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsc() {
        return OPERATORS.begin(577, "aten::to_sparse_csc", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csc}: {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsc(@Nullable Long denseDim) {
        return OPERATORS.begin(577, "aten::to_sparse_csc", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csc}: {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsc(long denseDim) {
        return OPERATORS.begin(577, "aten::to_sparse_csc", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csr}: {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsr() {
        return OPERATORS.begin(578, "aten::to_sparse_csr", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csr}: {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsr(@Nullable Long denseDim) {
        return OPERATORS.begin(578, "aten::to_sparse_csr", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csr}: {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsr(long denseDim) {
        return OPERATORS.begin(578, "aten::to_sparse_csr", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.topk}: {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices topk(long k) {
        ResultReader results = OPERATORS.begin(579, "aten::topk", "").arg(this).arg(k).arg(-1).arg(true).arg(true)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.topk}: {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}, -1 by default
     * @param largest {@code bool}, True by default
     * @param sorted {@code bool}, True by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices topk(long k, long dim, boolean largest, boolean sorted) {
        ResultReader results = OPERATORS.begin(579, "aten::topk", "").arg(this).arg(k).arg(dim).arg(largest)
                .arg(sorted).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.topk}: {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}, -1 by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices topk(long k, long dim) {
        ResultReader results = OPERATORS.begin(579, "aten::topk", "").arg(this).arg(k).arg(dim).arg(true).arg(true)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.topk}: {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @param dim {@code int}, -1 by default
     * @param largest {@code bool}, True by default
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices topk(long k, long dim, boolean largest) {
        ResultReader results = OPERATORS.begin(579, "aten::topk", "").arg(this).arg(k).arg(dim).arg(largest).arg(true)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.trace}: {@code trace(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor trace() {
        return OPERATORS.begin(580, "aten::trace", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.transpose}: {@code transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor transpose(long dim0, long dim1) {
        return OPERATORS.begin(581, "aten::transpose", "int").arg(this).arg(dim0).arg(dim1).tensor();
    }

    /**
     * {@code torch.Tensor.transpose_}: {@code transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor transpose_(long dim0, long dim1) {
        OPERATORS.begin(582, "aten::transpose_", "").arg(this).arg(dim0).arg(dim1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.triangular_solve}: {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool
     * transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}.
     *
     * @param A {@code Tensor}
     * @return {@code (Tensor solution, Tensor cloned_coefficient)}
     */
    public final SolutionClonedCoefficient triangularSolve(Tensor A) {
        ResultReader results = OPERATORS.begin(583, "aten::triangular_solve", "").arg(this).arg("A", A).arg(true)
                .arg(false).arg(false).results();
        return new SolutionClonedCoefficient(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.triangular_solve}: {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool
     * transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}.
     *
     * @param A {@code Tensor}
     * @param upper {@code bool}, True by default
     * @param transpose {@code bool}, False by default
     * @param unitriangular {@code bool}, False by default
     * @return {@code (Tensor solution, Tensor cloned_coefficient)}
     */
    public final SolutionClonedCoefficient triangularSolve(
            Tensor A, boolean upper, boolean transpose, boolean unitriangular) {
        ResultReader results = OPERATORS.begin(583, "aten::triangular_solve", "").arg(this).arg("A", A).arg(upper)
                .arg(transpose).arg(unitriangular).results();
        return new SolutionClonedCoefficient(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.triangular_solve}: {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool
     * transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}.
     *
     * @param A {@code Tensor}
     * @param upper {@code bool}, True by default
     * @return {@code (Tensor solution, Tensor cloned_coefficient)}
     */
    public final SolutionClonedCoefficient triangularSolve(Tensor A, boolean upper) {
        ResultReader results = OPERATORS.begin(583, "aten::triangular_solve", "").arg(this).arg("A", A).arg(upper)
                .arg(false).arg(false).results();
        return new SolutionClonedCoefficient(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.triangular_solve}: {@code triangular_solve(Tensor self, Tensor A, bool upper=True, bool
     * transpose=False, bool unitriangular=False) -> (Tensor solution, Tensor cloned_coefficient)}.
     *
     * @param A {@code Tensor}
     * @param upper {@code bool}, True by default
     * @param transpose {@code bool}, False by default
     * @return {@code (Tensor solution, Tensor cloned_coefficient)}
     */
    public final SolutionClonedCoefficient triangularSolve(
            Tensor A, boolean upper, boolean transpose) {
        ResultReader results = OPERATORS.begin(583, "aten::triangular_solve", "").arg(this).arg("A", A).arg(upper)
                .arg(transpose).arg(false).results();
        return new SolutionClonedCoefficient(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.tril}: {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor tril() {
        return OPERATORS.begin(584, "aten::tril", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.tril}: {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor tril(long diagonal) {
        return OPERATORS.begin(584, "aten::tril", "").arg(this).arg(diagonal).tensor();
    }

    /**
     * {@code torch.Tensor.tril_}: {@code tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor tril_() {
        OPERATORS.begin(585, "aten::tril_", "").arg(this).arg(0).run();
        return self();
    }

    /**
     * {@code torch.Tensor.tril_}: {@code tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor tril_(long diagonal) {
        OPERATORS.begin(585, "aten::tril_", "").arg(this).arg(diagonal).run();
        return self();
    }

    /**
     * {@code torch.Tensor.triu}: {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor triu() {
        return OPERATORS.begin(586, "aten::triu", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.triu}: {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor triu(long diagonal) {
        return OPERATORS.begin(586, "aten::triu", "").arg(this).arg(diagonal).tensor();
    }

    /**
     * {@code torch.Tensor.triu_}: {@code triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor triu_() {
        OPERATORS.begin(587, "aten::triu_", "").arg(this).arg(0).run();
        return self();
    }

    /**
     * {@code torch.Tensor.triu_}: {@code triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor triu_(long diagonal) {
        OPERATORS.begin(587, "aten::triu_", "").arg(this).arg(diagonal).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(Tensor other) {
        return OPERATORS.begin(588, "aten::true_divide", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(Scalar other) {
        return OPERATORS.begin(588, "aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(double other) {
        return OPERATORS.begin(588, "aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(long other) {
        return OPERATORS.begin(588, "aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(boolean other) {
        return OPERATORS.begin(588, "aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor trueDivideScalar(Scalar other) {
        return OPERATORS.begin(589, "aten::true_divide", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(Tensor other) {
        OPERATORS.begin(590, "aten::true_divide_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(Scalar other) {
        OPERATORS.begin(590, "aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(double other) {
        OPERATORS.begin(590, "aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(long other) {
        OPERATORS.begin(590, "aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(boolean other) {
        OPERATORS.begin(590, "aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivideScalar_(Scalar other) {
        OPERATORS.begin(591, "aten::true_divide_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.trunc}: {@code trunc(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor trunc() {
        return OPERATORS.begin(592, "aten::trunc", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.trunc_}: {@code trunc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor trunc_() {
        OPERATORS.begin(593, "aten::trunc_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.type_as}: {@code type_as(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor typeAs(Tensor other) {
        return OPERATORS.begin(594, "aten::type_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.unbind}: {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}.
     *
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> unbind() {
        return OPERATORS.begin(595, "aten::unbind", "int").arg(this).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.unbind}: {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}.
     *
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> unbind(long dim) {
        return OPERATORS.begin(595, "aten::unbind", "int").arg(this).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unflatten}: {@code unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @param sizes {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor unflatten(long dim, long... sizes) {
        return OPERATORS.begin(596, "aten::unflatten", "int").arg(this).arg(dim).arg(sizes).tensor();
    }

    /**
     * {@code torch.Tensor.unfold}: {@code unfold(Tensor(a) self, int dimension, int size, int step) -> Tensor(a)}.
     *
     * @param dimension {@code int}
     * @param size {@code int}
     * @param step {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor unfold(long dimension, long size, long step) {
        return OPERATORS.begin(597, "aten::unfold", "").arg(this).arg(dimension).arg(size).arg(step).tensor();
    }

    /**
     * {@code torch.Tensor.uniform_}: {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor uniform_() {
        OPERATORS.begin(598, "aten::uniform_", "").arg(this).arg(0.0).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.uniform_}: {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code float}, 0.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor uniform_(double from) {
        OPERATORS.begin(598, "aten::uniform_", "").arg(this).arg(from).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.uniform_}: {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code float}, 0.0 by default
     * @param to {@code float}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor uniform_(double from, double to) {
        OPERATORS.begin(598, "aten::uniform_", "").arg(this).arg(from).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.unique_consecutive}: {@code unique_consecutive(Tensor self, bool return_inverse=False, bool
     * return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)}.
     *
     * @return {@code (Tensor, Tensor, Tensor)}
     */
    public final Tensors3 uniqueConsecutive() {
        ResultReader results = OPERATORS.begin(599, "aten::unique_consecutive", "").arg(this).arg(false).arg(false)
                .none().results();
        return new Tensors3(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.unique_consecutive}: {@code unique_consecutive(Tensor self, bool return_inverse=False, bool
     * return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)}.
     *
     * @param returnInverse {@code bool}, False by default
     * @param returnCounts {@code bool}, False by default
     * @param dim {@code int?}, None by default
     * @return {@code (Tensor, Tensor, Tensor)}
     */
    public final Tensors3 uniqueConsecutive(
            boolean returnInverse, boolean returnCounts, @Nullable Long dim) {
        ResultReader results = OPERATORS.begin(599, "aten::unique_consecutive", "").arg(this).arg(returnInverse)
                .arg(returnCounts).arg(dim).results();
        return new Tensors3(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.unique_consecutive}: {@code unique_consecutive(Tensor self, bool return_inverse=False, bool
     * return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)}.
     *
     * @param returnInverse {@code bool}, False by default
     * @param returnCounts {@code bool}, False by default
     * @param dim {@code int?}, None by default
     * @return {@code (Tensor, Tensor, Tensor)}
     */
    public final Tensors3 uniqueConsecutive(boolean returnInverse, boolean returnCounts, long dim) {
        ResultReader results = OPERATORS.begin(599, "aten::unique_consecutive", "").arg(this).arg(returnInverse)
                .arg(returnCounts).arg(dim).results();
        return new Tensors3(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.unique_consecutive}: {@code unique_consecutive(Tensor self, bool return_inverse=False, bool
     * return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)}.
     *
     * @param returnInverse {@code bool}, False by default
     * @return {@code (Tensor, Tensor, Tensor)}
     */
    public final Tensors3 uniqueConsecutive(boolean returnInverse) {
        ResultReader results = OPERATORS.begin(599, "aten::unique_consecutive", "").arg(this).arg(returnInverse)
                .arg(false).none().results();
        return new Tensors3(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.unique_consecutive}: {@code unique_consecutive(Tensor self, bool return_inverse=False, bool
     * return_counts=False, int? dim=None) -> (Tensor, Tensor, Tensor)}.
     *
     * @param returnInverse {@code bool}, False by default
     * @param returnCounts {@code bool}, False by default
     * @return {@code (Tensor, Tensor, Tensor)}
     */
    public final Tensors3 uniqueConsecutive(boolean returnInverse, boolean returnCounts) {
        ResultReader results = OPERATORS.begin(599, "aten::unique_consecutive", "").arg(this).arg(returnInverse)
                .arg(returnCounts).none().results();
        return new Tensors3(results.get(0), results.get(1), results.get(2));
    }

    /**
     * {@code torch.Tensor.unsafe_chunk}: {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}.
     *
     * @param chunks {@code int}
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeChunk(long chunks) {
        return OPERATORS.begin(600, "aten::unsafe_chunk", "").arg(this).arg(chunks).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_chunk}: {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}.
     *
     * @param chunks {@code int}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeChunk(long chunks, long dim) {
        return OPERATORS.begin(600, "aten::unsafe_chunk", "").arg(this).arg(chunks).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_split}: {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) ->
     * Tensor[]}.
     *
     * @param splitSize {@code SymInt}
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeSplit(long splitSize) {
        return OPERATORS.begin(601, "aten::unsafe_split", "Tensor").arg(this).arg(splitSize).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_split}: {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) ->
     * Tensor[]}.
     *
     * @param splitSize {@code SymInt}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeSplit(long splitSize, long dim) {
        return OPERATORS.begin(601, "aten::unsafe_split", "Tensor").arg(this).arg(splitSize).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_split_with_sizes}: {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes,
     * int dim=0) -> Tensor[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeSplitWithSizes(long... splitSizes) {
        return OPERATORS.begin(602, "aten::unsafe_split_with_sizes", "").arg(this).arg(splitSizes).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_split_with_sizes}: {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes,
     * int dim=0) -> Tensor[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeSplitWithSizes(long[] splitSizes, long dim) {
        return OPERATORS.begin(602, "aten::unsafe_split_with_sizes", "").arg(this).arg(splitSizes).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unsqueeze}: {@code unsqueeze(Tensor(a) self, int dim) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor unsqueeze(long dim) {
        return OPERATORS.begin(603, "aten::unsqueeze", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.unsqueeze_}: {@code unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor unsqueeze_(long dim) {
        OPERATORS.begin(604, "aten::unsqueeze_", "").arg(this).arg(dim).run();
        return self();
    }

    /**
     * {@code torch.Tensor.values}: {@code values(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor values() {
        return OPERATORS.begin(605, "aten::values", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor var(long @Nullable ... dim) {
        return OPERATORS.begin(606, "aten::var", "dim").arg(this).ints(dim, 1).arg(true).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor var(long @Nullable [] dim, boolean unbiased, boolean keepdim) {
        return OPERATORS.begin(606, "aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor var(long dim, boolean unbiased, boolean keepdim) {
        return OPERATORS.begin(606, "aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor var(long @Nullable [] dim, boolean unbiased) {
        return OPERATORS.begin(606, "aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor var(long dim, boolean unbiased) {
        return OPERATORS.begin(606, "aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor var() {
        return OPERATORS.begin(607, "aten::var", "correction").arg(this).none().none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param correction {@code Scalar?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor var(long @Nullable [] dim, @Nullable Scalar correction, boolean keepdim) {
        return OPERATORS.begin(607, "aten::var", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param correction {@code Scalar?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor var(long dim, double correction, boolean keepdim) {
        return OPERATORS.begin(607, "aten::var", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @param correction {@code Scalar?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor var(long dim, long correction, boolean keepdim) {
        return OPERATORS.begin(607, "aten::var", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor varDefault() {
        return OPERATORS.begin(608, "aten::var", "").arg(this).arg(true).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor var(boolean unbiased) {
        return OPERATORS.begin(608, "aten::var", "").arg(this).arg(unbiased).tensor();
    }

    /**
     * {@code torch.Tensor.vdot}: {@code vdot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor vdot(Tensor other) {
        return OPERATORS.begin(609, "aten::vdot", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.view}: {@code view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)}.
     *
     * @param dtype {@code ScalarType}
     * @return {@code Tensor(a)}
     */
    public final Tensor view(DType dtype) {
        return OPERATORS.begin(610, "aten::view", "dtype").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.view_as}: {@code view_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor viewAs(Tensor other) {
        return OPERATORS.begin(611, "aten::view_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.vsplit}: {@code vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> vsplit(long sections) {
        return OPERATORS.begin(612, "aten::vsplit", "int").arg(this).arg(sections).tensors();
    }

    /**
     * {@code torch.Tensor.vsplit}: {@code vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> vsplit(long... indices) {
        return OPERATORS.begin(613, "aten::vsplit", "array").arg(this).arg(indices).tensors();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.self(Tensor condition, Tensor self, Tensor other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, Tensor other) {
        return OPERATORS.begin(614, "aten::where", "self").arg("condition", condition).arg(this).arg("other", other)
                .tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, Scalar other) {
        return OPERATORS.begin(615, "aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other)
                .tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, double other) {
        return OPERATORS.begin(615, "aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other)
                .tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, long other) {
        return OPERATORS.begin(615, "aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other)
                .tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, boolean other) {
        return OPERATORS.begin(615, "aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other)
                .tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(Tensor other) {
        return OPERATORS.begin(616, "aten::xlogy", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(Scalar other) {
        return OPERATORS.begin(617, "aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(double other) {
        return OPERATORS.begin(617, "aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(long other) {
        return OPERATORS.begin(617, "aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(boolean other) {
        return OPERATORS.begin(617, "aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(Tensor other) {
        OPERATORS.begin(618, "aten::xlogy_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(Scalar other) {
        OPERATORS.begin(619, "aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(double other) {
        OPERATORS.begin(619, "aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(long other) {
        OPERATORS.begin(619, "aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(boolean other) {
        OPERATORS.begin(619, "aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }
}
