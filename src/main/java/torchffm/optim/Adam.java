package torchffm.optim;

import java.util.Collection;
import java.util.List;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** Adam ({@code torch.optim.Adam}). */
public final class Adam extends AdamFamily {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public Adam(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private Adam(AdamBuilder<Adam> builder) {
        super(builder.groups, builder.options());
    }

    /**
     * Begins one.
     *
     * @param parameters leaf tensors
     * @return a builder with Python's defaults
     */
    public static AdamBuilder<Adam> builder(Collection<Tensor> parameters) {
        return builder(ParamGroup.of(parameters));
    }

    /**
     * Begins one whose parameters differ in their options.
     *
     * @param groups groups with options of their own
     * @return a builder of the options that are not set there, with Python's defaults
     */
    public static AdamBuilder<Adam> builder(ParamGroup... groups) {
        return new AdamBuilder<>(List.of(Nulls.refused(groups, "groups")), 0L, false, Adam::new);
    }
}
