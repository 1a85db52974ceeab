package torchffm.optim;

import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.Tensor;

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
    /** Makes what is not there yet. */
    static AdamState of(ParamState state, Tensor parameter, ParamGroup group) {
        return new AdamState(
                state.step(group.flag("fused") ? parameter.device() : Device.CPU),
                state.zeros("exp_avg", parameter),
                state.zeros("exp_avg_sq", parameter),
                group.flag("amsgrad") ? state.zeros("max_exp_avg_sq", parameter) : null);
    }
}
