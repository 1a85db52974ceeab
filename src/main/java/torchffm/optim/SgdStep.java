package torchffm.optim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.Gradients;

/** A step of SGD's with the default's bits: a native call for the parameters that have a buffer, and one for the others. */
final class SgdStep {
    private final List<Tensor> rows = new ArrayList<>();
    private int parameters;

    private SgdStep() {}

    /** Makes what of the state is not there yet, and makes the step. */
    static void make(ParamGroup group, Function<Tensor, ParamState> states) {
        boolean momentum = group.number("momentum") != 0;
        Map<SgdProgram.Momentum, SgdStep> kinds = new EnumMap<>(SgdProgram.Momentum.class);
        List<Tensor> grads = Gradients.of(group.parameters());
        for (int i = 0; i < grads.size(); i++) {
            Tensor grad = grads.get(i);
            if (grad != null) {
                Tensor parameter = group.parameters().get(i);
                if (momentum) {
                    add(kinds, parameter, grad, states.apply(parameter));
                } else {
                    of(kinds, SgdProgram.Momentum.NONE).add(parameter, grad);
                }
            }
        }
        kinds.forEach((kind, step) -> step.run(group, kind));
    }

    private static void add(Map<SgdProgram.Momentum, SgdStep> kinds, Tensor parameter, Tensor grad, ParamState state) {
        boolean first = !state.has(SGD.MOMENTUM_BUFFER);
        Tensor buffer = first
                ? state.tensor(SGD.MOMENTUM_BUFFER, () -> Torch.emptyLike(grad))
                : state.zeros(SGD.MOMENTUM_BUFFER, parameter);
        of(kinds, first ? SgdProgram.Momentum.FIRST : SgdProgram.Momentum.LATER).add(parameter, grad, buffer);
    }

    private static SgdStep of(Map<SgdProgram.Momentum, SgdStep> kinds, SgdProgram.Momentum kind) {
        return kinds.computeIfAbsent(kind, _ -> new SgdStep());
    }

    private void add(Tensor... row) {
        rows.addAll(List.of(row));
        parameters++;
    }

    private void run(ParamGroup group, SgdProgram.Momentum momentum) {
        double[] numbers = new double[parameters * SgdProgram.NUMBERS];
        for (int i = 0; i < numbers.length; i += SgdProgram.NUMBERS) {
            numbers[i + SgdProgram.DECAY] = group.number("weight_decay");
            numbers[i + SgdProgram.MOMENTUM] = group.number("momentum");
            numbers[i + SgdProgram.UNDAMPED] = 1 - group.number("dampening");
            numbers[i + SgdProgram.STEP_SIZE] = -group.lr();
        }
        new SgdProgram(group.flag("maximize"), group.number("weight_decay") != 0, momentum, group.flag("nesterov"))
                .written()
                .run(rows, numbers);
    }
}
