package torchffm.mnist.inspect;

import java.io.PrintWriter;

/** One line of JSON: an object, written member by member. */
final class JsonLine {

    private static final String ESCAPED = "\"\\\b\f\n\r\t";
    private static final String ESCAPES = "\"\\bfnrt";

    private final StringBuilder text = new StringBuilder(256).append('{');

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
        if (isPlain(value)) {
            text.append(value);
        } else {
            value.codePoints().forEach(this::character);
        }
        text.append('"');
    }

    /** Whether it is ASCII without anything to escape, as nearly all are. */
    private static boolean isPlain(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c >= 0x7f || c == '"' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private void character(int point) {
        int escape = ESCAPED.indexOf(point);
        if (escape >= 0) {
            text.append('\\').append(ESCAPES.charAt(escape));
        } else if (point < ' ' || point == 0x7f || point >= 0xd800 && point < 0xe000) {
            text.append("\\u%04x".formatted(point));
        } else {
            text.appendCodePoint(point);
        }
    }

    /** Writes the line, with a line feed on every system. */
    void print(PrintWriter out) {
        out.append(text.append("}\n"));
    }
}
