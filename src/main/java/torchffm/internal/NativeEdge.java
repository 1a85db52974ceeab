package torchffm.internal;

/** One of the outputs of a node of the autograd graph. */
public abstract class NativeEdge implements GraphPlace {

    private final NativeNode node;
    private final int output;

    /**
     * Names an output.
     *
     * @param node the node, which keeps its own reference
     * @param output the number of the output
     */
    protected NativeEdge(NativeNode node, int output) {
        this.node = node;
        this.output = output;
    }

    /**
     * The node.
     *
     * @return as it was given
     */
    protected final NativeNode nativeNode() {
        return node;
    }

    /**
     * The number of the output.
     *
     * @return as it was given
     */
    protected final int output() {
        return output;
    }
}
