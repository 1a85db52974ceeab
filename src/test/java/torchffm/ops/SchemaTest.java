package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.DType;
import torchffm.MemoryFormat;
import torchffm.testing.Python;

/** Every schema of LibTorch's is understood as PyTorch itself understands it. */
class SchemaTest {

    private static List<String> python = List.of();

    @BeforeAll
    static void runPython() {
        python = Python.run("ops_schemas.py").text("schemas").lines().toList();
    }

    private static String line(Schema schema) {
        return Stream.of(
                        Stream.of(schema.fullName(), "("),
                        schema.arguments().stream().map(SchemaTest::part),
                        Stream.of("->"),
                        schema.returns().stream().map(SchemaTest::part))
                .flatMap(parts -> parts)
                .collect(Collectors.joining(" "));
    }

    private static String part(Argument argument) {
        SchemaType type = argument.type();
        SchemaType plain = type.kind() == SchemaType.Kind.OPTIONAL ? type.inner() : type;
        return String.join(
                ";",
                argument.name(),
                name(type),
                Integer.toString(plain.size()),
                argument.isKeywordOnly() ? "True" : "False",
                argument.hasDefault() ? "True" : "False",
                argument.hasDefault() ? value(argument.defaultValue()) : "",
                type.kind() == SchemaType.Kind.LIST ? "" : aliasing(argument.aliasing()));
    }

    private static String name(SchemaType type) {
        return switch (type.kind()) {
            case OPTIONAL -> "Optional[" + name(type.inner()) + "]";
            case LIST -> "List[" + name(type.inner()) + "]";
            case INT -> "int";
            case BOOL -> "bool";
            case FLOAT -> "float";
            case SCALAR -> "number";
            case DICT -> type.text().replace("Dict(Tensor, Tensor)", "Dict[Tensor, Tensor]");
            default -> type.text();
        };
    }

    private static String value(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean truth -> truth ? "True" : "False";
            case Double number -> "f" + Double.doubleToLongBits(number);
            case List<?> list -> list.stream().map(SchemaTest::value).collect(Collectors.joining(",", "[", "]"));
            case DType dtype -> Integer.toString(dtype.code());
            case MemoryFormat format -> Integer.toString(format.code());
            case String text -> "'" + text;
            default -> value.toString();
        };
    }

    private static String aliasing(@Nullable Aliasing aliasing) {
        return aliasing == null
                ? ""
                : aliasing.sets().stream().sorted().collect(Collectors.joining("|")) + (aliasing.isWrite() ? "!" : "");
    }

    @Test
    void everySchemaIsReadAsPythonReadsIt() {
        List<String> names = Ops.names();
        List<String> different = new ArrayList<>();
        int same = 0;
        for (String expected : python) {
            String name = expected.substring(0, expected.indexOf(' '));
            String actual = names.contains(name) ? line(Ops.find(name).schema()) : expected;
            same += names.contains(name) && actual.equals(expected) ? 1 : 0;
            if (!actual.equals(expected)) {
                different.add(expected + "\n    but " + actual);
            }
        }
        assertEquals(List.of(), different);
        assertTrue(same > 3400, "only " + same + " operators are both Python's and ours");
    }

    @Test
    void everyNameIsThatOfAnOperatorWithASchema() {
        List<String> names = Ops.names();
        assertEquals(
                names, names.stream().map(name -> Ops.find(name).toString()).toList());
    }

    @Test
    void aQuotedDefaultIsUnescaped() {
        Schema schema = Schema.parse("my::op(str text=\"a \\\"b\\\" \\\\ \\n\\001, )\") -> ()");
        assertEquals("a \"b\" \\ \n\u0001, )", schema.arguments().get(0).defaultValue());
    }

    @Test
    void aDefaultForAllElementsIsAllOfThem() {
        assertEquals(
                List.of(0L, 0L),
                Schema.parse("my::op(int[2] padding=0) -> ()")
                        .arguments()
                        .get(0)
                        .defaultValue());
    }

    @Test
    void whatIsNoSchemaIsRefusedWithThePlace() {
        String message = assertThrows(IllegalArgumentException.class, () -> Schema.parse("my::op(Tensor x"))
                .getMessage();
        assertEquals("expected ', ' at character 15 of the schema my::op(Tensor x", message);
    }
}
