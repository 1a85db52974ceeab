package torchffm.ops;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Device;
import torchffm.Layout;
import torchffm.MemoryFormat;

/** A default of a schema as the value that its type wants. */
final class DefaultValue {

    private DefaultValue() {}

    static @Nullable Object of(@Nullable Object literal, SchemaType type) {
        if (literal == null) {
            return null;
        }
        return switch (type.kind()) {
            case OPTIONAL -> of(literal, type.inner());
            case LIST -> list(literal, type);
            case FLOAT -> literal instanceof Long number ? (Object) number.doubleValue() : literal;
            case BOOL -> literal instanceof Long number ? (Object) (number != 0) : literal;
            case DTYPE -> literal instanceof Long code ? DType.of(code.intValue()) : literal;
            case LAYOUT -> literal instanceof Long code ? Layout.of(code.intValue()) : literal;
            case MEMORY_FORMAT -> literal instanceof Long code ? MemoryFormat.of(code.intValue()) : literal;
            case DEVICE -> literal instanceof String name ? Device.of(name) : literal;
            default -> literal;
        };
    }

    /** LibTorch prints a list of equal integers as one of them. */
    private static List<@Nullable Object> list(Object literal, SchemaType type) {
        List<?> elements =
                literal instanceof List<?> several ? several : Collections.nCopies(Math.max(1, type.size()), literal);
        return elements.stream()
                .<@Nullable Object>map(element -> of(element, type.inner()))
                .toList();
    }
}
