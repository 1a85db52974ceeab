package torchffm.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way from Java to an operator. */
interface Door {

    /** What lines call it. */
    String name();

    /**
     * The operator's own door.
     *
     * @param name of the operator, such as {@code aten::add}
     * @param overload such as {@code Tensor}, or empty
     * @return a call of it, to be made with the values of a line, tensors rebuilt
     * @throws NoDoorException if it has none
     */
    Callee find(String name, String overload) throws NoDoorException;

    /** One operator, behind a door. */
    @FunctionalInterface
    interface Callee {
        /** Calls it, and gives its results, in order. */
        List<@Nullable Object> call(List<@Nullable Object> arguments) throws Throwable;
    }
}
