package torchffm.optim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import torchffm.Tensor;

/** The optimizers of optim_others.py that take parameters of every type. */
final class OtherOptimizers {
    private OtherOptimizers() {}

    /** An optimizer over parameters. */
    interface Maker extends Function<List<Tensor>, Optimizer> {}

    static final Map<String, Maker> CASES = cases();

    private static Map<String, Maker> cases() {
        Map<String, Maker> cases = new LinkedHashMap<>();
        cases.put("rmsprop_defaults", p -> RMSprop.builder(p).build());
        cases.put(
                "rmsprop_alpha",
                p -> RMSprop.builder(p).lr(0.03).alpha(0.8).eps(1e-4).build());
        cases.put(
                "rmsprop_momentum",
                p -> RMSprop.builder(p).momentum(0.9).weightDecay(0.1).build());
        cases.put(
                "rmsprop_centered",
                p -> RMSprop.builder(p).centered(true).momentum(0.5).build());
        cases.put(
                "rmsprop_maximize",
                p -> RMSprop.builder(p).centered(true).maximize(true).build());
        cases.put("adagrad_defaults", p -> Adagrad.builder(p).build());
        cases.put(
                "adagrad_decay",
                p -> Adagrad.builder(p).lr(0.05).lrDecay(0.1).weightDecay(0.1).build());
        cases.put(
                "adagrad_initial",
                p -> Adagrad.builder(p).initialAccumulatorValue(0.3).eps(1e-3).build());
        cases.put("adagrad_maximize", p -> Adagrad.builder(p).maximize(true).build());
        cases.put("adadelta_defaults", p -> Adadelta.builder(p).build());
        cases.put(
                "adadelta_rho",
                p -> Adadelta.builder(p).lr(0.5).rho(0.7).eps(1e-3).build());
        cases.put(
                "adadelta_maximize",
                p -> Adadelta.builder(p).weightDecay(0.2).maximize(true).build());
        cases.put("adamax_defaults", p -> Adamax.builder(p).build());
        cases.put(
                "adamax_betas",
                p -> Adamax.builder(p).lr(0.01).betas(0.8, 0.95).eps(1e-3).build());
        cases.put(
                "adamax_maximize",
                p -> Adamax.builder(p).weightDecay(0.2).maximize(true).build());
        cases.put("nadam_defaults", p -> NAdam.builder(p).build());
        cases.put(
                "nadam_betas",
                p -> NAdam.builder(p)
                        .lr(0.01)
                        .betas(0.8, 0.95)
                        .eps(1e-3)
                        .momentumDecay(0.1)
                        .build());
        cases.put(
                "nadam_maximize",
                p -> NAdam.builder(p).weightDecay(0.2).maximize(true).build());
        cases.put(
                "nadam_decoupled",
                p -> NAdam.builder(p)
                        .weightDecay(0.2)
                        .decoupledWeightDecay(true)
                        .build());
        cases.put("radam_defaults", p -> RAdam.builder(p).build());
        cases.put(
                "radam_betas",
                p -> RAdam.builder(p).lr(0.01).betas(0.8, 0.95).eps(1e-3).build());
        cases.put(
                "radam_maximize",
                p -> RAdam.builder(p).weightDecay(0.2).maximize(true).build());
        cases.put(
                "radam_decoupled",
                p -> RAdam.builder(p)
                        .weightDecay(0.2)
                        .decoupledWeightDecay(true)
                        .build());
        cases.put("asgd_defaults", p -> ASGD.builder(p).build());
        cases.put(
                "asgd_averaged",
                p -> ASGD.builder(p).lr(0.05).t0(5).lambd(0.01).alpha(0.6).build());
        cases.put(
                "asgd_maximize",
                p -> ASGD.builder(p).weightDecay(0.2).maximize(true).build());
        cases.put("rprop_defaults", p -> Rprop.builder(p).build());
        cases.put(
                "rprop_etas",
                p -> Rprop.builder(p)
                        .lr(0.05)
                        .etas(0.3, 1.5)
                        .stepSizes(1e-3, 0.5)
                        .build());
        cases.put("rprop_maximize", p -> Rprop.builder(p).maximize(true).build());
        return cases;
    }
}
