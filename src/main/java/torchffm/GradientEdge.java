package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.NativeEdge;

/**
 * A place in the autograd graph where a tensor's gradient is computed, without the tensor:
 * {@code torch.autograd.graph.GradientEdge}. {@link torchffm.autograd.Autograd#getGradientEdge} gives a tensor's. It keeps
 * the graph behind it alive as long as its node does. Two edges are equal if they are the same output of one node.
 *
 * <p><b>Threads.</b> Safe to share.
 */
public final class GradientEdge extends NativeEdge implements Differentiable {

    /**
     * The edge of a node's output: {@code GradientEdge(node, output_nr)}.
     *
     * @param node the node
     * @param outputNr which of its outputs, from 0 on
     * @throws IllegalArgumentException if the number is negative; one that is too large is found by the backward pass
     */
    public GradientEdge(Node node, int outputNr) {
        super(Objects.requireNonNull(node, "node"), outputNr);
        if (outputNr < 0) {
            throw new IllegalArgumentException("outputNr: expected 0 or more, but got " + outputNr);
        }
    }

    /**
     * The node that made the tensor, or that adds to a leaf's gradient: {@code GradientEdge.node}.
     *
     * @return the node, which may be closed once the edge is not used any more
     */
    public Node node() {
        return (Node) nativeNode();
    }

    /**
     * Which of the node's outputs the tensor is: {@code GradientEdge.output_nr}.
     *
     * @return from 0 on
     */
    public int outputNr() {
        return output();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GradientEdge edge
                && edge.outputNr() == outputNr()
                && edge.node().equals(node());
    }

    @Override
    public int hashCode() {
        return 31 * node().hashCode() + outputNr();
    }

    /** As Python prints it, but for the node's address. */
    @Override
    public String toString() {
        return "GradientEdge(node=" + node() + ", output_nr=" + outputNr() + ")";
    }
}
