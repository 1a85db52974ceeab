package torchffm.io.pickle;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class or function that a pickle names. The list of them is closed: what is not one of the constants of the
 * permitted types cannot be named, and no name is ever looked up anywhere else.
 */
public sealed interface PyGlobal extends PyValue permits Constructor, StorageType {
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

    /**
     * Finds a global.
     *
     * @param module the module
     * @param name the name in it
     * @return the global, or null if it is not on the list
     */
    static @Nullable PyGlobal find(String module, String name) {
        return Table.BY_NAME.get(module + " " + name);
    }

    /** The list, by module and name with a space between, which neither can hold. */
    final class Table {
        private static final Map<String, PyGlobal> BY_NAME = Stream.<PyGlobal>concat(
                        Arrays.stream(Constructor.values()), Arrays.stream(StorageType.values()))
                .collect(Collectors.toMap(global -> global.module() + " " + global.globalName(), Function.identity()));

        private Table() {}
    }
}
