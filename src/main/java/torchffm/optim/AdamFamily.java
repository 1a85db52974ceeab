package torchffm.optim;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.TensorScope;

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
        try (TensorScope _ = TensorScope.open()) {
            AdamStep.make(group, this::paramState);
        }
    }
}
