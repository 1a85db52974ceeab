package torchffm.optim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.internal.CMath;
import torchffm.internal.Gradients;
import torchffm.internal.Operator;

/** A step of Adam's for the parameters of a group that have a gradient, and are of one kind: native calls for all of them. */
final class AdamStep {
    private static final Operator FUSED_ADAM = Operator.of("aten::_fused_adam_", "");
    private static final Operator FUSED_ADAMW = Operator.of("aten::_fused_adamw_", "");

    private final ParamGroup group;
    private final boolean amsgrad;
    private final List<Tensor> parameters = new ArrayList<>();
    private final List<Tensor> grads = new ArrayList<>();
    private final List<Tensor> expAvgs = new ArrayList<>();
    private final List<Tensor> expAvgSqs = new ArrayList<>();
    private final List<Tensor> maxExpAvgSqs = new ArrayList<>();

    /** A float32 for each parameter, as in Python. */
    private final List<Tensor> steps = new ArrayList<>();

    private AdamStep(ParamGroup group) {
        this.group = group;
        this.amsgrad = group.flag("amsgrad");
    }

    /** Makes what of the state is not there yet, and makes the step. */
    static void make(ParamGroup group, Function<Tensor, ParamState> states) {
        boolean fused = group.flag("fused");
        Map<Object, AdamStep> kinds = new LinkedHashMap<>();
        List<Tensor> grads = Gradients.of(group.parameters());
        for (int i = 0; i < grads.size(); i++) {
            Tensor parameter = group.parameters().get(i);
            Tensor grad = grads.get(i);
            if (grad != null) {
                Object kind = fused
                        ? FusedKind.of(parameter)
                        : (Object) parameter.dtype().isComplex();
                kinds.computeIfAbsent(kind, _ -> new AdamStep(group)).add(parameter, grad, states.apply(parameter));
            }
        }
        kinds.forEach((kind, step) -> {
            if (fused) {
                step.fused();
            } else {
                step.exact((Boolean) kind);
            }
        });
    }

    private void add(Tensor parameter, Tensor grad, ParamState state) {
        parameters.add(parameter);
        grads.add(grad);
        steps.add(state.step(group.flag("fused") ? parameter.device() : Device.CPU));
        expAvgs.add(state.zeros("exp_avg", parameter));
        expAvgSqs.add(state.zeros("exp_avg_sq", parameter));
        if (amsgrad) {
            maxExpAvgSqs.add(state.zeros("max_exp_avg_sq", parameter));
        }
    }

    private void exact(boolean complex) {
        double[] counts = StepCounts.countAndRead(steps);
        List<Tensor> rows = new ArrayList<>();
        double[] numbers = new double[parameters.size() * AdamProgram.NUMBERS];
        for (int i = 0; i < counts.length; i++) {
            rows.add(parameters.get(i));
            rows.add(grads.get(i));
            rows.add(expAvgs.get(i));
            rows.add(expAvgSqs.get(i));
            if (amsgrad) {
                rows.add(maxExpAvgSqs.get(i));
            }
            int at = i * AdamProgram.NUMBERS;
            if (i > 0 && counts[i] == counts[i - 1]) {
                System.arraycopy(numbers, at - AdamProgram.NUMBERS, numbers, at, AdamProgram.NUMBERS);
            } else {
                numbers(counts[i], numbers, at);
            }
        }
        AdamProgram.of(group, complex).written().run(rows, numbers);
    }

    private void numbers(double count, double[] numbers, int at) {
        double lr = group.lr();
        double beta1 = group.number("betas", 0);
        double beta2 = group.number("betas", 1);
        double weightDecay = group.number("weight_decay");
        double biasCorrection1 = 1 - CMath.pow(beta1, count);
        double biasCorrection2 = 1 - CMath.pow(beta2, count);
        double stepSize = lr / biasCorrection1;
        numbers[at + AdamProgram.BETA1_REST] = 1 - beta1;
        numbers[at + AdamProgram.BETA2] = beta2;
        numbers[at + AdamProgram.BETA2_REST] = 1 - beta2;
        numbers[at + AdamProgram.DECAY] = group.flag("decoupled_weight_decay") ? 1 - lr * weightDecay : weightDecay;
        numbers[at + AdamProgram.CORRECTION] = CMath.pow(biasCorrection2, 0.5);
        numbers[at + AdamProgram.EPS] = group.number("eps");
        numbers[at + AdamProgram.STEP_SIZE] = -stepSize;
    }

    /** {@code _fused_adam}. */
    private void fused() {
        StepCounts.countOn(steps);
        Operator operator = group.flag("decoupled_weight_decay") ? FUSED_ADAMW : FUSED_ADAM;
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
                .arg(amsgrad)
                .arg(group.flag("maximize"))
                .none()
                .none()
                .run();
    }
}
