package torchffm.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.internal.Operator;

/** {@code _fused_adam}: a native call for all parameters of one device and type. */
final class FusedAdam {
    private static final Operator ADAM = Operator.of("aten::_fused_adam_", "");
    private static final Operator ADAMW = Operator.of("aten::_fused_adamw_", "");

    private final List<Tensor> parameters = new ArrayList<>();
    private final List<Tensor> grads = new ArrayList<>();
    private final List<Tensor> expAvgs = new ArrayList<>();
    private final List<Tensor> expAvgSqs = new ArrayList<>();
    private final List<Tensor> maxExpAvgSqs = new ArrayList<>();
    private final List<Tensor> steps = new ArrayList<>();

    private FusedAdam() {}

    static void update(ParamGroup group, Function<Tensor, AdamState> states) {
        Map<FusedKind, FusedAdam> calls = new LinkedHashMap<>();
        try (TensorScope _ = TensorScope.open()) {
            for (Tensor parameter : group.parameters()) {
                Tensor grad = parameter.grad();
                if (grad != null) {
                    calls.computeIfAbsent(FusedKind.of(parameter), _ -> new FusedAdam())
                            .add(parameter, grad, states.apply(parameter));
                }
            }
            calls.values().forEach(call -> call.run(group));
        }
    }

    private void add(Tensor parameter, Tensor grad, AdamState state) {
        parameters.add(parameter);
        grads.add(grad);
        expAvgs.add(state.expAvg());
        expAvgSqs.add(state.expAvgSq());
        if (state.maxExpAvgSq() != null) {
            maxExpAvgSqs.add(state.maxExpAvgSq());
        }
        steps.add(state.step());
    }

    private void run(ParamGroup group) {
        steps.forEach(step -> step.add_(1));
        Operator operator = group.flag("decoupled_weight_decay") ? ADAMW : ADAM;
        operator.begin()
                .arg(parameters)
                .arg(grads)
                .arg(expAvgs)
                .arg(expAvgSqs)
                .arg(maxExpAvgSqs)
                .arg(steps)
                .arg(group.lr())
                .arg(group.number("betas", 0))
                .arg(group.number("betas", 1))
                .arg(group.number("weight_decay"))
                .arg(group.number("eps"))
                .arg(group.flag("amsgrad"))
                .arg(group.flag("maximize"))
                .none()
                .none()
                .run();
    }
}
