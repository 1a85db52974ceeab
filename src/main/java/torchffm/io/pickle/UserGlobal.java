package torchffm.io.pickle;

import java.util.function.Function;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyObject;
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
    /**
     * Makes a name whose objects are records of what the file says of them.
     *
     * @param module the module
     * @param globalName the name in it
     * @return the name
     */
    public static UserGlobal inert(String module, String globalName) {
        UserGlobal[] self = new UserGlobal[1]; // a record names the class that it is of, which is this very global
        self[0] = new UserGlobal(module, globalName, arguments -> new PyObject(self[0], arguments));
        return self[0];
    }

    @Override
    public String kind() {
        return module + "." + globalName;
    }
}
