// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operators;
import torchffm.internal.ResultReader;
import torchffm.options.DiffOptions;
import torchffm.options.HistogramOptions;
import torchffm.options.IstftOptions;
import torchffm.options.SliceInverseOptions;
import torchffm.options.TensorOptions;
import torchffm.options.ToOptions;
import torchffm.returns.ATau;
import torchffm.returns.HistBinEdges;
import torchffm.returns.MantissaExponent;
import torchffm.returns.MinMax;
import torchffm.returns.SignLogabsdet;
import torchffm.returns.SolutionClonedCoefficient;
import torchffm.returns.USV;
import torchffm.returns.ValuesIndices;

/**
 * LibTorch's operators as methods, by PyTorch's names in Java's casing. A layer of {@link Tensor}.
 */
abstract class TensorMethods extends TensorBase {

    private static final long[] INTS_0_1 = {0, 1};
    private static final long[] NONE = {};

    TensorMethods(long address) {
        super(address);
    }

    /**
     * {@code torch.Tensor.abs}: {@code abs(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor abs() {
        return Operators.begin("aten::abs", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.abs_}: {@code abs_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor abs_() {
        Operators.begin("aten::abs_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.absolute}: {@code absolute(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor absolute() {
        return Operators.begin("aten::absolute", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.absolute_}: {@code absolute_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor absolute_() {
        Operators.begin("aten::absolute_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.acos}: {@code acos(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor acos() {
        return Operators.begin("aten::acos", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.acos_}: {@code acos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor acos_() {
        Operators.begin("aten::acos_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.acosh}: {@code acosh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor acosh() {
        return Operators.begin("aten::acosh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.acosh_}: {@code acosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor acosh_() {
        Operators.begin("aten::acosh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor add(Tensor other) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg("other", other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor add(Scalar other) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor add(double other) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor add(long other) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor add(boolean other) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(Tensor other, Scalar alpha) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(Tensor other, double alpha) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(Tensor other, long alpha) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(Scalar other, Scalar alpha) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(double other, double alpha) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor add(long other, long alpha) {
        return Operators.begin("aten::add", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor addScalar(Scalar other) {
        return Operators.begin("aten::add", "Scalar").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.add}: {@code add.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor addScalar(Scalar other, Scalar alpha) {
        return Operators.begin("aten::add", "Scalar").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Tensor other) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg("other", other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Scalar other) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(double other) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(long other) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(boolean other) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::add_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Tensor other, double alpha) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Tensor other, long alpha) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor add_(Scalar other, Scalar alpha) {
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::add_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor addScalar_(Scalar other) {
        Operators.begin("aten::add_", "Scalar").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.add_}: {@code add_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor addScalar_(Scalar other, Scalar alpha) {
        Operators.begin("aten::add_", "Scalar").arg(this).arg(other).arg(alpha).run();
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
        return Operators.begin("aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1).arg(1)
                .tensor();
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
        return Operators.begin("aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        return Operators.begin("aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        return Operators.begin("aten::addbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        Operators.begin("aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1).arg(1).run();
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
        Operators.begin("aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta).arg(alpha)
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
    public final Tensor addbmm_(Tensor batch1, Tensor batch2, double beta, double alpha) {
        Operators.begin("aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta).arg(alpha)
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
    public final Tensor addbmm_(Tensor batch1, Tensor batch2, long beta, long alpha) {
        Operators.begin("aten::addbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta).arg(alpha)
                .run();
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
        return Operators.begin("aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(1)
                .tensor();
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
        return Operators.begin("aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
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
        return Operators.begin("aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
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
        return Operators.begin("aten::addcdiv", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
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
        Operators.begin("aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(1).run();
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
        Operators.begin("aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
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
    public final Tensor addcdiv_(Tensor tensor1, Tensor tensor2, double value) {
        Operators.begin("aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
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
        Operators.begin("aten::addcdiv_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
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
        return Operators.begin("aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(1)
                .tensor();
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
        return Operators.begin("aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
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
        return Operators.begin("aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
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
        return Operators.begin("aten::addcmul", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2)
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
        Operators.begin("aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(1).run();
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
        Operators.begin("aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
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
    public final Tensor addcmul_(Tensor tensor1, Tensor tensor2, double value) {
        Operators.begin("aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
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
        Operators.begin("aten::addcmul_", "").arg(this).arg("tensor1", tensor1).arg("tensor2", tensor2).arg(value)
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
        return Operators.begin("aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(1).arg(1).tensor();
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
        return Operators.begin("aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
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
    public final Tensor addmm(Tensor mat1, Tensor mat2, double beta, double alpha) {
        return Operators.begin("aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
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
    public final Tensor addmm(Tensor mat1, Tensor mat2, long beta, long alpha) {
        return Operators.begin("aten::addmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
                .tensor();
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
        return Operators.begin("aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
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
        return Operators.begin("aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
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
        return Operators.begin("aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
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
        return Operators.begin("aten::addmm", "dtype").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(outDtype)
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
        Operators.begin("aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(1).arg(1).run();
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
        Operators.begin("aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha).run();
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
        Operators.begin("aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha).run();
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
        Operators.begin("aten::addmm_", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha).run();
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
        return Operators.begin("aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(1).arg(1).tensor();
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
        return Operators.begin("aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha)
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
        return Operators.begin("aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha)
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
        return Operators.begin("aten::addmv", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha)
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
        Operators.begin("aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(1).arg(1).run();
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
        Operators.begin("aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha).run();
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
        Operators.begin("aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha).run();
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
        Operators.begin("aten::addmv_", "").arg(this).arg("mat", mat).arg("vec", vec).arg(beta).arg(alpha).run();
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
        return Operators.begin("aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(1).arg(1).tensor();
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
        return Operators.begin("aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha)
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
        return Operators.begin("aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha)
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
        return Operators.begin("aten::addr", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha)
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
        Operators.begin("aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(1).arg(1).run();
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
        Operators.begin("aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha).run();
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
        Operators.begin("aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha).run();
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
        Operators.begin("aten::addr_", "").arg(this).arg("vec1", vec1).arg("vec2", vec2).arg(beta).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.adjoint}: {@code adjoint(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor adjoint() {
        return Operators.begin("aten::adjoint", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor all() {
        return Operators.begin("aten::all", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor all(long dim) {
        return Operators.begin("aten::all", "dim").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor all(long dim, boolean keepdim) {
        return Operators.begin("aten::all", "dim").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor allDims() {
        return Operators.begin("aten::all", "dims").arg(this).none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor all(long @Nullable [] dim, boolean keepdim) {
        return Operators.begin("aten::all", "dims").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.all}: {@code all.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor all(long @Nullable ... dim) {
        return Operators.begin("aten::all", "dims").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.allclose}: {@code allclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05,
     * float atol=1e-08, bool equal_nan=False) -> bool}.
     *
     * @param other {@code Tensor}
     * @return {@code bool}
     */
    public final boolean allclose(Tensor other) {
        return Operators.begin("aten::allclose", "").arg(this).arg("other", other).arg(1.0E-5).arg(1.0E-8).arg(false)
                .bool();
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
        return Operators.begin("aten::allclose", "").arg(this).arg("other", other).arg(rtol).arg(atol).arg(equalNan)
                .bool();
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
        return Operators.begin("aten::allclose", "").arg(this).arg("other", other).arg(rtol).arg(1.0E-8).arg(false)
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
        return Operators.begin("aten::allclose", "").arg(this).arg("other", other).arg(rtol).arg(atol).arg(false)
                .bool();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor amax() {
        return Operators.begin("aten::amax", "").arg(this).arg(NONE).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amax(long[] dim, boolean keepdim) {
        return Operators.begin("aten::amax", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amax(long dim, boolean keepdim) {
        return Operators.begin("aten::amax", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amax}: {@code amax(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor amax(long... dim) {
        return Operators.begin("aten::amax", "").arg(this).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor amin() {
        return Operators.begin("aten::amin", "").arg(this).arg(NONE).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amin(long[] dim, boolean keepdim) {
        return Operators.begin("aten::amin", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor amin(long dim, boolean keepdim) {
        return Operators.begin("aten::amin", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.amin}: {@code amin(Tensor self, int[1] dim=[], bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor amin(long... dim) {
        return Operators.begin("aten::amin", "").arg(this).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.aminmax}: {@code aminmax(Tensor self, *, int? dim=None, bool keepdim=False) -> (Tensor min,
     * Tensor max)}.
     *
     * @return {@code (Tensor min, Tensor max)}
     */
    public final MinMax aminmax() {
        ResultReader results = Operators.begin("aten::aminmax", "").arg(this).none().arg(false).results();
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
        ResultReader results = Operators.begin("aten::aminmax", "").arg(this).arg(dim).arg(keepdim).results();
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
        ResultReader results = Operators.begin("aten::aminmax", "").arg(this).arg(dim).arg(keepdim).results();
        return new MinMax(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.angle}: {@code angle(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor angle() {
        return Operators.begin("aten::angle", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor any() {
        return Operators.begin("aten::any", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor any(long dim) {
        return Operators.begin("aten::any", "dim").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dim(Tensor self, int dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor any(long dim, boolean keepdim) {
        return Operators.begin("aten::any", "dim").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor anyDims() {
        return Operators.begin("aten::any", "dims").arg(this).none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor any(long @Nullable [] dim, boolean keepdim) {
        return Operators.begin("aten::any", "dims").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.any}: {@code any.dims(Tensor self, int[]? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor any(long @Nullable ... dim) {
        return Operators.begin("aten::any", "dims").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.arccos}: {@code arccos(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arccos() {
        return Operators.begin("aten::arccos", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arccos_}: {@code arccos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arccos_() {
        Operators.begin("aten::arccos_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arccosh}: {@code arccosh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arccosh() {
        return Operators.begin("aten::arccosh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arccosh_}: {@code arccosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arccosh_() {
        Operators.begin("aten::arccosh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arcsin}: {@code arcsin(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arcsin() {
        return Operators.begin("aten::arcsin", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arcsin_}: {@code arcsin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arcsin_() {
        Operators.begin("aten::arcsin_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arcsinh}: {@code arcsinh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arcsinh() {
        return Operators.begin("aten::arcsinh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arcsinh_}: {@code arcsinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arcsinh_() {
        Operators.begin("aten::arcsinh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arctan}: {@code arctan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arctan() {
        return Operators.begin("aten::arctan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arctan2}: {@code arctan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor arctan2(Tensor other) {
        return Operators.begin("aten::arctan2", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.arctan2_}: {@code arctan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor arctan2_(Tensor other) {
        Operators.begin("aten::arctan2_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arctan_}: {@code arctan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arctan_() {
        Operators.begin("aten::arctan_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.arctanh}: {@code arctanh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor arctanh() {
        return Operators.begin("aten::arctanh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.arctanh_}: {@code arctanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor arctanh_() {
        Operators.begin("aten::arctanh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor argmax() {
        return Operators.begin("aten::argmax", "").arg(this).none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmax(@Nullable Long dim, boolean keepdim) {
        return Operators.begin("aten::argmax", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmax(long dim, boolean keepdim) {
        return Operators.begin("aten::argmax", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmax}: {@code argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor argmax(long dim) {
        return Operators.begin("aten::argmax", "").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor argmin() {
        return Operators.begin("aten::argmin", "").arg(this).none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmin(@Nullable Long dim, boolean keepdim) {
        return Operators.begin("aten::argmin", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argmin(long dim, boolean keepdim) {
        return Operators.begin("aten::argmin", "").arg(this).arg(dim).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.argmin}: {@code argmin(Tensor self, int? dim=None, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor argmin(long dim) {
        return Operators.begin("aten::argmin", "").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort.stable(Tensor self, *, bool stable, int dim=-1, bool
     * descending=False) -> Tensor}.
     *
     * @param stable {@code bool}
     * @return {@code Tensor}
     */
    public final Tensor argsort(boolean stable) {
        return Operators.begin("aten::argsort", "stable").arg(this).arg(stable).arg(-1).arg(false).tensor();
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
        return Operators.begin("aten::argsort", "stable").arg(this).arg(stable).arg(dim).arg(descending).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor argsort() {
        return Operators.begin("aten::argsort", "").arg(this).arg(-1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param dim {@code int}, -1 by default
     * @param descending {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor argsort(long dim, boolean descending) {
        return Operators.begin("aten::argsort", "").arg(this).arg(dim).arg(descending).tensor();
    }

    /**
     * {@code torch.Tensor.argsort}: {@code argsort(Tensor self, int dim=-1, bool descending=False) -> Tensor}.
     *
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public final Tensor argsort(long dim) {
        return Operators.begin("aten::argsort", "").arg(this).arg(dim).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.argwhere}: {@code argwhere(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor argwhere() {
        return Operators.begin("aten::argwhere", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.as_strided}: {@code as_strided(Tensor(a) self, SymInt[] size, SymInt[] stride, SymInt?
     * storage_offset=None) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor asStrided(long[] size, long[] stride) {
        return Operators.begin("aten::as_strided", "").arg(this).arg(size).arg(stride).none().tensor();
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
        return Operators.begin("aten::as_strided", "").arg(this).arg(size).arg(stride).arg(storageOffset).tensor();
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
    public final Tensor asStrided(long[] size, long[] stride, long storageOffset) {
        return Operators.begin("aten::as_strided", "").arg(this).arg(size).arg(stride).arg(storageOffset).tensor();
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
    public final Tensor asStridedScatter(Tensor src, long[] size, long[] stride) {
        return Operators.begin("aten::as_strided_scatter", "").arg(this).arg("src", src).arg(size).arg(stride).none()
                .tensor();
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
        return Operators.begin("aten::as_strided_scatter", "").arg(this).arg("src", src).arg(size).arg(stride)
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
        return Operators.begin("aten::as_strided_scatter", "").arg(this).arg("src", src).arg(size).arg(stride)
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
    public final Tensor asStrided_(long[] size, long[] stride) {
        Operators.begin("aten::as_strided_", "").arg(this).arg(size).arg(stride).none().run();
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
        Operators.begin("aten::as_strided_", "").arg(this).arg(size).arg(stride).arg(storageOffset).run();
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
        Operators.begin("aten::as_strided_", "").arg(this).arg(size).arg(stride).arg(storageOffset).run();
        return self();
    }

    /**
     * {@code torch.Tensor.asin}: {@code asin(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor asin() {
        return Operators.begin("aten::asin", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.asin_}: {@code asin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor asin_() {
        Operators.begin("aten::asin_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.asinh}: {@code asinh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor asinh() {
        return Operators.begin("aten::asinh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.asinh_}: {@code asinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor asinh_() {
        Operators.begin("aten::asinh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.atan}: {@code atan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor atan() {
        return Operators.begin("aten::atan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.atan2}: {@code atan2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor atan2(Tensor other) {
        return Operators.begin("aten::atan2", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.atan2_}: {@code atan2_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor atan2_(Tensor other) {
        Operators.begin("aten::atan2_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.atan_}: {@code atan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor atan_() {
        Operators.begin("aten::atan_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.atanh}: {@code atanh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor atanh() {
        return Operators.begin("aten::atanh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.atanh_}: {@code atanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor atanh_() {
        Operators.begin("aten::atanh_", "").arg(this).run();
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
        return Operators.begin("aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1).arg(1)
                .tensor();
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
        return Operators.begin("aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        return Operators.begin("aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        return Operators.begin("aten::baddbmm", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        return Operators.begin("aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
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
        return Operators.begin("aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
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
        return Operators.begin("aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
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
        return Operators.begin("aten::baddbmm", "dtype").arg(this).arg("batch1", batch1).arg("batch2", batch2)
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
        Operators.begin("aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(1).arg(1).run();
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
        Operators.begin("aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        Operators.begin("aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
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
        Operators.begin("aten::baddbmm_", "").arg(this).arg("batch1", batch1).arg("batch2", batch2).arg(beta)
                .arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor bernoulli() {
        return Operators.begin("aten::bernoulli", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli(Tensor self, *, Generator? generator=None) -> Tensor}.
     *
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(@Nullable Generator generator) {
        return Operators.begin("aten::bernoulli", "").arg(this).arg(generator).tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli.p(Tensor self, float p, *, Generator? generator=None) ->
     * Tensor}.
     *
     * @param p {@code float}
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(double p) {
        return Operators.begin("aten::bernoulli", "p").arg(this).arg(p).none().tensor();
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
        return Operators.begin("aten::bernoulli", "p").arg(this).arg(p).arg(generator).tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli}: {@code bernoulli.Tensor(Tensor self, Tensor p, *, Generator? generator=None) ->
     * Tensor}.
     *
     * @param p {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bernoulli(Tensor p) {
        return Operators.begin("aten::bernoulli", "Tensor").arg(this).arg("p", p).none().tensor();
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
        return Operators.begin("aten::bernoulli", "Tensor").arg(this).arg("p", p).arg(generator).tensor();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.Tensor(Tensor(a!) self, Tensor p, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param p {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_(Tensor p) {
        Operators.begin("aten::bernoulli_", "Tensor").arg(this).arg("p", p).none().run();
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
        Operators.begin("aten::bernoulli_", "Tensor").arg(this).arg("p", p).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_() {
        Operators.begin("aten::bernoulli_", "float").arg(this).arg(0.5).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.bernoulli_}: {@code bernoulli_.float(Tensor(a!) self, float p=0.5, *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param p {@code float}, 0.5 by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor bernoulli_(double p, @Nullable Generator generator) {
        Operators.begin("aten::bernoulli_", "float").arg(this).arg(p).arg(generator).run();
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
        Operators.begin("aten::bernoulli_", "float").arg(this).arg(p).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.bincount}: {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor bincount() {
        return Operators.begin("aten::bincount", "").arg(this).none().arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.bincount}: {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @param weights {@code Tensor?}, None by default
     * @param minlength {@code SymInt}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor bincount(@Nullable Tensor weights, long minlength) {
        return Operators.begin("aten::bincount", "").arg(this).arg(weights).arg(minlength).tensor();
    }

    /**
     * {@code torch.Tensor.bincount}: {@code bincount(Tensor self, Tensor? weights=None, SymInt minlength=0) -> Tensor}.
     *
     * @param weights {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor bincount(@Nullable Tensor weights) {
        return Operators.begin("aten::bincount", "").arg(this).arg(weights).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(Tensor other) {
        return Operators.begin("aten::bitwise_and", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(Scalar other) {
        return Operators.begin("aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(double other) {
        return Operators.begin("aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(long other) {
        return Operators.begin("aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and}: {@code bitwise_and.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseAnd(boolean other) {
        return Operators.begin("aten::bitwise_and", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(Tensor other) {
        Operators.begin("aten::bitwise_and_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(Scalar other) {
        Operators.begin("aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(double other) {
        Operators.begin("aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(long other) {
        Operators.begin("aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_and_}: {@code bitwise_and_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseAnd_(boolean other) {
        Operators.begin("aten::bitwise_and_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(Tensor other) {
        return Operators.begin("aten::bitwise_left_shift", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(Scalar other) {
        return Operators.begin("aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(double other) {
        return Operators.begin("aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(long other) {
        return Operators.begin("aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift}: {@code bitwise_left_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseLeftShift(boolean other) {
        return Operators.begin("aten::bitwise_left_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_left_shift_}: {@code bitwise_left_shift_.Tensor(Tensor(a!) self, Tensor other) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseLeftShift_(Tensor other) {
        Operators.begin("aten::bitwise_left_shift_", "Tensor").arg(this).arg("other", other).run();
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
        Operators.begin("aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::bitwise_left_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_not}: {@code bitwise_not(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor bitwiseNot() {
        return Operators.begin("aten::bitwise_not", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_not_}: {@code bitwise_not_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseNot_() {
        Operators.begin("aten::bitwise_not_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(Tensor other) {
        return Operators.begin("aten::bitwise_or", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(Scalar other) {
        return Operators.begin("aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(double other) {
        return Operators.begin("aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(long other) {
        return Operators.begin("aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or}: {@code bitwise_or.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseOr(boolean other) {
        return Operators.begin("aten::bitwise_or", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(Tensor other) {
        Operators.begin("aten::bitwise_or_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(Scalar other) {
        Operators.begin("aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(double other) {
        Operators.begin("aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(long other) {
        Operators.begin("aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_or_}: {@code bitwise_or_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseOr_(boolean other) {
        Operators.begin("aten::bitwise_or_", "Scalar").arg(this).arg(other).run();
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
        return Operators.begin("aten::bitwise_right_shift", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(Scalar other) {
        return Operators.begin("aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(double other) {
        return Operators.begin("aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(long other) {
        return Operators.begin("aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift}: {@code bitwise_right_shift.Tensor_Scalar(Tensor self, Scalar other) ->
     * Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseRightShift(boolean other) {
        return Operators.begin("aten::bitwise_right_shift", "Tensor_Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_right_shift_}: {@code bitwise_right_shift_.Tensor(Tensor(a!) self, Tensor other) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseRightShift_(Tensor other) {
        Operators.begin("aten::bitwise_right_shift_", "Tensor").arg(this).arg("other", other).run();
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
        Operators.begin("aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::bitwise_right_shift_", "Tensor_Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(Tensor other) {
        return Operators.begin("aten::bitwise_xor", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(Scalar other) {
        return Operators.begin("aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(double other) {
        return Operators.begin("aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(long other) {
        return Operators.begin("aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor}: {@code bitwise_xor.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor bitwiseXor(boolean other) {
        return Operators.begin("aten::bitwise_xor", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(Tensor other) {
        Operators.begin("aten::bitwise_xor_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(Scalar other) {
        Operators.begin("aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(double other) {
        Operators.begin("aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(long other) {
        Operators.begin("aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bitwise_xor_}: {@code bitwise_xor_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor bitwiseXor_(boolean other) {
        Operators.begin("aten::bitwise_xor_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.bmm}: {@code bmm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor bmm(Tensor mat2) {
        return Operators.begin("aten::bmm", "").arg(this).arg("mat2", mat2).tensor();
    }

    /**
     * {@code torch.Tensor.bmm}: {@code bmm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public final Tensor bmm(Tensor mat2, DType outDtype) {
        return Operators.begin("aten::bmm", "dtype").arg(this).arg("mat2", mat2).arg(outDtype).tensor();
    }

    /**
     * {@code torch.Tensor.broadcast_to}: {@code broadcast_to(Tensor(a) self, SymInt[] size) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor broadcastTo(long... size) {
        return Operators.begin("aten::broadcast_to", "").arg(this).arg(size).tensor();
    }

    /**
     * {@code torch.Tensor.cauchy_}: {@code cauchy_(Tensor(a!) self, float median=0., float sigma=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor cauchy_() {
        Operators.begin("aten::cauchy_", "").arg(this).arg(0.0).arg(1.0).none().run();
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
        Operators.begin("aten::cauchy_", "").arg(this).arg(median).arg(sigma).arg(generator).run();
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
        Operators.begin("aten::cauchy_", "").arg(this).arg(median).arg(1.0).none().run();
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
        Operators.begin("aten::cauchy_", "").arg(this).arg(median).arg(sigma).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.ccol_indices}: {@code ccol_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor ccolIndices() {
        return Operators.begin("aten::ccol_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.ceil}: {@code ceil(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor ceil() {
        return Operators.begin("aten::ceil", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.ceil_}: {@code ceil_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor ceil_() {
        Operators.begin("aten::ceil_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.chalf}: {@code chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor chalf() {
        return Operators.begin("aten::chalf", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.chalf}: {@code chalf(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor chalf(@Nullable MemoryFormat memoryFormat) {
        return Operators.begin("aten::chalf", "").arg(this).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_inverse}: {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor choleskyInverse() {
        return Operators.begin("aten::cholesky_inverse", "").arg(this).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_inverse}: {@code cholesky_inverse(Tensor self, bool upper=False) -> Tensor}.
     *
     * @param upper {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor choleskyInverse(boolean upper) {
        return Operators.begin("aten::cholesky_inverse", "").arg(this).arg(upper).tensor();
    }

    /**
     * {@code torch.Tensor.cholesky_solve}: {@code cholesky_solve(Tensor self, Tensor input2, bool upper=False) ->
     * Tensor}.
     *
     * @param input2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor choleskySolve(Tensor input2) {
        return Operators.begin("aten::cholesky_solve", "").arg(this).arg("input2", input2).arg(false).tensor();
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
        return Operators.begin("aten::cholesky_solve", "").arg(this).arg("input2", input2).arg(upper).tensor();
    }

    /**
     * {@code torch.Tensor.chunk}: {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}.
     *
     * @param chunks {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> chunk(long chunks) {
        return Operators.begin("aten::chunk", "").arg(this).arg(chunks).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.chunk}: {@code chunk(Tensor(a -> *) self, int chunks, int dim=0) -> Tensor(a)[]}.
     *
     * @param chunks {@code int}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> chunk(long chunks, long dim) {
        return Operators.begin("aten::chunk", "").arg(this).arg(chunks).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clamp() {
        return Operators.begin("aten::clamp", "Tensor").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @param max {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Tensor min, @Nullable Tensor max) {
        return Operators.begin("aten::clamp", "Tensor").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Tensor min) {
        return Operators.begin("aten::clamp", "Tensor").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clampDefault() {
        return Operators.begin("aten::clamp", "").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Scalar min, @Nullable Scalar max) {
        return Operators.begin("aten::clamp", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(double min, double max) {
        return Operators.begin("aten::clamp", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(long min, long max) {
        return Operators.begin("aten::clamp", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(@Nullable Scalar min) {
        return Operators.begin("aten::clamp", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(double min) {
        return Operators.begin("aten::clamp", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp}: {@code clamp(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clamp(long min) {
        return Operators.begin("aten::clamp", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max.Tensor(Tensor self, Tensor max) -> Tensor}.
     *
     * @param max {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(Tensor max) {
        return Operators.begin("aten::clamp_max", "Tensor").arg(this).arg("max", max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(Scalar max) {
        return Operators.begin("aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(double max) {
        return Operators.begin("aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(long max) {
        return Operators.begin("aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max}: {@code clamp_max(Tensor self, Scalar max) -> Tensor}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMax(boolean max) {
        return Operators.begin("aten::clamp_max", "").arg(this).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_.Tensor(Tensor(a!) self, Tensor max) -> Tensor(a!)}.
     *
     * @param max {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(Tensor max) {
        Operators.begin("aten::clamp_max_", "Tensor").arg(this).arg("max", max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(Scalar max) {
        Operators.begin("aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(double max) {
        Operators.begin("aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(long max) {
        Operators.begin("aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_max_}: {@code clamp_max_(Tensor(a!) self, Scalar max) -> Tensor(a!)}.
     *
     * @param max {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMax_(boolean max) {
        Operators.begin("aten::clamp_max_", "").arg(this).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min.Tensor(Tensor self, Tensor min) -> Tensor}.
     *
     * @param min {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(Tensor min) {
        return Operators.begin("aten::clamp_min", "Tensor").arg(this).arg("min", min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(Scalar min) {
        return Operators.begin("aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(double min) {
        return Operators.begin("aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(long min) {
        return Operators.begin("aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min}: {@code clamp_min(Tensor self, Scalar min) -> Tensor}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor clampMin(boolean min) {
        return Operators.begin("aten::clamp_min", "").arg(this).arg(min).tensor();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_.Tensor(Tensor(a!) self, Tensor min) -> Tensor(a!)}.
     *
     * @param min {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(Tensor min) {
        Operators.begin("aten::clamp_min_", "Tensor").arg(this).arg("min", min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(Scalar min) {
        Operators.begin("aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(double min) {
        Operators.begin("aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(long min) {
        Operators.begin("aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_min_}: {@code clamp_min_(Tensor(a!) self, Scalar min) -> Tensor(a!)}.
     *
     * @param min {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampMin_(boolean min) {
        Operators.begin("aten::clamp_min_", "").arg(this).arg(min).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_() {
        Operators.begin("aten::clamp_", "Tensor").arg(this).none().none().run();
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
        Operators.begin("aten::clamp_", "Tensor").arg(this).arg(min).arg(max).run();
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
        Operators.begin("aten::clamp_", "Tensor").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clampDefault_() {
        Operators.begin("aten::clamp_", "").arg(this).none().none().run();
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
        Operators.begin("aten::clamp_", "").arg(this).arg(min).arg(max).run();
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
        Operators.begin("aten::clamp_", "").arg(this).arg(min).arg(max).run();
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
        Operators.begin("aten::clamp_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(@Nullable Scalar min) {
        Operators.begin("aten::clamp_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(double min) {
        Operators.begin("aten::clamp_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clamp_}: {@code clamp_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clamp_(long min) {
        Operators.begin("aten::clamp_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clip() {
        return Operators.begin("aten::clip", "Tensor").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @param max {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Tensor min, @Nullable Tensor max) {
        return Operators.begin("aten::clip", "Tensor").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip.Tensor(Tensor self, Tensor? min=None, Tensor? max=None) -> Tensor}.
     *
     * @param min {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Tensor min) {
        return Operators.begin("aten::clip", "Tensor").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor clipDefault() {
        return Operators.begin("aten::clip", "").arg(this).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Scalar min, @Nullable Scalar max) {
        return Operators.begin("aten::clip", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(double min, double max) {
        return Operators.begin("aten::clip", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @param max {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(long min, long max) {
        return Operators.begin("aten::clip", "").arg(this).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(@Nullable Scalar min) {
        return Operators.begin("aten::clip", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(double min) {
        return Operators.begin("aten::clip", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip}: {@code clip(Tensor self, Scalar? min=None, Scalar? max=None) -> Tensor}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clip(long min) {
        return Operators.begin("aten::clip", "").arg(this).arg(min).none().tensor();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_.Tensor(Tensor(a!) self, Tensor? min=None, Tensor? max=None) ->
     * Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_() {
        Operators.begin("aten::clip_", "Tensor").arg(this).none().none().run();
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
        Operators.begin("aten::clip_", "Tensor").arg(this).arg(min).arg(max).run();
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
        Operators.begin("aten::clip_", "Tensor").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor clipDefault_() {
        Operators.begin("aten::clip_", "").arg(this).none().none().run();
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
        Operators.begin("aten::clip_", "").arg(this).arg(min).arg(max).run();
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
        Operators.begin("aten::clip_", "").arg(this).arg(min).arg(max).run();
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
        Operators.begin("aten::clip_", "").arg(this).arg(min).arg(max).run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(@Nullable Scalar min) {
        Operators.begin("aten::clip_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(double min) {
        Operators.begin("aten::clip_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clip_}: {@code clip_(Tensor(a!) self, Scalar? min=None, Scalar? max=None) -> Tensor(a!)}.
     *
     * @param min {@code Scalar?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor clip_(long min) {
        Operators.begin("aten::clip_", "").arg(this).arg(min).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.clone}: {@code clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}.
     *
     * @param memoryFormat {@code MemoryFormat?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor clone(@Nullable MemoryFormat memoryFormat) {
        return Operators.begin("aten::clone", "").arg(this).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.coalesce}: {@code coalesce(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor coalesce() {
        return Operators.begin("aten::coalesce", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.col_indices}: {@code col_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor colIndices() {
        return Operators.begin("aten::col_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.conj}: {@code conj(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor conj() {
        return Operators.begin("aten::conj", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.conj_physical}: {@code conj_physical(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor conjPhysical() {
        return Operators.begin("aten::conj_physical", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.conj_physical_}: {@code conj_physical_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor conjPhysical_() {
        Operators.begin("aten::conj_physical_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.contiguous}: {@code contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) ->
     * Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor contiguous() {
        return Operators.begin("aten::contiguous", "").arg(this).arg(MemoryFormat.CONTIGUOUS).tensor();
    }

    /**
     * {@code torch.Tensor.contiguous}: {@code contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) ->
     * Tensor(a)}.
     *
     * @param memoryFormat {@code MemoryFormat}, torch.contiguous_format by default
     * @return {@code Tensor(a)}
     */
    public final Tensor contiguous(MemoryFormat memoryFormat) {
        return Operators.begin("aten::contiguous", "").arg(this).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.copy_}: {@code copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copy_(Tensor src) {
        Operators.begin("aten::copy_", "").arg(this).arg("src", src).arg(false).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copy_}: {@code copy_(Tensor(a!) self, Tensor src, bool non_blocking=False) -> Tensor(a!)}.
     *
     * @param src {@code Tensor}
     * @param nonBlocking {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor copy_(Tensor src, boolean nonBlocking) {
        Operators.begin("aten::copy_", "").arg(this).arg("src", src).arg(nonBlocking).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor copysign(Tensor other) {
        return Operators.begin("aten::copysign", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(Scalar other) {
        return Operators.begin("aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(double other) {
        return Operators.begin("aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(long other) {
        return Operators.begin("aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign}: {@code copysign.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor copysign(boolean other) {
        return Operators.begin("aten::copysign", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(Tensor other) {
        Operators.begin("aten::copysign_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(Scalar other) {
        Operators.begin("aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(double other) {
        Operators.begin("aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(long other) {
        Operators.begin("aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.copysign_}: {@code copysign_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor copysign_(boolean other) {
        Operators.begin("aten::copysign_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.corrcoef}: {@code corrcoef(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor corrcoef() {
        return Operators.begin("aten::corrcoef", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cos}: {@code cos(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor cos() {
        return Operators.begin("aten::cos", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cos_}: {@code cos_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor cos_() {
        Operators.begin("aten::cos_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.cosh}: {@code cosh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor cosh() {
        return Operators.begin("aten::cosh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cosh_}: {@code cosh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor cosh_() {
        Operators.begin("aten::cosh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor countNonzero() {
        return Operators.begin("aten::count_nonzero", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor countNonzero(@Nullable Long dim) {
        return Operators.begin("aten::count_nonzero", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero(Tensor self, int? dim=None) -> Tensor}.
     *
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor countNonzero(long dim) {
        return Operators.begin("aten::count_nonzero", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.count_nonzero}: {@code count_nonzero.dim_IntList(Tensor self, int[] dim) -> Tensor}.
     *
     * @param dim {@code int[]}
     * @return {@code Tensor}
     */
    public final Tensor countNonzero(long... dim) {
        return Operators.begin("aten::count_nonzero", "dim_IntList").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.cov}: {@code cov(Tensor self, *, int correction=1, Tensor? fweights=None, Tensor?
     * aweights=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor cov() {
        return Operators.begin("aten::cov", "").arg(this).arg(1).none().none().tensor();
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
        return Operators.begin("aten::cov", "").arg(this).arg(correction).arg(fweights).arg(aweights).tensor();
    }

    /**
     * {@code torch.Tensor.cross}: {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor cross(Tensor other) {
        return Operators.begin("aten::cross", "").arg(this).arg("other", other).none().tensor();
    }

    /**
     * {@code torch.Tensor.cross}: {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cross(Tensor other, @Nullable Long dim) {
        return Operators.begin("aten::cross", "").arg(this).arg("other", other).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.cross}: {@code cross(Tensor self, Tensor other, int? dim=None) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param dim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cross(Tensor other, long dim) {
        return Operators.begin("aten::cross", "").arg(this).arg("other", other).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.crow_indices}: {@code crow_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor crowIndices() {
        return Operators.begin("aten::crow_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.cummax}: {@code cummax(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices cummax(long dim) {
        ResultReader results = Operators.begin("aten::cummax", "").arg(this).arg(dim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.cummin}: {@code cummin(Tensor self, int dim) -> (Tensor values, Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices cummin(long dim) {
        ResultReader results = Operators.begin("aten::cummin", "").arg(this).arg(dim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.cumprod}: {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor cumprod(long dim) {
        return Operators.begin("aten::cumprod", "").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.cumprod}: {@code cumprod(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cumprod(long dim, @Nullable DType dtype) {
        return Operators.begin("aten::cumprod", "").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.cumprod_}: {@code cumprod_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) ->
     * Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor cumprod_(long dim) {
        Operators.begin("aten::cumprod_", "").arg(this).arg(dim).none().run();
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
        Operators.begin("aten::cumprod_", "").arg(this).arg(dim).arg(dtype).run();
        return self();
    }

    /**
     * {@code torch.Tensor.cumsum}: {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor cumsum(long dim) {
        return Operators.begin("aten::cumsum", "").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.cumsum}: {@code cumsum(Tensor self, int dim, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor cumsum(long dim, @Nullable DType dtype) {
        return Operators.begin("aten::cumsum", "").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.cumsum_}: {@code cumsum_(Tensor(a!) self, int dim, *, ScalarType? dtype=None) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor cumsum_(long dim) {
        Operators.begin("aten::cumsum_", "").arg(this).arg(dim).none().run();
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
        Operators.begin("aten::cumsum_", "").arg(this).arg(dim).arg(dtype).run();
        return self();
    }

    /**
     * {@code torch.Tensor.data}: {@code data(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor data() {
        return Operators.begin("aten::data", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.deg2rad}: {@code deg2rad(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor deg2rad() {
        return Operators.begin("aten::deg2rad", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.deg2rad_}: {@code deg2rad_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor deg2rad_() {
        Operators.begin("aten::deg2rad_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.dense_dim}: {@code dense_dim(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long denseDim() {
        return Operators.begin("aten::dense_dim", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.dequantize}: {@code dequantize.self(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor dequantize() {
        return Operators.begin("aten::dequantize", "self").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.det}: {@code det(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor det() {
        return Operators.begin("aten::det", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.detach}: {@code detach(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor detach() {
        return Operators.begin("aten::detach", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.detach_}: {@code detach_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor detach_() {
        Operators.begin("aten::detach_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.diag}: {@code diag(Tensor self, int diagonal=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diag() {
        return Operators.begin("aten::diag", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.diag}: {@code diag(Tensor self, int diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diag(long diagonal) {
        return Operators.begin("aten::diag", "").arg(this).arg(diagonal).tensor();
    }

    /**
     * {@code torch.Tensor.diag_embed}: {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diagEmbed() {
        return Operators.begin("aten::diag_embed", "").arg(this).arg(0).arg(-2).arg(-1).tensor();
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
        return Operators.begin("aten::diag_embed", "").arg(this).arg(offset).arg(dim1).arg(dim2).tensor();
    }

    /**
     * {@code torch.Tensor.diag_embed}: {@code diag_embed(Tensor self, int offset=0, int dim1=-2, int dim2=-1) ->
     * Tensor}.
     *
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diagEmbed(long offset) {
        return Operators.begin("aten::diag_embed", "").arg(this).arg(offset).arg(-2).arg(-1).tensor();
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
        return Operators.begin("aten::diag_embed", "").arg(this).arg(offset).arg(dim1).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.diagflat}: {@code diagflat(Tensor self, int offset=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diagflat() {
        return Operators.begin("aten::diagflat", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.diagflat}: {@code diagflat(Tensor self, int offset=0) -> Tensor}.
     *
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor diagflat(long offset) {
        return Operators.begin("aten::diagflat", "").arg(this).arg(offset).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal}: {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) ->
     * Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor diagonal() {
        return Operators.begin("aten::diagonal", "").arg(this).arg(0).arg(0).arg(1).tensor();
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
        return Operators.begin("aten::diagonal", "").arg(this).arg(offset).arg(dim1).arg(dim2).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal}: {@code diagonal(Tensor(a) self, int offset=0, int dim1=0, int dim2=1) ->
     * Tensor(a)}.
     *
     * @param offset {@code int}, 0 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor diagonal(long offset) {
        return Operators.begin("aten::diagonal", "").arg(this).arg(offset).arg(0).arg(1).tensor();
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
        return Operators.begin("aten::diagonal", "").arg(this).arg(offset).arg(dim1).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.diagonal_scatter}: {@code diagonal_scatter(Tensor self, Tensor src, int offset=0, int dim1=0,
     * int dim2=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor diagonalScatter(Tensor src) {
        return Operators.begin("aten::diagonal_scatter", "").arg(this).arg("src", src).arg(0).arg(0).arg(1).tensor();
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
        return Operators.begin("aten::diagonal_scatter", "").arg(this).arg("src", src).arg(offset).arg(dim1).arg(dim2)
                .tensor();
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
        return Operators.begin("aten::diagonal_scatter", "").arg(this).arg("src", src).arg(offset).arg(0).arg(1)
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
        return Operators.begin("aten::diagonal_scatter", "").arg(this).arg("src", src).arg(offset).arg(dim1).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     * Does not end, in Python either, with a huge {@code n} for a dimension as long: {@code docs/deadly.tsv}.
     *
     * @return {@code Tensor}
     */
    public final Tensor diff() {
        return Operators.begin("aten::diff", "").arg(this).arg(1).arg(-1).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     * Does not end, in Python either, with a huge {@code n} for a dimension as long: {@code docs/deadly.tsv}.
     *
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public final Tensor diff(DiffOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::diff", "").arg(this).arg(options.n()).arg(options.dim()).arg(options.prepend())
                .arg(options.append()).tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     * Does not end, in Python either, with a huge {@code n} for a dimension as long: {@code docs/deadly.tsv}.
     *
     * @param n {@code int}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor diff(long n) {
        return Operators.begin("aten::diff", "").arg(this).arg(n).arg(-1).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     * Does not end, in Python either, with a huge {@code n} for a dimension as long: {@code docs/deadly.tsv}.
     *
     * @param n {@code int}, 1 by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public final Tensor diff(long n, long dim) {
        return Operators.begin("aten::diff", "").arg(this).arg(n).arg(dim).none().none().tensor();
    }

    /**
     * {@code torch.Tensor.diff}: {@code diff(Tensor self, int n=1, int dim=-1, Tensor? prepend=None, Tensor?
     * append=None) -> Tensor}.
     * Does not end, in Python either, with a huge {@code n} for a dimension as long: {@code docs/deadly.tsv}.
     *
     * @param n {@code int}, 1 by default
     * @param dim {@code int}, -1 by default
     * @param prepend {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor diff(long n, long dim, @Nullable Tensor prepend) {
        return Operators.begin("aten::diff", "").arg(this).arg(n).arg(dim).arg(prepend).none().tensor();
    }

    /**
     * {@code torch.Tensor.digamma}: {@code digamma(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor digamma() {
        return Operators.begin("aten::digamma", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.digamma_}: {@code digamma_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor digamma_() {
        Operators.begin("aten::digamma_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other) {
        return Operators.begin("aten::dist", "").arg(this).arg("other", other).arg(2).tensor();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other, Scalar p) {
        return Operators.begin("aten::dist", "").arg(this).arg("other", other).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other, double p) {
        return Operators.begin("aten::dist", "").arg(this).arg("other", other).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.dist}: {@code dist(Tensor self, Tensor other, Scalar p=2) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param p {@code Scalar}, 2 by default
     * @return {@code Tensor}
     */
    public final Tensor dist(Tensor other, long p) {
        return Operators.begin("aten::dist", "").arg(this).arg("other", other).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(Tensor other) {
        return Operators.begin("aten::div", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(Scalar other) {
        return Operators.begin("aten::div", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(double other) {
        return Operators.begin("aten::div", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(long other) {
        return Operators.begin("aten::div", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor div(boolean other) {
        return Operators.begin("aten::div", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(Tensor other, @Nullable String roundingMode) {
        return Operators.begin("aten::div", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(Scalar other, @Nullable String roundingMode) {
        return Operators.begin("aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(double other, @Nullable String roundingMode) {
        return Operators.begin("aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(long other, @Nullable String roundingMode) {
        return Operators.begin("aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Tensor_mode(Tensor self, Tensor other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor div(boolean other, @Nullable String roundingMode) {
        return Operators.begin("aten::div", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Scalar_mode(Tensor self, Scalar other, *, str? rounding_mode) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param roundingMode {@code str?}
     * @return {@code Tensor}
     */
    public final Tensor divScalarMode(Scalar other, @Nullable String roundingMode) {
        return Operators.begin("aten::div", "Scalar_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.div}: {@code div.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor divScalar(Scalar other) {
        return Operators.begin("aten::div", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(Tensor other) {
        Operators.begin("aten::div_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(Scalar other) {
        Operators.begin("aten::div_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(double other) {
        Operators.begin("aten::div_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(long other) {
        Operators.begin("aten::div_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor div_(boolean other) {
        Operators.begin("aten::div_", "Tensor").arg(this).arg(other).run();
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
        Operators.begin("aten::div_", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode).run();
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
        Operators.begin("aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::div_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::div_", "Scalar_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.div_}: {@code div_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divScalar_(Scalar other) {
        Operators.begin("aten::div_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(Tensor other) {
        return Operators.begin("aten::divide", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(Scalar other) {
        return Operators.begin("aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(double other) {
        return Operators.begin("aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(long other) {
        return Operators.begin("aten::divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor divide(boolean other) {
        return Operators.begin("aten::divide", "Tensor").arg(this).arg(other).tensor();
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
        return Operators.begin("aten::divide", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode).tensor();
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
        return Operators.begin("aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
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
        return Operators.begin("aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
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
        return Operators.begin("aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
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
        return Operators.begin("aten::divide", "Tensor_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide}: {@code divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor divideScalar(Scalar other) {
        return Operators.begin("aten::divide", "Scalar").arg(this).arg(other).tensor();
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
        return Operators.begin("aten::divide", "Scalar_mode").arg(this).arg(other).arg(roundingMode).tensor();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(Tensor other) {
        Operators.begin("aten::divide_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(Scalar other) {
        Operators.begin("aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(double other) {
        Operators.begin("aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(long other) {
        Operators.begin("aten::divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divide_(boolean other) {
        Operators.begin("aten::divide_", "Tensor").arg(this).arg(other).run();
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
        Operators.begin("aten::divide_", "Tensor_mode").arg(this).arg("other", other).arg(roundingMode).run();
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
        Operators.begin("aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
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
        Operators.begin("aten::divide_", "Tensor_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.divide_}: {@code divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor divideScalar_(Scalar other) {
        Operators.begin("aten::divide_", "Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::divide_", "Scalar_mode").arg(this).arg(other).arg(roundingMode).run();
        return self();
    }

    /**
     * {@code torch.Tensor.dot}: {@code dot(Tensor self, Tensor tensor) -> Tensor}.
     *
     * @param tensor {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor dot(Tensor tensor) {
        return Operators.begin("aten::dot", "").arg(this).arg("tensor", tensor).tensor();
    }

    /**
     * {@code torch.Tensor.dsplit}: {@code dsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> dsplit(long sections) {
        return Operators.begin("aten::dsplit", "int").arg(this).arg(sections).tensors();
    }

    /**
     * {@code torch.Tensor.dsplit}: {@code dsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> dsplit(long... indices) {
        return Operators.begin("aten::dsplit", "array").arg(this).arg(indices).tensors();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor eq(Tensor other) {
        return Operators.begin("aten::eq", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor eq(Scalar other) {
        return Operators.begin("aten::eq", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor eq(double other) {
        return Operators.begin("aten::eq", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor eq(long other) {
        return Operators.begin("aten::eq", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.eq}: {@code eq.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor eq(boolean other) {
        return Operators.begin("aten::eq", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(Tensor other) {
        Operators.begin("aten::eq_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(Scalar other) {
        Operators.begin("aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(double other) {
        Operators.begin("aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(long other) {
        Operators.begin("aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.eq_}: {@code eq_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor eq_(boolean other) {
        Operators.begin("aten::eq_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.equal}: {@code equal(Tensor self, Tensor other) -> bool}.
     *
     * @param other {@code Tensor}
     * @return {@code bool}
     */
    public final boolean equal(Tensor other) {
        return Operators.begin("aten::equal", "").arg(this).arg("other", other).bool();
    }

    /**
     * {@code torch.Tensor.erf}: {@code erf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor erf() {
        return Operators.begin("aten::erf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.erf_}: {@code erf_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor erf_() {
        Operators.begin("aten::erf_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.erfc}: {@code erfc(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor erfc() {
        return Operators.begin("aten::erfc", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.erfc_}: {@code erfc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor erfc_() {
        Operators.begin("aten::erfc_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.erfinv}: {@code erfinv(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor erfinv() {
        return Operators.begin("aten::erfinv", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.erfinv_}: {@code erfinv_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor erfinv_() {
        Operators.begin("aten::erfinv_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exp}: {@code exp(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor exp() {
        return Operators.begin("aten::exp", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.exp2}: {@code exp2(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor exp2() {
        return Operators.begin("aten::exp2", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.exp2_}: {@code exp2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor exp2_() {
        Operators.begin("aten::exp2_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exp_}: {@code exp_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor exp_() {
        Operators.begin("aten::exp_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.expand}: {@code expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor expand(long... size) {
        return Operators.begin("aten::expand", "").arg(this).arg(size).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.expand}: {@code expand(Tensor(a) self, SymInt[] size, *, bool implicit=False) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @param implicit {@code bool}, False by default
     * @return {@code Tensor(a)}
     */
    public final Tensor expand(long[] size, boolean implicit) {
        return Operators.begin("aten::expand", "").arg(this).arg(size).arg(implicit).tensor();
    }

    /**
     * {@code torch.Tensor.expand_as}: {@code expand_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor expandAs(Tensor other) {
        return Operators.begin("aten::expand_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.expm1}: {@code expm1(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor expm1() {
        return Operators.begin("aten::expm1", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.expm1_}: {@code expm1_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor expm1_() {
        Operators.begin("aten::expm1_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.exponential_}: {@code exponential_(Tensor(a!) self, float lambd=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor exponential_() {
        Operators.begin("aten::exponential_", "").arg(this).arg(1.0).none().run();
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
        Operators.begin("aten::exponential_", "").arg(this).arg(lambd).arg(generator).run();
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
        Operators.begin("aten::exponential_", "").arg(this).arg(lambd).none().run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(false).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
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
        Operators.begin("aten::fill_diagonal_", "").arg(this).arg(fillValue).arg(wrap).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Tensor(Tensor(a!) self, Tensor value) -> Tensor(a!)}.
     *
     * @param value {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(Tensor value) {
        Operators.begin("aten::fill_", "Tensor").arg(this).arg("value", value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)}.
     *
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(Scalar value) {
        Operators.begin("aten::fill_", "Scalar").arg(this).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)}.
     *
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(double value) {
        Operators.begin("aten::fill_", "Scalar").arg(this).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)}.
     *
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(long value) {
        Operators.begin("aten::fill_", "Scalar").arg(this).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fill_}: {@code fill_.Scalar(Tensor(a!) self, Scalar value) -> Tensor(a!)}.
     *
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fill_(boolean value) {
        Operators.begin("aten::fill_", "Scalar").arg(this).arg(value).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fix}: {@code fix(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor fix() {
        return Operators.begin("aten::fix", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.fix_}: {@code fix_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor fix_() {
        Operators.begin("aten::fix_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.flatten}: {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
     * Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor flatten() {
        return Operators.begin("aten::flatten", "using_ints").arg(this).arg(0).arg(-1).tensor();
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
        return Operators.begin("aten::flatten", "using_ints").arg(this).arg(startDim).arg(endDim).tensor();
    }

    /**
     * {@code torch.Tensor.flatten}: {@code flatten.using_ints(Tensor(a) self, int start_dim=0, int end_dim=-1) ->
     * Tensor(a)}.
     *
     * @param startDim {@code int}, 0 by default
     * @return {@code Tensor(a)}
     */
    public final Tensor flatten(long startDim) {
        return Operators.begin("aten::flatten", "using_ints").arg(this).arg(startDim).arg(-1).tensor();
    }

    /**
     * {@code torch.Tensor.flip}: {@code flip(Tensor self, int[] dims) -> Tensor}.
     *
     * @param dims {@code int[]}
     * @return {@code Tensor}
     */
    public final Tensor flip(long... dims) {
        return Operators.begin("aten::flip", "").arg(this).arg(dims).tensor();
    }

    /**
     * {@code torch.Tensor.fliplr}: {@code fliplr(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor fliplr() {
        return Operators.begin("aten::fliplr", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.flipud}: {@code flipud(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor flipud() {
        return Operators.begin("aten::flipud", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(Tensor exponent) {
        return Operators.begin("aten::float_power", "Tensor_Tensor").arg(this).arg("exponent", exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(Scalar exponent) {
        return Operators.begin("aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(double exponent) {
        return Operators.begin("aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(long exponent) {
        return Operators.begin("aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power}: {@code float_power.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floatPower(boolean exponent) {
        return Operators.begin("aten::float_power", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(Tensor exponent) {
        Operators.begin("aten::float_power_", "Tensor").arg(this).arg("exponent", exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(Scalar exponent) {
        Operators.begin("aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(double exponent) {
        Operators.begin("aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(long exponent) {
        Operators.begin("aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.float_power_}: {@code float_power_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floatPower_(boolean exponent) {
        Operators.begin("aten::float_power_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor}: {@code floor(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor floor() {
        return Operators.begin("aten::floor", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(Tensor other) {
        return Operators.begin("aten::floor_divide", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(Scalar other) {
        return Operators.begin("aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(double other) {
        return Operators.begin("aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(long other) {
        return Operators.begin("aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor floorDivide(boolean other) {
        return Operators.begin("aten::floor_divide", "").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide}: {@code floor_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor floorDivideScalar(Scalar other) {
        return Operators.begin("aten::floor_divide", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(Tensor other) {
        Operators.begin("aten::floor_divide_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(Scalar other) {
        Operators.begin("aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(double other) {
        Operators.begin("aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(long other) {
        Operators.begin("aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivide_(boolean other) {
        Operators.begin("aten::floor_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_divide_}: {@code floor_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor floorDivideScalar_(Scalar other) {
        Operators.begin("aten::floor_divide_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.floor_}: {@code floor_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor floor_() {
        Operators.begin("aten::floor_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmax}: {@code fmax(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor fmax(Tensor other) {
        return Operators.begin("aten::fmax", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.fmin}: {@code fmin(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor fmin(Tensor other) {
        return Operators.begin("aten::fmin", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor fmod(Tensor other) {
        return Operators.begin("aten::fmod", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(Scalar other) {
        return Operators.begin("aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(double other) {
        return Operators.begin("aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(long other) {
        return Operators.begin("aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod}: {@code fmod.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor fmod(boolean other) {
        return Operators.begin("aten::fmod", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(Tensor other) {
        Operators.begin("aten::fmod_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(Scalar other) {
        Operators.begin("aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(double other) {
        Operators.begin("aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(long other) {
        Operators.begin("aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.fmod_}: {@code fmod_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor fmod_(boolean other) {
        Operators.begin("aten::fmod_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.frac}: {@code frac(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor frac() {
        return Operators.begin("aten::frac", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.frac_}: {@code frac_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor frac_() {
        Operators.begin("aten::frac_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.frexp}: {@code frexp.Tensor(Tensor self) -> (Tensor mantissa, Tensor exponent)}.
     *
     * @return {@code (Tensor mantissa, Tensor exponent)}
     */
    public final MantissaExponent frexp() {
        ResultReader results = Operators.begin("aten::frexp", "Tensor").arg(this).results();
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
        return Operators.begin("aten::gather", "").arg(this).arg(dim).arg("index", index).arg(false).tensor();
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
        return Operators.begin("aten::gather", "").arg(this).arg(dim).arg("index", index).arg(sparseGrad).tensor();
    }

    /**
     * {@code torch.Tensor.gcd}: {@code gcd(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor gcd(Tensor other) {
        return Operators.begin("aten::gcd", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.gcd_}: {@code gcd_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gcd_(Tensor other) {
        Operators.begin("aten::gcd_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ge(Tensor other) {
        return Operators.begin("aten::ge", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ge(Scalar other) {
        return Operators.begin("aten::ge", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ge(double other) {
        return Operators.begin("aten::ge", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ge(long other) {
        return Operators.begin("aten::ge", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ge}: {@code ge.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ge(boolean other) {
        return Operators.begin("aten::ge", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(Tensor other) {
        Operators.begin("aten::ge_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(Scalar other) {
        Operators.begin("aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(double other) {
        Operators.begin("aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(long other) {
        Operators.begin("aten::ge_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ge_}: {@code ge_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ge_(boolean other) {
        Operators.begin("aten::ge_", "Scalar").arg(this).arg(other).run();
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
        Operators.begin("aten::geometric_", "").arg(this).arg(p).none().run();
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
        Operators.begin("aten::geometric_", "").arg(this).arg(p).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.geqrf}: {@code geqrf(Tensor self) -> (Tensor a, Tensor tau)}.
     *
     * @return {@code (Tensor a, Tensor tau)}
     */
    public final ATau geqrf() {
        ResultReader results = Operators.begin("aten::geqrf", "").arg(this).results();
        return new ATau(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.ger}: {@code ger(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param vec2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ger(Tensor vec2) {
        return Operators.begin("aten::ger", "").arg(this).arg("vec2", vec2).tensor();
    }

    /**
     * {@code torch.Tensor.get_device}: {@code get_device(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long getDevice() {
        return Operators.begin("aten::get_device", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor greater(Tensor other) {
        return Operators.begin("aten::greater", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(Scalar other) {
        return Operators.begin("aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(double other) {
        return Operators.begin("aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(long other) {
        return Operators.begin("aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater}: {@code greater.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greater(boolean other) {
        return Operators.begin("aten::greater", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(Tensor other) {
        return Operators.begin("aten::greater_equal", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(Scalar other) {
        return Operators.begin("aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(double other) {
        return Operators.begin("aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(long other) {
        return Operators.begin("aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal}: {@code greater_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor greaterEqual(boolean other) {
        return Operators.begin("aten::greater_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(Tensor other) {
        Operators.begin("aten::greater_equal_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(Scalar other) {
        Operators.begin("aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(double other) {
        Operators.begin("aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(long other) {
        Operators.begin("aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_equal_}: {@code greater_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greaterEqual_(boolean other) {
        Operators.begin("aten::greater_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(Tensor other) {
        Operators.begin("aten::greater_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(Scalar other) {
        Operators.begin("aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(double other) {
        Operators.begin("aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(long other) {
        Operators.begin("aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.greater_}: {@code greater_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor greater_(boolean other) {
        Operators.begin("aten::greater_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor gt(Tensor other) {
        return Operators.begin("aten::gt", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor gt(Scalar other) {
        return Operators.begin("aten::gt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor gt(double other) {
        return Operators.begin("aten::gt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor gt(long other) {
        return Operators.begin("aten::gt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.gt}: {@code gt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor gt(boolean other) {
        return Operators.begin("aten::gt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(Tensor other) {
        Operators.begin("aten::gt_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(Scalar other) {
        Operators.begin("aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(double other) {
        Operators.begin("aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(long other) {
        Operators.begin("aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.gt_}: {@code gt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor gt_(boolean other) {
        Operators.begin("aten::gt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor hardshrink() {
        return Operators.begin("aten::hardshrink", "").arg(this).arg(0.5).tensor();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public final Tensor hardshrink(Scalar lambd) {
        return Operators.begin("aten::hardshrink", "").arg(this).arg(lambd).tensor();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public final Tensor hardshrink(double lambd) {
        return Operators.begin("aten::hardshrink", "").arg(this).arg(lambd).tensor();
    }

    /**
     * {@code torch.Tensor.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public final Tensor hardshrink(long lambd) {
        return Operators.begin("aten::hardshrink", "").arg(this).arg(lambd).tensor();
    }

    /**
     * {@code torch.Tensor.hash_tensor}: {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int
     * mode=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor hashTensor() {
        return Operators.begin("aten::hash_tensor", "").arg(this).arg(NONE).arg(false).arg(0).tensor();
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
        return Operators.begin("aten::hash_tensor", "").arg(this).ints(dim, 1).arg(keepdim).arg(mode).tensor();
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
        return Operators.begin("aten::hash_tensor", "").arg(this).ints(dim, 1).arg(keepdim).arg(mode).tensor();
    }

    /**
     * {@code torch.Tensor.hash_tensor}: {@code hash_tensor(Tensor self, int[1] dim=[], *, bool keepdim=False, int
     * mode=0) -> Tensor}.
     *
     * @param dim {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor hashTensor(long... dim) {
        return Operators.begin("aten::hash_tensor", "").arg(this).ints(dim, 1).arg(false).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.heaviside}: {@code heaviside(Tensor self, Tensor values) -> Tensor}.
     *
     * @param values {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor heaviside(Tensor values) {
        return Operators.begin("aten::heaviside", "").arg(this).arg("values", values).tensor();
    }

    /**
     * {@code torch.Tensor.heaviside_}: {@code heaviside_(Tensor(a!) self, Tensor values) -> Tensor(a!)}.
     *
     * @param values {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor heaviside_(Tensor values) {
        Operators.begin("aten::heaviside_", "").arg(this).arg("values", values).run();
        return self();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor histc() {
        return Operators.begin("aten::histc", "").arg(this).arg(100).arg(0).arg(0).tensor();
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
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(min).arg(max).tensor();
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
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(min).arg(max).tensor();
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
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(min).arg(max).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins) {
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(0).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, Scalar min) {
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(min).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, double min) {
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(min).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histc}: {@code histc(Tensor self, int bins=100, Scalar min=0, Scalar max=0) -> Tensor}.
     *
     * @param bins {@code int}, 100 by default
     * @param min {@code Scalar}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor histc(long bins, long min) {
        return Operators.begin("aten::histc", "").arg(this).arg(bins).arg(min).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.histogram}: {@code histogram.bins_tensor(Tensor self, Tensor bins, *, Tensor? weight=None,
     * bool density=False) -> (Tensor hist, Tensor bin_edges)}.
     *
     * @param bins {@code Tensor}
     * @return {@code (Tensor hist, Tensor bin_edges)}
     */
    public final HistBinEdges histogram(Tensor bins) {
        ResultReader results = Operators.begin("aten::histogram", "bins_tensor").arg(this).arg("bins", bins).none()
                .arg(false).results();
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
        ResultReader results = Operators.begin("aten::histogram", "bins_tensor").arg(this).arg("bins", bins)
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
        ResultReader results = Operators.begin("aten::histogram", "bin_ct").arg(this).arg(100).none().none().arg(false)
                .results();
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
        ResultReader results = Operators.begin("aten::histogram", "bin_ct").arg(this).arg(options.bins())
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
        ResultReader results = Operators.begin("aten::histogram", "bin_ct").arg(this).arg(bins).none().none()
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
        return Operators.begin("aten::hsplit", "int").arg(this).arg(sections).tensors();
    }

    /**
     * {@code torch.Tensor.hsplit}: {@code hsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> hsplit(long... indices) {
        return Operators.begin("aten::hsplit", "array").arg(this).arg(indices).tensors();
    }

    /**
     * {@code torch.Tensor.hypot}: {@code hypot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor hypot(Tensor other) {
        return Operators.begin("aten::hypot", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.hypot_}: {@code hypot_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor hypot_(Tensor other) {
        Operators.begin("aten::hypot_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.i0}: {@code i0(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor i0() {
        return Operators.begin("aten::i0", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.i0_}: {@code i0_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor i0_() {
        Operators.begin("aten::i0_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.igamma}: {@code igamma(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor igamma(Tensor other) {
        return Operators.begin("aten::igamma", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.igamma_}: {@code igamma_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor igamma_(Tensor other) {
        Operators.begin("aten::igamma_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.igammac}: {@code igammac(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor igammac(Tensor other) {
        return Operators.begin("aten::igammac", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.igammac_}: {@code igammac_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor igammac_(Tensor other) {
        Operators.begin("aten::igammac_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.imag}: {@code imag(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor imag() {
        return Operators.begin("aten::imag", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.index}: {@code index.Tensor(Tensor self, Tensor?[] indices) -> Tensor}.
     *
     * @param indices {@code Tensor?[]}
     * @return {@code Tensor}
     */
    public final Tensor index(List<@Nullable Tensor> indices) {
        return Operators.begin("aten::index", "Tensor").arg(this).arg(indices).tensor();
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
        return Operators.begin("aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
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
        return Operators.begin("aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
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
        return Operators.begin("aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
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
        return Operators.begin("aten::index_add", "").arg(this).arg(dim).arg("index", index).arg("source", source)
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
        Operators.begin("aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source).arg(1)
                .run();
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
        Operators.begin("aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source).arg(alpha)
                .run();
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
        Operators.begin("aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source).arg(alpha)
                .run();
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
        Operators.begin("aten::index_add_", "").arg(this).arg(dim).arg("index", index).arg("source", source).arg(alpha)
                .run();
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
        return Operators.begin("aten::index_copy", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .tensor();
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
        Operators.begin("aten::index_copy_", "").arg(this).arg(dim).arg("index", index).arg("source", source).run();
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
        return Operators.begin("aten::index_fill", "int_Tensor").arg(this).arg(dim).arg("index", index)
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
        return Operators.begin("aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::index_fill", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value)
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
        Operators.begin("aten::index_fill_", "int_Tensor").arg(this).arg(dim).arg("index", index).arg("value", value)
                .run();
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
        Operators.begin("aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::index_fill_", "int_Scalar").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        return Operators.begin("aten::index_put", "").arg(this).arg(indices).arg("values", values).arg(false).tensor();
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
        return Operators.begin("aten::index_put", "").arg(this).arg(indices).arg("values", values).arg(accumulate)
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
        Operators.begin("aten::index_put_", "").arg(this).arg(indices).arg("values", values).arg(false).run();
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
        Operators.begin("aten::index_put_", "").arg(this).arg(indices).arg("values", values).arg(accumulate).run();
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
        return Operators.begin("aten::index_reduce", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(reduce).arg(true).tensor();
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
        return Operators.begin("aten::index_reduce", "").arg(this).arg(dim).arg("index", index).arg("source", source)
                .arg(reduce).arg(includeSelf).tensor();
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
        Operators.begin("aten::index_reduce_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
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
        Operators.begin("aten::index_reduce_", "").arg(this).arg(dim).arg("index", index).arg("source", source)
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
        return Operators.begin("aten::index_select", "").arg(this).arg(dim).arg("index", index).tensor();
    }

    /**
     * {@code torch.Tensor.indices}: {@code indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor indices() {
        return Operators.begin("aten::indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.inner}: {@code inner(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor inner(Tensor other) {
        return Operators.begin("aten::inner", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.int_repr}: {@code int_repr(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor intRepr() {
        return Operators.begin("aten::int_repr", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.inverse}: {@code inverse(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor inverse() {
        return Operators.begin("aten::inverse", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.is_coalesced}: {@code is_coalesced(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isCoalesced() {
        return Operators.begin("aten::is_coalesced", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_complex}: {@code is_complex(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isComplex() {
        return Operators.begin("aten::is_complex", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_conj}: {@code is_conj(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isConj() {
        return Operators.begin("aten::is_conj", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_contiguous}: {@code is_contiguous.memory_format(Tensor self, MemoryFormat memory_format)
     * -> bool}.
     *
     * @param memoryFormat {@code MemoryFormat}
     * @return {@code bool}
     */
    public final boolean isContiguous(MemoryFormat memoryFormat) {
        return Operators.begin("aten::is_contiguous", "memory_format").arg(this).arg(memoryFormat).bool();
    }

    /**
     * {@code torch.Tensor.is_distributed}: {@code is_distributed(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isDistributed() {
        return Operators.begin("aten::is_distributed", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_floating_point}: {@code is_floating_point(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isFloatingPoint() {
        return Operators.begin("aten::is_floating_point", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_inference}: {@code is_inference(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isInference() {
        return Operators.begin("aten::is_inference", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_neg}: {@code is_neg(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isNeg() {
        return Operators.begin("aten::is_neg", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_nonzero}: {@code is_nonzero(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isNonzero() {
        return Operators.begin("aten::is_nonzero", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.is_pinned}: {@code is_pinned(Tensor self, Device? device=None) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isPinned() {
        return Operators.begin("aten::is_pinned", "").arg(this).none().bool();
    }

    /**
     * {@code torch.Tensor.is_pinned}: {@code is_pinned(Tensor self, Device? device=None) -> bool}.
     *
     * @param device {@code Device?}, None by default
     * @return {@code bool}
     */
    public final boolean isPinned(@Nullable Device device) {
        return Operators.begin("aten::is_pinned", "").arg(this).arg(device).bool();
    }

    /**
     * {@code torch.Tensor.is_same_size}: {@code is_same_size(Tensor self, Tensor other) -> bool}.
     *
     * @param other {@code Tensor}
     * @return {@code bool}
     */
    public final boolean isSameSize(Tensor other) {
        return Operators.begin("aten::is_same_size", "").arg(this).arg("other", other).bool();
    }

    /**
     * {@code torch.Tensor.is_set_to}: {@code is_set_to(Tensor self, Tensor tensor) -> bool}.
     *
     * @param tensor {@code Tensor}
     * @return {@code bool}
     */
    public final boolean isSetTo(Tensor tensor) {
        return Operators.begin("aten::is_set_to", "").arg(this).arg("tensor", tensor).bool();
    }

    /**
     * {@code torch.Tensor.is_signed}: {@code is_signed(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean isSigned() {
        return Operators.begin("aten::is_signed", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.isclose}: {@code isclose(Tensor self, Tensor other, float rtol=1.0000000000000001e-05, float
     * atol=1e-08, bool equal_nan=False) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor isclose(Tensor other) {
        return Operators.begin("aten::isclose", "").arg(this).arg("other", other).arg(1.0E-5).arg(1.0E-8).arg(false)
                .tensor();
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
        return Operators.begin("aten::isclose", "").arg(this).arg("other", other).arg(rtol).arg(atol).arg(equalNan)
                .tensor();
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
        return Operators.begin("aten::isclose", "").arg(this).arg("other", other).arg(rtol).arg(1.0E-8).arg(false)
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
        return Operators.begin("aten::isclose", "").arg(this).arg("other", other).arg(rtol).arg(atol).arg(false)
                .tensor();
    }

    /**
     * {@code torch.Tensor.isfinite}: {@code isfinite(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isfinite() {
        return Operators.begin("aten::isfinite", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isinf}: {@code isinf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isinf() {
        return Operators.begin("aten::isinf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isnan}: {@code isnan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isnan() {
        return Operators.begin("aten::isnan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isneginf}: {@code isneginf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isneginf() {
        return Operators.begin("aten::isneginf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isposinf}: {@code isposinf(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isposinf() {
        return Operators.begin("aten::isposinf", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.isreal}: {@code isreal(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor isreal() {
        return Operators.begin("aten::isreal", "").arg(this).tensor();
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
        return Operators.begin("aten::istft", "").arg(this).arg(nFft).none().none().none().arg(true).arg(false).none()
                .none().arg(false).tensor();
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
        return Operators.begin("aten::istft", "").arg(this).arg(nFft).arg(options.hopLength()).arg(options.winLength())
                .arg(options.window()).arg(options.center()).arg(options.normalized()).arg(options.onesided())
                .arg(options.length()).arg(options.returnComplex()).tensor();
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
        return Operators.begin("aten::istft", "").arg(this).arg(nFft).arg(hopLength).none().none().arg(true).arg(false)
                .none().none().arg(false).tensor();
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
        return Operators.begin("aten::istft", "").arg(this).arg(nFft).arg(hopLength).arg(winLength).none().arg(true)
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
     * @param window {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor istft(long nFft, long hopLength, long winLength, @Nullable Tensor window) {
        return Operators.begin("aten::istft", "").arg(this).arg(nFft).arg(hopLength).arg(winLength).arg(window)
                .arg(true).arg(false).none().none().arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.kron}: {@code kron(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor kron(Tensor other) {
        return Operators.begin("aten::kron", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.kthvalue}: {@code kthvalue(Tensor self, SymInt k, int dim=-1, bool keepdim=False) -> (Tensor
     * values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices kthvalue(long k) {
        ResultReader results = Operators.begin("aten::kthvalue", "").arg(this).arg(k).arg(-1).arg(false).results();
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
        ResultReader results = Operators.begin("aten::kthvalue", "").arg(this).arg(k).arg(dim).arg(keepdim).results();
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
        ResultReader results = Operators.begin("aten::kthvalue", "").arg(this).arg(k).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.lcm}: {@code lcm(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor lcm(Tensor other) {
        return Operators.begin("aten::lcm", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.lcm_}: {@code lcm_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lcm_(Tensor other) {
        Operators.begin("aten::lcm_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ldexp}: {@code ldexp.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ldexp(Tensor other) {
        return Operators.begin("aten::ldexp", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.ldexp_}: {@code ldexp_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ldexp_(Tensor other) {
        Operators.begin("aten::ldexp_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor le(Tensor other) {
        return Operators.begin("aten::le", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor le(Scalar other) {
        return Operators.begin("aten::le", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor le(double other) {
        return Operators.begin("aten::le", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor le(long other) {
        return Operators.begin("aten::le", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.le}: {@code le.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor le(boolean other) {
        return Operators.begin("aten::le", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(Tensor other) {
        Operators.begin("aten::le_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(Scalar other) {
        Operators.begin("aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(double other) {
        Operators.begin("aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(long other) {
        Operators.begin("aten::le_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.le_}: {@code le_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor le_(boolean other) {
        Operators.begin("aten::le_", "Scalar").arg(this).arg(other).run();
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
        return Operators.begin("aten::lerp", "Tensor").arg(this).arg("end", end).arg("weight", weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, Scalar weight) {
        return Operators.begin("aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, double weight) {
        return Operators.begin("aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, long weight) {
        return Operators.begin("aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp}: {@code lerp.Scalar(Tensor self, Tensor end, Scalar weight) -> Tensor}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lerp(Tensor end, boolean weight) {
        return Operators.begin("aten::lerp", "Scalar").arg(this).arg("end", end).arg(weight).tensor();
    }

    /**
     * {@code torch.Tensor.lerp_}: {@code lerp_.Tensor(Tensor(a!) self, Tensor end, Tensor weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lerp_(Tensor end, Tensor weight) {
        Operators.begin("aten::lerp_", "Tensor").arg(this).arg("end", end).arg("weight", weight).run();
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
        Operators.begin("aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lerp_}: {@code lerp_.Scalar(Tensor(a!) self, Tensor end, Scalar weight) -> Tensor(a!)}.
     *
     * @param end {@code Tensor}
     * @param weight {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lerp_(Tensor end, double weight) {
        Operators.begin("aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
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
        Operators.begin("aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
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
        Operators.begin("aten::lerp_", "Scalar").arg(this).arg("end", end).arg(weight).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor less(Tensor other) {
        return Operators.begin("aten::less", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(Scalar other) {
        return Operators.begin("aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(double other) {
        return Operators.begin("aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(long other) {
        return Operators.begin("aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less}: {@code less.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor less(boolean other) {
        return Operators.begin("aten::less", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(Tensor other) {
        return Operators.begin("aten::less_equal", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(Scalar other) {
        return Operators.begin("aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(double other) {
        return Operators.begin("aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(long other) {
        return Operators.begin("aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal}: {@code less_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lessEqual(boolean other) {
        return Operators.begin("aten::less_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(Tensor other) {
        Operators.begin("aten::less_equal_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(Scalar other) {
        Operators.begin("aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(double other) {
        Operators.begin("aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(long other) {
        Operators.begin("aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_equal_}: {@code less_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lessEqual_(boolean other) {
        Operators.begin("aten::less_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(Tensor other) {
        Operators.begin("aten::less_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(Scalar other) {
        Operators.begin("aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(double other) {
        Operators.begin("aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(long other) {
        Operators.begin("aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.less_}: {@code less_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor less_(boolean other) {
        Operators.begin("aten::less_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lgamma}: {@code lgamma(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor lgamma() {
        return Operators.begin("aten::lgamma", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.lgamma_}: {@code lgamma_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor lgamma_() {
        Operators.begin("aten::lgamma_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log}: {@code log(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log() {
        return Operators.begin("aten::log", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log10}: {@code log10(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log10() {
        return Operators.begin("aten::log10", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log10_}: {@code log10_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log10_() {
        Operators.begin("aten::log10_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log1p}: {@code log1p(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log1p() {
        return Operators.begin("aten::log1p", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log1p_}: {@code log1p_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log1p_() {
        Operators.begin("aten::log1p_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log2}: {@code log2(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor log2() {
        return Operators.begin("aten::log2", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.log2_}: {@code log2_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log2_() {
        Operators.begin("aten::log2_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.log_normal_}: {@code log_normal_(Tensor(a!) self, float mean=1., float std=2., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor logNormal_() {
        Operators.begin("aten::log_normal_", "").arg(this).arg(1.0).arg(2.0).none().run();
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
        Operators.begin("aten::log_normal_", "").arg(this).arg(mean).arg(std).arg(generator).run();
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
        Operators.begin("aten::log_normal_", "").arg(this).arg(mean).arg(2.0).none().run();
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
        Operators.begin("aten::log_normal_", "").arg(this).arg(mean).arg(std).none().run();
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
        return Operators.begin("aten::log_softmax", "int").arg(this).arg(dim).none().tensor();
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
        return Operators.begin("aten::log_softmax", "int").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.log_}: {@code log_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor log_() {
        Operators.begin("aten::log_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logaddexp}: {@code logaddexp(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logaddexp(Tensor other) {
        return Operators.begin("aten::logaddexp", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logaddexp2}: {@code logaddexp2(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logaddexp2(Tensor other) {
        return Operators.begin("aten::logaddexp2", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logcumsumexp}: {@code logcumsumexp(Tensor self, int dim) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor logcumsumexp(long dim) {
        return Operators.begin("aten::logcumsumexp", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.logdet}: {@code logdet(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor logdet() {
        return Operators.begin("aten::logdet", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.logical_and}: {@code logical_and(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logicalAnd(Tensor other) {
        return Operators.begin("aten::logical_and", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logical_and_}: {@code logical_and_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalAnd_(Tensor other) {
        Operators.begin("aten::logical_and_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logical_not}: {@code logical_not(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor logicalNot() {
        return Operators.begin("aten::logical_not", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.logical_not_}: {@code logical_not_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalNot_() {
        Operators.begin("aten::logical_not_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logical_or}: {@code logical_or(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logicalOr(Tensor other) {
        return Operators.begin("aten::logical_or", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logical_or_}: {@code logical_or_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalOr_(Tensor other) {
        Operators.begin("aten::logical_or_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logical_xor}: {@code logical_xor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor logicalXor(Tensor other) {
        return Operators.begin("aten::logical_xor", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.logical_xor_}: {@code logical_xor_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor logicalXor_(Tensor other) {
        Operators.begin("aten::logical_xor_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logit}: {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor logit() {
        return Operators.begin("aten::logit", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.logit}: {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor logit(@Nullable Double eps) {
        return Operators.begin("aten::logit", "").arg(this).arg(eps).tensor();
    }

    /**
     * {@code torch.Tensor.logit}: {@code logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor logit(double eps) {
        return Operators.begin("aten::logit", "").arg(this).arg(eps).tensor();
    }

    /**
     * {@code torch.Tensor.logit_}: {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor logit_() {
        Operators.begin("aten::logit_", "").arg(this).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.logit_}: {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logit_(@Nullable Double eps) {
        Operators.begin("aten::logit_", "").arg(this).arg(eps).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logit_}: {@code logit_(Tensor(a!) self, float? eps=None) -> Tensor(a!)}.
     *
     * @param eps {@code float?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor logit_(double eps) {
        Operators.begin("aten::logit_", "").arg(this).arg(eps).run();
        return self();
    }

    /**
     * {@code torch.Tensor.logsumexp}: {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @return {@code Tensor}
     */
    public final Tensor logsumexp(long... dim) {
        return Operators.begin("aten::logsumexp", "").arg(this).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.logsumexp}: {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor logsumexp(long[] dim, boolean keepdim) {
        return Operators.begin("aten::logsumexp", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.logsumexp}: {@code logsumexp(Tensor self, int[1] dim, bool keepdim=False) -> Tensor}.
     *
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public final Tensor logsumexp(long dim, boolean keepdim) {
        return Operators.begin("aten::logsumexp", "").arg(this).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor lt(Tensor other) {
        return Operators.begin("aten::lt", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lt(Scalar other) {
        return Operators.begin("aten::lt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lt(double other) {
        return Operators.begin("aten::lt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lt(long other) {
        return Operators.begin("aten::lt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.lt}: {@code lt.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor lt(boolean other) {
        return Operators.begin("aten::lt", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(Tensor other) {
        Operators.begin("aten::lt_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(Scalar other) {
        Operators.begin("aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(double other) {
        Operators.begin("aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(long other) {
        Operators.begin("aten::lt_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.lt_}: {@code lt_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor lt_(boolean other) {
        Operators.begin("aten::lt_", "Scalar").arg(this).arg(other).run();
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
        return Operators.begin("aten::lu_solve", "").arg(this).arg("LU_data", LUData).arg("LU_pivots", LUPivots)
                .tensor();
    }

    /**
     * {@code torch.Tensor.mH}: {@code mH(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor mH() {
        return Operators.begin("aten::mH", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.mT}: {@code mT(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor mT() {
        return Operators.begin("aten::mT", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Tensor(Tensor self, Tensor mask, Tensor value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, Tensor value) {
        return Operators.begin("aten::masked_fill", "Tensor").arg(this).arg("mask", mask).arg("value", value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, Scalar value) {
        return Operators.begin("aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, double value) {
        return Operators.begin("aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, long value) {
        return Operators.begin("aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
    }

    /**
     * {@code torch.Tensor.masked_fill}: {@code masked_fill.Scalar(Tensor self, Tensor mask, Scalar value) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @param value {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor maskedFill(Tensor mask, boolean value) {
        return Operators.begin("aten::masked_fill", "Scalar").arg(this).arg("mask", mask).arg(value).tensor();
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
        Operators.begin("aten::masked_fill_", "Tensor").arg(this).arg("mask", mask).arg("value", value).run();
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
        Operators.begin("aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
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
        Operators.begin("aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
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
        Operators.begin("aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
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
        Operators.begin("aten::masked_fill_", "Scalar").arg(this).arg("mask", mask).arg(value).run();
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
        return Operators.begin("aten::masked_scatter", "").arg(this).arg("mask", mask).arg("source", source).tensor();
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
        Operators.begin("aten::masked_scatter_", "").arg(this).arg("mask", mask).arg("source", source).run();
        return self();
    }

    /**
     * {@code torch.Tensor.masked_select}: {@code masked_select(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor maskedSelect(Tensor mask) {
        return Operators.begin("aten::masked_select", "").arg(this).arg("mask", mask).tensor();
    }

    /**
     * {@code torch.Tensor.matmul}: {@code matmul(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor matmul(Tensor other) {
        return Operators.begin("aten::matmul", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.matrix_exp}: {@code matrix_exp(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor matrixExp() {
        return Operators.begin("aten::matrix_exp", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.matrix_power}: {@code matrix_power(Tensor self, int n) -> Tensor}.
     * Does not end, in Python either, with the smallest long for {@code n}: {@code docs/deadly.tsv}.
     *
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public final Tensor matrixPower(long n) {
        return Operators.begin("aten::matrix_power", "").arg(this).arg(n).tensor();
    }

    /**
     * {@code torch.Tensor.max}: {@code max(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor max() {
        return Operators.begin("aten::max", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.max}: {@code max.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor max(Tensor other) {
        return Operators.begin("aten::max", "other").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.max}: {@code max.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices max(long dim) {
        ResultReader results = Operators.begin("aten::max", "dim").arg(this).arg(dim).arg(false).results();
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
        ResultReader results = Operators.begin("aten::max", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.maximum}: {@code maximum(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor maximum(Tensor other) {
        return Operators.begin("aten::maximum", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor mean() {
        return Operators.begin("aten::mean", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor mean(@Nullable DType dtype) {
        return Operators.begin("aten::mean", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.mean}: {@code mean.dim(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor mean(long @Nullable ... dim) {
        return Operators.begin("aten::mean", "dim").arg(this).ints(dim, 1).arg(false).none().tensor();
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
        return Operators.begin("aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
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
        return Operators.begin("aten::mean", "dim").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.median}: {@code median(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor median() {
        return Operators.begin("aten::median", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.median}: {@code median.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
     * Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices median(long dim) {
        ResultReader results = Operators.begin("aten::median", "dim").arg(this).arg(dim).arg(false).results();
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
        ResultReader results = Operators.begin("aten::median", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.min}: {@code min(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor min() {
        return Operators.begin("aten::min", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.min}: {@code min.other(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor min(Tensor other) {
        return Operators.begin("aten::min", "other").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.min}: {@code min.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices min(long dim) {
        ResultReader results = Operators.begin("aten::min", "dim").arg(this).arg(dim).arg(false).results();
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
        ResultReader results = Operators.begin("aten::min", "dim").arg(this).arg(dim).arg(keepdim).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.minimum}: {@code minimum(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor minimum(Tensor other) {
        return Operators.begin("aten::minimum", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.mm}: {@code mm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mm(Tensor mat2) {
        return Operators.begin("aten::mm", "").arg(this).arg("mat2", mat2).tensor();
    }

    /**
     * {@code torch.Tensor.mm}: {@code mm.dtype(Tensor self, Tensor mat2, ScalarType out_dtype) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @param outDtype {@code ScalarType}
     * @return {@code Tensor}
     */
    public final Tensor mm(Tensor mat2, DType outDtype) {
        return Operators.begin("aten::mm", "dtype").arg(this).arg("mat2", mat2).arg(outDtype).tensor();
    }

    /**
     * {@code torch.Tensor.mode}: {@code mode(Tensor self, int dim=-1, bool keepdim=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices mode() {
        ResultReader results = Operators.begin("aten::mode", "").arg(this).arg(-1).arg(false).results();
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
        ResultReader results = Operators.begin("aten::mode", "").arg(this).arg(dim).arg(keepdim).results();
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
        ResultReader results = Operators.begin("aten::mode", "").arg(this).arg(dim).arg(false).results();
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
        return Operators.begin("aten::moveaxis", "int").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.moveaxis}: {@code moveaxis.intlist(Tensor(a) self, int[] source, int[] destination) ->
     * Tensor(a)}.
     *
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor moveaxis(long[] source, long[] destination) {
        return Operators.begin("aten::moveaxis", "intlist").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.movedim}: {@code movedim.int(Tensor(a) self, int source, int destination) -> Tensor(a)}.
     *
     * @param source {@code int}
     * @param destination {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor movedim(long source, long destination) {
        return Operators.begin("aten::movedim", "int").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.movedim}: {@code movedim.intlist(Tensor(a) self, int[] source, int[] destination) ->
     * Tensor(a)}.
     *
     * @param source {@code int[]}
     * @param destination {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor movedim(long[] source, long[] destination) {
        return Operators.begin("aten::movedim", "intlist").arg(this).arg(source).arg(destination).tensor();
    }

    /**
     * {@code torch.Tensor.msort}: {@code msort(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor msort() {
        return Operators.begin("aten::msort", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mul(Tensor other) {
        return Operators.begin("aten::mul", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mul(Scalar other) {
        return Operators.begin("aten::mul", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mul(double other) {
        return Operators.begin("aten::mul", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mul(long other) {
        return Operators.begin("aten::mul", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mul(boolean other) {
        return Operators.begin("aten::mul", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul}: {@code mul.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor mulScalar(Scalar other) {
        return Operators.begin("aten::mul", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(Tensor other) {
        Operators.begin("aten::mul_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(Scalar other) {
        Operators.begin("aten::mul_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(double other) {
        Operators.begin("aten::mul_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(long other) {
        Operators.begin("aten::mul_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mul_(boolean other) {
        Operators.begin("aten::mul_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mul_}: {@code mul_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mulScalar_(Scalar other) {
        Operators.begin("aten::mul_", "Scalar").arg(this).arg(other).run();
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
        return Operators.begin("aten::multinomial", "").arg(this).arg(numSamples).arg(false).none().tensor();
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
        return Operators.begin("aten::multinomial", "").arg(this).arg(numSamples).arg(replacement).arg(generator)
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
        return Operators.begin("aten::multinomial", "").arg(this).arg(numSamples).arg(replacement).none().tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(Tensor other) {
        return Operators.begin("aten::multiply", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(Scalar other) {
        return Operators.begin("aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(double other) {
        return Operators.begin("aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(long other) {
        return Operators.begin("aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor multiply(boolean other) {
        return Operators.begin("aten::multiply", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply}: {@code multiply.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor multiplyScalar(Scalar other) {
        return Operators.begin("aten::multiply", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(Tensor other) {
        Operators.begin("aten::multiply_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(Scalar other) {
        Operators.begin("aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(double other) {
        Operators.begin("aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(long other) {
        Operators.begin("aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiply_(boolean other) {
        Operators.begin("aten::multiply_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.multiply_}: {@code multiply_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor multiplyScalar_(Scalar other) {
        Operators.begin("aten::multiply_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.mv}: {@code mv(Tensor self, Tensor vec) -> Tensor}.
     *
     * @param vec {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor mv(Tensor vec) {
        return Operators.begin("aten::mv", "").arg(this).arg("vec", vec).tensor();
    }

    /**
     * {@code torch.Tensor.mvlgamma}: {@code mvlgamma(Tensor self, int p) -> Tensor}.
     *
     * @param p {@code int}
     * @return {@code Tensor}
     */
    public final Tensor mvlgamma(long p) {
        return Operators.begin("aten::mvlgamma", "").arg(this).arg(p).tensor();
    }

    /**
     * {@code torch.Tensor.mvlgamma_}: {@code mvlgamma_(Tensor(a!) self, int p) -> Tensor(a!)}.
     *
     * @param p {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor mvlgamma_(long p) {
        Operators.begin("aten::mvlgamma_", "").arg(this).arg(p).run();
        return self();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nanToNum() {
        return Operators.begin("aten::nan_to_num", "").arg(this).none().none().none().tensor();
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
        return Operators.begin("aten::nan_to_num", "").arg(this).arg(nan).arg(posinf).arg(neginf).tensor();
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
        return Operators.begin("aten::nan_to_num", "").arg(this).arg(nan).arg(posinf).arg(neginf).tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num}: {@code nan_to_num(Tensor self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor}.
     *
     * @param nan {@code float?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanToNum(double nan) {
        return Operators.begin("aten::nan_to_num", "").arg(this).arg(nan).none().none().tensor();
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
        return Operators.begin("aten::nan_to_num", "").arg(this).arg(nan).arg(posinf).none().tensor();
    }

    /**
     * {@code torch.Tensor.nan_to_num_}: {@code nan_to_num_(Tensor(a!) self, float? nan=None, float? posinf=None, float?
     * neginf=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor nanToNum_() {
        Operators.begin("aten::nan_to_num_", "").arg(this).none().none().none().run();
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
        Operators.begin("aten::nan_to_num_", "").arg(this).arg(nan).arg(posinf).arg(neginf).run();
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
        Operators.begin("aten::nan_to_num_", "").arg(this).arg(nan).arg(posinf).arg(neginf).run();
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
        Operators.begin("aten::nan_to_num_", "").arg(this).arg(nan).none().none().run();
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
        Operators.begin("aten::nan_to_num_", "").arg(this).arg(nan).arg(posinf).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nanmean() {
        return Operators.begin("aten::nanmean", "").arg(this).none().arg(false).none().tensor();
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
        return Operators.begin("aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.nanmean}: {@code nanmean(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nanmean(long @Nullable ... dim) {
        return Operators.begin("aten::nanmean", "").arg(this).ints(dim, 1).arg(false).none().tensor();
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
        return Operators.begin("aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
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
        return Operators.begin("aten::nanmean", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.nanmedian}: {@code nanmedian(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nanmedian() {
        return Operators.begin("aten::nanmedian", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.nanmedian}: {@code nanmedian.dim(Tensor self, int dim, bool keepdim=False) -> (Tensor values,
     * Tensor indices)}.
     *
     * @param dim {@code int}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices nanmedian(long dim) {
        ResultReader results = Operators.begin("aten::nanmedian", "dim").arg(this).arg(dim).arg(false).results();
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
        ResultReader results = Operators.begin("aten::nanmedian", "dim").arg(this).arg(dim).arg(keepdim).results();
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
        return Operators.begin("aten::nanquantile", "").arg(this).arg("q", q).none().arg(false).arg("linear").tensor();
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
        return Operators.begin("aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg(interpolation)
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
    public final Tensor nanquantile(Tensor q, long dim, boolean keepdim, String interpolation) {
        return Operators.begin("aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg(interpolation)
                .tensor();
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
        return Operators.begin("aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(false).arg("linear")
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
        return Operators.begin("aten::nanquantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg("linear")
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
        return Operators.begin("aten::nanquantile", "scalar").arg(this).arg(q).none().arg(false).arg("linear").tensor();
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
        return Operators.begin("aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg(interpolation)
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
    public final Tensor nanquantile(double q, long dim, boolean keepdim, String interpolation) {
        return Operators.begin("aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg(interpolation)
                .tensor();
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
        return Operators.begin("aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(false).arg("linear")
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
        return Operators.begin("aten::nanquantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nansum() {
        return Operators.begin("aten::nansum", "").arg(this).none().arg(false).none().tensor();
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
        return Operators.begin("aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.nansum}: {@code nansum(Tensor self, int[1]? dim=None, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor nansum(long @Nullable ... dim) {
        return Operators.begin("aten::nansum", "").arg(this).ints(dim, 1).arg(false).none().tensor();
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
        return Operators.begin("aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
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
        return Operators.begin("aten::nansum", "").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
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
        return Operators.begin("aten::narrow", "Tensor").arg(this).arg(dim).arg("start", start).arg(length).tensor();
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
        return Operators.begin("aten::narrow", "").arg(this).arg(dim).arg(start).arg(length).tensor();
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
        return Operators.begin("aten::narrow_copy", "").arg(this).arg(dim).arg(start).arg(length).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor ne(Tensor other) {
        return Operators.begin("aten::ne", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ne(Scalar other) {
        return Operators.begin("aten::ne", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ne(double other) {
        return Operators.begin("aten::ne", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ne(long other) {
        return Operators.begin("aten::ne", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ne}: {@code ne.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor ne(boolean other) {
        return Operators.begin("aten::ne", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(Tensor other) {
        Operators.begin("aten::ne_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(Scalar other) {
        Operators.begin("aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(double other) {
        Operators.begin("aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(long other) {
        Operators.begin("aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ne_}: {@code ne_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor ne_(boolean other) {
        Operators.begin("aten::ne_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.neg}: {@code neg(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor neg() {
        return Operators.begin("aten::neg", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.neg_}: {@code neg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor neg_() {
        Operators.begin("aten::neg_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.negative}: {@code negative(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor negative() {
        return Operators.begin("aten::negative", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.negative_}: {@code negative_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor negative_() {
        Operators.begin("aten::negative_", "").arg(this).run();
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
        return Operators.begin("aten::new_empty", "").arg(this).arg(size).none().none().none().none().tensor();
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
        return Operators.begin("aten::new_empty", "").arg(this).arg(size).arg(options.dtype()).arg(options.layout())
                .arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_empty_strided}: {@code new_empty_strided(Tensor self, SymInt[] size, SymInt[] stride, *,
     * ScalarType? dtype=None, Layout? layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor newEmptyStrided(long[] size, long[] stride) {
        return Operators.begin("aten::new_empty_strided", "").arg(this).arg(size).arg(stride).none().none().none()
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
        return Operators.begin("aten::new_empty_strided", "").arg(this).arg(size).arg(stride).arg(options.dtype())
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none().none()
                .tensor();
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none().none()
                .tensor();
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none().none()
                .tensor();
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).none().none().none().none()
                .tensor();
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
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
        return Operators.begin("aten::new_full", "").arg(this).arg(size).arg(fillValue).arg(options.dtype())
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
        return Operators.begin("aten::new_ones", "").arg(this).arg(size).none().none().none().none().tensor();
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
        return Operators.begin("aten::new_ones", "").arg(this).arg(size).arg(options.dtype()).arg(options.layout())
                .arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.new_zeros}: {@code new_zeros(Tensor self, SymInt[] size, *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor newZeros(long... size) {
        return Operators.begin("aten::new_zeros", "").arg(this).arg(size).none().none().none().none().tensor();
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
        return Operators.begin("aten::new_zeros", "").arg(this).arg(size).arg(options.dtype()).arg(options.layout())
                .arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.Tensor.nextafter}: {@code nextafter(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor nextafter(Tensor other) {
        return Operators.begin("aten::nextafter", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.nextafter_}: {@code nextafter_(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor nextafter_(Tensor other) {
        Operators.begin("aten::nextafter_", "").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.nonzero}: {@code nonzero(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor nonzero() {
        return Operators.begin("aten::nonzero", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.nonzero_static}: {@code nonzero_static(Tensor self, *, SymInt size, int fill_value=-1) ->
     * Tensor}.
     *
     * @param size {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor nonzeroStatic(long size) {
        return Operators.begin("aten::nonzero_static", "").arg(this).arg(size).arg(-1).tensor();
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
        return Operators.begin("aten::nonzero_static", "").arg(this).arg(size).arg(fillValue).tensor();
    }

    /**
     * {@code torch.Tensor.normal_}: {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor normal_() {
        Operators.begin("aten::normal_", "").arg(this).arg(0.0).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.normal_}: {@code normal_(Tensor(a!) self, float mean=0., float std=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param mean {@code float}, 0.0 by default
     * @param std {@code float}, 1.0 by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor normal_(double mean, double std, @Nullable Generator generator) {
        Operators.begin("aten::normal_", "").arg(this).arg(mean).arg(std).arg(generator).run();
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
        Operators.begin("aten::normal_", "").arg(this).arg(mean).arg(1.0).none().run();
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
        Operators.begin("aten::normal_", "").arg(this).arg(mean).arg(std).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(Tensor other) {
        return Operators.begin("aten::not_equal", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(Scalar other) {
        return Operators.begin("aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(double other) {
        return Operators.begin("aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(long other) {
        return Operators.begin("aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal}: {@code not_equal.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor notEqual(boolean other) {
        return Operators.begin("aten::not_equal", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(Tensor other) {
        Operators.begin("aten::not_equal_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(Scalar other) {
        Operators.begin("aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(double other) {
        Operators.begin("aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(long other) {
        Operators.begin("aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.not_equal_}: {@code not_equal_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor notEqual_(boolean other) {
        Operators.begin("aten::not_equal_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.orgqr}: {@code orgqr(Tensor self, Tensor input2) -> Tensor}.
     *
     * @param input2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor orgqr(Tensor input2) {
        return Operators.begin("aten::orgqr", "").arg(this).arg("input2", input2).tensor();
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
        return Operators.begin("aten::ormqr", "").arg(this).arg("input2", input2).arg("input3", input3).arg(true)
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
        return Operators.begin("aten::ormqr", "").arg(this).arg("input2", input2).arg("input3", input3).arg(left)
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
        return Operators.begin("aten::ormqr", "").arg(this).arg("input2", input2).arg("input3", input3).arg(left)
                .arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.outer}: {@code outer(Tensor self, Tensor vec2) -> Tensor}.
     *
     * @param vec2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor outer(Tensor vec2) {
        return Operators.begin("aten::outer", "").arg(this).arg("vec2", vec2).tensor();
    }

    /**
     * {@code torch.Tensor.output_nr}: {@code output_nr(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long outputNr() {
        return Operators.begin("aten::output_nr", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.permute}: {@code permute(Tensor(a) self, int[] dims) -> Tensor(a)}.
     *
     * @param dims {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor permute(long... dims) {
        return Operators.begin("aten::permute", "").arg(this).arg(dims).tensor();
    }

    /**
     * {@code torch.Tensor.pin_memory}: {@code pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor pinMemory() {
        return Operators.begin("aten::pin_memory", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.pin_memory}: {@code pin_memory(Tensor(a) self, Device? device=None) -> Tensor(a)}.
     *
     * @param device {@code Device?}, None by default
     * @return {@code Tensor(a)}
     */
    public final Tensor pinMemory(@Nullable Device device) {
        return Operators.begin("aten::pin_memory", "").arg(this).arg(device).tensor();
    }

    /**
     * {@code torch.Tensor.pinverse}: {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor pinverse() {
        return Operators.begin("aten::pinverse", "").arg(this).arg(1.0E-15).tensor();
    }

    /**
     * {@code torch.Tensor.pinverse}: {@code pinverse(Tensor self, float rcond=1.0000000000000001e-15) -> Tensor}.
     *
     * @param rcond {@code float}, 1.0E-15 by default
     * @return {@code Tensor}
     */
    public final Tensor pinverse(double rcond) {
        return Operators.begin("aten::pinverse", "").arg(this).arg(rcond).tensor();
    }

    /**
     * {@code torch.Tensor.polygamma}: {@code polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public final Tensor polygamma(long n) {
        return Operators.begin("aten::polygamma", "").arg(n).arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.polygamma_}: {@code polygamma_(Tensor(a!) self, int n) -> Tensor(a!)}.
     *
     * @param n {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor polygamma_(long n) {
        Operators.begin("aten::polygamma_", "").arg(this).arg(n).run();
        return self();
    }

    /**
     * {@code torch.Tensor.positive}: {@code positive(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor positive() {
        return Operators.begin("aten::positive", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Tensor(Tensor self, Tensor exponent) -> Tensor}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor pow(Tensor exponent) {
        return Operators.begin("aten::pow", "Tensor_Tensor").arg(this).arg("exponent", exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor pow(Scalar exponent) {
        return Operators.begin("aten::pow", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor pow(double exponent) {
        return Operators.begin("aten::pow", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor pow(long exponent) {
        return Operators.begin("aten::pow", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow}: {@code pow.Tensor_Scalar(Tensor self, Scalar exponent) -> Tensor}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor pow(boolean exponent) {
        return Operators.begin("aten::pow", "Tensor_Scalar").arg(this).arg(exponent).tensor();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Tensor(Tensor(a!) self, Tensor exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(Tensor exponent) {
        Operators.begin("aten::pow_", "Tensor").arg(this).arg("exponent", exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(Scalar exponent) {
        Operators.begin("aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(double exponent) {
        Operators.begin("aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(long exponent) {
        Operators.begin("aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.pow_}: {@code pow_.Scalar(Tensor(a!) self, Scalar exponent) -> Tensor(a!)}.
     *
     * @param exponent {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor pow_(boolean exponent) {
        Operators.begin("aten::pow_", "Scalar").arg(this).arg(exponent).run();
        return self();
    }

    /**
     * {@code torch.Tensor.prelu}: {@code prelu(Tensor self, Tensor weight) -> Tensor}.
     *
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor prelu(Tensor weight) {
        return Operators.begin("aten::prelu", "").arg(this).arg("weight", weight).tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor prod() {
        return Operators.begin("aten::prod", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor prod(@Nullable DType dtype) {
        return Operators.begin("aten::prod", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.prod}: {@code prod.dim_int(Tensor self, int dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor prod(long dim) {
        return Operators.begin("aten::prod", "dim_int").arg(this).arg(dim).arg(false).none().tensor();
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
        return Operators.begin("aten::prod", "dim_int").arg(this).arg(dim).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::prod", "dim_int").arg(this).arg(dim).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.put}: {@code put(Tensor self, Tensor index, Tensor source, bool accumulate=False) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @param source {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor put(Tensor index, Tensor source) {
        return Operators.begin("aten::put", "").arg(this).arg("index", index).arg("source", source).arg(false).tensor();
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
        return Operators.begin("aten::put", "").arg(this).arg("index", index).arg("source", source).arg(accumulate)
                .tensor();
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
        Operators.begin("aten::put_", "").arg(this).arg("index", index).arg("source", source).arg(false).run();
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
        Operators.begin("aten::put_", "").arg(this).arg("index", index).arg("source", source).arg(accumulate).run();
        return self();
    }

    /**
     * {@code torch.Tensor.q_per_channel_axis}: {@code q_per_channel_axis(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long qPerChannelAxis() {
        return Operators.begin("aten::q_per_channel_axis", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.q_per_channel_scales}: {@code q_per_channel_scales(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor qPerChannelScales() {
        return Operators.begin("aten::q_per_channel_scales", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.q_per_channel_zero_points}: {@code q_per_channel_zero_points(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor qPerChannelZeroPoints() {
        return Operators.begin("aten::q_per_channel_zero_points", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.q_scale}: {@code q_scale(Tensor self) -> float}.
     *
     * @return {@code float}
     */
    public final double qScale() {
        return Operators.begin("aten::q_scale", "").arg(this).number();
    }

    /**
     * {@code torch.Tensor.q_zero_point}: {@code q_zero_point(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long qZeroPoint() {
        return Operators.begin("aten::q_zero_point", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.qscheme}: {@code qscheme(Tensor self) -> QScheme}.
     *
     * @return {@code QScheme}
     */
    public final QScheme qscheme() {
        return Operators.begin("aten::qscheme", "").arg(this).qscheme();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile(Tensor self, Tensor q, int? dim=None, bool keepdim=False, *, str
     * interpolation="linear") -> Tensor}.
     *
     * @param q {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor quantile(Tensor q) {
        return Operators.begin("aten::quantile", "").arg(this).arg("q", q).none().arg(false).arg("linear").tensor();
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
        return Operators.begin("aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg(interpolation)
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
    public final Tensor quantile(Tensor q, long dim, boolean keepdim, String interpolation) {
        return Operators.begin("aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg(interpolation)
                .tensor();
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
        return Operators.begin("aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(false).arg("linear").tensor();
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
        return Operators.begin("aten::quantile", "").arg(this).arg("q", q).arg(dim).arg(keepdim).arg("linear").tensor();
    }

    /**
     * {@code torch.Tensor.quantile}: {@code quantile.scalar(Tensor self, float q, int? dim=None, bool keepdim=False, *,
     * str interpolation="linear") -> Tensor}.
     *
     * @param q {@code float}
     * @return {@code Tensor}
     */
    public final Tensor quantile(double q) {
        return Operators.begin("aten::quantile", "scalar").arg(this).arg(q).none().arg(false).arg("linear").tensor();
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
        return Operators.begin("aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg(interpolation)
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
    public final Tensor quantile(double q, long dim, boolean keepdim, String interpolation) {
        return Operators.begin("aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg(interpolation)
                .tensor();
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
        return Operators.begin("aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(false).arg("linear").tensor();
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
        return Operators.begin("aten::quantile", "scalar").arg(this).arg(q).arg(dim).arg(keepdim).arg("linear")
                .tensor();
    }

    /**
     * {@code torch.Tensor.rad2deg}: {@code rad2deg(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor rad2deg() {
        return Operators.begin("aten::rad2deg", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.rad2deg_}: {@code rad2deg_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor rad2deg_() {
        Operators.begin("aten::rad2deg_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_() {
        Operators.begin("aten::random_", "").arg(this).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_(Tensor(a!) self, *, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(@Nullable Generator generator) {
        Operators.begin("aten::random_", "").arg(this).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     * Does not end, in Python either, with the greatest long for {@code from}: {@code docs/deadly.tsv}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, @Nullable Long to) {
        Operators.begin("aten::random_", "from").arg(this).arg(from).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     * Does not end, in Python either, with the greatest long for {@code from}: {@code docs/deadly.tsv}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, long to) {
        Operators.begin("aten::random_", "from").arg(this).arg(from).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     * Does not end, in Python either, with the greatest long for {@code from}: {@code docs/deadly.tsv}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, @Nullable Long to, @Nullable Generator generator) {
        Operators.begin("aten::random_", "from").arg(this).arg(from).arg(to).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.random_}: {@code random_.from(Tensor(a!) self, int from, int? to, *, Generator?
     * generator=None) -> Tensor(a!)}.
     * Does not end, in Python either, with the greatest long for {@code from}: {@code docs/deadly.tsv}.
     *
     * @param from {@code int}
     * @param to {@code int?}
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor random_(long from, long to, @Nullable Generator generator) {
        Operators.begin("aten::random_", "from").arg(this).arg(from).arg(to).arg(generator).run();
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
        Operators.begin("aten::random_", "to").arg(this).arg(to).none().run();
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
        Operators.begin("aten::random_", "to").arg(this).arg(to).arg(generator).run();
        return self();
    }

    /**
     * {@code torch.Tensor.ravel}: {@code ravel(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor ravel() {
        return Operators.begin("aten::ravel", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.real}: {@code real(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor real() {
        return Operators.begin("aten::real", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.reciprocal}: {@code reciprocal(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor reciprocal() {
        return Operators.begin("aten::reciprocal", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.reciprocal_}: {@code reciprocal_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor reciprocal_() {
        Operators.begin("aten::reciprocal_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.record_stream}: {@code record_stream(Tensor(a!) self, Stream s) -> ()}.
     *
     * @param s {@code Stream}
     */
    public final void recordStream(Stream s) {
        Objects.requireNonNull(s, "s");
        Operators.begin("aten::record_stream", "").arg(this).arg(s).run();
    }

    /**
     * {@code torch.Tensor.relu}: {@code relu(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor relu() {
        return Operators.begin("aten::relu", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.relu_}: {@code relu_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor relu_() {
        Operators.begin("aten::relu_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor remainder(Tensor other) {
        return Operators.begin("aten::remainder", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(Scalar other) {
        return Operators.begin("aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(double other) {
        return Operators.begin("aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(long other) {
        return Operators.begin("aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder}: {@code remainder.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor remainder(boolean other) {
        return Operators.begin("aten::remainder", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(Tensor other) {
        Operators.begin("aten::remainder_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(Scalar other) {
        Operators.begin("aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(double other) {
        Operators.begin("aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(long other) {
        Operators.begin("aten::remainder_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.remainder_}: {@code remainder_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor remainder_(boolean other) {
        Operators.begin("aten::remainder_", "Scalar").arg(this).arg(other).run();
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
        return Operators.begin("aten::renorm", "").arg(this).arg(p).arg(dim).arg(maxnorm).tensor();
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
        return Operators.begin("aten::renorm", "").arg(this).arg(p).arg(dim).arg(maxnorm).tensor();
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
        return Operators.begin("aten::renorm", "").arg(this).arg(p).arg(dim).arg(maxnorm).tensor();
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
        Operators.begin("aten::renorm_", "").arg(this).arg(p).arg(dim).arg(maxnorm).run();
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
        Operators.begin("aten::renorm_", "").arg(this).arg(p).arg(dim).arg(maxnorm).run();
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
        Operators.begin("aten::renorm_", "").arg(this).arg(p).arg(dim).arg(maxnorm).run();
        return self();
    }

    /**
     * {@code torch.Tensor.repeat}: {@code repeat(Tensor self, SymInt[] repeats) -> Tensor}.
     *
     * @param repeats {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor repeat(long... repeats) {
        return Operators.begin("aten::repeat", "").arg(this).arg(repeats).tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(Tensor repeats) {
        return Operators.begin("aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats).none()
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
        return Operators.begin("aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats).arg(dim)
                .arg(outputSize).tensor();
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
        return Operators.begin("aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats).arg(dim)
                .arg(outputSize).tensor();
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
        return Operators.begin("aten::repeat_interleave", "self_Tensor").arg(this).arg("repeats", repeats).arg(dim)
                .none().tensor();
    }

    /**
     * {@code torch.Tensor.repeat_interleave}: {@code repeat_interleave.self_int(Tensor self, SymInt repeats, int?
     * dim=None, *, SymInt? output_size=None) -> Tensor}.
     *
     * @param repeats {@code SymInt}
     * @return {@code Tensor}
     */
    public final Tensor repeatInterleave(long repeats) {
        return Operators.begin("aten::repeat_interleave", "self_int").arg(this).arg(repeats).none().none().tensor();
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
        return Operators.begin("aten::repeat_interleave", "self_int").arg(this).arg(repeats).arg(dim).arg(outputSize)
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
    public final Tensor repeatInterleave(long repeats, long dim, long outputSize) {
        return Operators.begin("aten::repeat_interleave", "self_int").arg(this).arg(repeats).arg(dim).arg(outputSize)
                .tensor();
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
        return Operators.begin("aten::repeat_interleave", "self_int").arg(this).arg(repeats).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.requires_grad_}: {@code requires_grad_(Tensor(a!) self, bool requires_grad=True) ->
     * Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor requiresGrad_() {
        Operators.begin("aten::requires_grad_", "").arg(this).arg(true).run();
        return self();
    }

    /**
     * {@code torch.Tensor.requires_grad_}: {@code requires_grad_(Tensor(a!) self, bool requires_grad=True) ->
     * Tensor(a!)}.
     *
     * @param requiresGrad {@code bool}, True by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor requiresGrad_(boolean requiresGrad) {
        Operators.begin("aten::requires_grad_", "").arg(this).arg(requiresGrad).run();
        return self();
    }

    /**
     * {@code torch.Tensor.reshape}: {@code reshape(Tensor(a) self, SymInt[] shape) -> Tensor(a)}.
     *
     * @param shape {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor reshape(long... shape) {
        return Operators.begin("aten::reshape", "").arg(this).arg(shape).tensor();
    }

    /**
     * {@code torch.Tensor.reshape_as}: {@code reshape_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor reshapeAs(Tensor other) {
        return Operators.begin("aten::reshape_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.resize}: {@code resize(Tensor self, SymInt[] size, *, MemoryFormat? memory_format=None) ->
     * Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor resize(long... size) {
        return Operators.begin("aten::resize", "").arg(this).arg(size).none().tensor();
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
        return Operators.begin("aten::resize", "").arg(this).arg(size).arg(memoryFormat).tensor();
    }

    /**
     * {@code torch.Tensor.resize_as}: {@code resize_as(Tensor self, Tensor the_template, *, MemoryFormat?
     * memory_format=None) -> Tensor}.
     *
     * @param theTemplate {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor resizeAs(Tensor theTemplate) {
        return Operators.begin("aten::resize_as", "").arg(this).arg("the_template", theTemplate).none().tensor();
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
        return Operators.begin("aten::resize_as", "").arg(this).arg("the_template", theTemplate).arg(memoryFormat)
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
        Operators.begin("aten::resize_as_sparse_", "").arg(this).arg("the_template", theTemplate).run();
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
        Operators.begin("aten::resize_as_", "").arg(this).arg("the_template", theTemplate).none().run();
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
        Operators.begin("aten::resize_as_", "").arg(this).arg("the_template", theTemplate).arg(memoryFormat).run();
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
        Operators.begin("aten::resize_", "").arg(this).arg(size).none().run();
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
        Operators.begin("aten::resize_", "").arg(this).arg(size).arg(memoryFormat).run();
        return self();
    }

    /**
     * {@code torch.Tensor.resolve_conj}: {@code resolve_conj(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor resolveConj() {
        return Operators.begin("aten::resolve_conj", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.resolve_neg}: {@code resolve_neg(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor resolveNeg() {
        return Operators.begin("aten::resolve_neg", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.retain_grad}: {@code retain_grad(Tensor(a!) self) -> ()}.
     */
    public final void retainGrad() {
        Operators.begin("aten::retain_grad", "").arg(this).run();
    }

    /**
     * {@code torch.Tensor.retains_grad}: {@code retains_grad(Tensor self) -> bool}.
     *
     * @return {@code bool}
     */
    public final boolean retainsGrad() {
        return Operators.begin("aten::retains_grad", "").arg(this).bool();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @return {@code Tensor}
     */
    public final Tensor roll(long[] shifts) {
        return Operators.begin("aten::roll", "").arg(this).ints(shifts, 1).arg(NONE).tensor();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @return {@code Tensor}
     */
    public final Tensor roll(long shifts) {
        return Operators.begin("aten::roll", "").arg(this).ints(shifts, 1).arg(NONE).tensor();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor roll(long[] shifts, long[] dims) {
        return Operators.begin("aten::roll", "").arg(this).ints(shifts, 1).ints(dims, 1).tensor();
    }

    /**
     * {@code torch.Tensor.roll}: {@code roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}.
     *
     * @param shifts {@code SymInt[1]}
     * @param dims {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public final Tensor roll(long shifts, long dims) {
        return Operators.begin("aten::roll", "").arg(this).ints(shifts, 1).ints(dims, 1).tensor();
    }

    /**
     * {@code torch.Tensor.rot90}: {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor rot90() {
        return Operators.begin("aten::rot90", "").arg(this).arg(1).arg(INTS_0_1).tensor();
    }

    /**
     * {@code torch.Tensor.rot90}: {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @param k {@code int}, 1 by default
     * @param dims {@code int[]}, [0, 1] by default
     * @return {@code Tensor}
     */
    public final Tensor rot90(long k, long... dims) {
        return Operators.begin("aten::rot90", "").arg(this).arg(k).arg(dims).tensor();
    }

    /**
     * {@code torch.Tensor.rot90}: {@code rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}.
     *
     * @param k {@code int}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor rot90(long k) {
        return Operators.begin("aten::rot90", "").arg(this).arg(k).arg(INTS_0_1).tensor();
    }

    /**
     * {@code torch.Tensor.round}: {@code round(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor round() {
        return Operators.begin("aten::round", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.round}: {@code round.decimals(Tensor self, *, int decimals) -> Tensor}.
     *
     * @param decimals {@code int}
     * @return {@code Tensor}
     */
    public final Tensor round(long decimals) {
        return Operators.begin("aten::round", "decimals").arg(this).arg(decimals).tensor();
    }

    /**
     * {@code torch.Tensor.round_}: {@code round_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor round_() {
        Operators.begin("aten::round_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.round_}: {@code round_.decimals(Tensor(a!) self, *, int decimals) -> Tensor(a!)}.
     *
     * @param decimals {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor round_(long decimals) {
        Operators.begin("aten::round_", "decimals").arg(this).arg(decimals).run();
        return self();
    }

    /**
     * {@code torch.Tensor.row_indices}: {@code row_indices(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor rowIndices() {
        return Operators.begin("aten::row_indices", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.rsqrt}: {@code rsqrt(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor rsqrt() {
        return Operators.begin("aten::rsqrt", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.rsqrt_}: {@code rsqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor rsqrt_() {
        Operators.begin("aten::rsqrt_", "").arg(this).run();
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
        return Operators.begin("aten::scatter", "src").arg(this).arg(dim).arg("index", index).arg("src", src).tensor();
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
        return Operators.begin("aten::scatter", "reduce").arg(this).arg(dim).arg("index", index).arg("src", src)
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
        return Operators.begin("aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value).tensor();
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
        return Operators.begin("aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value).tensor();
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
        return Operators.begin("aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value).tensor();
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
        return Operators.begin("aten::scatter", "value").arg(this).arg(dim).arg("index", index).arg(value).tensor();
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
        return Operators.begin("aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::scatter", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value)
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
        return Operators.begin("aten::scatter_add", "").arg(this).arg(dim).arg("index", index).arg("src", src).tensor();
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
        Operators.begin("aten::scatter_add_", "").arg(this).arg(dim).arg("index", index).arg("src", src).run();
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
        return Operators.begin("aten::scatter_reduce", "two").arg(this).arg(dim).arg("index", index).arg("src", src)
                .arg(reduce).arg(true).tensor();
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
        return Operators.begin("aten::scatter_reduce", "two").arg(this).arg(dim).arg("index", index).arg("src", src)
                .arg(reduce).arg(includeSelf).tensor();
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
        Operators.begin("aten::scatter_reduce_", "two").arg(this).arg(dim).arg("index", index).arg("src", src)
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
        Operators.begin("aten::scatter_reduce_", "two").arg(this).arg(dim).arg("index", index).arg("src", src)
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
        Operators.begin("aten::scatter_", "src").arg(this).arg(dim).arg("index", index).arg("src", src).run();
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
        Operators.begin("aten::scatter_", "reduce").arg(this).arg(dim).arg("index", index).arg("src", src).arg(reduce)
                .run();
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
        Operators.begin("aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::scatter_", "value").arg(this).arg(dim).arg("index", index).arg(value).run();
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
        Operators.begin("aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value).arg(reduce)
                .run();
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
        Operators.begin("aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value).arg(reduce)
                .run();
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
        Operators.begin("aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value).arg(reduce)
                .run();
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
        Operators.begin("aten::scatter_", "value_reduce").arg(this).arg(dim).arg("index", index).arg(value).arg(reduce)
                .run();
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
        return Operators.begin("aten::select", "int").arg(this).arg(dim).arg(index).tensor();
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
        return Operators.begin("aten::select_scatter", "").arg(this).arg("src", src).arg(dim).arg(index).tensor();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_() {
        Operators.begin("aten::set_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Storage(Tensor(a!) self, Storage source) -> Tensor(a!)}.
     *
     * @param source {@code Storage}
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Storage source) {
        Objects.requireNonNull(source, "source");
        Operators.begin("aten::set_", "source_Storage").arg(this).storage(source.bytes()).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Storage_storage_offset(Tensor(a!) self, Storage source, SymInt
     * storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)}.
     *
     * @param source {@code Storage}
     * @param storageOffset {@code SymInt}
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Storage source, long storageOffset, long[] size) {
        Objects.requireNonNull(source, "source");
        Operators.begin("aten::set_", "source_Storage_storage_offset").arg(this).storage(source.bytes())
                .arg(storageOffset).arg(size).arg(NONE).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Storage_storage_offset(Tensor(a!) self, Storage source, SymInt
     * storage_offset, SymInt[] size, SymInt[] stride=[]) -> Tensor(a!)}.
     *
     * @param source {@code Storage}
     * @param storageOffset {@code SymInt}
     * @param size {@code SymInt[]}
     * @param stride {@code SymInt[]}, [] by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Storage source, long storageOffset, long[] size, long[] stride) {
        Objects.requireNonNull(source, "source");
        Operators.begin("aten::set_", "source_Storage_storage_offset").arg(this).storage(source.bytes())
                .arg(storageOffset).arg(size).arg(stride).run();
        return self();
    }

    /**
     * {@code torch.Tensor.set_}: {@code set_.source_Tensor(Tensor(a!) self, Tensor source) -> Tensor(a!)}.
     *
     * @param source {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor set_(Tensor source) {
        Operators.begin("aten::set_", "source_Tensor").arg(this).arg("source", source).run();
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
    public final Tensor set_(Tensor source, long storageOffset, long[] size) {
        Operators.begin("aten::set_", "source_Tensor_storage_offset").arg(this).arg("source", source)
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
    public final Tensor set_(Tensor source, long storageOffset, long[] size, long[] stride) {
        Operators.begin("aten::set_", "source_Tensor_storage_offset").arg(this).arg("source", source)
                .arg(storageOffset).arg(size).arg(stride).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sgn}: {@code sgn(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sgn() {
        return Operators.begin("aten::sgn", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sgn_}: {@code sgn_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sgn_() {
        Operators.begin("aten::sgn_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sigmoid}: {@code sigmoid(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sigmoid() {
        return Operators.begin("aten::sigmoid", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sigmoid_}: {@code sigmoid_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sigmoid_() {
        Operators.begin("aten::sigmoid_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sign}: {@code sign(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sign() {
        return Operators.begin("aten::sign", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sign_}: {@code sign_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sign_() {
        Operators.begin("aten::sign_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.signbit}: {@code signbit(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor signbit() {
        return Operators.begin("aten::signbit", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sin}: {@code sin(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sin() {
        return Operators.begin("aten::sin", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sin_}: {@code sin_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sin_() {
        Operators.begin("aten::sin_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sinc}: {@code sinc(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sinc() {
        return Operators.begin("aten::sinc", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sinc_}: {@code sinc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sinc_() {
        Operators.begin("aten::sinc_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sinh}: {@code sinh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sinh() {
        return Operators.begin("aten::sinh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sinh_}: {@code sinh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sinh_() {
        Operators.begin("aten::sinh_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.size}: {@code size.int(Tensor self, int dim) -> int}.
     *
     * @param dim {@code int}
     * @return {@code int}
     */
    public final long size(long dim) {
        return Operators.begin("aten::size", "int").arg(this).arg(dim).integer();
    }

    /**
     * {@code torch.Tensor.slice_inverse}: {@code slice_inverse(Tensor(a) self, Tensor src, int dim=0, SymInt?
     * start=None, SymInt? end=None, SymInt step=1) -> Tensor(a)}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor sliceInverse(Tensor src) {
        return Operators.begin("aten::slice_inverse", "").arg(this).arg("src", src).arg(0).none().none().arg(1)
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
        return Operators.begin("aten::slice_inverse", "").arg(this).arg("src", src).arg(options.dim())
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
        return Operators.begin("aten::slice_inverse", "").arg(this).arg("src", src).arg(dim).none().none().arg(1)
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
        return Operators.begin("aten::slice_inverse", "").arg(this).arg("src", src).arg(dim).arg(start).none().arg(1)
                .tensor();
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
        return Operators.begin("aten::slice_inverse", "").arg(this).arg("src", src).arg(dim).arg(start).arg(end).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.slice_scatter}: {@code slice_scatter(Tensor self, Tensor src, int dim=0, SymInt? start=None,
     * SymInt? end=None, SymInt step=1) -> Tensor}.
     *
     * @param src {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sliceScatter(Tensor src) {
        return Operators.begin("aten::slice_scatter", "").arg(this).arg("src", src).arg(0).none().none().arg(1)
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
        return Operators.begin("aten::slice_scatter", "").arg(this).arg("src", src).arg(options.dim())
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
        return Operators.begin("aten::slice_scatter", "").arg(this).arg("src", src).arg(dim).none().none().arg(1)
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
        return Operators.begin("aten::slice_scatter", "").arg(this).arg("src", src).arg(dim).arg(start).none().arg(1)
                .tensor();
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
        return Operators.begin("aten::slice_scatter", "").arg(this).arg("src", src).arg(dim).arg(start).arg(end).arg(1)
                .tensor();
    }

    /**
     * {@code torch.Tensor.slogdet}: {@code slogdet(Tensor self) -> (Tensor sign, Tensor logabsdet)}.
     *
     * @return {@code (Tensor sign, Tensor logabsdet)}
     */
    public final SignLogabsdet slogdet() {
        ResultReader results = Operators.begin("aten::slogdet", "").arg(this).results();
        return new SignLogabsdet(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.smm}: {@code smm(Tensor self, Tensor mat2) -> Tensor}.
     *
     * @param mat2 {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor smm(Tensor mat2) {
        return Operators.begin("aten::smm", "").arg(this).arg("mat2", mat2).tensor();
    }

    /**
     * {@code torch.Tensor.softmax}: {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor softmax(long dim) {
        return Operators.begin("aten::softmax", "int").arg(this).arg(dim).none().tensor();
    }

    /**
     * {@code torch.Tensor.softmax}: {@code softmax.int(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor softmax(long dim, @Nullable DType dtype) {
        return Operators.begin("aten::softmax", "int").arg(this).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort.stable(Tensor self, *, bool? stable, int dim=-1, bool descending=False) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param stable {@code bool?}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort(@Nullable Boolean stable) {
        ResultReader results = Operators.begin("aten::sort", "stable").arg(this).arg(stable).arg(-1).arg(false)
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
        ResultReader results = Operators.begin("aten::sort", "stable").arg(this).arg(stable).arg(-1).arg(false)
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
        ResultReader results = Operators.begin("aten::sort", "stable").arg(this).arg(stable).arg(dim).arg(descending)
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
    public final ValuesIndices sort(boolean stable, long dim, boolean descending) {
        ResultReader results = Operators.begin("aten::sort", "stable").arg(this).arg(stable).arg(dim).arg(descending)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sort}: {@code sort(Tensor self, int dim=-1, bool descending=False) -> (Tensor values, Tensor
     * indices)}.
     *
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices sort() {
        ResultReader results = Operators.begin("aten::sort", "").arg(this).arg(-1).arg(false).results();
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
        ResultReader results = Operators.begin("aten::sort", "").arg(this).arg(dim).arg(descending).results();
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
        ResultReader results = Operators.begin("aten::sort", "").arg(this).arg(dim).arg(false).results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.sparse_dim}: {@code sparse_dim(Tensor self) -> int}.
     *
     * @return {@code int}
     */
    public final long sparseDim() {
        return Operators.begin("aten::sparse_dim", "").arg(this).integer();
    }

    /**
     * {@code torch.Tensor.sparse_mask}: {@code sparse_mask(Tensor self, Tensor mask) -> Tensor}.
     *
     * @param mask {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sparseMask(Tensor mask) {
        return Operators.begin("aten::sparse_mask", "").arg(this).arg("mask", mask).tensor();
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
        Operators.begin("aten::sparse_resize_and_clear_", "").arg(this).arg(size).arg(sparseDim).arg(denseDim).run();
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
        Operators.begin("aten::sparse_resize_", "").arg(this).arg(size).arg(sparseDim).arg(denseDim).run();
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
        return Operators.begin("aten::split", "Tensor").arg(this).arg(splitSize).arg(0).tensors();
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
        return Operators.begin("aten::split", "Tensor").arg(this).arg(splitSize).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.split}: {@code split.sizes(Tensor(a -> *) self, SymInt[] split_size, int dim=0) ->
     * Tensor(a)[]}.
     *
     * @param splitSize {@code SymInt[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> split(long... splitSize) {
        return Operators.begin("aten::split", "sizes").arg(this).arg(splitSize).arg(0).tensors();
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
        return Operators.begin("aten::split", "sizes").arg(this).arg(splitSize).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.split_with_sizes}: {@code split_with_sizes(Tensor(a -> *) self, SymInt[] split_sizes, int
     * dim=0) -> Tensor(a)[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> splitWithSizes(long... splitSizes) {
        return Operators.begin("aten::split_with_sizes", "").arg(this).arg(splitSizes).arg(0).tensors();
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
        return Operators.begin("aten::split_with_sizes", "").arg(this).arg(splitSizes).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.sqrt}: {@code sqrt(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sqrt() {
        return Operators.begin("aten::sqrt", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.sqrt_}: {@code sqrt_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor sqrt_() {
        Operators.begin("aten::sqrt_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.square}: {@code square(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor square() {
        return Operators.begin("aten::square", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.square_}: {@code square_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor square_() {
        Operators.begin("aten::square_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.squeeze}: {@code squeeze(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor squeeze() {
        return Operators.begin("aten::squeeze", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.squeeze}: {@code squeeze.dim(Tensor(a) self, int dim) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor squeeze(long dim) {
        return Operators.begin("aten::squeeze", "dim").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.squeeze}: {@code squeeze.dims(Tensor(a) self, int[] dim) -> Tensor(a)}.
     *
     * @param dim {@code int[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor squeeze(long... dim) {
        return Operators.begin("aten::squeeze", "dims").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.squeeze_}: {@code squeeze_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor squeeze_() {
        Operators.begin("aten::squeeze_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.squeeze_}: {@code squeeze_.dim(Tensor(a!) self, int dim) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor squeeze_(long dim) {
        Operators.begin("aten::squeeze_", "dim").arg(this).arg(dim).run();
        return self();
    }

    /**
     * {@code torch.Tensor.squeeze_}: {@code squeeze_.dims(Tensor(a!) self, int[] dim) -> Tensor(a!)}.
     *
     * @param dim {@code int[]}
     * @return {@code Tensor(a!)}
     */
    public final Tensor squeeze_(long... dim) {
        Operators.begin("aten::squeeze_", "dims").arg(this).arg(dim).run();
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
        return Operators.begin("aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(1).arg(1)
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
        return Operators.begin("aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
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
    public final Tensor sspaddmm(Tensor mat1, Tensor mat2, double beta, double alpha) {
        return Operators.begin("aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
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
    public final Tensor sspaddmm(Tensor mat1, Tensor mat2, long beta, long alpha) {
        return Operators.begin("aten::sspaddmm", "").arg(this).arg("mat1", mat1).arg("mat2", mat2).arg(beta).arg(alpha)
                .tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor std(long @Nullable ... dim) {
        return Operators.begin("aten::std", "dim").arg(this).ints(dim, 1).arg(true).arg(false).tensor();
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
        return Operators.begin("aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
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
        return Operators.begin("aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
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
        return Operators.begin("aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
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
        return Operators.begin("aten::std", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor std() {
        return Operators.begin("aten::std", "correction").arg(this).none().none().arg(false).tensor();
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
        return Operators.begin("aten::std", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim).tensor();
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
        return Operators.begin("aten::std", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim).tensor();
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
        return Operators.begin("aten::std", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor stdDefault() {
        return Operators.begin("aten::std", "").arg(this).arg(true).tensor();
    }

    /**
     * {@code torch.Tensor.std}: {@code std(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor std(boolean unbiased) {
        return Operators.begin("aten::std", "").arg(this).arg(unbiased).tensor();
    }

    /**
     * {@code torch.Tensor.stride}: {@code stride.int(Tensor self, int dim) -> int}.
     *
     * @param dim {@code int}
     * @return {@code int}
     */
    public final long stride(long dim) {
        return Operators.begin("aten::stride", "int").arg(this).arg(dim).integer();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sub(Tensor other) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg("other", other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sub(Scalar other) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sub(double other) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sub(long other) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor sub(boolean other) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(Tensor other, Scalar alpha) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(Tensor other, double alpha) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(Tensor other, long alpha) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(Scalar other, Scalar alpha) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(double other, double alpha) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor sub(long other, long alpha) {
        return Operators.begin("aten::sub", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor subScalar(Scalar other) {
        return Operators.begin("aten::sub", "Scalar").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.sub}: {@code sub.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subScalar(Scalar other, Scalar alpha) {
        return Operators.begin("aten::sub", "Scalar").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Tensor other) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg("other", other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Scalar other) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(double other) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(long other) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(boolean other) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::sub_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Tensor other, double alpha) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Tensor other, long alpha) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor sub_(Scalar other, Scalar alpha) {
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::sub_", "Tensor").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subScalar_(Scalar other) {
        Operators.begin("aten::sub_", "Scalar").arg(this).arg(other).arg(1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sub_}: {@code sub_.Scalar(Tensor(a!) self, Scalar other, Scalar alpha=1) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor subScalar_(Scalar other, Scalar alpha) {
        Operators.begin("aten::sub_", "Scalar").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(Tensor other) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg("other", other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(Scalar other) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(double other) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(long other) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor subtract(boolean other) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(Tensor other, Scalar alpha) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(Tensor other, double alpha) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(Tensor other, long alpha) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg("other", other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(Scalar other, Scalar alpha) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(double other, double alpha) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtract(long other, long alpha) {
        return Operators.begin("aten::subtract", "Tensor").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor subtractScalar(Scalar other) {
        return Operators.begin("aten::subtract", "Scalar").arg(this).arg(other).arg(1).tensor();
    }

    /**
     * {@code torch.Tensor.subtract}: {@code subtract.Scalar(Tensor self, Scalar other, Scalar alpha=1) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public final Tensor subtractScalar(Scalar other, Scalar alpha) {
        return Operators.begin("aten::subtract", "Scalar").arg(this).arg(other).arg(alpha).tensor();
    }

    /**
     * {@code torch.Tensor.subtract_}: {@code subtract_.Tensor(Tensor(a!) self, Tensor other, *, Scalar alpha=1) ->
     * Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor subtract_(Tensor other) {
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg("other", other).arg(1).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
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
    public final Tensor subtract_(Tensor other, double alpha) {
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
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
    public final Tensor subtract_(Tensor other, long alpha) {
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg("other", other).arg(alpha).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::subtract_", "Tensor").arg(this).arg(other).arg(alpha).run();
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
        Operators.begin("aten::subtract_", "Scalar").arg(this).arg(other).arg(1).run();
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
        Operators.begin("aten::subtract_", "Scalar").arg(this).arg(other).arg(alpha).run();
        return self();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor sum() {
        return Operators.begin("aten::sum", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum(Tensor self, *, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor sum(@Nullable DType dtype) {
        return Operators.begin("aten::sum", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.sum}: {@code sum.dim_IntList(Tensor self, int[1]? dim, bool keepdim=False, *, ScalarType?
     * dtype=None) -> Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor sum(long @Nullable ... dim) {
        return Operators.begin("aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(false).none().tensor();
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
        return Operators.begin("aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).arg(dtype).tensor();
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
        return Operators.begin("aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
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
        return Operators.begin("aten::sum", "dim_IntList").arg(this).ints(dim, 1).arg(keepdim).none().tensor();
    }

    /**
     * {@code torch.Tensor.sum_to_size}: {@code sum_to_size(Tensor self, SymInt[] size) -> Tensor}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor sumToSize(long... size) {
        return Operators.begin("aten::sum_to_size", "").arg(this).arg(size).tensor();
    }

    /**
     * {@code torch.Tensor.svd}: {@code svd(Tensor self, bool some=True, bool compute_uv=True) -> (Tensor U, Tensor S,
     * Tensor V)}.
     *
     * @return {@code (Tensor U, Tensor S, Tensor V)}
     */
    public final USV svd() {
        ResultReader results = Operators.begin("aten::svd", "").arg(this).arg(true).arg(true).results();
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
        ResultReader results = Operators.begin("aten::svd", "").arg(this).arg(some).arg(computeUv).results();
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
        ResultReader results = Operators.begin("aten::svd", "").arg(this).arg(some).arg(true).results();
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
        return Operators.begin("aten::swapaxes", "").arg(this).arg(axis0).arg(axis1).tensor();
    }

    /**
     * {@code torch.Tensor.swapaxes_}: {@code swapaxes_(Tensor(a!) self, int axis0, int axis1) -> Tensor(a!)}.
     *
     * @param axis0 {@code int}
     * @param axis1 {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor swapaxes_(long axis0, long axis1) {
        Operators.begin("aten::swapaxes_", "").arg(this).arg(axis0).arg(axis1).run();
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
        return Operators.begin("aten::swapdims", "").arg(this).arg(dim0).arg(dim1).tensor();
    }

    /**
     * {@code torch.Tensor.swapdims_}: {@code swapdims_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor swapdims_(long dim0, long dim1) {
        Operators.begin("aten::swapdims_", "").arg(this).arg(dim0).arg(dim1).run();
        return self();
    }

    /**
     * {@code torch.Tensor.t}: {@code t(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor t() {
        return Operators.begin("aten::t", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.t_}: {@code t_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor t_() {
        Operators.begin("aten::t_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.take}: {@code take(Tensor self, Tensor index) -> Tensor}.
     *
     * @param index {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor take(Tensor index) {
        return Operators.begin("aten::take", "").arg(this).arg("index", index).tensor();
    }

    /**
     * {@code torch.Tensor.take_along_dim}: {@code take_along_dim(Tensor self, Tensor indices, int? dim=None) ->
     * Tensor}.
     *
     * @param indices {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor takeAlongDim(Tensor indices) {
        return Operators.begin("aten::take_along_dim", "").arg(this).arg("indices", indices).none().tensor();
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
        return Operators.begin("aten::take_along_dim", "").arg(this).arg("indices", indices).arg(dim).tensor();
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
        return Operators.begin("aten::take_along_dim", "").arg(this).arg("indices", indices).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.tan}: {@code tan(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor tan() {
        return Operators.begin("aten::tan", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.tan_}: {@code tan_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor tan_() {
        Operators.begin("aten::tan_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.tanh}: {@code tanh(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor tanh() {
        return Operators.begin("aten::tanh", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.tanh_}: {@code tanh_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor tanh_() {
        Operators.begin("aten::tanh_", "").arg(this).run();
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
        return Operators.begin("aten::tensor_split", "indices").arg(this).arg(indices).arg(0).tensors();
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
        return Operators.begin("aten::tensor_split", "indices").arg(this).arg(indices).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.tensor_split}: {@code tensor_split.tensor_indices_or_sections(Tensor(a -> *) self, Tensor
     * tensor_indices_or_sections, int dim=0) -> Tensor(a)[]}.
     *
     * @param tensorIndicesOrSections {@code Tensor}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> tensorSplit(Tensor tensorIndicesOrSections) {
        return Operators.begin("aten::tensor_split", "tensor_indices_or_sections").arg(this)
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
        return Operators.begin("aten::tensor_split", "tensor_indices_or_sections").arg(this)
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
        return Operators.begin("aten::tensor_split", "sections").arg(this).arg(sections).arg(0).tensors();
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
        return Operators.begin("aten::tensor_split", "sections").arg(this).arg(sections).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.tile}: {@code tile(Tensor self, SymInt[] dims) -> Tensor}.
     *
     * @param dims {@code SymInt[]}
     * @return {@code Tensor}
     */
    public final Tensor tile(long... dims) {
        return Operators.begin("aten::tile", "").arg(this).arg(dims).tensor();
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
        return Operators.begin("aten::to", "device").arg(this).arg(device).arg(dtype).arg(false).arg(false).none()
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
        return Operators.begin("aten::to", "device").arg(this).arg(device).arg(dtype).arg(nonBlocking).arg(copy)
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
        return Operators.begin("aten::to", "device").arg(this).arg(device).arg(dtype).arg(nonBlocking).arg(false)
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
        return Operators.begin("aten::to", "device").arg(this).arg(device).arg(dtype).arg(nonBlocking).arg(copy).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype(Tensor(a) self, ScalarType dtype, bool non_blocking=False, bool
     * copy=False, MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param dtype {@code ScalarType}
     * @return {@code Tensor(a)}
     */
    public final Tensor to(DType dtype) {
        return Operators.begin("aten::to", "dtype").arg(this).arg(dtype).arg(false).arg(false).none().tensor();
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
        return Operators.begin("aten::to", "dtype").arg(this).arg(dtype).arg(nonBlocking).arg(copy).arg(memoryFormat)
                .tensor();
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
        return Operators.begin("aten::to", "dtype").arg(this).arg(dtype).arg(nonBlocking).arg(false).none().tensor();
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
        return Operators.begin("aten::to", "dtype").arg(this).arg(dtype).arg(nonBlocking).arg(copy).none().tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.other(Tensor(a) self, Tensor other, bool non_blocking=False, bool copy=False,
     * MemoryFormat? memory_format=None) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor to(Tensor other) {
        return Operators.begin("aten::to", "other").arg(this).arg("other", other).arg(false).arg(false).none().tensor();
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
        return Operators.begin("aten::to", "other").arg(this).arg("other", other).arg(nonBlocking).arg(copy)
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
        return Operators.begin("aten::to", "other").arg(this).arg("other", other).arg(nonBlocking).arg(false).none()
                .tensor();
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
        return Operators.begin("aten::to", "other").arg(this).arg("other", other).arg(nonBlocking).arg(copy).none()
                .tensor();
    }

    /**
     * {@code torch.Tensor.to}: {@code to.dtype_layout(Tensor(a) self, *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None, bool non_blocking=False, bool copy=False, MemoryFormat?
     * memory_format=None) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor to() {
        return Operators.begin("aten::to", "dtype_layout").arg(this).none().none().none().none().arg(false).arg(false)
                .none().tensor();
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
        return Operators.begin("aten::to", "dtype_layout").arg(this).arg(options.dtype()).arg(options.layout())
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
        return Operators.begin("aten::to_dense", "").arg(this).none().none().tensor();
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
        return Operators.begin("aten::to_dense", "").arg(this).arg(dtype).arg(maskedGrad).tensor();
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
        return Operators.begin("aten::to_dense", "").arg(this).arg(dtype).arg(maskedGrad).tensor();
    }

    /**
     * {@code torch.Tensor.to_dense}: {@code to_dense(Tensor self, ScalarType? dtype=None, *, bool? masked_grad=None) ->
     * Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toDense(@Nullable DType dtype) {
        return Operators.begin("aten::to_dense", "").arg(this).arg(dtype).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_mkldnn}: {@code to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toMkldnn() {
        return Operators.begin("aten::to_mkldnn", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_mkldnn}: {@code to_mkldnn(Tensor self, ScalarType? dtype=None) -> Tensor}.
     *
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toMkldnn(@Nullable DType dtype) {
        return Operators.begin("aten::to_mkldnn", "").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.to_padded_tensor}: {@code to_padded_tensor(Tensor self, float padding, SymInt[]?
     * output_size=None) -> Tensor}.
     *
     * @param padding {@code float}
     * @return {@code Tensor}
     */
    public final Tensor toPaddedTensor(double padding) {
        return Operators.begin("aten::to_padded_tensor", "").arg(this).arg(padding).none().tensor();
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
        return Operators.begin("aten::to_padded_tensor", "").arg(this).arg(padding).arg(outputSize).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse}: {@code to_sparse(Tensor self, *, Layout? layout=None, int[2]? blocksize=None,
     * int? dense_dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toSparse() {
        return Operators.begin("aten::to_sparse", "").arg(this).none().none().none().tensor();
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
        return Operators.begin("aten::to_sparse", "").arg(this).arg(layout).ints(blocksize, 2).arg(denseDim).tensor();
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
        return Operators.begin("aten::to_sparse", "").arg(this).arg(layout).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse}: {@code to_sparse.sparse_dim(Tensor self, int sparse_dim) -> Tensor}.
     *
     * @param sparseDim {@code int}
     * @return {@code Tensor}
     */
    public final Tensor toSparse(long sparseDim) {
        return Operators.begin("aten::to_sparse", "sparse_dim").arg(this).arg(sparseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsc}: {@code to_sparse_bsc(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsc(long... blocksize) {
        return Operators.begin("aten::to_sparse_bsc", "").arg(this).ints(blocksize, 2).none().tensor();
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
        return Operators.begin("aten::to_sparse_bsc", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
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
        return Operators.begin("aten::to_sparse_bsc", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_bsr}: {@code to_sparse_bsr(Tensor self, int[2] blocksize, int? dense_dim=None) ->
     * Tensor}.
     *
     * @param blocksize {@code int[2]}
     * @return {@code Tensor}
     */
    public final Tensor toSparseBsr(long... blocksize) {
        return Operators.begin("aten::to_sparse_bsr", "").arg(this).ints(blocksize, 2).none().tensor();
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
        return Operators.begin("aten::to_sparse_bsr", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
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
        return Operators.begin("aten::to_sparse_bsr", "").arg(this).ints(blocksize, 2).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csc}: {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsc() {
        return Operators.begin("aten::to_sparse_csc", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csc}: {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsc(@Nullable Long denseDim) {
        return Operators.begin("aten::to_sparse_csc", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csc}: {@code to_sparse_csc(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsc(long denseDim) {
        return Operators.begin("aten::to_sparse_csc", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csr}: {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsr() {
        return Operators.begin("aten::to_sparse_csr", "").arg(this).none().tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csr}: {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsr(@Nullable Long denseDim) {
        return Operators.begin("aten::to_sparse_csr", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.to_sparse_csr}: {@code to_sparse_csr(Tensor self, int? dense_dim=None) -> Tensor}.
     *
     * @param denseDim {@code int?}, None by default
     * @return {@code Tensor}
     */
    public final Tensor toSparseCsr(long denseDim) {
        return Operators.begin("aten::to_sparse_csr", "").arg(this).arg(denseDim).tensor();
    }

    /**
     * {@code torch.Tensor.topk}: {@code topk(Tensor self, SymInt k, int dim=-1, bool largest=True, bool sorted=True) ->
     * (Tensor values, Tensor indices)}.
     *
     * @param k {@code SymInt}
     * @return {@code (Tensor values, Tensor indices)}
     */
    public final ValuesIndices topk(long k) {
        ResultReader results = Operators.begin("aten::topk", "").arg(this).arg(k).arg(-1).arg(true).arg(true).results();
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
        ResultReader results = Operators.begin("aten::topk", "").arg(this).arg(k).arg(dim).arg(largest).arg(sorted)
                .results();
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
        ResultReader results = Operators.begin("aten::topk", "").arg(this).arg(k).arg(dim).arg(true).arg(true)
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
        ResultReader results = Operators.begin("aten::topk", "").arg(this).arg(k).arg(dim).arg(largest).arg(true)
                .results();
        return new ValuesIndices(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.trace}: {@code trace(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor trace() {
        return Operators.begin("aten::trace", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.transpose}: {@code transpose.int(Tensor(a) self, int dim0, int dim1) -> Tensor(a)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor transpose(long dim0, long dim1) {
        return Operators.begin("aten::transpose", "int").arg(this).arg(dim0).arg(dim1).tensor();
    }

    /**
     * {@code torch.Tensor.transpose_}: {@code transpose_(Tensor(a!) self, int dim0, int dim1) -> Tensor(a!)}.
     *
     * @param dim0 {@code int}
     * @param dim1 {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor transpose_(long dim0, long dim1) {
        Operators.begin("aten::transpose_", "").arg(this).arg(dim0).arg(dim1).run();
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
        ResultReader results = Operators.begin("aten::triangular_solve", "").arg(this).arg("A", A).arg(true).arg(false)
                .arg(false).results();
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
        ResultReader results = Operators.begin("aten::triangular_solve", "").arg(this).arg("A", A).arg(upper)
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
        ResultReader results = Operators.begin("aten::triangular_solve", "").arg(this).arg("A", A).arg(upper)
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
        ResultReader results = Operators.begin("aten::triangular_solve", "").arg(this).arg("A", A).arg(upper)
                .arg(transpose).arg(false).results();
        return new SolutionClonedCoefficient(results.get(0), results.get(1));
    }

    /**
     * {@code torch.Tensor.tril}: {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor tril() {
        return Operators.begin("aten::tril", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.tril}: {@code tril(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor tril(long diagonal) {
        return Operators.begin("aten::tril", "").arg(this).arg(diagonal).tensor();
    }

    /**
     * {@code torch.Tensor.tril_}: {@code tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor tril_() {
        Operators.begin("aten::tril_", "").arg(this).arg(0).run();
        return self();
    }

    /**
     * {@code torch.Tensor.tril_}: {@code tril_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor tril_(long diagonal) {
        Operators.begin("aten::tril_", "").arg(this).arg(diagonal).run();
        return self();
    }

    /**
     * {@code torch.Tensor.triu}: {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor triu() {
        return Operators.begin("aten::triu", "").arg(this).arg(0).tensor();
    }

    /**
     * {@code torch.Tensor.triu}: {@code triu(Tensor self, SymInt diagonal=0) -> Tensor}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor}
     */
    public final Tensor triu(long diagonal) {
        return Operators.begin("aten::triu", "").arg(this).arg(diagonal).tensor();
    }

    /**
     * {@code torch.Tensor.triu_}: {@code triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor triu_() {
        Operators.begin("aten::triu_", "").arg(this).arg(0).run();
        return self();
    }

    /**
     * {@code torch.Tensor.triu_}: {@code triu_(Tensor(a!) self, SymInt diagonal=0) -> Tensor(a!)}.
     *
     * @param diagonal {@code SymInt}, 0 by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor triu_(long diagonal) {
        Operators.begin("aten::triu_", "").arg(this).arg(diagonal).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(Tensor other) {
        return Operators.begin("aten::true_divide", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(Scalar other) {
        return Operators.begin("aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(double other) {
        return Operators.begin("aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(long other) {
        return Operators.begin("aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor trueDivide(boolean other) {
        return Operators.begin("aten::true_divide", "Tensor").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide}: {@code true_divide.Scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor trueDivideScalar(Scalar other) {
        return Operators.begin("aten::true_divide", "Scalar").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(Tensor other) {
        Operators.begin("aten::true_divide_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(Scalar other) {
        Operators.begin("aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(double other) {
        Operators.begin("aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(long other) {
        Operators.begin("aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivide_(boolean other) {
        Operators.begin("aten::true_divide_", "Tensor").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.true_divide_}: {@code true_divide_.Scalar(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor trueDivideScalar_(Scalar other) {
        Operators.begin("aten::true_divide_", "Scalar").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.trunc}: {@code trunc(Tensor self) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor trunc() {
        return Operators.begin("aten::trunc", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.trunc_}: {@code trunc_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor trunc_() {
        Operators.begin("aten::trunc_", "").arg(this).run();
        return self();
    }

    /**
     * {@code torch.Tensor.type_as}: {@code type_as(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor typeAs(Tensor other) {
        return Operators.begin("aten::type_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.unbind}: {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}.
     *
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> unbind() {
        return Operators.begin("aten::unbind", "int").arg(this).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.unbind}: {@code unbind.int(Tensor(a -> *) self, int dim=0) -> Tensor(a)[]}.
     *
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> unbind(long dim) {
        return Operators.begin("aten::unbind", "int").arg(this).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unflatten}: {@code unflatten.int(Tensor(a) self, int dim, SymInt[] sizes) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @param sizes {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor unflatten(long dim, long... sizes) {
        return Operators.begin("aten::unflatten", "int").arg(this).arg(dim).arg(sizes).tensor();
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
        return Operators.begin("aten::unfold", "").arg(this).arg(dimension).arg(size).arg(step).tensor();
    }

    /**
     * {@code torch.Tensor.uniform_}: {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor uniform_() {
        Operators.begin("aten::uniform_", "").arg(this).arg(0.0).arg(1.0).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.uniform_}: {@code uniform_(Tensor(a!) self, float from=0., float to=1., *, Generator?
     * generator=None) -> Tensor(a!)}.
     *
     * @param from {@code float}, 0.0 by default
     * @param to {@code float}, 1.0 by default
     * @param generator {@code Generator?}, None by default
     * @return {@code Tensor(a!)}
     */
    public final Tensor uniform_(double from, double to, @Nullable Generator generator) {
        Operators.begin("aten::uniform_", "").arg(this).arg(from).arg(to).arg(generator).run();
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
        Operators.begin("aten::uniform_", "").arg(this).arg(from).arg(1.0).none().run();
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
        Operators.begin("aten::uniform_", "").arg(this).arg(from).arg(to).none().run();
        return self();
    }

    /**
     * {@code torch.Tensor.unsafe_chunk}: {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}.
     *
     * @param chunks {@code int}
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeChunk(long chunks) {
        return Operators.begin("aten::unsafe_chunk", "").arg(this).arg(chunks).arg(0).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_chunk}: {@code unsafe_chunk(Tensor self, int chunks, int dim=0) -> Tensor[]}.
     *
     * @param chunks {@code int}
     * @param dim {@code int}, 0 by default
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeChunk(long chunks, long dim) {
        return Operators.begin("aten::unsafe_chunk", "").arg(this).arg(chunks).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_split}: {@code unsafe_split.Tensor(Tensor self, SymInt split_size, int dim=0) ->
     * Tensor[]}.
     *
     * @param splitSize {@code SymInt}
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeSplit(long splitSize) {
        return Operators.begin("aten::unsafe_split", "Tensor").arg(this).arg(splitSize).arg(0).tensors();
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
        return Operators.begin("aten::unsafe_split", "Tensor").arg(this).arg(splitSize).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unsafe_split_with_sizes}: {@code unsafe_split_with_sizes(Tensor self, SymInt[] split_sizes,
     * int dim=0) -> Tensor[]}.
     *
     * @param splitSizes {@code SymInt[]}
     * @return {@code Tensor[]}
     */
    public final List<Tensor> unsafeSplitWithSizes(long... splitSizes) {
        return Operators.begin("aten::unsafe_split_with_sizes", "").arg(this).arg(splitSizes).arg(0).tensors();
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
        return Operators.begin("aten::unsafe_split_with_sizes", "").arg(this).arg(splitSizes).arg(dim).tensors();
    }

    /**
     * {@code torch.Tensor.unsqueeze}: {@code unsqueeze(Tensor(a) self, int dim) -> Tensor(a)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a)}
     */
    public final Tensor unsqueeze(long dim) {
        return Operators.begin("aten::unsqueeze", "").arg(this).arg(dim).tensor();
    }

    /**
     * {@code torch.Tensor.unsqueeze_}: {@code unsqueeze_(Tensor(a!) self, int dim) -> Tensor(a!)}.
     *
     * @param dim {@code int}
     * @return {@code Tensor(a!)}
     */
    public final Tensor unsqueeze_(long dim) {
        Operators.begin("aten::unsqueeze_", "").arg(this).arg(dim).run();
        return self();
    }

    /**
     * {@code torch.Tensor.values}: {@code values(Tensor(a) self) -> Tensor(a)}.
     *
     * @return {@code Tensor(a)}
     */
    public final Tensor values() {
        return Operators.begin("aten::values", "").arg(this).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.dim(Tensor self, int[1]? dim, bool unbiased=True, bool keepdim=False) ->
     * Tensor}.
     *
     * @param dim {@code int[1]?}
     * @return {@code Tensor}
     */
    public final Tensor var(long @Nullable ... dim) {
        return Operators.begin("aten::var", "dim").arg(this).ints(dim, 1).arg(true).arg(false).tensor();
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
        return Operators.begin("aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
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
        return Operators.begin("aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(keepdim).tensor();
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
        return Operators.begin("aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
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
        return Operators.begin("aten::var", "dim").arg(this).ints(dim, 1).arg(unbiased).arg(false).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var.correction(Tensor self, int[1]? dim=None, *, Scalar? correction=None, bool
     * keepdim=False) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor var() {
        return Operators.begin("aten::var", "correction").arg(this).none().none().arg(false).tensor();
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
        return Operators.begin("aten::var", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim).tensor();
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
        return Operators.begin("aten::var", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim).tensor();
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
        return Operators.begin("aten::var", "correction").arg(this).ints(dim, 1).arg(correction).arg(keepdim).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @return {@code Tensor}
     */
    public final Tensor varDefault() {
        return Operators.begin("aten::var", "").arg(this).arg(true).tensor();
    }

    /**
     * {@code torch.Tensor.var}: {@code var(Tensor self, bool unbiased=True) -> Tensor}.
     *
     * @param unbiased {@code bool}, True by default
     * @return {@code Tensor}
     */
    public final Tensor var(boolean unbiased) {
        return Operators.begin("aten::var", "").arg(this).arg(unbiased).tensor();
    }

    /**
     * {@code torch.Tensor.vdot}: {@code vdot(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor vdot(Tensor other) {
        return Operators.begin("aten::vdot", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.view}: {@code view.dtype(Tensor(a) self, ScalarType dtype) -> Tensor(a)}.
     *
     * @param dtype {@code ScalarType}
     * @return {@code Tensor(a)}
     */
    public final Tensor view(DType dtype) {
        return Operators.begin("aten::view", "dtype").arg(this).arg(dtype).tensor();
    }

    /**
     * {@code torch.Tensor.view}: {@code view(Tensor(a) self, SymInt[] size) -> Tensor(a)}.
     *
     * @param size {@code SymInt[]}
     * @return {@code Tensor(a)}
     */
    public final Tensor view(long... size) {
        return Operators.begin("aten::view", "").arg(this).arg(size).tensor();
    }

    /**
     * {@code torch.Tensor.view_as}: {@code view_as(Tensor(a) self, Tensor other) -> Tensor(a)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a)}
     */
    public final Tensor viewAs(Tensor other) {
        return Operators.begin("aten::view_as", "").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.vsplit}: {@code vsplit.int(Tensor(a -> *) self, int sections) -> Tensor(a)[]}.
     *
     * @param sections {@code int}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> vsplit(long sections) {
        return Operators.begin("aten::vsplit", "int").arg(this).arg(sections).tensors();
    }

    /**
     * {@code torch.Tensor.vsplit}: {@code vsplit.array(Tensor(a -> *) self, int[] indices) -> Tensor(a)[]}.
     *
     * @param indices {@code int[]}
     * @return {@code Tensor(a)[]}
     */
    public final List<Tensor> vsplit(long... indices) {
        return Operators.begin("aten::vsplit", "array").arg(this).arg(indices).tensors();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.self(Tensor condition, Tensor self, Tensor other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, Tensor other) {
        return Operators.begin("aten::where", "self").arg("condition", condition).arg(this).arg("other", other)
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
        return Operators.begin("aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, double other) {
        return Operators.begin("aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, long other) {
        return Operators.begin("aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.where}: {@code where.ScalarOther(Tensor condition, Tensor self, Scalar other) -> Tensor}.
     *
     * @param condition {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor where(Tensor condition, boolean other) {
        return Operators.begin("aten::where", "ScalarOther").arg("condition", condition).arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Tensor(Tensor self, Tensor other) -> Tensor}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(Tensor other) {
        return Operators.begin("aten::xlogy", "Tensor").arg(this).arg("other", other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(Scalar other) {
        return Operators.begin("aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(double other) {
        return Operators.begin("aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(long other) {
        return Operators.begin("aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy}: {@code xlogy.Scalar_Other(Tensor self, Scalar other) -> Tensor}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public final Tensor xlogy(boolean other) {
        return Operators.begin("aten::xlogy", "Scalar_Other").arg(this).arg(other).tensor();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)}.
     *
     * @param other {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(Tensor other) {
        Operators.begin("aten::xlogy_", "Tensor").arg(this).arg("other", other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(Scalar other) {
        Operators.begin("aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(double other) {
        Operators.begin("aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(long other) {
        Operators.begin("aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.xlogy_}: {@code xlogy_.Scalar_Other(Tensor(a!) self, Scalar other) -> Tensor(a!)}.
     *
     * @param other {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public final Tensor xlogy_(boolean other) {
        Operators.begin("aten::xlogy_", "Scalar_Other").arg(this).arg(other).run();
        return self();
    }

    /**
     * {@code torch.Tensor.zero_}: {@code zero_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @return {@code Tensor(a!)}
     */
    public final Tensor zero_() {
        Operators.begin("aten::zero_", "").arg(this).run();
        return self();
    }
}
