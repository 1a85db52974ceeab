package torchffm.io.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What Python's {@code ==} and {@code hash} see of a key: equal keys have equal ones, {@code 1}, {@code 1.0} and {@code
 * True} among them. Strings, numbers and texts are all that comes out, since Java's maps stay fast with those even if a
 * file holds ten thousand keys of one hash.
 */
final class HashKey {
    private static final int DEEPEST = 32;

    /** Few tuples that serve as keys are spelled longer than this, and the bombs are those that are referred to again. */
    private static final int LONGEST = 4096;

    /** What is longer is remembered by its hash: the same key may stand in ever so many dicts. */
    private static final int REMEMBERED = 128;

    private static final double LONG_RANGE = 0x1p63;

    private HashKey() {}

    static Object of(PyValue key) {
        return switch (key) {
            case PyString string -> string.text();
            case PyValue.Int number -> number.value();
            case PyValue.Bool bool -> bool == PyValue.Bool.TRUE ? 1L : 0L;
            case PyValue.Float number -> ofDouble(number.value());
            case PyValue.BigInt number -> number.value();
            case PyValue.None _, PyGlobal _, PyLayout _, PyObject _, PyStorage _, PyTensor _, PyParameter _ -> key;
            default -> {
                // No string begins so: NUL NUL is longer than what its own text would be.
                StringBuilder text = new StringBuilder("\0\0");
                append(key, text, 0);
                yield text.length() <= REMEMBERED ? text.toString() : hash(text.toString());
            }
        };
    }

    private static Object ofDouble(double value) {
        if (value == Math.rint(value) && !Double.isInfinite(value)) {
            if (Math.abs(value) < LONG_RANGE) {
                return (long) value;
            }
            BigInteger whole = new BigDecimal(value).toBigInteger();
            return whole.bitLength() < Long.SIZE ? (Object) whole.longValue() : whole;
        }
        return Double.isNaN(value) ? new Object() : (Object) value;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "\0\0" + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_16LE)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Spells a key that is more than a number or a string, so that equal ones are spelled alike. */
    private static void append(PyValue key, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            throw new Malformed("a key of a dict that is nested deeper than " + DEEPEST);
        }
        if (text.length() > LONGEST) {
            throw new Malformed("a key of a dict that is spelled in more than " + LONGEST + " characters");
        }
        switch (key) {
            case PyTuple tuple -> {
                text.append('(');
                for (int i = 0; i < tuple.size(); i++) {
                    append(tuple.get(i), text, depth + 1);
                    text.append(',');
                }
                text.append(')');
            }
            case PySize size -> {
                text.append('(');
                for (long number : size.sizes()) {
                    text.append('n').append(number).append(',');
                }
                text.append(')');
            }
            case PyString string ->
                text.append('s').append(string.text().length()).append(':').append(shortened(string.text()));
            case PyBytes bytes
            when !bytes.isArray() ->
                text.append('b').append(shortened(HexFormat.of().formatHex(bytes.bytes())));
            case PyComplex number ->
                text.append('c').append(number.real()).append('i').append(number.imag());
            case PyDevice device -> text.append('d').append(device.text());
            case PySet set when set.isFrozen() -> appendSet(set, text, depth);
            case PyList _, PyDict _, PySet _, PyBytes _ ->
                throw new Malformed(key.kind() + " as a key, which Python cannot hash");
            case PyValue.Int _, PyValue.Bool _, PyValue.Float _, PyValue.BigInt _ ->
                text.append('n').append(of(key));
            default -> text.append('@').append(System.identityHashCode(key)).append(key.kind());
        }
    }

    private static String shortened(String text) {
        return text.length() <= REMEMBERED ? text : hash(text);
    }

    private static void appendSet(PySet set, StringBuilder text, int depth) {
        String[] items = set.items().stream()
                .map(item -> {
                    StringBuilder spelled = new StringBuilder();
                    append(item, spelled, depth + 1);
                    return spelled.toString();
                })
                .sorted()
                .toArray(String[]::new);
        text.append('{').append(String.join(",", items)).append('}');
    }
}
