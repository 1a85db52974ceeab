package torchffm.ops;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a schema in the form in which LibTorch prints it: {@code c10}'s {@code operator<<} for function schemas. */
final class SchemaParser {

    /** Types that have others in parentheses, where elsewhere the alias sets stand. */
    private static final Set<String> COMPOUND = Set.of("Future", "RRef", "Await", "Union", "NamedTuple");

    private final SchemaText in;
    private boolean vararg;
    private boolean keywordOnly;

    SchemaParser(String text) {
        in = new SchemaText(text);
    }

    Schema schema() {
        String full = in.until("(");
        int colons = full.indexOf("::"); // that of a class's method has none: c10d.ProcessGroup.__init__
        int dot = colons < 0 ? full.lastIndexOf('.') : full.indexOf('.', colons);
        String name = dot < 0 ? full : full.substring(0, dot);
        List<Argument> arguments = list();
        keywordOnly = false;
        in.expect(" -> ");
        List<Argument> returns = in.startsWith("(") ? list() : in.take("...") ? varargs() : List.of(argument());
        in.expectEnd();
        return new Schema(name, dot < 0 ? "" : full.substring(dot + 1), arguments, returns, vararg, in.text());
    }

    private List<Argument> varargs() {
        vararg = true;
        return List.of();
    }

    private List<Argument> list() {
        List<Argument> result = new ArrayList<>();
        in.expect("(");
        while (!in.take(")")) {
            if (in.take("...")) {
                vararg = true;
            } else if (in.take("*")) {
                keywordOnly = true;
            } else {
                result.add(argument());
            }
            if (!in.startsWith(")")) {
                in.expect(", ");
            }
        }
        return result;
    }

    private Argument argument() {
        SchemaType type = base();
        Aliasing aliasing = null;
        for (; ; ) {
            if (in.take("(")) {
                aliasing = aliasing(in.until(")"));
                in.expect(")");
                continue;
            }
            SchemaType longer = suffixed(type);
            if (longer == type) {
                break;
            }
            type = longer;
        }
        String name = in.take(" ") ? in.word() : "";
        boolean hasDefault = in.take("=");
        Object value = hasDefault ? DefaultValue.of(in.literal(), type) : null;
        return new Argument(name, type, keywordOnly, hasDefault, value, aliasing);
    }

    /** A type without what follows it in brackets. */
    private SchemaType base() {
        String word = in.word();
        if (word.equals("Dict")) {
            in.expect("(");
            SchemaType key = type();
            in.expect(", ");
            SchemaType value = type();
            in.expect(")");
            return SchemaType.dict(key, value);
        }
        if (word.isEmpty() && in.take("(")) {
            List<SchemaType> values = new ArrayList<>();
            while (!in.take(")")) {
                values.add(type());
                if (!in.startsWith(")")) {
                    in.expect(", ");
                }
            }
            return SchemaType.tuple(values);
        }
        return SchemaType.named(COMPOUND.contains(word) ? word + in.balanced() : word);
    }

    private SchemaType type() {
        SchemaType type = base();
        for (SchemaType longer = suffixed(type); longer != type; longer = suffixed(type)) {
            type = longer;
        }
        return type;
    }

    /** The type that a bracket or question mark makes of another, which it is itself where none follows. */
    private SchemaType suffixed(SchemaType type) {
        if (in.take("[")) {
            String size = in.until("]");
            in.expect("]");
            return type.list(size.isEmpty() ? 0 : Integer.parseInt(size));
        }
        return in.take("?") ? type.optional() : type;
    }

    private static @Nullable Aliasing aliasing(String text) {
        String before = text.split(" -> ")[0];
        boolean isWrite = before.endsWith("!");
        String sets = isWrite ? before.substring(0, before.length() - 1) : before;
        return new Aliasing(Arrays.stream(sets.split("\\|")).collect(Collectors.toSet()), isWrite);
    }
}
