package torchffm.parity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.Tensor;

/** A value that a door gave with the recorded one. */
final class Comparison {

    private final Rebuilding expected;

    /** With the tensors that the recording has, in memory of their own. */
    Comparison(Rebuilding expected) {
        this.expected = expected;
    }

    Verdict compare(@Nullable Object recorded, @Nullable Object actual) {
        if (recorded instanceof List<?> elements) {
            return lists(elements, actual);
        }
        if (recorded instanceof RecordedTensor tensor) {
            return actual instanceof Tensor result ? tensors(tensor, result) : kinds("a tensor", actual);
        }
        return isSame(recorded, actual)
                ? Verdict.EQUAL
                : Verdict.different("value", "is " + actual + ", but was " + recorded + " in the recording");
    }

    private static Verdict kinds(String expected, @Nullable Object actual) {
        String came = actual == null ? "null" : actual.getClass().getSimpleName();
        return Verdict.different("kind of value", "is " + came + ", but was " + expected + " in the recording");
    }

    private Verdict lists(List<?> recorded, @Nullable Object actual) {
        List<?> elements = elements(actual);
        if (elements == null) {
            return kinds("a list", actual);
        }
        if (elements.size() != recorded.size()) {
            return Verdict.different(
                    "number of results",
                    "has " + elements.size() + " elements, but " + recorded.size() + " in the recording");
        }
        Verdict verdict = Verdict.EQUAL;
        for (int i = 0; i < recorded.size(); i++) {
            verdict = verdict.worse(compare(recorded.get(i), elements.get(i)).at("[" + i + "]"));
        }
        return verdict;
    }

    private static @Nullable List<?> elements(@Nullable Object value) {
        return switch (value) {
            case List<?> list -> list;
            case long[] numbers -> Arrays.stream(numbers).boxed().toList();
            case double[] numbers -> Arrays.stream(numbers).boxed().toList();
            case boolean[] truths -> {
                List<Boolean> list = new ArrayList<>();
                for (boolean truth : truths) {
                    list.add(truth);
                }
                yield list;
            }
            case Object[] objects -> Arrays.asList(objects);
            case null, default -> null;
        };
    }

    private static boolean isSame(@Nullable Object recorded, @Nullable Object actual) {
        if (actual instanceof Double number) {
            // An integer where the schema says float.
            return recorded instanceof Number other && bits(other.doubleValue()) == bits(number);
        }
        if (recorded instanceof Complex one && actual instanceof Complex other) {
            return bits(one.real()) == bits(other.real()) && bits(one.imag()) == bits(other.imag());
        }
        if (recorded instanceof Long code) {
            // What has a name is a number to Python's dispatcher where it is a result.
            return switch (actual) {
                case DType dtype -> dtype.code() == code;
                case Layout layout -> layout.code() == code;
                case MemoryFormat format -> format.code() == code;
                case null, default -> recorded.equals(actual);
            };
        }
        return Objects.equals(recorded, actual);
    }

    /** The recording says only that a number is none. */
    private static long bits(double number) {
        return Double.doubleToLongBits(number);
    }

    private Verdict tensors(RecordedTensor recorded, Tensor actual) {
        if (actual.dtype() != recorded.dtype()) {
            return Verdict.different(
                    "dtype", "is of " + actual.dtype() + ", but of " + recorded.dtype() + " in the recording");
        }
        if (!Arrays.equals(actual.shape(), recorded.shape())) {
            return Verdict.different("shape", "has" + both("shape", actual.shape(), recorded.shape()));
        }
        if (!Arrays.equals(actual.stride(), recorded.stride())) {
            return Verdict.different("strides", "has" + both("strides", actual.stride(), recorded.stride()));
        }
        return Elements.compare(actual, expected.tensor(recorded));
    }

    private static String both(String what, long[] actual, long[] recorded) {
        return " the " + what + " " + Arrays.toString(actual) + ", but " + Arrays.toString(recorded)
                + " in the recording";
    }
}
