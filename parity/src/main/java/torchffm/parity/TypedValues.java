package torchffm.parity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.Scalar;
import torchffm.Tensor;
import torchffm.ops.Op;
import torchffm.ops.Ops;
import torchffm.ops.SchemaType;

/** Values of a line as the parameters of typed methods take them. */
final class TypedValues {

    /** Returns what it is given, and that a number is one: what a method that takes tensors is to be called with. */
    private static final Op NUMBER = Ops.find("aten::resolve_conj");

    private TypedValues() {}

    /** As a parameter wants it, which a schema's type is by the two of them. */
    static @Nullable Object of(@Nullable Object recorded, SchemaType type, Class<?> wanted) {
        Object value = SchemaValues.of(recorded, type);
        if (value == null || value == Ops.UNDEFINED) {
            return null;
        }
        if (wanted == Tensor.class) {
            return value instanceof Tensor ? value : NUMBER.call(value).tensor();
        } else if (wanted == Scalar.class) {
            return scalar(value);
        } else if (wanted == double.class || wanted == Double.class) {
            return value instanceof Number number ? (Object) number.doubleValue() : value;
        } else if (wanted == long[].class) {
            return elements(value, type).stream()
                    .mapToLong(element -> ((Number) element).longValue())
                    .toArray();
        } else if (wanted == double[].class) {
            return elements(value, type).stream()
                    .mapToDouble(element -> ((Number) element).doubleValue())
                    .toArray();
        } else if (wanted == boolean[].class) {
            List<?> elements = elements(value, type);
            boolean[] truths = new boolean[elements.size()];
            for (int i = 0; i < truths.length; i++) {
                truths[i] = (Boolean) elements.get(i);
            }
            return truths;
        }
        return wanted == List.class ? list(elements(value, type), listed(type)) : value;
    }

    private static Scalar scalar(Object value) {
        return switch (value) {
            case Boolean truth -> Scalar.of(truth);
            case Long integer -> Scalar.of(integer);
            case Double floating -> Scalar.of(floating);
            case Complex complex -> Scalar.of(complex);
            default -> throw new IllegalArgumentException("expected a number, but got " + value);
        };
    }

    /** One value where a list of a fixed size is wanted stands for as many. */
    private static List<?> elements(Object value, SchemaType type) {
        return value instanceof List<?> list
                ? list
                : Collections.nCopies(Math.max(1, withoutOptional(type).size()), value);
    }

    private static SchemaType withoutOptional(SchemaType type) {
        SchemaType element = type.element();
        return type.kind() == SchemaType.Kind.OPTIONAL && element != null ? element : type;
    }

    private static SchemaType listed(SchemaType type) {
        SchemaType element = withoutOptional(type).element();
        return element != null ? element : type;
    }

    private static List<@Nullable Object> list(List<?> elements, SchemaType type) {
        Class<?> wanted = switch (withoutOptional(type).kind()) {
            case TENSOR -> Tensor.class;
            case SCALAR -> Scalar.class;
            default -> Object.class;
        };
        List<@Nullable Object> result = new ArrayList<>(elements.size());
        for (Object element : elements) {
            result.add(of(element == Ops.UNDEFINED ? null : element, type, wanted));
        }
        return result;
    }
}
