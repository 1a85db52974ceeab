package torchffm.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * An argument as {@code docs/operators.tsv} writes it: Python's literals; {@code f32<2,3>}, a tensor of that type and shape
 * with small values, or {@code i64<2>{0,4}} with these; {@code @operator(arguments)}, what that operator gives, or
 * {@code @3:operator(arguments)} its result 3; {@code +class(arguments)}, an object of that class; {@code dtype.}, {@code layout.}, {@code format.} and {@code device.}
 * names.
 */
final class CallLine {

    private static final Map<String, DType> DTYPES = Map.of(
            "f16",
            DType.FLOAT16,
            "bf16",
            DType.BFLOAT16,
            "f32",
            DType.FLOAT32,
            "f64",
            DType.FLOAT64,
            "c64",
            DType.COMPLEX64,
            "u8",
            DType.UINT8,
            "i8",
            DType.INT8,
            "i32",
            DType.INT32,
            "i64",
            DType.INT64,
            "bool",
            DType.BOOL);
    private static final Pattern CALL = Pattern.compile("([@+])(?:(\\d+):)?([\\w:.]+)\\(");
    private static final Pattern TENSOR = Pattern.compile("(\\w+)<([\\d,]*)>(?:\\{([-\\d,]*)})?");
    private static final Pattern WORD = Pattern.compile("[^,\\])]+");

    private final String text;
    private final Device device;
    private int at;

    private CallLine(String text, Device device) {
        this.text = text;
        this.device = device;
    }

    /**
     * Reads an argument.
     *
     * @param device where its tensors lie
     */
    static @Nullable Object value(String text, Device device) {
        return new CallLine(text, device).value();
    }

    /** Calls an operator; None where its schema says Tensor is the undefined one, as in Python. */
    static OpResult call(String operator, List<? extends @Nullable Object> arguments) {
        Op op = Ops.find(operator);
        List<@Nullable Object> values = new ArrayList<>(arguments);
        for (int i = 0; i < values.size() && i < op.schema().arguments().size(); i++) {
            values.set(i, pythons(values.get(i), op.schema().arguments().get(i).type()));
        }
        return op.call(values.toArray());
    }

    /** What Python's binding makes of a value: None, a dtype's number, and a tensor with one element. */
    private static @Nullable Object pythons(@Nullable Object value, SchemaType type) {
        return switch (type.kind()) {
            case TENSOR -> value == null ? Ops.UNDEFINED : value;
            case DTYPE -> value instanceof Long code ? DType.of(code.intValue()) : value;
            case FLOAT -> value instanceof Tensor tensor ? (Object) tensor.item() : value;
            case OPTIONAL -> value == null ? null : pythons(value, type.inner());
            default -> value;
        };
    }

    private @Nullable Object value() {
        Matcher call = matched(CALL);
        if (call != null) {
            List<@Nullable Object> arguments = items(')');
            return call.group(1).equals("+")
                    ? Ops.create(call.group(3), arguments.toArray())
                    : call(call.group(3), arguments).get(call.group(2) == null ? 0 : Integer.parseInt(call.group(2)));
        }
        Matcher tensor = matched(TENSOR);
        if (tensor != null) {
            return tensor(tensor.group(1), numbers(tensor.group(2)), tensor.group(3));
        }
        if (text.charAt(at) == '[') {
            at++;
            return items(']');
        }
        if (text.charAt(at) == '"') {
            int end = text.indexOf('"', at + 1);
            String result = text.substring(at + 1, end);
            at = end + 1;
            return result;
        }
        return word(Objects.requireNonNull(matched(WORD)).group());
    }

    private List<@Nullable Object> items(char end) {
        List<@Nullable Object> result = new ArrayList<>();
        while (text.charAt(at) != end) {
            result.add(value());
            at += text.charAt(at) == ',' ? 1 : 0;
        }
        at++;
        return result;
    }

    private @Nullable Matcher matched(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return null;
        }
        at = matcher.end();
        return matcher;
    }

    private static @Nullable Object word(String word) {
        String name = "torch." + word.substring(word.indexOf('.') + 1);
        return switch (word.substring(0, Math.max(0, word.indexOf('.')))) {
            case "dtype" -> named(DType.values(), name);
            case "layout" -> named(Layout.values(), name);
            case "format" -> named(MemoryFormat.values(), name);
            case "device" -> Device.of(word.substring(7));
            default ->
                switch (word) {
                    case "None" -> null;
                    case "True" -> true;
                    case "False" -> false;
                    case "Generator" -> new Generator();
                    case "Storage" -> Torch.ones(4).untypedStorage();
                    case "Stream" -> new torchffm.Stream(Device.CPU, 0);
                    case "inf" -> Double.POSITIVE_INFINITY;
                    case "-inf" -> Double.NEGATIVE_INFINITY;
                    case "nan" -> Double.NaN;
                    default -> word.matches("-?\\d+") ? (Object) Long.parseLong(word) : Double.parseDouble(word);
                };
        };
    }

    private static <T> T named(T[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static long[] numbers(String list) {
        return Stream.of(list.split(","))
                .filter(number -> !number.isEmpty())
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private Tensor tensor(String dtype, long[] shape, @Nullable String given) {
        double[] values = new double[(int) Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        long[] known = given == null ? new long[0] : numbers(given);
        boolean isWhole = dtype.matches("[iu]\\d+|bool");
        int rank = shape.length;
        boolean isSquare = rank >= 2 && shape[rank - 1] == shape[rank - 2] && !isWhole;
        for (int i = 0; i < values.length; i++) {
            values[i] = given != null ? known[i] : isWhole ? i % 3 : (i * 7 + 3) % 11 / 10.0 + 0.1;
            // A large diagonal, so that square matrices can be inverted and decomposed.
            values[i] += isSquare && i / shape[rank - 1] % shape[rank - 2] == i % shape[rank - 1] ? 3 * rank : 0;
        }
        return Torch.tensor(values, values.length).view(shape).to(device, Objects.requireNonNull(DTYPES.get(dtype)));
    }
}
