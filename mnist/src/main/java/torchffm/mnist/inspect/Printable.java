package torchffm.mnist.inspect;

/** Texts from a stranger's file, for a terminal: on one line, and without what a terminal obeys. */
final class Printable {

    private Printable() {}

    static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (Character.getType(point)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.UNASSIGNED -> line.append("\\u{%x}".formatted(point));
                default -> line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /** The same, but no longer than that. */
    static String of(String text, int most) {
        int length = text.codePointCount(0, text.length());
        return length <= most ? of(text) : of(text.substring(0, text.offsetByCodePoints(0, most - 1))) + "…";
    }
}
