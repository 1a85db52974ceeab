package torchffm.mnist.inspect;

/** One line of JSON: an object, written member by member. */
final class JsonLine {

    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private final StringBuilder text = new StringBuilder("{");

    JsonLine member(String name, String value) {
        name(name);
        quote(value);
        return this;
    }

    JsonLine member(String name, long value) {
        name(name).append(value);
        return this;
    }

    JsonLine member(String name, boolean value) {
        name(name).append(value);
        return this;
    }

    JsonLine missing(String name) {
        name(name).append("null");
        return this;
    }

    JsonLine member(String name, long[] values) {
        name(name).append('[');
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : ", ").append(values[i]);
        }
        text.append(']');
        return this;
    }

    private StringBuilder name(String name) {
        text.append(text.length() > 1 ? ", \"" : "\"").append(name).append("\": ");
        return text;
    }

    /** All but control characters and lone surrogates, which UTF-8 can't spell, stand for themselves. */
    private void quote(String value) {
        text.append('"');
        value.codePoints().forEach(point -> {
            int escape = ESCAPED.indexOf(point);
            if (escape >= 0) {
                text.append('\\').append(ESCAPES.charAt(escape));
            } else if (point < ' ' || point == 0x7f || point >= 0xd800 && point < 0xe000) {
                text.append("\\u%04x".formatted(point));
            } else {
                text.appendCodePoint(point);
            }
        });
        text.append('"');
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
