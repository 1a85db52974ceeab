package torchffm.io.pickle;

import java.util.function.Function;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * A name that a user has added to the list.
 *
 * @param module the module
 * @param globalName the name in it
 * @param function what stands for it in Java: it makes a value of the arguments
 */
public record UserGlobal(String module, String globalName, Function<PyTuple, PyValue> function) implements PyGlobal {
    @Override
    public String kind() {
        return module + "." + globalName;
    }
}
