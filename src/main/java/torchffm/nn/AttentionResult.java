package torchffm.nn;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * What attention gives.
 *
 * @param attnOutput of the query's shape
 * @param attnOutputWeights how much each target looked at each source: {@code (N, L, S)}, or {@code (N, heads, L, S)}
 *     for each head; without the {@code N} where the query has none; null where not asked for
 */
public record AttentionResult(Tensor attnOutput, @Nullable Tensor attnOutputWeights) {}
