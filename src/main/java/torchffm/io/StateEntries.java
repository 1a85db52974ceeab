package torchffm.io;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** What a state dict has by name, in order. A layer of {@link StateDict}. */
abstract class StateEntries implements Iterable<Map.Entry<String, Tensor>>, AutoCloseable {
    final Map<String, Entry> entries = new LinkedHashMap<>();

    StateEntries() {}

    /** A tensor, and whether it is saved as a Parameter; or a module's extra state, any other object. */
    record Entry(Object value, boolean parameter) {}

    /**
     * Returns a tensor by name.
     *
     * @param name the name, such as {@code "conv1.weight"}
     * @return the tensor, or null if there is none of that name
     */
    public @Nullable Tensor get(String name) {
        return value(name) instanceof Tensor tensor ? tensor : null;
    }

    /**
     * Says whether there is a tensor of that name.
     *
     * @param name the name
     * @return true if there is
     */
    public boolean contains(String name) {
        return entries.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns whatever is there by name.
     *
     * @param name the name
     * @return the tensor, or a module's extra state; null if there is nothing of that name
     */
    public @Nullable Object value(String name) {
        Entry entry = entries.get(Objects.requireNonNull(name, "name"));
        return entry == null ? null : entry.value();
    }

    /**
     * Takes an entry out. A tensor is not closed.
     *
     * @param name the name
     * @return the tensor, or null if there was none of that name
     */
    public @Nullable Tensor remove(String name) {
        Entry entry = entries.remove(Objects.requireNonNull(name, "name"));
        return entry != null && entry.value() instanceof Tensor tensor ? tensor : null;
    }

    /**
     * Returns the names, in order.
     *
     * @return a view that cannot be changed
     */
    public Set<String> keys() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /**
     * Returns how many entries there are.
     *
     * @return the number
     */
    public int size() {
        return entries.size();
    }

    /** Iterates over names and tensors, in order; the iterator does not remove. */
    @Override
    public Iterator<Map.Entry<String, Tensor>> iterator() {
        return tensors().entrySet().iterator();
    }

    private Map<String, Tensor> tensors() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        entries.forEach((name, entry) -> {
            if (entry.value() instanceof Tensor tensor) {
                tensors.put(name, tensor);
            }
        });
        return Collections.unmodifiableMap(tensors);
    }

    /** Closes every tensor in it. Without this they are freed once nothing refers to them. */
    @Override
    public void close() {
        tensors().values().forEach(Tensor::close);
    }
}
