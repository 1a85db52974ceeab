package torchffm.optim;

import java.util.ArrayList;
import java.util.List;

/** A momentum that goes the other way than the learning rate: SGD's, or the first of Adam's betas. */
record CycledMomentum(boolean useBeta1) {
    static CycledMomentum of(Optimizer optimizer) {
        if (!optimizer.hasDefault("momentum") && !optimizer.hasDefault("betas")) {
            throw new IllegalArgumentException(
                    "optimizer must support momentum or beta1 with `cycle_momentum` option enabled");
        }
        return new CycledMomentum(optimizer.hasDefault("betas"));
    }

    void set(ParamGroup group, double momentum) {
        if (useBeta1) {
            List<Object> betas = new ArrayList<>(group.pair("betas"));
            betas.set(0, momentum);
            group.put("betas", OptionTuple.of(betas));
        } else {
            group.put("momentum", momentum);
        }
    }

    /** Sets the first momentum of a group, and notes both ends with it. */
    void start(ParamGroup group, double max, double base) {
        set(group, max);
        group.put("max_momentum", max);
        group.put("base_momentum", base);
    }
}
