package torchffm.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import torchffm.ops.Argument;
import torchffm.ops.Schema;
import torchffm.ops.SchemaType;
import torchffm.ops.SchemaType.Kind;

/**
 * An overload in a class.
 *
 * @param schema its schema
 * @param home the class
 * @param name as Python has it there
 * @param options its optional arguments' type, where it has more than three
 */
record Overload(Schema schema, Home home, String name, Optional<OptionsType> options) {

    static final int MOST_OPTIONAL = 3;

    /** Where Python's parser takes a number for a tensor: {@code should_allow_numbers_as_tensors}. */
    private static final Set<String> NUMBERS_AS_TENSORS =
            Set.of("add", "div", "divide", "floor_divide", "mul", "multiply", "sub", "subtract", "true_divide");

    /** The schema's arguments without the one that the method is called on. */
    List<Argument> arguments() {
        Optional<Argument> self = home.isMethod() ? Home.self(schema) : Optional.empty();
        return schema.arguments().stream()
                .filter(argument -> self.isEmpty() || argument != self.get())
                .toList();
    }

    /** Those that may be left out. */
    static List<Argument> optional(Schema schema) {
        return schema.arguments().stream().filter(Argument::hasDefault).toList();
    }

    List<Form> forms() {
        List<Form> result = new ArrayList<>();
        List<Argument> all = arguments();
        List<Argument> optional = optional(schema);
        add(result, taking(all, 0), false, Form.Priority.ESSENTIAL);
        if (!optional.isEmpty() && options.isEmpty()) {
            add(result, all, false, Form.Priority.ESSENTIAL);
        } else if (options.isPresent()) {
            add(result, taking(all, 0), true, Form.Priority.ESSENTIAL);
        }
        int most = home == Home.ATEN ? 0 : Math.min(MOST_OPTIONAL, optional.size() - (options.isPresent() ? 0 : 1));
        for (int count = 1; count <= most && !optional.get(count - 1).isKeywordOnly(); count++) {
            add(result, taking(all, count), false, Form.Priority.PREFIX);
        }
        return result;
    }

    /** All arguments but the optional ones after the first few. */
    private static List<Argument> taking(List<Argument> all, int count) {
        List<Argument> result = new ArrayList<>();
        int taken = 0;
        for (Argument argument : all) {
            if (!argument.hasDefault() || taken++ < count) {
                result.add(argument);
            }
        }
        return result;
    }

    private void add(List<Form> forms, List<Argument> taken, boolean withOptions, Form.Priority priority) {
        boolean isWhole = withOptions || taken.size() == arguments().size();
        for (Variant variant : variants(taken, withOptions, priority)) {
            List<Parameter> parameters = new ArrayList<>();
            for (Argument argument : taken) {
                boolean isLast = argument == taken.getLast() && !withOptions;
                Parameter.Place place = isLast && numberLists() == 1
                        ? Parameter.Place.VARARGS
                        : isLast ? Parameter.Place.LAST : Parameter.Place.INNER;
                parameters.add(Parameter.of(argument, variant, place, isNumber(argument)));
            }
            options.filter(type -> withOptions)
                    .ifPresent(type -> parameters.add(Parameter.options(OptionsType.PACKAGE + "." + type.name())));
            boolean isFirst = variant == Variant.OBJECT || taken.stream().anyMatch(this::isNumber);
            Form.Priority rank = isFirst || priority == Form.Priority.PREFIX ? priority : Form.Priority.PRIMITIVE;
            Form form = new Form(
                    this, JavaNames.method(name), List.copyOf(parameters), rank, isWhole && variant == Variant.OBJECT);
            if (forms.stream().noneMatch(other -> other.signature().equals(form.signature()))) {
                forms.add(form);
            }
        }
    }

    /** With two of them, where the elements of one end and those of the other begin would be anyone's guess. */
    private long numberLists() {
        return schema.arguments().stream()
                .map(argument -> Types.plain(argument.type()))
                .filter(type -> Types.isList(type, Kind.INT) || Types.isList(type, Kind.FLOAT))
                .count();
    }

    private List<Variant> variants(List<Argument> taken, boolean withOptions, Form.Priority priority) {
        List<SchemaType> types =
                taken.stream().map(argument -> Types.plain(argument.type())).toList();
        boolean hasNumbers = taken.stream().anyMatch(this::isNumber);
        long scalars = taken.stream().filter(this::isScalar).count();
        boolean hasLists = types.stream().anyMatch(type -> Types.isSized(type) || Types.isList(type, Kind.TENSOR));
        boolean hasBoxed =
                taken.stream().anyMatch(one -> Types.isOptional(one.type()) && Types.isNumber(Types.plain(one.type())));
        List<Variant> result = new ArrayList<>();
        if (priority == Form.Priority.ESSENTIAL || scalars > 0 || hasLists || !hasBoxed) {
            result.add(Variant.OBJECT);
        }
        if (home == Home.ATEN) {
            return result;
        }
        boolean isOneNumber = scalars == 1 && taken.stream().anyMatch(one -> isScalar(one) && !one.hasDefault());
        if (scalars > 0) {
            result.add(Variant.DOUBLE);
            result.add(Variant.LONG);
        } else if (hasLists || hasBoxed) {
            result.add(Variant.LONG);
        }
        if (hasNumbers) {
            result.addAll(List.of(Variant.NUMBER, Variant.NUMBER_DOUBLE, Variant.NUMBER_LONG));
        }
        if (isOneNumber) {
            result.add(hasNumbers ? Variant.NUMBER_BOOLEAN : Variant.BOOLEAN);
        }
        return result;
    }

    private boolean isScalar(Argument argument) {
        return isNumber(argument) || Types.plain(argument.type()).kind() == Kind.SCALAR;
    }

    /** Whether a number may come for a tensor. */
    private boolean isNumber(Argument argument) {
        String bare = name.endsWith("_") ? name.substring(0, name.length() - 1) : name;
        return NUMBERS_AS_TENSORS.contains(bare)
                && argument.name().equals("other")
                && argument.type().kind() == Kind.TENSOR
                && home != Home.ATEN;
    }

    /** What tells it from others of its name. */
    String suffix() {
        return schema.overload().isEmpty() ? "Default" : JavaNames.type(schema.overload());
    }
}
