package torchffm.generator;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One way to call an overload: a Java method.
 *
 * @param overload what it calls
 * @param name its Java name, before collisions
 * @param parameters in their order
 * @param priority in which round it claims its signature
 * @param isWhole whether it takes every argument, or all that is optional in an options object
 */
record Form(Overload overload, String name, List<Parameter> parameters, Priority priority, boolean isWhole) {

    /** Who comes first where two forms have the same signature. */
    enum Priority {
        /** Is there in any case, with a suffix where its signature is taken. */
        ESSENTIAL,
        /** The same with primitive numbers; left out where its signature is taken. */
        PRIMITIVE,
        /** With some of the optional arguments; left out where its signature is taken. */
        PREFIX
    }

    Form named(String other) {
        return new Form(overload, other, parameters, priority, isWhole);
    }

    String signature() {
        return name + parameters.stream().map(Parameter::erased).collect(Collectors.joining(",", "(", ")"));
    }

    boolean hasOptions() {
        return parameters.stream().anyMatch(parameter -> parameter.argument().isEmpty());
    }
}
