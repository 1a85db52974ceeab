package torchffm.nn;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.PythonText;

/**
 * {@code y = x Wᵀ + b} ({@code torch.nn.Linear}): {@code (*, inFeatures)} becomes {@code (*, outFeatures)}.
 *
 * <p>Weight and bias are drawn from the default generator, uniformly within ±1/√inFeatures, in Python's order.
 */
public final class Linear extends Layer {
    private final long inFeatures;
    private final long outFeatures;
    private final Tensor weight;
    private final @Nullable Tensor bias;

    /**
     * Makes a layer with a bias.
     *
     * @param inFeatures the size of an input sample
     * @param outFeatures the size of an output sample
     */
    public Linear(long inFeatures, long outFeatures) {
        this(inFeatures, outFeatures, true);
    }

    /**
     * Makes a layer.
     *
     * @param inFeatures the size of an input sample
     * @param outFeatures the size of an output sample
     * @param bias whether it adds a bias
     */
    public Linear(long inFeatures, long outFeatures, boolean bias) {
        this.inFeatures = inFeatures;
        this.outFeatures = outFeatures;
        this.weight = registerParameter("weight", Torch.empty(outFeatures, inFeatures));
        this.bias = registerParameter("bias", bias ? Torch.empty(outFeatures) : null);
        Init.layer(weight, this.bias);
    }

    /**
     * The weight.
     *
     * @return the parameter, {@code (outFeatures, inFeatures)}
     */
    public Tensor weight() {
        return weight;
    }

    /**
     * The bias.
     *
     * @return the parameter, {@code (outFeatures)}, or null if there is none
     */
    public @Nullable Tensor bias() {
        return bias;
    }

    @Override
    Tensor compute(Tensor input) {
        return Functional.linear(input, weight, bias);
    }

    @Override
    protected String extraRepr() {
        return "in_features=" + inFeatures + ", out_features=" + outFeatures + ", bias="
                + PythonText.bool(bias != null);
    }
}
