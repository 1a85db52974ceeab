package torchffm.parity;

import java.util.List;

/** The doors that there are. */
final class Doors {

    /** By default. */
    static final List<String> ALL = List.of("boxed", "typed");

    private Doors() {}

    static Door named(String name) {
        return switch (name) {
            case "boxed" -> new BoxedDoor();
            case "typed" -> new TypedDoor();
            default -> throw new IllegalArgumentException("expected a door of " + ALL + ", but got " + name);
        };
    }
}
