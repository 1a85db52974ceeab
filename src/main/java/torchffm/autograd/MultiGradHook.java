package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import torchffm.Node;
import torchffm.RemovableHandle;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.internal.AutogradEngine;
import torchffm.internal.HookList;
import torchffm.internal.NativeTensor;

/** A hook on several tensors that is called once in a backward pass, when the last of their gradients is there. */
final class MultiGradHook {

    /** More passes than can be under way at once. */
    private static final int MAX_RUNS = 100_000;

    /** One backward pass under way. */
    private static final class Run {
        private final @Nullable Tensor[] grads;
        private final long expected;
        private int count;

        Run(int size, long expected) {
            grads = new Tensor[size];
            this.expected = expected;
        }
    }

    /** Where a tensor's gradient is computed. The node of one that is no leaf lives as long as the hook on it. */
    private static final class Place {
        private final long node;
        private volatile boolean gone;

        Place(Node node) {
            this.node = AutogradEngine.number(node);
        }

        boolean isReached() {
            return !gone && AutogradEngine.reaches(node);
        }
    }

    private final Consumer<List<@Nullable Tensor>> function;
    private final List<Place> places = new ArrayList<>();
    private final List<Node> accumulators = new ArrayList<>(); // which nothing else keeps from one pass to the next
    private final Map<Long, Run> runs = new HashMap<>();

    private MultiGradHook(List<Tensor> tensors, Consumer<List<@Nullable Tensor>> function) {
        this.function = function;
        for (Tensor tensor : tensors) {
            Node node = (Node) AutogradEngine.nodeOf(tensor);
            places.add(new Place(node));
            if (tensor.isLeaf()) {
                accumulators.add(node);
            } else {
                node.close();
            }
        }
    }

    static RemovableHandle all(List<Tensor> tensors, Consumer<List<@Nullable Tensor>> function) {
        List<Tensor> copy = checked(tensors);
        MultiGradHook multi = new MultiGradHook(copy, function);
        List<Runnable> removals = new ArrayList<>();
        for (int i = 0; i < copy.size(); i++) {
            removals.add(HookList.add(copy.get(i), HookList.Kind.GRAD, multi.at(i)));
        }
        removals.add(() -> multi.accumulators.forEach(Node::close));
        return new RemovableHandle(() -> removals.forEach(Runnable::run));
    }

    static RemovableHandle any(List<Tensor> tensors, Consumer<@Nullable Tensor> function) {
        NavigableSet<Long> seen = new TreeSet<>();
        List<RemovableHandle> handles = new ArrayList<>();
        for (Tensor tensor : List.copyOf(tensors)) {
            if (tensor.requiresGrad()) {
                handles.add(tensor.registerHook(grad -> {
                    if (isFirst(seen, AutogradEngine.currentRun())) {
                        function.accept(grad);
                    }
                    return null;
                }));
            }
        }
        return new RemovableHandle(() -> handles.forEach(RemovableHandle::remove));
    }

    private static boolean isFirst(NavigableSet<Long> seen, long run) {
        synchronized (seen) {
            boolean first = seen.add(run);
            if (seen.size() > MAX_RUNS) {
                seen.pollFirst(); // long over: later passes have higher numbers
            }
            return first;
        }
    }

    private static List<Tensor> checked(List<Tensor> tensors) {
        List<Tensor> copy = List.copyOf(tensors); // which refuses null
        for (Tensor tensor : copy) {
            if (!tensor.requiresGrad()) {
                throw new TorchException("cannot register a hook on a tensor that doesn't require gradient");
            }
        }
        return copy;
    }

    private HookList.Hook at(int index) {
        return new HookList.Hook() {
            @Override
            public @Nullable List<? extends @Nullable NativeTensor> call(
                    List<? extends @Nullable NativeTensor> grads, List<? extends @Nullable NativeTensor> outputs) {
                computed(index, (Tensor) grads.getFirst());
                return null;
            }

            @Override
            public void dropped() {
                places.get(index).gone = true;
            }
        };
    }

    private void computed(int index, @Nullable Tensor grad) {
        long number = AutogradEngine.currentRun();
        Run run;
        synchronized (runs) {
            run = runs.computeIfAbsent(number, _ -> begin());
            run.grads[index] = grad;
            if (++run.count != run.expected) {
                return;
            }
            runs.remove(number);
        }
        function.accept(Collections.unmodifiableList(Arrays.asList(run.grads)));
    }

    private Run begin() {
        return new Run(places.size(), places.stream().filter(Place::isReached).count());
    }
}
