package torchffm.io.numpy;

import java.util.Arrays;
import torchffm.io.tree.Malformed;

/** Reads the little of Python's syntax that a header needs: strings, booleans, integers, commas and brackets. */
final class PythonLiteral {
    private static final int MOST_DIMENSIONS = 64;

    private final String text;
    private int at;

    PythonLiteral(String text) {
        this.text = text;
    }

    int position() {
        return at;
    }

    private void skipSpace() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n')) {
            at++;
        }
    }

    boolean taken(char wanted) {
        skipSpace();
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    void take(char expected) {
        if (!taken(expected)) {
            throw new Malformed("a '" + expected + "' was expected in the header");
        }
    }

    String string() {
        char quote = taken('"') ? '"' : '\'';
        if (quote == '\'') {
            take('\'');
        }
        int end = text.indexOf(quote, at);
        if (end < 0 || text.substring(at, end).indexOf('\\') >= 0) {
            throw new Malformed("a string without end or with escapes in the header");
        }
        String string = text.substring(at, end);
        at = end + 1;
        return string;
    }

    boolean bool() {
        boolean yes = word("True");
        if (!yes && !word("False")) {
            throw new Malformed("True or False was expected in the header");
        }
        return yes;
    }

    private boolean word(String word) {
        skipSpace();
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    /** A tuple of integers, such as {@code (2, 3)}, {@code (3,)} and {@code ()}. */
    long[] shape() {
        take('(');
        long[] sizes = new long[MOST_DIMENSIONS];
        int rank = 0;
        boolean comma = true;
        while (!taken(')')) {
            if (!comma || rank == MOST_DIMENSIONS) {
                throw new Malformed("a shape of up to " + MOST_DIMENSIONS + " sizes was expected in the header");
            }
            sizes[rank++] = integer();
            comma = taken(',');
        }
        if (rank == 1 && !comma) {
            throw new Malformed("a tuple was expected as the shape in the header");
        }
        return Arrays.copyOf(sizes, rank);
    }

    private long integer() {
        skipSpace();
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start || at - start > 18) {
            throw new Malformed("a size from 0 to 10^18 was expected in the header");
        }
        long value = Long.parseLong(text, start, at, 10);
        if (at < text.length() && text.charAt(at) == 'L') { // Python 2 wrote long integers so
            at++;
        }
        return value;
    }

    void end() {
        skipSpace();
        if (at < text.length()) {
            throw new Malformed("more text behind the dict of the header");
        }
    }
}
