package torchffm.optim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Aten;
import torchffm.Tensor;
import torchffm.internal.CMath;

/** What {@link Adam} and {@link AdamW} have in common: all but their defaults. */
abstract class AdamFamily extends Optimizer {
    AdamFamily(List<ParamGroup> groups, Map<String, @Nullable Object> defaults) {
        super(groups, defaults, AdamFamily::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.learningRate(group);
        OptionCheck.epsilon(group);
        OptionCheck.betas(group);
        OptionCheck.notNegative(group, "weight_decay");
    }

    @Override
    Map<String, @Nullable Object> laterOptions() {
        return LaterOptions.of(
                "amsgrad",
                false,
                "maximize",
                false,
                "foreach",
                null,
                "capturable",
                false,
                "differentiable",
                false,
                "decoupled_weight_decay",
                false,
                "fused",
                null);
    }

    @Override
    final void update(ParamGroup group) {
        if (group.flag("fused")) {
            FusedAdam.update(group, parameter -> state(group, parameter));
            return;
        }
        each(group, (parameter, grad) -> update(group, parameter, grad));
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
        return AdamState.of(paramState(parameter), parameter, group);
    }

    /** Raises the one to where the other is greater. */
    private static Tensor greatest(Tensor greatest, Tensor other) {
        return Aten.maximumOut(greatest, other, greatest);
    }
}
