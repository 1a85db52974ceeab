package torchffm.nn;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import torchffm.internal.Nulls;

/**
 * Modules in a list, named by their positions ({@code torch.nn.ModuleList}). It computes nothing itself.
 *
 * @see Sequential
 */
@SuppressWarnings("this-escape") // children only take down whose they are
public class ModuleList extends Module implements Iterable<Module> {
    /**
     * Makes one.
     *
     * @param modules the modules, in order
     */
    public ModuleList(Module... modules) {
        this(List.of(Nulls.refused(modules, "modules")));
    }

    /**
     * Makes one.
     *
     * @param modules the modules, in order
     */
    public ModuleList(Collection<? extends Module> modules) {
        extend(modules);
    }

    /**
     * Adds a module at the end.
     *
     * @param module the module
     * @return this
     */
    public final ModuleList append(Module module) {
        register(Integer.toString(size()), Objects.requireNonNull(module, "module"));
        return this;
    }

    /**
     * Adds modules at the end.
     *
     * @param modules the modules, in order
     * @return this
     */
    public final ModuleList extend(Collection<? extends Module> modules) {
        Nulls.refused(modules, "modules").forEach(this::append);
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
        return list().get(position(index));
    }

    /**
     * Puts another module in the place of one.
     *
     * @param index the position; negative ones count from the end
     * @param module the module
     * @return this
     * @throws IndexOutOfBoundsException if there is none
     */
    public final ModuleList set(int index, Module module) {
        Objects.requireNonNull(module, "module");
        List<Module> modules = list();
        modules.set(position(index), module);
        return replace(modules);
    }

    /**
     * Adds a module before another; those behind it are renamed.
     *
     * @param index the position that it gets, at most {@link #size()}
     * @param module the module
     * @return this
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public final ModuleList insert(int index, Module module) {
        Objects.requireNonNull(module, "module");
        List<Module> modules = list();
        modules.add(index, module);
        return replace(modules);
    }

    /**
     * Takes a module out; those behind it are renamed.
     *
     * @param index the position; negative ones count from the end
     * @return the module
     * @throws IndexOutOfBoundsException if there is none
     */
    public final Module pop(int index) {
        List<Module> modules = list();
        Module taken = modules.remove(position(index));
        replace(modules);
        return taken;
    }

    /**
     * Returns how many modules there are ({@code len}).
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

    private List<Module> list() {
        return new ArrayList<>(registry.children.values());
    }

    private ModuleList replace(List<Module> modules) {
        registry.children.clear();
        modules.forEach(this::append);
        return this;
    }

    private int position(int index) {
        int size = size();
        if (index < -size || index >= size) {
            throw new IndexOutOfBoundsException("index " + index + " is out of range");
        }
        return index < 0 ? index + size : index;
    }

    /** As Python prints it: modules in a row that print alike once. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        List<String> texts = list().stream().map(Module::toString).toList();
        int first = 0;
        for (int i = 1; i <= texts.size(); i++) {
            if (i == texts.size() || !texts.get(i).equals(texts.get(first))) {
                String many = i - first == 1
                        ? "(" + first + "): "
                        : "(" + first + "-" + (i - 1) + "): " + (i - first) + " x ";
                lines.add(ModuleText.indent(many + texts.get(first)));
                first = i;
            }
        }
        return ModuleText.lines(this, lines);
    }
}
