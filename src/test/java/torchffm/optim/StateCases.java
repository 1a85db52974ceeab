package torchffm.optim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.testing.Python;

/** The optimizers and schedulers of optim_state.py, and its training. */
final class StateCases {
    static final int STEPS = 6;

    private StateCases() {}

    /** An optimizer over parameters. */
    interface Maker extends Function<List<Tensor>, Optimizer> {}

    /** A scheduler of an optimizer. */
    interface SchedulerMaker extends Function<Optimizer, LRScheduler> {}

    static final Map<String, Maker> OPTIMIZERS = optimizers();
    static final Map<String, SchedulerMaker> SCHEDULERS = schedulers();

    private static Map<String, Maker> optimizers() {
        Map<String, Maker> all = new LinkedHashMap<>();
        all.put("adam", p -> Adam.builder(p).lr(0.01).weightDecay(0.1).build());
        all.put(
                "adam_amsgrad",
                p -> Adam.builder(p).lr(0.01).amsgrad(true).betas(0.8, 0.95).build());
        all.put("adam_fused", p -> Adam.builder(p).lr(0.01).fused(true).build());
        all.put("adamw", p -> new AdamW(p, 0.01));
        all.put(
                "adamw_groups",
                p -> AdamW.builder(
                                ParamGroup.of(p.subList(0, 1)).lr(0.05),
                                ParamGroup.of(p.subList(1, 2)).set("weight_decay", 0.2))
                        .build());
        all.put("sgd", p -> new SGD(p, 0.1));
        all.put(
                "sgd_momentum",
                p -> SGD.builder(p).lr(0.1).momentum(0.9).nesterov(true).build());
        all.put("sgd_named", StateCases::named);
        all.put("rmsprop", p -> RMSprop.builder(p).momentum(0.5).centered(true).build());
        all.put("adagrad", p -> Adagrad.builder(p).lrDecay(0.1).build());
        all.put("adadelta", p -> Adadelta.builder(p).build());
        all.put("adamax", p -> Adamax.builder(p).build());
        all.put(
                "nadam",
                p -> NAdam.builder(p)
                        .decoupledWeightDecay(true)
                        .weightDecay(0.1)
                        .build());
        all.put("radam", p -> RAdam.builder(p).build());
        all.put("asgd", p -> ASGD.builder(p).t0(2).build());
        all.put("rprop", p -> Rprop.builder(p).build());
        all.put("adafactor", p -> Adafactor.builder(p).build());
        return all;
    }

    static SGD named(List<Tensor> parameters) {
        Map<String, Tensor> byName = new LinkedHashMap<>();
        byName.put("weight", parameters.get(0));
        byName.put("bias", parameters.get(1));
        return SGD.builder(ParamGroup.named(byName)).lr(0.1).momentum(0.9).build();
    }

    private static Map<String, SchedulerMaker> schedulers() {
        Map<String, SchedulerMaker> all = new LinkedHashMap<>();
        all.put("step", o -> new StepLR(o, 4));
        all.put("multi_step", o -> new MultiStepLR(o, 3, 5, 3));
        all.put("constant", ConstantLR::new);
        all.put("linear", LinearLR::new);
        all.put("exponential", o -> new ExponentialLR(o, 0.9));
        all.put("polynomial", o -> new PolynomialLR(o, 20, 2));
        all.put("cosine", o -> new CosineAnnealingLR(o, 8));
        all.put("restarts", o -> new CosineAnnealingWarmRestarts(o, 3, 2, 0, -1));
        all.put("lambda", o -> new LambdaLR(o, e -> Math.pow(0.5, e / 3)));
        all.put(
                "cyclic",
                o -> CyclicLR.builder(o, 0.01, 0.4)
                        .stepSizeUp(4)
                        .mode(CyclicLR.Mode.TRIANGULAR2)
                        .build());
        all.put("one_cycle", o -> OneCycleLR.builder(o, 40, 0.5).build());
        all.put("plateau", o -> ReduceLROnPlateau.builder(o).patience(2).build());
        all.put("sequential", o -> new SequentialLR(o, List.of(new LinearLR(o, 1.0 / 3, 1, 4), new StepLR(o, 5)), 4));
        all.put("chained", o -> new ChainedScheduler(List.of(new ConstantLR(o, 0.5, 6), new ExponentialLR(o, 0.95))));
        return all;
    }

    static List<Tensor> parameters(Python.Results python) {
        return List.of(
                python.tensor("value0").requiresGrad_(true),
                python.tensor("value1").requiresGrad_(true));
    }

    /** As in optim_state.py: the first parameter has no gradient in the very first step, so it comes in later. */
    static void train(
            Python.Results python, List<Tensor> parameters, Optimizer optimizer, int first, LRScheduler... schedulers) {
        try (var _ = TensorScope.open()) {
            Tensor[] grads = {python.tensor("grads0"), python.tensor("grads1")};
            for (int step = first; step < first + STEPS; step++) {
                for (int i = 0; i < 2; i++) {
                    boolean missing = step == 0 && i == 0;
                    parameters
                            .get(i)
                            .setGrad(missing ? null : grads[i].get(step).clone().keep());
                }
                optimizer.step();
                for (LRScheduler scheduler : schedulers) {
                    if (scheduler instanceof ReduceLROnPlateau plateau) {
                        plateau.step(1.0);
                    } else {
                        scheduler.step();
                    }
                }
            }
        }
    }
}
