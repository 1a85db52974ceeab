package torchffm.io;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Objects;
import java.util.StringJoiner;
import torchffm.internal.PythonText;
import torchffm.io.tree.PyBytes;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDevice;
import torchffm.io.tree.PyGlobal;
import torchffm.io.tree.PyLayout;
import torchffm.io.tree.PySet;
import torchffm.io.tree.PySize;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTuple;
import torchffm.io.tree.PyValue;

/**
 * Small values as Python prints them: numbers, strings, and what a key of a dict can be made of. What holds other values
 * without an end that is known, or is a tensor, is named and not looked into.
 */
public final class ValueText {
    /** Past so many digits Python itself refuses to print an int. */
    private static final int MOST_BITS = 14_000;

    private static final int DEEPEST = 40;

    private ValueText() {}

    /**
     * A value as {@code str(value)} gives it.
     *
     * @param value the value
     * @return its text; an int of more than 4,300 digits is in hexadecimal
     */
    public static String str(PyValue value) {
        return switch (Objects.requireNonNull(value, "value")) {
            case PyString string -> string.text();
            case PyDevice device -> device.text();
            default -> repr(value);
        };
    }

    /**
     * A value as {@code repr(value)} gives it.
     *
     * @param value the value
     * @return its text
     */
    public static String repr(PyValue value) {
        return repr(Objects.requireNonNull(value, "value"), 0);
    }

    private static String repr(PyValue value, int depth) {
        return switch (value) {
            case PyValue.None _ -> "None";
            case PyValue.Bool bool -> PythonText.bool(bool == PyValue.Bool.TRUE);
            case PyValue.Int number -> Long.toString(number.value());
            case PyValue.BigInt number -> integer(number.value());
            case PyValue.Float number -> PythonText.number(number.value());
            case PyComplex number -> complex(number.real(), number.imag());
            case PyString string -> PythonText.string(string.text());
            case PyBytes bytes -> bytes(bytes);
            case PySize size -> PythonText.size(size.sizes());
            case PyDevice device -> device(device);
            case PyLayout layout -> layout.text();
            case PyGlobal global -> global(global);
            case PyTuple tuple when depth < DEEPEST -> tuple(tuple, depth);
            case PySet set when set.isFrozen() && depth < DEEPEST -> frozenset(set.items(), depth);
            default -> "<" + value.kind() + ">";
        };
    }

    private static String integer(BigInteger value) {
        return value.bitLength() <= MOST_BITS ? value.toString() : "0x" + value.toString(16);
    }

    /** Python leaves out a real part that is +0.0, and the point of whole parts. */
    private static String complex(double real, double imag) {
        String tail = part(imag) + "j";
        if (Double.doubleToRawLongBits(real) == 0) {
            return tail;
        }
        String sign = imag < 0 || tail.startsWith("-") ? "" : "+";
        return "(" + part(real) + sign + tail + ")";
    }

    private static String part(double value) {
        String text = PythonText.number(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String bytes(PyBytes value) {
        StringBuilder text = new StringBuilder();
        boolean doubled = contains(value.bytes(), '\'') && !contains(value.bytes(), '"');
        char quote = doubled ? '"' : '\'';
        for (byte one : value.bytes()) {
            switch (one) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> {
                    if (one == quote) {
                        text.append('\\').append(quote);
                    } else if (one >= ' ' && one < 0x7f) {
                        text.append((char) one);
                    } else {
                        text.append("\\x").append(Character.forDigit(one >> 4 & 15, 16));
                        text.append(Character.forDigit(one & 15, 16));
                    }
                }
            }
        }
        String literal = "b" + quote + text + quote;
        return value.isArray() ? "bytearray(" + literal + ")" : literal;
    }

    private static boolean contains(byte[] bytes, char wanted) {
        for (byte one : bytes) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }

    private static String device(PyDevice device) {
        String type = "device(type=" + PythonText.string(device.type().text());
        return device.index() == null ? type + ")" : type + ", index=" + device.index() + ")";
    }

    /** A dtype prints itself; a class and a function of torch's are named by their place. */
    private static String global(PyGlobal global) {
        return global.module().isEmpty() ? global.globalName() : global.module() + "." + global.globalName();
    }

    private static String tuple(PyTuple tuple, int depth) {
        StringJoiner items = new StringJoiner(", ", "(", tuple.size() == 1 ? ",)" : ")");
        for (int i = 0; i < tuple.size(); i++) {
            items.add(repr(tuple.get(i), depth + 1));
        }
        return items.toString();
    }

    private static String frozenset(Collection<PyValue> items, int depth) {
        StringJoiner text = new StringJoiner(", ", "frozenset({", "})").setEmptyValue("frozenset()");
        items.forEach(item -> text.add(repr(item, depth + 1)));
        return text.toString();
    }
}
