package torchffm.io.tree;

/**
 * A class, function or constant that a pickle names. No name is ever looked up: a reader has a closed list of them,
 * and what a user adds to it is a Java function under a name.
 */
public non-sealed interface PyGlobal extends PyValue {
    /**
     * Returns the module.
     *
     * @return such as {@code "torch._utils"}
     */
    String module();

    /**
     * Returns the name in the module.
     *
     * @return such as {@code "_rebuild_tensor_v2"}
     */
    String globalName();
}
