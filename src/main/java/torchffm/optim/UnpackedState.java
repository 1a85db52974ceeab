package torchffm.optim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.io.tree.PyValue;

/** A state dict on its way into an optimizer. */
final class UnpackedState {
    private final Map<?, ?> saved;
    private final List<Map<?, ?>> savedGroups = new ArrayList<>();
    private final Map<Object, Tensor> parameters = new LinkedHashMap<>();

    /** The numbers of parameters whose counts of steps lie where they do. */
    private final Set<Object> onDevice = new HashSet<>();

    UnpackedState(Map<?, ?> saved, List<ParamGroup> groups) {
        this.saved = map(saved.get("state"), "state");
        for (Object group : list(saved.get("param_groups"), "param_groups")) {
            savedGroups.add(map(group, "param_groups"));
        }
        if (groups.size() != savedGroups.size()) {
            throw new IllegalArgumentException("loaded state dict has a different number of parameter groups");
        }
        for (Map<?, ?> group : savedGroups) {
            group.keySet().forEach(UnpackedState::checkName);
        }
        for (int i = 0; i < groups.size(); i++) {
            if (params(i).size() != groups.get(i).parameters().size()) {
                throw new IllegalArgumentException(
                        "loaded state dict contains a parameter group that doesn't match the size of optimizer's group");
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            List<?> numbers = params(i);
            boolean moves = isTrue(i, "fused") || isTrue(i, "capturable");
            for (int j = 0; j < numbers.size(); j++) {
                parameters.put(key(numbers.get(j)), groups.get(i).parameters().get(j));
                if (moves) {
                    onDevice.add(key(numbers.get(j)));
                }
            }
        }
    }

    private List<?> params(int group) {
        return list(savedGroups.get(group).get("params"), "params");
    }

    private boolean isTrue(int group, String option) {
        return Boolean.TRUE.equals(savedGroups.get(group).get(option));
    }

    /** A number of whatever type, to be found again. */
    private static Object key(Object key) {
        return key instanceof Integer number ? (Object) number.longValue() : key;
    }

    private static Map<?, ?> map(@Nullable Object value, String name) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(
                "stateDict: expected an optimizer's state, but its entry '" + name + "' is " + told(value));
    }

    private static List<?> list(@Nullable Object value, String name) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(
                "stateDict: expected an optimizer's state, but its entry '" + name + "' is " + told(value));
    }

    private static void checkName(@Nullable Object name) {
        if (!(name instanceof String)) {
            throw new IllegalArgumentException("stateDict: expected options' names, but got the key " + name);
        }
    }

    private static String told(@Nullable Object value) {
        return value == null ? "missing" : "a " + value.getClass().getSimpleName();
    }

    /** The options of a group, in a map of its own. */
    Map<String, @Nullable Object> options(int group) {
        Map<String, @Nullable Object> options = new LinkedHashMap<>();
        savedGroups.get(group).forEach((name, value) -> {
            if (!"params".equals(name)) {
                options.put((String) name, option(value));
            }
        });
        return options;
    }

    private static @Nullable Object option(@Nullable Object value) {
        return switch (value) {
            case Integer number -> number.longValue();
            case PyValue tuple -> OptionTuple.orValue(tuple);
            case List<?> list -> new ArrayList<>(list);
            case null, default -> value;
        };
    }

    /** What is kept for each parameter. */
    Map<Object, Object> states(boolean countsInTensors) {
        Map<Object, Object> states = new LinkedHashMap<>();
        try (TensorScope _ = TensorScope.open()) {
            saved.forEach((number, value) -> {
                Object key = key(number);
                Tensor parameter = parameters.get(key);
                if (parameter == null) {
                    states.put(key, value);
                } else {
                    states.put(parameter, state(key, parameter, map(value, "state"), countsInTensors));
                }
            });
        }
        return states;
    }

    private ParamState state(Object key, Tensor parameter, Map<?, ?> values, boolean countsInTensors) {
        ParamState state = new ParamState();
        values.forEach((name, value) -> {
            Object converted = convert(key, parameter, value, name);
            if (ParamState.STEP.equals(name) && countsInTensors && converted instanceof Number count) {
                converted = ParamState.scalar(
                                count.doubleValue(), onDevice.contains(key) ? parameter.device() : Device.CPU)
                        .keep();
            }
            state.put(name, converted);
        });
        return state;
    }

    /** As Python's, but that a count of steps stays what it is unless a fused step wants it elsewhere. */
    private @Nullable Object convert(Object key, Tensor parameter, @Nullable Object value, @Nullable Object name) {
        return switch (value) {
            case Tensor tensor -> {
                if (ParamState.STEP.equals(name)) {
                    yield (onDevice.contains(key) ? tensor.to(DType.FLOAT32).to(parameter.device()) : tensor).keep();
                }
                DType dtype = parameter.dtype();
                yield (dtype.isFloatingPoint() ? tensor.to(dtype) : tensor)
                        .to(parameter.device())
                        .keep();
            }
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> converted = new LinkedHashMap<>();
                map.forEach((inner, item) -> converted.put(inner, convert(key, parameter, item, inner)));
                yield converted;
            }
            case List<?> list -> {
                List<@Nullable Object> converted = new ArrayList<>();
                list.forEach(item -> converted.add(convert(key, parameter, item, null)));
                yield converted;
            }
            case Integer number -> number.longValue();
            case null, default -> value;
        };
    }
}
