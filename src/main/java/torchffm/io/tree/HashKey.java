package torchffm.io.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * What Python's {@code ==} and {@code hash} see of a key: equal keys have equal ones, {@code 1}, {@code 1.0} and {@code
 * True} among them. Strings, numbers and texts are all that comes out, since Java's maps stay fast with those even if a
 * file holds ten thousand keys of one hash.
 */
final class HashKey {
    private static final int DEEPEST = 32;
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
                yield text.toString();
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

    /** Spells a key that is more than a number or a string, so that equal ones are spelled alike. */
    private static void append(PyValue key, StringBuilder text, int depth) {
        if (depth > DEEPEST) {
            throw new Malformed("a key of a dict that is nested deeper than " + DEEPEST);
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
                text.append('s').append(string.text().length()).append(':').append(string.text());
            case PyBytes bytes when !bytes.isArray() -> text.append('b').append(Arrays.toString(bytes.bytes()));
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
