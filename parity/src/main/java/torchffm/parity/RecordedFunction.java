package torchffm.parity;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.autograd.GradcheckOptions;
import torchffm.ops.OpResult;
import torchffm.ops.Ops;

/**
 * A sample of an operator as a function of the tensors that it differentiates: a line of {@code python/gradients.py}.
 *
 * @param key the operator, the dtype and the number of the sample, by tabs
 * @param inputs what is differentiated
 * @param steps the calls that it makes, one after the other
 * @param outs what it returns
 * @param values what these were in Python
 * @param options how PyTorch's own test checks it
 * @param skip why PyTorch's own test does not check it; null if it does
 */
record RecordedFunction(
        String key,
        List<?> inputs,
        List<Step> steps,
        List<?> outs,
        List<?> values,
        GradcheckOptions options,
        @Nullable String skip) {

    /** A tensor of the line: the inputs are counted from 0 on, and after them the results of the calls. */
    private record Reference(int index) {}

    /** What a line has among its calls. */
    sealed interface Step {}

    /** The default generator is seeded. */
    private record Seed(long number) implements Step {}

    /** An operator is called. */
    private record Operation(String name, String overload, List<?> arguments) implements Step {}

    static RecordedFunction parse(String line) throws MalformedException {
        if (!(Json.parse(line) instanceof Map<?, ?> fields)) {
            throw new MalformedException("expected an object");
        }
        List<Step> steps = new ArrayList<>();
        for (Object call : list(fields, "calls")) {
            steps.add(step((Map<?, ?>) call));
        }
        double tolerance = (Double) Objects.requireNonNull(RecordedValues.of(fields.get("nondet_tol")));
        return new RecordedFunction(
                fields.get("name") + "\t" + fields.get("dtype") + "\t" + fields.get("sample"),
                values(list(fields, "inputs")),
                steps,
                values(list(fields, "outs")),
                values(list(fields, "values")),
                GradcheckOptions.DEFAULT
                        .fastMode(Boolean.TRUE.equals(fields.get("fast")))
                        .checkGradDtypes(true)
                        .nondetTol(tolerance),
                (String) fields.get("skip"));
    }

    private static List<?> list(Map<?, ?> fields, String name) throws MalformedException {
        if (fields.get(name) instanceof List<?> list) {
            return list;
        }
        throw new MalformedException("expected a list " + name);
    }

    private static Step step(Map<?, ?> call) throws MalformedException {
        return call.get("seed") instanceof Long seed
                ? new Seed(seed)
                : new Operation(
                        String.valueOf(call.get("op")),
                        String.valueOf(call.get("overload")),
                        values(list(call, "args")));
    }

    private static List<@Nullable Object> values(List<?> json) throws MalformedException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object element : json) {
            values.add(value(element));
        }
        return values;
    }

    private static @Nullable Object value(@Nullable Object json) throws MalformedException {
        if (json instanceof List<?> list) {
            return values(list);
        }
        if (json instanceof Map<?, ?> object && object.get("$value") instanceof Long index) {
            return new Reference(index.intValue());
        }
        return RecordedValues.of(json);
    }

    boolean drawsRandomNumbers() {
        return steps.stream().anyMatch(Seed.class::isInstance);
    }

    /** The tensors to differentiate at, and what the function returned there. */
    List<Tensor> tensors(List<?> recorded, MemorySegment storages) {
        Rebuilding rebuilding = new Rebuilding(storages);
        List<Tensor> tensors = new ArrayList<>();
        recorded.forEach(one -> tensors.add(rebuilding.tensor((RecordedTensor) one)));
        return tensors;
    }

    /** Calls the function; what it has as constants is made anew each time, since it may write to them. */
    List<Tensor> apply(List<Tensor> given, MemorySegment storages) {
        Rebuilding constants = new Rebuilding(storages);
        List<Tensor> known = new ArrayList<>(given);
        for (Step step : steps) {
            switch (step) {
                case Seed seed -> Torch.manualSeed(seed.number());
                case Operation operation -> {
                    Object[] arguments = operation.arguments().stream()
                            .map(argument -> resolved(argument, known, constants))
                            .toArray();
                    OpResult result =
                            Ops.find(operation.name(), operation.overload()).call(arguments);
                    for (int i = 0; i < result.size(); i++) {
                        collect(result.get(i), known);
                    }
                }
            }
        }
        return outs.stream()
                .map(out -> (Tensor) resolved(out, known, constants))
                .toList();
    }

    private static void collect(@Nullable Object result, List<Tensor> known) {
        if (result instanceof Tensor tensor) {
            known.add(tensor);
        } else if (result instanceof List<?> list) {
            list.forEach(element -> collect(element, known));
        }
    }

    private static @Nullable Object resolved(@Nullable Object value, List<Tensor> known, Rebuilding constants) {
        return switch (value) {
            case Reference reference -> known.get(reference.index());
            case List<?> list -> {
                List<@Nullable Object> elements = new ArrayList<>(list.size());
                list.forEach(element -> elements.add(resolved(element, known, constants)));
                yield elements;
            }
            case RecordedTensor tensor -> constants.tensor(tensor);
            case null, default -> value;
        };
    }
}
