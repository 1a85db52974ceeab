package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.internal.PythonText;
import torchffm.options.FusedSdpChoiceOptions;
import torchffm.options.TensorOptions;

/** The steps of {@link Functional#multiHeadAttentionForward}, in Python's order. */
final class Attention {

    /** A layer's parameters: how queries, keys and values become the heads', and the heads' results the output. */
    record Weights(
            @Nullable Tensor inProj,
            @Nullable Tensor inProjBias,
            @Nullable Tensor biasK,
            @Nullable Tensor biasV,
            Tensor outProj,
            @Nullable Tensor outProjBias) {}

    private final MultiHeadAttentionForwardOptions options;
    private final Weights weights;
    private final long targets;
    private final long batch;
    private final long features;
    private final long heads;
    private final double dropout;

    private @Nullable Tensor padding;
    private @Nullable Tensor mask;
    private Tensor q;
    private Tensor k;
    private Tensor v;

    private Attention(
            Tensor[] input, long heads, Weights weights, double dropout, MultiHeadAttentionForwardOptions options) {
        q = input[0];
        k = input[1];
        v = input[2];
        targets = q.size(0);
        batch = q.size(1);
        features = q.size(2);
        this.heads = heads;
        this.weights = weights;
        this.dropout = options.training() ? dropout : 0;
        this.options = options;
    }

    static AttentionResult run(
            Tensor[] input,
            long features,
            long heads,
            Weights weights,
            boolean addZeroAttn,
            double dropout,
            MultiHeadAttentionForwardOptions options) {
        boolean isBatched = AttentionMasks.checkShapes(input[0], input[1], input[2], heads, options);
        Tensor[] batched = isBatched
                ? input
                : Arrays.stream(input).map(tensor -> tensor.unsqueeze(1)).toArray(Tensor[]::new);
        Attention attention = new Attention(batched, heads, weights, dropout, options);
        boolean isCausal = attention.readMasks(isBatched);
        attention.checkSizes(features);
        attention.project();
        attention.addBiases();
        attention.splitHeads();
        if (addZeroAttn) {
            attention.addZeros();
        }
        attention.mergeMasks();
        AttentionResult result = options.needWeights() ? attention.weighted() : attention.fused(isCausal);
        if (isBatched) {
            return result;
        }
        Tensor scores = result.attnOutputWeights();
        return new AttentionResult(result.attnOutput().squeeze(1), scores == null ? null : scores.squeeze(0));
    }

    /** Whether the causal mask is left to the product itself. */
    private boolean readMasks(boolean isBatched) {
        Tensor given = options.keyPaddingMask();
        if (given != null) {
            AttentionMasks.warnOfTypes(given, options.attnMask());
            padding = AttentionMasks.added(isBatched ? given : given.unsqueeze(0), "key_padding_mask", q.dtype());
        }
        if (options.isCausal() && options.attnMask() == null) {
            throw new IllegalArgumentException("Need attn_mask if specifying the is_causal hint. You may use the"
                    + " Transformer module method `generate_square_subsequent_mask` to create this mask.");
        }
        if (options.isCausal() && padding == null && !options.needWeights()) {
            return true;
        }
        mask = AttentionMasks.added(options.attnMask(), "attn_mask", q.dtype());
        return false;
    }

    private void checkSizes(long expected) {
        if (features != expected) {
            throw new IllegalArgumentException(
                    "was expecting embedding dimension of " + expected + ", but got " + features);
        }
        if (heads < 1 || features % heads != 0) {
            throw new IllegalArgumentException("embed_dim " + features + " not divisible by num_heads " + heads);
        }
        long[] key = k.shape();
        long[] value = v.shape();
        if (options.useSeparateProjWeight()) {
            long[] keyDims = Arrays.copyOf(key, 2);
            long[] valueDims = Arrays.copyOf(value, 2);
            if (!Arrays.equals(keyDims, valueDims)) {
                throw new IllegalArgumentException("key's sequence and batch dims " + PythonText.size(keyDims)
                        + " do not match value's " + PythonText.size(valueDims));
            }
        } else if (!Arrays.equals(key, value)) {
            throw new IllegalArgumentException(
                    "key shape " + PythonText.size(key) + " does not match value shape " + PythonText.size(value));
        }
    }

    private void project() {
        long sources = k.size(0);
        InProjection projected;
        if (options.useSeparateProjWeight()) {
            List<Tensor> parts = List.of(
                    needed(options.qProjWeight(), "q_proj_weight", true),
                    needed(options.kProjWeight(), "k_proj_weight", true),
                    needed(options.vProjWeight(), "v_proj_weight", true));
            projected = InProjection.separate(q, k, v, parts, weights.inProjBias());
        } else {
            Tensor packed = needed(weights.inProj(), "in_proj_weight", false);
            projected = InProjection.packed(q, k, v, packed, weights.inProjBias());
        }
        mask = AttentionMasks.threeD(mask, batch * heads, targets, sources);
        q = projected.query();
        k = projected.key();
        v = projected.value();
    }

    private static Tensor needed(@Nullable Tensor weight, String name, boolean isSeparate) {
        if (weight == null) {
            throw new IllegalArgumentException(
                    "use_separate_proj_weight is " + PythonText.bool(isSeparate) + " but " + name + " is None");
        }
        return weight;
    }

    /** One source more for each sequence, the same for all. */
    private void addBiases() {
        if (weights.biasK() == null || weights.biasV() == null) {
            if (weights.biasK() != null || weights.biasV() != null) {
                String there = weights.biasK() == null ? "bias_v" : "bias_k";
                String missing = weights.biasK() == null ? "bias_k" : "bias_v";
                throw new IllegalArgumentException(there + " is set but " + missing + " is None");
            }
            return;
        }
        if (options.staticK() != null || options.staticV() != null) {
            String what = options.staticK() != null ? "key" : "value";
            throw new IllegalArgumentException("bias cannot be added to static " + what + ".");
        }
        k = Torch.cat(k, weights.biasK().repeat(1, batch, 1));
        v = Torch.cat(v, weights.biasV().repeat(1, batch, 1));
        lengthenMasks();
    }

    private void lengthenMasks() {
        mask = AttentionMasks.longer(mask);
        padding = AttentionMasks.longer(padding);
    }

    private void splitHeads() {
        q = byHead(q);
        k = options.staticK() == null ? byHead(k) : checked(options.staticK(), "static_k");
        v = options.staticV() == null ? byHead(v) : checked(options.staticV(), "static_v");
    }

    private Tensor byHead(Tensor tensor) {
        return tensor.view(tensor.size(0), batch * heads, features / heads).transpose(0, 1);
    }

    private Tensor checked(Tensor given, String name) {
        if (given.dim() != 3) {
            throw new IllegalArgumentException("expecting " + name + " to be 3-D, but got " + given.dim() + "-D");
        }
        for (int dim : new int[] {0, 2}) {
            long expected = dim == 0 ? batch * heads : features / heads;
            if (given.size(dim) != expected) {
                throw new IllegalArgumentException(
                        "expecting " + name + ".size(" + dim + ") of " + expected + ", but got " + given.size(dim));
            }
        }
        return given;
    }

    private void addZeros() {
        k = withZeros(k);
        v = withZeros(v);
        lengthenMasks();
    }

    private Tensor withZeros(Tensor tensor) {
        long[] shape = {batch * heads, 1, features / heads};
        Tensor zeros =
                Torch.zeros(shape, new TensorOptions().dtype(tensor.dtype()).device(tensor.device()));
        return Torch.cat(List.of(tensor, zeros), 1);
    }

    private void mergeMasks() {
        mask = AttentionMasks.merged(mask, padding, batch, heads, k.size(1));
    }

    /** Step by step, since the weights are asked for. */
    private AttentionResult weighted() {
        Tensor scaled = q.mul(Math.sqrt(1.0 / q.size(2)));
        Tensor keys = k.transpose(-2, -1);
        Tensor scores = mask == null ? Torch.bmm(scaled, keys) : Torch.baddbmm(mask, scaled, keys);
        scores = scores.softmax(-1);
        if (dropout > 0) {
            scores = Functional.dropout(scores, dropout, true);
        }
        Tensor heard = Torch.bmm(scores, v).transpose(0, 1);
        Tensor output = projected(heard.reshape(targets * batch, features));
        Tensor byHead = scores.view(batch, heads, targets, k.size(1));
        return new AttentionResult(output, options.averageAttnWeights() ? byHead.mean(1) : byHead);
    }

    private AttentionResult fused(boolean isCausal) {
        long sources = k.size(1);
        Tensor broadcast = mask;
        if (broadcast != null) {
            broadcast = broadcast.size(0) == 1 && broadcast.dim() == 3
                    ? broadcast.unsqueeze(0)
                    : broadcast.view(batch, heads, -1, sources);
        }
        Tensor heard = Functional.scaledDotProductAttention(
                q.view(batch, heads, targets, features / heads),
                k.view(batch, heads, sources, features / heads),
                v.view(batch, heads, sources, features / heads),
                new FusedSdpChoiceOptions()
                        .attnMask(broadcast)
                        .dropoutP(dropout)
                        .isCausal(isCausal));
        return new AttentionResult(projected(heard.permute(2, 0, 1, 3).reshape(batch * targets, features)), null);
    }

    private Tensor projected(Tensor heard) {
        Tensor output = Functional.linear(heard, weights.outProj(), weights.outProjBias());
        return output.view(targets, batch, output.size(1));
    }
}
