package torchffm.io.tree;

/**
 * A class or constant of torch's that stands in a pickle for itself, and that nothing is called of. There is one object
 * for each, by {@code torchffm.io.pickle.Globals}.
 *
 * @param module the module
 * @param globalName the name in the module
 */
public record PyConstant(String module, String globalName) implements PyGlobal {
    @Override
    public String kind() {
        return module + "." + globalName;
    }
}
