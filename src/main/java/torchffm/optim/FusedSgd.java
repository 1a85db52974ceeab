package torchffm.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.Operator;

/** {@code _fused_sgd}: a native call for all parameters of one device and type. */
final class FusedSgd {
    private static final Operator FUSED_SGD = Operator.of("aten::_fused_sgd_", "");

    /** The first call fills the buffers, later ones add to them; a parameter may come in late. */
    private record Kind(FusedKind tensors, boolean first) {}

    private final List<Tensor> parameters = new ArrayList<>();
    private final List<Tensor> grads = new ArrayList<>();
    private final List<Tensor> buffers = new ArrayList<>();

    private FusedSgd() {}

    static void update(ParamGroup group, Function<Tensor, ParamState> states) {
        boolean momentum = group.number("momentum") != 0;
        Map<Kind, FusedSgd> calls = new LinkedHashMap<>();
        try (TensorScope _ = TensorScope.open()) {
            for (Tensor parameter : group.parameters()) {
                Tensor grad = parameter.grad();
                if (grad == null) {
                    continue;
                }
                ParamState state = momentum ? states.apply(parameter) : new ParamState();
                Kind kind = new Kind(FusedKind.of(parameter), momentum && !state.has(SGD.MOMENTUM_BUFFER));
                FusedSgd call = calls.computeIfAbsent(kind, _ -> new FusedSgd());
                call.parameters.add(parameter);
                call.grads.add(grad);
                if (momentum) {
                    call.buffers.add(state.tensor(SGD.MOMENTUM_BUFFER, () -> Torch.emptyLike(grad)));
                }
            }
            calls.forEach((kind, call) -> call.run(group, kind.first));
        }
    }

    private void run(ParamGroup group, boolean first) {
        FUSED_SGD
                .begin()
                .arg(parameters)
                .arg(grads)
                .arg(buffers)
                .arg(group.number("weight_decay"))
                .arg(group.number("momentum"))
                .arg(group.lr())
                .arg(group.number("dampening"))
                .arg(group.flag("nesterov"))
                .arg(group.flag("maximize"))
                .arg(first)
                .none()
                .none()
                .run();
    }
}
