package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** Attention with several heads. A layer of {@link Functional}. */
abstract class Attentions extends Losses {

    Attentions() {}

    /**
     * Attention with several heads, its options as by default: {@code multi_head_attention_forward}.
     *
     * @param query {@code (L, N, E)} or {@code (L, E)}
     * @param key {@code (S, N, E)} or {@code (S, E)}
     * @param value {@code (S, N, E)} or {@code (S, E)}
     * @param embedDimToCheck E
     * @param numHeads how many heads share the E features
     * @param inProjWeight {@code (3 * E, E)}: the query's, the key's and the value's weight; null where each has its own
     * @param inProjBias {@code (3 * E)}, or null
     * @param biasK a key that is added to each sequence, {@code (1, 1, E)}, or null
     * @param biasV its value, {@code (1, 1, E)}, or null
     * @param addZeroAttn whether a key and value of zeros is added to each sequence
     * @param dropoutP the probability of a weight to be zeroed in training
     * @param outProjWeight {@code (E, E)}
     * @param outProjBias {@code (E)}, or null
     * @return the output, of the query's shape, and the weights
     * @throws IllegalArgumentException if shapes do not fit
     */
    public static AttentionResult multiHeadAttentionForward(
            Tensor query,
            Tensor key,
            Tensor value,
            long embedDimToCheck,
            long numHeads,
            @Nullable Tensor inProjWeight,
            @Nullable Tensor inProjBias,
            @Nullable Tensor biasK,
            @Nullable Tensor biasV,
            boolean addZeroAttn,
            double dropoutP,
            Tensor outProjWeight,
            @Nullable Tensor outProjBias) {
        return multiHeadAttentionForward(
                query,
                key,
                value,
                embedDimToCheck,
                numHeads,
                inProjWeight,
                inProjBias,
                biasK,
                biasV,
                addZeroAttn,
                dropoutP,
                outProjWeight,
                outProjBias,
                new MultiHeadAttentionForwardOptions());
    }

    /**
     * Attention with several heads: {@code multi_head_attention_forward}. Where query, key and value are the same
     * object, or key and value are, their projections are one product, as in Python.
     *
     * @param query {@code (L, N, E)} or {@code (L, E)}
     * @param key {@code (S, N, E)} or {@code (S, E)}; with weights of its own it may have other features
     * @param value {@code (S, N, E)} or {@code (S, E)}; with weights of its own it may have other features
     * @param embedDimToCheck E
     * @param numHeads how many heads share the E features
     * @param inProjWeight {@code (3 * E, E)}: the query's, the key's and the value's weight; null where each has its own
     * @param inProjBias {@code (3 * E)}, or null
     * @param biasK a key that is added to each sequence, {@code (1, 1, E)}, or null
     * @param biasV its value, {@code (1, 1, E)}, or null
     * @param addZeroAttn whether a key and value of zeros is added to each sequence
     * @param dropoutP the probability of a weight to be zeroed in training
     * @param outProjWeight {@code (E, E)}
     * @param outProjBias {@code (E)}, or null
     * @param options masks, weights of their own, and what is given back
     * @return the output, of the query's shape, and the weights where they are asked for
     * @throws IllegalArgumentException if shapes do not fit, or a weight that is needed is null
     */
    public static AttentionResult multiHeadAttentionForward(
            Tensor query,
            Tensor key,
            Tensor value,
            long embedDimToCheck,
            long numHeads,
            @Nullable Tensor inProjWeight,
            @Nullable Tensor inProjBias,
            @Nullable Tensor biasK,
            @Nullable Tensor biasV,
            boolean addZeroAttn,
            double dropoutP,
            Tensor outProjWeight,
            @Nullable Tensor outProjBias,
            MultiHeadAttentionForwardOptions options) {
        Tensor[] input = {
            Objects.requireNonNull(query, "query"),
            Objects.requireNonNull(key, "key"),
            Objects.requireNonNull(value, "value")
        };
        Attention.Weights weights = new Attention.Weights(
                inProjWeight,
                inProjBias,
                biasK,
                biasV,
                Objects.requireNonNull(outProjWeight, "outProjWeight"),
                outProjBias);
        Objects.requireNonNull(options, "options");
        return Attention.run(input, embedDimToCheck, numHeads, weights, addZeroAttn, dropoutP, options);
    }
}
