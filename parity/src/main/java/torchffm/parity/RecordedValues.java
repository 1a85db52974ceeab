package torchffm.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.MemoryFormat;

/** A line's values, from JSON. */
final class RecordedValues {

    private RecordedValues() {}

    static @Nullable Object of(@Nullable Object json) throws MalformedException {
        if (json instanceof List<?> elements) {
            List<@Nullable Object> result = new ArrayList<>(elements.size());
            for (Object element : elements) {
                result.add(of(element));
            }
            return result;
        }
        if (!(json instanceof Map<?, ?> object)) {
            return json;
        }
        if (object.size() != 1) {
            throw new MalformedException(
                    "expected an object of one key that begins with $, but got " + object.keySet());
        }
        Map.Entry<?, ?> only = object.entrySet().iterator().next();
        return tagged(String.valueOf(only.getKey()), only.getValue());
    }

    private static Object tagged(String key, @Nullable Object content) throws MalformedException {
        try {
            return switch (key) {
                case "$f" -> floating(content);
                case "$complex" -> complex(content);
                case "$tensor" -> tensor(content);
                case "$dtype" -> DType.of(text(content));
                case "$device" -> Device.of(text(content));
                case "$layout" -> named(Layout.values(), text(content));
                case "$memory_format" -> named(MemoryFormat.values(), text(content));
                default -> throw new MalformedException("a value of the unknown kind " + key);
            };
        } catch (IllegalArgumentException e) {
            throw new MalformedException(key + ": " + e.getMessage());
        }
    }

    /** By Python's name, such as {@code channels_last}, with or without {@code torch.} before it. */
    private static <T> T named(T[] among, String name) {
        for (T one : among) {
            String python = one.toString();
            if (python.equals(name) || python.equals("torch." + name)) {
                return one;
            }
        }
        throw new IllegalArgumentException("there is none named " + name);
    }

    private static String text(@Nullable Object content) throws MalformedException {
        if (content instanceof String text) {
            return text;
        }
        throw new MalformedException("expected a string");
    }

    private static Complex complex(@Nullable Object content) throws MalformedException {
        if (!(content instanceof List<?> parts) || parts.size() != 2) {
            throw new MalformedException("$complex: expected two numbers");
        }
        return new Complex(floating(parts.get(0)), floating(parts.get(1)));
    }

    /** C's hexadecimal form, where Java insists on the exponent. */
    private static Double floating(@Nullable Object content) throws MalformedException {
        String text = text(content).toLowerCase(java.util.Locale.ROOT);
        switch (text) {
            case "nan", "+nan", "-nan":
                return Double.NaN;
            case "inf", "+inf", "infinity":
                return Double.POSITIVE_INFINITY;
            case "-inf", "-infinity":
                return Double.NEGATIVE_INFINITY;
            default:
                if (!text.matches("[+-]?0x([0-9a-f]+\\.?[0-9a-f]*|\\.[0-9a-f]+)(p[+-]?[0-9]+)?")) {
                    throw new MalformedException("$f: expected a hexadecimal float, but got " + text);
                }
                return Double.valueOf(text.contains("p") ? text : text + "p0");
        }
    }

    private static RecordedTensor tensor(@Nullable Object content) throws MalformedException {
        if (!(content instanceof Map<?, ?> fields)) {
            throw new MalformedException("$tensor: expected an object");
        }
        long[] place = integers(fields, "storage");
        if (place.length != 2 || place[0] < 0 || place[1] < 0) {
            throw new MalformedException("$tensor: expected a storage of [BYTE, LENGTH]");
        }
        if (!(fields.get("offset") instanceof Long offset)) {
            throw new MalformedException("$tensor: expected an integer offset");
        }
        RecordedTensor tensor = new RecordedTensor(
                DType.of(text(fields.get("dtype"))),
                integers(fields, "shape"),
                integers(fields, "stride"),
                offset,
                new RecordedTensor.Place(place[0], place[1]),
                truth(fields, "conj"),
                truth(fields, "neg"));
        tensor.check();
        return tensor;
    }

    private static boolean truth(Map<?, ?> fields, String key) throws MalformedException {
        return switch (fields.get(key)) {
            case null -> false;
            case Boolean truth -> truth;
            default -> throw new MalformedException("$tensor: expected a boolean " + key);
        };
    }

    private static long[] integers(Map<?, ?> fields, String key) throws MalformedException {
        if (!(fields.get(key) instanceof List<?> elements)) {
            throw new MalformedException("$tensor: expected a list " + key);
        }
        long[] result = new long[elements.size()];
        for (int i = 0; i < result.length; i++) {
            if (!(elements.get(i) instanceof Long number)) {
                throw new MalformedException("$tensor: expected integers in " + key);
            }
            result[i] = number;
        }
        return result;
    }
}
