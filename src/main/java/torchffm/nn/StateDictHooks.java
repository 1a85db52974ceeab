package torchffm.nn;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import torchffm.RemovableHandle;

/** The hooks of one module around its state dict, each kind in the order in which they were added. */
final class StateDictHooks {
    final Hooks<StateDictPreHook> before = new Hooks<>();
    final Hooks<StateDictHook> behind = new Hooks<>();
    final Hooks<BiConsumer<Module, StateDictLoad>> beforeLoading = new Hooks<>();
    final Hooks<BiConsumer<Module, IncompatibleKeys>> behindLoading = new Hooks<>();

    /** Hooks of one kind; the same one may be there twice. */
    static final class Hooks<H> {
        /** One hook, told from the same one added twice. */
        private record Added<H>(H hook, Object identity) {}

        private final List<Added<H>> added = new CopyOnWriteArrayList<>();

        RemovableHandle add(H hook) {
            Added<H> one = new Added<>(Objects.requireNonNull(hook, "hook"), new Object());
            added.add(one);
            return new RemovableHandle(() -> added.remove(one));
        }

        boolean isEmpty() {
            return added.isEmpty();
        }

        List<H> list() {
            return added.stream().map(Added::hook).toList();
        }
    }
}
