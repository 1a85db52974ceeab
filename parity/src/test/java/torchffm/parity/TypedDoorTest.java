package torchffm.parity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import torchffm.ops.Argument;
import torchffm.ops.Ops;
import torchffm.ops.Schema;

/** The way from an operator's name to its typed method. */
class TypedDoorTest {

    private static final TypedDoor DOOR = new TypedDoor();

    private static List<Schema> schemas() {
        return Ops.names().stream()
                .filter(name -> name.startsWith("aten::"))
                .map(name -> Ops.find(name).schema())
                .toList();
    }

    private static boolean isTyped(Schema schema) {
        try {
            DOOR.find(schema.name(), schema.overload());
            return true;
        } catch (NoDoorException e) {
            return false;
        }
    }

    /** What the typed layer has no Java type for. */
    private static boolean isOutside(Schema schema) {
        return Stream.concat(schema.arguments().stream(), schema.returns().stream())
                .map(Argument::type)
                .anyMatch(type -> type.toString().matches("(Storage|Stream|Dict|__torch__).*"));
    }

    @Test
    void leadsToAMethodForEachOperatorOfAtenButThoseWithStoragesAndTheLike() {
        List<Schema> schemas = schemas();
        assertTrue(schemas.size() > 3000);
        assertEquals(
                List.of(),
                schemas.stream()
                        .filter(schema -> !isTyped(schema) && !isOutside(schema))
                        .map(Schema::text)
                        .toList());
    }
}
