package torchffm.optim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torchffm.Tensor;

/** An optimizer's groups and states with numbers in place of parameters. */
final class PackedState {
    private final List<Object> groups = new ArrayList<>();
    private final Map<Tensor, Long> numbers = new IdentityHashMap<>();

    PackedState(List<ParamGroup> groups) {
        long next = 0;
        for (ParamGroup group : groups) {
            List<Object> params = new ArrayList<>();
            for (Tensor parameter : group.parameters()) {
                numbers.putIfAbsent(parameter, next++);
                params.add(numbers.get(parameter));
            }
            Map<Object, Object> packed = new LinkedHashMap<>();
            group.options()
                    .forEach((option, value) ->
                            packed.put(option, value instanceof OptionTuple tuple ? tuple.tree() : value));
            packed.put("params", params);
            this.groups.add(packed);
        }
    }

    List<Object> groups() {
        return groups;
    }

    Map<Object, Object> states(Map<Object, Object> states) {
        Map<Object, Object> packed = new LinkedHashMap<>();
        states.forEach((key, value) -> {
            Long number = key instanceof Tensor parameter ? numbers.get(parameter) : null;
            packed.put(number == null ? key : number, value instanceof ParamState state ? state.view() : value);
        });
        return packed;
    }
}
