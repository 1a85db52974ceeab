package torchffm.optim;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.internal.PythonText;

/** An option's value as Python prints it. */
final class OptionText {
    private OptionText() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean flag -> PythonText.bool(flag);
            case Double number -> PythonText.number(number);
            case List<?> list -> list.stream().map(OptionText::of).collect(Collectors.joining(", ", "(", ")"));
            default -> value.toString();
        };
    }
}
