package torchffm.nn;

import java.util.function.BiConsumer;
import torchffm.internal.Hooks;

/** The hooks of one module around its state dict, each kind in the order in which they were added. */
final class StateDictHooks {
    final Hooks<StateDictPreHook> before = new Hooks<>();
    final Hooks<StateDictHook> behind = new Hooks<>();
    final Hooks<BiConsumer<Module, StateDictLoad>> beforeLoading = new Hooks<>();
    final Hooks<BiConsumer<Module, IncompatibleKeys>> behindLoading = new Hooks<>();
}
