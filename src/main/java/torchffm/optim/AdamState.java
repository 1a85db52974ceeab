package torchffm.optim;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Operator;

/**
 * What Adam keeps for a parameter.
 *
 * @param step how many steps there were: a float32, as in Python
 * @param expAvg the running average of gradients
 * @param expAvgSq the running average of their squares
 * @param maxExpAvgSq the greatest of those so far; null without amsgrad
 */
record AdamState(
        Tensor step,
        Tensor expAvg,
        Tensor expAvgSq,
        @Nullable Tensor maxExpAvgSq) {
    private static final Operator ZEROS_LIKE = Operator.of("aten::zeros_like", "");

    /** Makes what is not there yet. */
    static AdamState of(Map<String, Tensor> state, Tensor parameter, ParamGroup group) {
        Device stepDevice = group.flag("fused") ? parameter.device() : Device.CPU;
        return new AdamState(
                state.computeIfAbsent(
                        "step", _ -> Torch.scalar(0).to(stepDevice).keep()),
                state.computeIfAbsent("exp_avg", _ -> zerosLike(parameter)),
                state.computeIfAbsent("exp_avg_sq", _ -> zerosLike(parameter)),
                group.flag("amsgrad") ? state.computeIfAbsent("max_exp_avg_sq", _ -> zerosLike(parameter)) : null);
    }

    private static Tensor zerosLike(Tensor tensor) {
        Tensor zeros = ZEROS_LIKE
                .begin()
                .arg(tensor)
                .none()
                .none()
                .none()
                .none()
                .none()
                .tensor();
        return zeros.keep();
    }
}
