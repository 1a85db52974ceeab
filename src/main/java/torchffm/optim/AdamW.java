package torchffm.optim;

import java.util.Collection;
import java.util.List;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** Adam with decoupled weight decay ({@code torch.optim.AdamW}). */
public final class AdamW extends AdamFamily {
    /**
     * Makes one with Python's defaults.
     *
     * @param parameters leaf tensors
     * @param lr the learning rate, 0 or more
     * @throws IllegalArgumentException if the learning rate is negative, or a parameter is no leaf or there twice
     */
    public AdamW(Collection<Tensor> parameters, double lr) {
        this(builder(parameters).lr(lr));
    }

    private AdamW(AdamBuilder<AdamW> builder) {
        super(builder.groups, builder.options());
    }

    /**
     * Begins one.
     *
     * @param parameters leaf tensors
     * @return a builder with Python's defaults
     */
    public static AdamBuilder<AdamW> builder(Collection<Tensor> parameters) {
        return builder(ParamGroup.of(parameters));
    }

    /**
     * Begins one whose parameters differ in their options.
     *
     * @param groups groups with options of their own
     * @return a builder of the options that are not set there, with Python's defaults
     */
    public static AdamBuilder<AdamW> builder(ParamGroup... groups) {
        return new AdamBuilder<>(List.of(Nulls.refused(groups, "groups")), 1e-2, true, AdamW::new);
    }

    /** A state of Adam's is one of AdamW's from here on. */
    @Override
    void loaded() {
        paramGroups().forEach(group -> group.put("decoupled_weight_decay", true));
    }
}
