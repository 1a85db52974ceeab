package torchffm.ops;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of a schema, read from left to right. */
final class SchemaText {

    private final String text;
    private int at;

    SchemaText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    boolean startsWith(String next) {
        return text.startsWith(next, at);
    }

    boolean take(String next) {
        boolean there = startsWith(next);
        at += there ? next.length() : 0;
        return there;
    }

    void expect(String next) {
        if (!take(next)) {
            throw malformed("'" + next + "'");
        }
    }

    void expectEnd() {
        if (at != text.length()) {
            throw malformed("the end");
        }
    }

    String until(String end) {
        int stop = text.indexOf(end, at);
        if (stop < 0) {
            throw malformed("'" + end + "' later");
        }
        return from(stop);
    }

    /** A name, of whatever a name may have; empty where there is none. */
    String word() {
        int stop = at;
        while (stop < text.length()
                && (Character.isJavaIdentifierPart(text.charAt(stop)) || text.charAt(stop) == '.')) {
            stop++;
        }
        return from(stop);
    }

    /** What stands in parentheses, with them. */
    String balanced() {
        int depth = 0;
        for (int stop = at; stop < text.length(); stop++) {
            char character = text.charAt(stop);
            depth += character == '(' ? 1 : character == ')' ? -1 : 0;
            if (depth == 0 && stop > at) {
                return from(stop + 1);
            }
        }
        throw malformed("balanced parentheses");
    }

    /** A default: null, a boolean, number, string or list of these; a word that is nothing else is a string too. */
    @Nullable
    Object literal() {
        if (take("[")) {
            List<@Nullable Object> elements = new ArrayList<>();
            while (!take("]")) {
                elements.add(literal());
                take(", ");
            }
            return elements;
        }
        return take("\"") ? quoted() : token();
    }

    private @Nullable Object token() {
        int stop = at;
        while (stop < text.length() && ",)]".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String token = from(stop);
        return switch (token) {
            case "None" -> null;
            case "True" -> true;
            case "False" -> false;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            case "nan" -> Double.NaN;
            default ->
                token.matches("-?\\d+")
                        ? (Object) Long.parseLong(token)
                        : token.matches("-?[\\d.]+(e[-+]?\\d+)?") ? (Object) Double.parseDouble(token) : token;
        };
    }

    /** What is left of a string after its first quotation mark, as {@code c10::printQuotedString} escapes it. */
    private String quoted() {
        StringBuilder result = new StringBuilder();
        while (!take("\"")) {
            char character = next();
            if (character != '\\') {
                result.append(character);
                continue;
            }
            char escaped = next();
            int plain = "abfnrtv".indexOf(escaped);
            if (plain >= 0) {
                result.append("\u0007\b\f\n\r\t\u000b".charAt(plain));
            } else if (Character.isDigit(escaped)) {
                result.append((char) Integer.parseInt("" + escaped + next() + next(), 8));
            } else {
                result.append(escaped);
            }
        }
        return result.toString();
    }

    private char next() {
        if (at == text.length()) {
            throw malformed("more");
        }
        return text.charAt(at++);
    }

    private String from(int stop) {
        String result = text.substring(at, stop);
        at = stop;
        return result;
    }

    private IllegalArgumentException malformed(String expected) {
        return new IllegalArgumentException("expected " + expected + " at character " + at + " of the schema " + text);
    }
}
