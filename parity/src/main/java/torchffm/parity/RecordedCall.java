package torchffm.parity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A call as a line has it. Values are null, {@code Boolean}, {@code String}, {@code Long}, {@code Double},
 * {@link torchffm.Complex}, {@link torchffm.DType}, {@link torchffm.Layout}, {@link torchffm.Device},
 * {@link torchffm.MemoryFormat}, {@link RecordedTensor}, and lists of these.
 *
 * @param name of the operator, such as {@code aten::add}
 * @param overload such as {@code Tensor}, or empty
 * @param arguments every argument of the schema, in order
 * @param results each result
 * @param mutated by their index, the arguments that the call writes to, as they are afterwards
 * @param seed of the default generator just before the call; null where it is not seeded
 */
record RecordedCall(
        String name,
        String overload,
        List<@Nullable Object> arguments,
        List<@Nullable Object> results,
        Map<Integer, @Nullable Object> mutated,
        @Nullable Long seed) {

    static RecordedCall parse(String line) throws MalformedException {
        if (!(Json.parse(line) instanceof Map<?, ?> call)) {
            throw new MalformedException("expected an object");
        }
        if (!(call.get("op") instanceof String name) || !(call.get("overload") instanceof String overload)) {
            throw new MalformedException("expected the strings op and overload");
        }
        return new RecordedCall(
                name,
                overload,
                values(call.get("args"), "args"),
                values(call.get("outs"), "outs"),
                mutated(call.get("mutated")),
                seed(call.get("seed")));
    }

    private static List<@Nullable Object> values(@Nullable Object raw, String what) throws MalformedException {
        if (!(raw instanceof List<?> elements)) {
            throw new MalformedException("expected a list " + what);
        }
        List<@Nullable Object> result = new ArrayList<>(elements.size());
        for (Object element : elements) {
            result.add(RecordedValues.of(element));
        }
        return result;
    }

    private static Map<Integer, @Nullable Object> mutated(@Nullable Object raw) throws MalformedException {
        Map<Integer, @Nullable Object> result = new TreeMap<>();
        if (raw == null) {
            return result;
        }
        if (!(raw instanceof Map<?, ?> entries)) {
            throw new MalformedException("expected an object mutated");
        }
        for (Map.Entry<?, ?> entry : entries.entrySet()) {
            String index = String.valueOf(entry.getKey());
            if (!index.matches("0|[1-9][0-9]{0,5}")) {
                throw new MalformedException("expected an argument's index in mutated, but got " + index);
            }
            result.put(Integer.valueOf(index), RecordedValues.of(entry.getValue()));
        }
        return result;
    }

    private static @Nullable Long seed(@Nullable Object raw) throws MalformedException {
        return switch (raw) {
            case null -> null;
            case Long seed -> seed;
            case BigInteger seed when seed.signum() > 0 && seed.bitLength() <= Long.SIZE -> seed.longValue();
            default -> throw new MalformedException("expected a seed of 64 bits");
        };
    }

    /** Such as {@code aten::add.Tensor}. */
    String fullName() {
        return overload.isEmpty() ? name : name + "." + overload;
    }
}
