package torchffm.nn;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.PythonText;

/**
 * The projections that attention begins with, all of shape {@code (length, N, E)}.
 *
 * @param query the projected queries
 * @param key the projected keys
 * @param value the projected values
 */
record InProjection(Tensor query, Tensor key, Tensor value) {

    private static final int PARTS = 3;

    /** By weights packed in one tensor; where the same tensor is given twice, it is one product, as in Python. */
    static InProjection packed(Tensor q, Tensor k, Tensor v, Tensor weight, @Nullable Tensor bias) {
        long features = q.size(-1);
        if (k == v && q == k) {
            Tensor all = unpacked(Functional.linear(q, weight, bias), PARTS, features);
            return new InProjection(all.select(0, 0), all.select(0, 1), all.select(0, 2));
        }
        if (k == v) {
            long[] sizes = {features, features * 2};
            List<Tensor> weights = weight.splitWithSizes(sizes);
            List<Tensor> biases = bias == null ? List.of() : bias.splitWithSizes(sizes);
            Tensor query = Functional.linear(q, weights.get(0), part(biases, 0));
            Tensor both = unpacked(Functional.linear(k, weights.get(1), part(biases, 1)), 2, features);
            return new InProjection(query, both.select(0, 0), both.select(0, 1));
        }
        return of(q, k, v, weight.chunk(PARTS), bias);
    }

    /** By a weight each. */
    static InProjection separate(Tensor q, Tensor k, Tensor v, List<Tensor> weights, @Nullable Tensor bias) {
        String[] names = {"query", "key", "value"};
        long features = q.size(-1);
        long[] in = {features, k.size(-1), v.size(-1)};
        for (int part = 0; part < PARTS; part++) {
            check(names[part] + " weights shape", weights.get(part), features, in[part]);
        }
        List<Tensor> biases = bias == null ? List.of() : bias.chunk(PARTS);
        for (int part = 0; part < biases.size(); part++) {
            check(names[part] + " bias shape", biases.get(part), features);
        }
        return of(q, k, v, weights, bias);
    }

    private static InProjection of(Tensor q, Tensor k, Tensor v, List<Tensor> weights, @Nullable Tensor bias) {
        List<Tensor> biases = bias == null ? List.of() : bias.chunk(PARTS);
        if (weights.size() != PARTS || bias != null && biases.size() != PARTS) {
            throw new IllegalArgumentException(
                    "expecting in_proj_weight and in_proj_bias to hold 3 parts, but they hold " + weights.size()
                            + (bias == null ? "" : " and " + biases.size()));
        }
        return new InProjection(
                Functional.linear(q, weights.get(0), part(biases, 0)),
                Functional.linear(k, weights.get(1), part(biases, 1)),
                Functional.linear(v, weights.get(2), part(biases, 2)));
    }

    private static @Nullable Tensor part(List<Tensor> biases, int part) {
        return biases.isEmpty() ? null : biases.get(part);
    }

    /** {@code (length, N, parts * features)} as {@code (parts, length, N, features)}. */
    private static Tensor unpacked(Tensor projected, long parts, long features) {
        return projected
                .unflatten(-1, new long[] {parts, features})
                .unsqueeze(0)
                .transpose(0, -2)
                .squeeze(-2)
                .contiguous();
    }

    private static void check(String what, Tensor tensor, long... shape) {
        if (!Arrays.equals(tensor.shape(), shape)) {
            throw new IllegalArgumentException("expecting " + what + " of " + PythonText.tuple(shape) + ", but got "
                    + PythonText.size(tensor.shape()));
        }
    }
}
