package torchffm.parity;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON text: objects as {@code Map}, arrays as {@code List}, integers as {@code Long} or, beyond it,
 * {@code BigInteger}. Numbers with a point or an exponent are refused: the recordings have none.
 */
final class Json {

    private static final int DEEPEST = 100;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    static @Nullable Object parse(String text) throws MalformedException {
        Json json = new Json(text);
        Object value = json.value();
        json.skipBlanks();
        if (json.at < text.length()) {
            throw json.expected("the end of the line");
        }
        return value;
    }

    private @Nullable Object value() throws MalformedException {
        skipBlanks();
        char first = at < text.length() ? text.charAt(at) : '\0';
        return switch (first) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() throws MalformedException {
        Map<String, @Nullable Object> result = new HashMap<>();
        open();
        if (!take('}')) {
            do {
                skipBlanks();
                String key = string();
                require(':');
                if (result.containsKey(key)) {
                    throw expected("a key that did not come before, not " + key);
                }
                result.put(key, value());
            } while (take(','));
            require('}');
        }
        depth--;
        return result;
    }

    private List<@Nullable Object> array() throws MalformedException {
        List<@Nullable Object> result = new ArrayList<>();
        open();
        if (!take(']')) {
            do {
                result.add(value());
            } while (take(','));
            require(']');
        }
        depth--;
        return result;
    }

    private void open() throws MalformedException {
        at++;
        if (++depth > DEEPEST) {
            throw expected("at most " + DEEPEST + " levels");
        }
    }

    private String string() throws MalformedException {
        if (!take('"')) {
            throw expected("a string");
        }
        StringBuilder result = new StringBuilder();
        while (true) {
            char next = next();
            if (next == '"') {
                return result.toString();
            } else if (next == '\\') {
                result.append(escaped());
            } else if (next < ' ') {
                throw expected("no control character in a string");
            } else {
                result.append(next);
            }
        }
    }

    private char escaped() throws MalformedException {
        char kind = next();
        return switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    int digit = Character.digit(next(), 16);
                    if (digit < 0) {
                        throw expected("four hexadecimal digits");
                    }
                    code = code * 16 + digit;
                }
                yield (char) code;
            }
            default -> throw expected("an escape that JSON knows");
        };
    }

    private char next() throws MalformedException {
        if (at == text.length()) {
            throw expected("the end of a string");
        }
        return text.charAt(at++);
    }

    private Number number() throws MalformedException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        int digits = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || (text.charAt(digits) == '0' && at > digits + 1)) {
            at = start;
            throw expected("a value");
        }
        if (at < text.length() && ".eE".indexOf(text.charAt(at)) >= 0) {
            throw expected("an integer (floats come as {\"$f\": …})");
        }
        BigInteger value = new BigInteger(text.substring(start, at));
        if (value.bitLength() < Long.SIZE) {
            return value.longValue();
        }
        return value;
    }

    private @Nullable Object word(String word, @Nullable Object value) throws MalformedException {
        if (!text.startsWith(word, at)) {
            throw expected("a value");
        }
        at += word.length();
        return value;
    }

    private boolean take(char wanted) {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void require(char wanted) throws MalformedException {
        if (!take(wanted)) {
            throw expected("'" + wanted + "'");
        }
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private MalformedException expected(String what) {
        return new MalformedException("column " + (at + 1) + ": expected " + what);
    }
}
