package torchffm.nn;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/** Modules one after the other, each on the output of the one before ({@code torch.nn.Sequential}). */
@SuppressWarnings("this-escape") // children only take down whose they are
public class Sequential extends Module implements Iterable<Module> {
    /**
     * Makes one whose modules are named by their position: {@code "0"}, {@code "1"}, …
     *
     * @param modules the modules, in order
     */
    public Sequential(Module... modules) {
        for (Module module : Nulls.refused(modules, "modules")) {
            append(module);
        }
    }

    /**
     * Makes one with names.
     *
     * @param modules the modules, in order, by their names
     * @throws IllegalArgumentException if a name is empty or has a dot
     */
    public Sequential(SequencedMap<String, ? extends Module> modules) {
        Nulls.refused(modules, "modules").forEach(this::register);
    }

    /**
     * Adds a module at the end, named by its position.
     *
     * @param module the module
     * @return this
     */
    public final Sequential append(Module module) {
        register(Integer.toString(size()), Objects.requireNonNull(module, "module"));
        return this;
    }

    /**
     * Returns a module by its position.
     *
     * @param index the position; negative ones count from the end
     * @return the module
     * @throws IndexOutOfBoundsException if there is none
     */
    public final Module get(int index) {
        int size = size();
        if (index < -size || index >= size) {
            throw new IndexOutOfBoundsException("index " + index + " is out of range");
        }
        return List.copyOf(registry.children.values()).get(index < 0 ? index + size : index);
    }

    /**
     * Returns how many modules there are.
     *
     * @return the number
     */
    public final int size() {
        return registry.children.size();
    }

    /** Iterates over the modules, in order; the iterator does not remove. */
    @Override
    public final Iterator<Module> iterator() {
        return children().values().iterator();
    }

    @Override
    public Tensor forward(Tensor input) {
        Tensor output = input;
        for (Module module : registry.children.values()) {
            output = module.forward(output);
        }
        return output;
    }
}
