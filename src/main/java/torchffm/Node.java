package torchffm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import torchffm.internal.HookList;
import torchffm.internal.NativeNode;
import torchffm.internal.NativeTensor;

/**
 * A node of the autograd graph: {@code torch.autograd.graph.Node}. It keeps the graph behind it alive until it is closed
 * or collected. Two objects are equal if they are the same node of the graph.
 *
 * <p><b>Threads.</b> Safe to share. Hooks are called on whatever thread runs the backward pass.
 */
public final class Node extends NativeNode {

    static {
        setFactory(Node::new);
    }

    Node(long address) {
        super(address);
    }

    /**
     * What a node leads to, and by which of that one's inputs: an element of {@code Node.next_functions}.
     *
     * @param node the node; null where no gradient is wanted
     * @param index the number of the input
     */
    public record Next(@Nullable Node node, int index) {}

    /**
     * Its name: {@code Node.name}.
     *
     * @return such as {@code MulBackward0}
     */
    public String name() {
        return nativeName();
    }

    /**
     * The nodes that gradients go to from here: {@code Node.next_functions}.
     *
     * @return one for each input of the operator
     */
    public List<Next> nextFunctions() {
        return next().stream()
                .map(next -> new Next((Node) next.node(), next.input()))
                .toList();
    }

    /**
     * Its place in the order in which its thread made nodes: {@code Node._sequence_nr}.
     *
     * @return the number
     */
    public long sequenceNr() {
        return sequence();
    }

    /**
     * Adds a hook that is called behind the node: {@code Node.register_hook}.
     *
     * @param hook is given the gradients of the node's inputs and of its outputs, null where there is none; it returns other
     *     gradients for the inputs, as many, or null to leave them
     * @return takes it away again
     */
    public RemovableHandle registerHook(
            BiFunction<List<@Nullable Tensor>, List<@Nullable Tensor>, @Nullable List<@Nullable Tensor>> hook) {
        Objects.requireNonNull(hook, "hook");
        return new RemovableHandle(HookList.add(
                this, HookList.Kind.POST, (inputs, outputs) -> hook.apply(tensors(inputs), tensors(outputs))));
    }

    /**
     * Adds a hook that is called before the node: {@code Node.register_prehook}.
     *
     * @param hook is given the gradients of the node's outputs, null where there is none; it returns others, as many, or null
     *     to leave them
     * @return takes it away again
     */
    public RemovableHandle registerPrehook(Function<List<@Nullable Tensor>, @Nullable List<@Nullable Tensor>> hook) {
        Objects.requireNonNull(hook, "hook");
        return new RemovableHandle(
                HookList.add(this, HookList.Kind.PRE, (outputs, none) -> hook.apply(tensors(outputs))));
    }

    private static List<@Nullable Tensor> tensors(List<? extends @Nullable NativeTensor> natives) {
        List<@Nullable Tensor> tensors = new ArrayList<>(natives.size());
        for (NativeTensor tensor : natives) {
            tensors.add((Tensor) tensor);
        }
        return tensors;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Node node && isSame(node);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(identity());
    }

    /** Its name, as Python prints it without the address. */
    @Override
    public String toString() {
        return "<" + (isClosed() ? "closed" : name()) + ">";
    }
}
