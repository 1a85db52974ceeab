package torchffm.nn;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Nulls;

/** Modules by names ({@code torch.nn.ModuleDict}), in the order in which they were put. It computes nothing itself. */
@SuppressWarnings("this-escape") // children only take down whose they are
public class ModuleDict extends Module {
    /** Makes an empty one. */
    public ModuleDict() {}

    /**
     * Makes one.
     *
     * @param modules the modules by name, in order
     * @throws IllegalArgumentException if a name is empty or has a dot
     */
    public ModuleDict(SequencedMap<String, ? extends Module> modules) {
        update(modules);
    }

    /**
     * Puts a module at the end, or in the place of the one that has that name.
     *
     * @param name its name: not empty, without a dot
     * @param module the module
     * @return this
     * @throws IllegalArgumentException if the name is not as it must be
     */
    public final ModuleDict put(String name, Module module) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(module, "module");
        if (registry.children.containsKey(name)) {
            registry.children.put(name, module);
            adopt(name, module);
        } else {
            register(name, module);
        }
        return this;
    }

    /**
     * Puts modules.
     *
     * @param modules the modules by name
     * @return this
     * @throws IllegalArgumentException if a name is empty or has a dot
     */
    public final ModuleDict update(Map<String, ? extends Module> modules) {
        Nulls.refused(modules, "modules").forEach(this::put);
        return this;
    }

    /**
     * Returns a module by name.
     *
     * @param name the name
     * @return the module
     * @throws NoSuchElementException if there is none of that name
     */
    public final Module get(String name) {
        return known(name, registry.children.get(Objects.requireNonNull(name, "name")));
    }

    /**
     * Takes a module out.
     *
     * @param name the name
     * @return the module
     * @throws NoSuchElementException if there is none of that name
     */
    public final Module pop(String name) {
        return known(name, registry.children.remove(Objects.requireNonNull(name, "name")));
    }

    /** Takes all modules out. */
    public final void clear() {
        registry.children.clear();
    }

    /**
     * Says whether there is a module of that name.
     *
     * @param name the name
     * @return true if there is
     */
    public final boolean contains(String name) {
        return registry.children.containsKey(Objects.requireNonNull(name, "name"));
    }

    /**
     * Returns how many modules there are ({@code len}).
     *
     * @return the number
     */
    public final int size() {
        return registry.children.size();
    }

    private static Module known(String name, @Nullable Module module) {
        if (module == null) {
            throw new NoSuchElementException("'" + name + "'");
        }
        return module;
    }
}
