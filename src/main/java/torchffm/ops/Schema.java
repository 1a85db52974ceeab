package torchffm.ops;

import java.util.List;

/**
 * What an operator takes and gives.
 *
 * @param name with its namespace, such as {@code aten::add}
 * @param overload such as {@code Tensor}; empty for the one without a name
 * @param arguments in their order
 * @param returns its results
 * @param isVararg whether it takes or gives any number of values
 * @param text as LibTorch prints it
 */
public record Schema(
        String name, String overload, List<Argument> arguments, List<Argument> returns, boolean isVararg, String text) {

    /** With unmodifiable lists. */
    public Schema {
        arguments = List.copyOf(arguments);
        returns = List.copyOf(returns);
    }

    /**
     * Reads a schema.
     *
     * @param text as LibTorch prints it
     * @return what it says
     * @throws IllegalArgumentException if it can't be read, saying where
     */
    static Schema parse(String text) {
        return new SchemaParser(text).schema();
    }

    String fullName() {
        return overload.isEmpty() ? name : name + "." + overload;
    }

    /** The place of the argument with a name, -1 where there is none. */
    int indexOf(String argument) {
        return indexOf(arguments, argument);
    }

    static int indexOf(List<Argument> among, String name) {
        for (int i = 0; i < among.size(); i++) {
            if (among.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** A message about the operator, with its schema below. */
    String message(String problem) {
        return fullName() + ": " + problem + "\nSchema: " + text;
    }

    /** As LibTorch prints it. */
    @Override
    public String toString() {
        return text;
    }
}
