package torchffm.optim;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.internal.Nulls;
import torchffm.internal.PythonText;

/**
 * Muon, for matrices: the momentum is made orthogonal before it is applied ({@code torch.optim.Muon}). What is no
 * matrix, biases and embeddings for example, is for another optimizer.
 */
public final class Muon extends Optimizer {
    private static final Set<String> ADJUSTMENTS = Set.of("original", "match_rms_adamw", "spectral_unclamped");

    /** One object for all optimizers of this class, as a default argument is in Python. */
    private static final OptionTuple COEFFICIENTS = OptionTuple.of(3.4445, -4.7750, 2.0315);

    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Muon(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Muon(Builder builder) {
        super(builder.groups, builder.options(), Muon::check);
    }

    /** In Python's order. */
    private static void check(ParamGroup group) {
        OptionCheck.notNegative(group, "lr", "Learning rate should be >= 0 but is: ");
        OptionCheck.notNegative(group, "momentum", "momentum should be >= 0 but is: ");
        OptionCheck.notNegative(group, "weight_decay", "weight decay should be >= 0 but is: ");
        Object adjust = group.options().get("adjust_lr_fn");
        if (adjust != null && !ADJUSTMENTS.contains(adjust)) {
            throw new IllegalArgumentException("Adjust learning rate function " + adjust + " is not supported");
        }
        for (Tensor parameter : group.parameters()) {
            if (parameter.dim() != 2) {
                throw new IllegalArgumentException(
                        "Muon only supports 2D parameters whereas we found a parameter with size: "
                                + PythonText.size(parameter.shape()));
            }
        }
    }

    /**
     * Begins one.
     *
     * @param parameters leaf tensors
     * @return a builder with Python's defaults
     */
    public static Builder builder(Collection<Tensor> parameters) {
        return builder(ParamGroup.of(parameters));
    }

    /**
     * Begins one whose parameters differ in their options.
     *
     * @param groups groups with options of their own
     * @return a builder of the options that are not set there, with Python's defaults
     */
    public static Builder builder(ParamGroup... groups) {
        return new Builder(List.of(Nulls.refused(groups, "groups")));
    }

    @Override
    void update(ParamGroup group) {
        each(group, (parameter, grad) -> {
            if (parameter.dtype().isComplex()) {
                throw new TorchException("Muon does not support complex parameters");
            }
            if (grad.layout() == Layout.SPARSE_COO) {
                throw new TorchException("Muon does not support sparse gradients");
            }
            update(group, parameter, grad);
        });
    }

    /** {@code _single_tensor_muon}, operation by operation. */
    private void update(ParamGroup group, Tensor parameter, Tensor grad) {
        double momentum = group.number("momentum");
        Tensor buffer = paramState(parameter).zeros("momentum_buffer", grad);
        buffer.lerp_(grad, 1 - momentum);
        Tensor change = orthogonal(group, group.flag("nesterov") ? grad.lerp(buffer, momentum) : buffer);
        double lr = group.lr();
        parameter.mul_(1 - lr * group.number("weight_decay"));
        parameter.add_(change, -adjusted(lr, group.options().get("adjust_lr_fn"), parameter.shape()));
    }

    /** Newton's and Schulz's iteration, in bfloat16 ({@code _zeropower_via_newtonschulz}). */
    private static Tensor orthogonal(ParamGroup group, Tensor grad) {
        double a = group.number("ns_coefficients", 0);
        double b = group.number("ns_coefficients", 1);
        double c = group.number("ns_coefficients", 2);
        boolean tall = grad.size(0) > grad.size(1);
        Tensor made = grad.to(DType.BFLOAT16);
        made = grad.dtype() == DType.BFLOAT16 ? made.clone() : made;
        made = tall ? made.t() : made;
        made.div_(made.norm().clampMin(group.number("eps")));
        for (long i = 0; i < (long) group.number("ns_steps"); i++) {
            Tensor gram = made.matmul(made.t());
            Tensor change = Torch.addmm(gram, gram, gram, b, c);
            made = Torch.addmm(made, change, made, a, 1);
        }
        return tall ? made.t() : made;
    }

    private static double adjusted(double lr, @Nullable Object adjust, long[] shape) {
        double rows = shape[0];
        double columns = shape[1];
        double ratio = switch (String.valueOf(adjust)) {
            case "match_rms_adamw" -> 0.2 * Math.sqrt(Math.max(rows, columns));
            case "spectral_unclamped" -> Math.sqrt(rows / columns);
            default -> Math.sqrt(Math.max(1, rows / columns));
        };
        return lr * ratio;
    }

    /** What an optimizer is made with; Python's defaults where nothing is said. */
    public static final class Builder extends OptimizerBuilder<Builder, Muon> {
        private Builder(List<ParamGroup> groups) {
            super(groups);
            set("lr", 1e-3);
            set("weight_decay", 0.1);
            set("momentum", 0.95);
            set("nesterov", true);
            set("ns_coefficients", COEFFICIENTS);
            set("eps", 1e-7);
            set("ns_steps", 5L);
            set("adjust_lr_fn", null);
        }

        /**
         * Sets the weight decay (0.1 by default).
         *
         * @param weightDecay the weight decay, 0 or more
         * @return this
         */
        public Builder weightDecay(double weightDecay) {
            return set("weight_decay", weightDecay);
        }

        /**
         * Sets the momentum (0.95 by default).
         *
         * @param momentum how much of the last change goes into the next, 0 or more
         * @return this
         */
        public Builder momentum(double momentum) {
            return set("momentum", momentum);
        }

        /**
         * Sets whether the momentum is Nesterov's (it is by default).
         *
         * @param nesterov whether it is
         * @return this
         */
        public Builder nesterov(boolean nesterov) {
            return set("nesterov", nesterov);
        }

        /**
         * Sets what a norm is at least (1e-7 by default).
         *
         * @param eps a small number
         * @return this
         */
        public Builder eps(double eps) {
            return set("eps", eps);
        }

        /**
         * Sets how many iterations make a matrix orthogonal (5 by default).
         *
         * @param nsSteps how many, below 100
         * @return this
         */
        public Builder nsSteps(long nsSteps) {
            return set("ns_steps", nsSteps);
        }

        /**
         * Sets how the learning rate depends on a matrix's shape ({@code "original"} by default).
         *
         * @param adjustLrFn {@code "original"}, {@code "match_rms_adamw"} or {@code "spectral_unclamped"}
         * @return this
         */
        public Builder adjustLrFn(String adjustLrFn) {
            return set("adjust_lr_fn", Objects.requireNonNull(adjustLrFn, "adjustLrFn"));
        }

        @Override
        public Muon build() {
            return new Muon(this);
        }
    }
}
