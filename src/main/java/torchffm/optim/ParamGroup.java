package torchffm.optim;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.internal.Nulls;

/**
 * Parameters that are optimized with the same options, which have Python's names ({@code "weight_decay"}). What is
 * not set is the optimizer's default.
 *
 * {@snippet :
 * Adam optimizer = Adam.builder(
 *                 ParamGroup.of(model.body().parameters()).lr(1e-4),
 *                 ParamGroup.of(model.head().parameters()).set("weight_decay", 0.01))
 *         .lr(1e-3)
 *         .build();
 * }
 *
 * <p>Options may be set between two steps, as a schedule of the learning rate does.
 */
public final class ParamGroup {
    /** Python's other ways of doing the same, which are here for what is printed and saved. */
    private static final Set<String> FIXED = Set.of("foreach", "capturable", "differentiable");

    private static final String PARAM_NAMES = "param_names";

    private final List<Tensor> parameters;
    private final LinkedHashMap<String, @Nullable Object> options = new LinkedHashMap<>();
    private final @Nullable List<String> names;
    private boolean complete;

    private ParamGroup(Collection<Tensor> parameters, @Nullable Collection<String> names) {
        this.parameters = List.copyOf(parameters);
        this.names = names == null ? null : List.copyOf(names);
    }

    /**
     * Makes a group without options of its own.
     *
     * @param parameters leaf tensors
     * @return the group
     */
    public static ParamGroup of(Collection<Tensor> parameters) {
        return new ParamGroup(Nulls.refused(parameters, "parameters"), null);
    }

    /**
     * Makes a group without options of its own, whose parameters' names are a part of the optimizer's state.
     *
     * @param parameters leaf tensors by name, {@code model.namedParameters()} for example
     * @return the group
     */
    public static ParamGroup named(Map<String, Tensor> parameters) {
        Nulls.refused(parameters, "parameters");
        return new ParamGroup(parameters.values(), parameters.keySet());
    }

    boolean isNamed() {
        return names != null;
    }

    /**
     * The parameters.
     *
     * @return in order
     */
    public List<Tensor> parameters() {
        return parameters;
    }

    /**
     * Sets the learning rate.
     *
     * @param lr the learning rate
     * @return this
     */
    public ParamGroup lr(double lr) {
        return set("lr", lr);
    }

    /**
     * The learning rate.
     *
     * @return the learning rate
     */
    public double lr() {
        return number("lr");
    }

    /**
     * Sets an option.
     *
     * @param option Python's name of it
     * @param value a number, a boolean, or a list of numbers ({@code betas})
     * @return this
     * @throws IllegalArgumentException if the optimizer of this group has no such option, or one of another kind
     */
    public ParamGroup set(String option, Object value) {
        Objects.requireNonNull(option, "option");
        Objects.requireNonNull(value, "value");
        if (complete) {
            checkKind(option, value, options);
        }
        options.put(
                option,
                value instanceof List<?> list && !(value instanceof OptionTuple) ? OptionTuple.of(list) : value);
        return this;
    }

    /**
     * The options, those that were set first, then the optimizer's.
     *
     * @return by Python's names
     */
    public Map<String, @Nullable Object> options() {
        return Collections.unmodifiableMap(options);
    }

    /** Takes the options that were saved, for those that it has. */
    void load(Map<String, @Nullable Object> saved) {
        if (names != null) {
            saved.putIfAbsent(PARAM_NAMES, names);
        }
        options.clear();
        options.putAll(saved);
    }

    /** Sets an option without a look at what it is. */
    void put(String option, @Nullable Object value) {
        options.put(option, value);
    }

    /** Takes the optimizer's defaults for what is not set. */
    void complete(Map<String, @Nullable Object> defaults) {
        options.forEach((option, value) -> checkKind(option, value, defaults));
        if (names != null) {
            options.put(PARAM_NAMES, names);
        }
        defaults.forEach(options::putIfAbsent);
        complete = true;
    }

    private static void checkKind(String option, @Nullable Object value, Map<String, @Nullable Object> known) {
        if (option.equals("initial_lr") && value instanceof Number) { // for a scheduler of a training that goes on
            return;
        }
        if (!known.containsKey(option) || FIXED.contains(option)) {
            Set<String> names = new LinkedHashSet<>(known.keySet());
            names.removeAll(FIXED);
            throw new IllegalArgumentException("option: expected one of " + names + ", but got " + option);
        }
        Object example = known.get(option);
        boolean fits = switch (example) {
            case Number _ -> value instanceof Number;
            case List<?> pair ->
                value instanceof List<?> list
                        && list.size() == pair.size()
                        && list.stream().allMatch(item -> item == null || item instanceof Number);
            case null -> value instanceof Boolean || value instanceof String && option.equals("adjust_lr_fn");
            default -> value instanceof Boolean;
        };
        if (!fits) {
            throw new IllegalArgumentException("option " + option + ": expected a value such as "
                    + (example == null ? "true" : example) + ", but got " + value);
        }
    }

    double number(String option) {
        return number(option, required(option));
    }

    double number(String option, int index) {
        Object value = required(option);
        return number(option, value instanceof List<?> list && index < list.size() ? list.get(index) : value);
    }

    private static double number(String option, Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw new IllegalStateException("option " + option + ": expected a number, but it is " + value);
    }

    /** An option that is a pair. */
    List<?> pair(String option) {
        Object value = required(option);
        if (value instanceof List<?> list && list.size() == 2) {
            return list;
        }
        throw new IllegalStateException("option " + option + ": expected two numbers, but it is " + value);
    }

    boolean flag(String option) {
        return Boolean.TRUE.equals(options.get(option));
    }

    Object required(String option) {
        Object value = options.get(option);
        if (value == null) {
            throw new IllegalStateException("option " + option + " is set when the group is added to an optimizer");
        }
        return value;
    }
}
