package torchffm.parity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.ops.Ops;
import torchffm.ops.SchemaType;

/** Values of a line as {@code torchffm.ops} takes them, where the format is looser. */
final class SchemaValues {

    private SchemaValues() {}

    static @Nullable Object of(@Nullable Object value, SchemaType type) {
        SchemaType element = type.element();
        return switch (type.kind()) {
            case TENSOR -> value == null ? Ops.UNDEFINED : value;
            case OPTIONAL -> value == null || element == null ? null : of(value, element);
            case LIST -> value instanceof List<?> elements && element != null ? list(elements, element) : value;
            case BOOL -> value instanceof Long number && (number == 0 || number == 1) ? (Object) (number == 1) : value;
            case INT -> value instanceof Boolean truth ? (Object) (truth ? 1L : 0L) : value;
            case FLOAT -> value instanceof Boolean truth ? (Object) (truth ? 1.0 : 0.0) : value;
            case DTYPE -> value instanceof Long code ? DType.of(Math.toIntExact(code)) : value;
            case LAYOUT -> value instanceof Long code ? Layout.of(Math.toIntExact(code)) : value;
            case MEMORY_FORMAT -> value instanceof Long code ? MemoryFormat.of(Math.toIntExact(code)) : value;
            default -> value;
        };
    }

    private static List<@Nullable Object> list(List<?> elements, SchemaType type) {
        List<@Nullable Object> result = new ArrayList<>(elements.size());
        for (Object element : elements) {
            result.add(of(element, type));
        }
        return result;
    }
}
