package torchffm.optim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Aten;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.CMath;
import torchffm.internal.Operator;
import torchffm.internal.PythonText;

/** What {@link Adam} and {@link AdamW} have in common: all but their defaults. */
abstract class AdamFamily extends Optimizer {
    private static final Operator VIEW_AS_REAL = Operator.of("aten::view_as_real", "");

    AdamFamily(List<ParamGroup> groups, Map<String, @Nullable Object> defaults) {
        super(groups, defaults, AdamFamily::check);
    }

    /** In Python's order, and with its words. Written so that NaN is refused, too. */
    private static void check(ParamGroup group) {
        if (!(group.lr() >= 0)) {
            throw new IllegalArgumentException("Invalid learning rate: " + PythonText.number(group.lr()));
        }
        if (!(group.number("eps") >= 0)) {
            throw new IllegalArgumentException("Invalid epsilon value: " + PythonText.number(group.number("eps")));
        }
        for (int i = 0; i < 2; i++) {
            double beta = group.number("betas", i);
            if (!(beta >= 0 && beta < 1)) {
                throw new IllegalArgumentException(
                        "Invalid beta parameter at index " + i + ": " + PythonText.number(beta));
            }
        }
        if (!(group.number("weight_decay") >= 0)) {
            throw new IllegalArgumentException(
                    "Invalid weight_decay value: " + PythonText.number(group.number("weight_decay")));
        }
    }

    @Override
    final void update(ParamGroup group) {
        if (group.flag("fused")) {
            FusedAdam.update(group, parameter -> state(group, parameter));
            return;
        }
        for (Tensor parameter : group.parameters()) {
            try (TensorScope _ = TensorScope.open()) { // for each, so that only one's intermediates are alive
                Tensor grad = parameter.grad();
                if (grad != null) {
                    update(group, parameter, grad);
                }
            }
        }
    }

    /** {@code _single_tensor_adam}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor gradient) {
        double lr = group.lr();
        double beta1 = group.number("betas", 0);
        double beta2 = group.number("betas", 1);
        double weightDecay = group.number("weight_decay");
        AdamState state = state(group, parameter);
        Tensor grad = group.flag("maximize") ? gradient.neg() : gradient;

        state.step().add_(1);
        if (weightDecay != 0) {
            if (group.flag("decoupled_weight_decay")) {
                parameter.mul_(1 - lr * weightDecay);
            } else {
                grad = grad.add(parameter, weightDecay);
            }
        }
        grad = real(grad);
        Tensor expAvg = real(state.expAvg());
        Tensor expAvgSq = real(state.expAvgSq());
        expAvg.lerp_(grad, 1 - beta1);
        expAvgSq.mul_(beta2).addcmul_(grad, grad, 1 - beta2);

        double step = state.step().item();
        double biasCorrection1 = 1 - CMath.pow(beta1, step);
        double biasCorrection2 = 1 - CMath.pow(beta2, step);
        double stepSize = lr / biasCorrection1;
        double biasCorrection2Sqrt = CMath.pow(biasCorrection2, 0.5);

        Tensor denominator = state.maxExpAvgSq() == null
                ? expAvgSq.sqrt()
                : greatest(real(state.maxExpAvgSq()), expAvgSq).sqrt();
        denominator.div_(biasCorrection2Sqrt).add_(group.number("eps"));
        real(parameter).addcdiv_(expAvg, denominator, -stepSize);
    }

    private AdamState state(ParamGroup group, Tensor parameter) {
        return AdamState.of(mutableState(parameter), parameter, group);
    }

    /** Raises the one to where the other is greater. */
    private static Tensor greatest(Tensor greatest, Tensor other) {
        return Aten.maximumOut(greatest, other, greatest);
    }

    /** A complex tensor as pairs of real numbers: its parts are optimized apart. */
    private static Tensor real(Tensor tensor) {
        return tensor.dtype().isComplex() ? VIEW_AS_REAL.begin().arg(tensor).tensor() : tensor;
    }
}
