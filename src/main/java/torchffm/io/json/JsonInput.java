package torchffm.io.json;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import torchffm.io.tree.Malformed;
import torchffm.io.zip.StrictUtf8;

/**
 * Reads JSON, as RFC 8259 has it and no laxer: the caller asks for what it expects, and gets it or {@link Malformed}.
 *
 * <p>Objects and arrays are handed to a reader of their members; what nobody wants is skipped. Nothing is kept, and the
 * depth is bounded, so a file costs no more than its own bytes.
 */
public final class JsonInput {
    private static final int DEEPEST = 64;

    /** Far above any name or note, far below what would not fit the heap several times over. */
    private static final int LONGEST = 16 << 20;

    private final byte[] bytes;
    private int at;
    private int depth;

    /**
     * Begins to read.
     *
     * @param bytes UTF-8
     */
    public JsonInput(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads the value of a member of an object. */
    @FunctionalInterface
    public interface Member {
        /**
         * Reads it, all of it.
         *
         * @param name the member's name
         */
        void read(String name);
    }

    /**
     * Returns how far it has been read.
     *
     * @return an offset in the bytes
     */
    public int position() {
        return at;
    }

    /**
     * Reads an object.
     *
     * @param member reads each value
     * @throws Malformed if there is none, or a name is there twice
     */
    public void object(Member member) {
        enter('{', "an object");
        Set<String> names = new HashSet<>();
        if (!taken('}')) {
            do {
                String name = string();
                if (!names.add(name)) {
                    throw new Malformed("the name '" + shortened(name) + "' is there twice");
                }
                take(':', "a ':'");
                member.read(name);
            } while (taken(','));
            take('}', "a ',' or '}'");
        }
        depth--;
    }

    /**
     * Reads an array.
     *
     * @param element reads each value
     * @throws Malformed if there is none
     */
    public void array(Runnable element) {
        enter('[', "an array");
        if (!taken(']')) {
            do {
                element.run();
            } while (taken(','));
            take(']', "a ',' or ']'");
        }
        depth--;
    }

    /**
     * Reads a string.
     *
     * @return it, without quotes and escapes
     * @throws Malformed if there is none, or it is no Unicode text
     */
    public String string() {
        take('"', "a string");
        String text = plain();
        if (bytes[at] == '"') {
            at++;
            return text;
        }
        StringBuilder whole = new StringBuilder(text);
        while (bytes[at++] == '\\') {
            whole.append(escape()).append(plain());
        }
        return checkedPairs(whole.toString());
    }

    /** What stands before the next quote or backslash. */
    private String plain() {
        int start = at;
        while (at < bytes.length && bytes[at] != '"' && bytes[at] != '\\') {
            if (bytes[at] >= 0 && bytes[at] < ' ') {
                throw new Malformed("a control character in a string");
            }
            at++;
        }
        if (at == bytes.length) {
            throw new Malformed("the end within a string");
        }
        if (at - start > LONGEST) {
            throw new Malformed("a string of more than " + LONGEST + " bytes");
        }
        return utf8(start, at);
    }

    private char escape() {
        int letter = at < bytes.length ? bytes[at++] : -1;
        return switch (letter) {
            case '"', '\\', '/' -> (char) letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw new Malformed("an escape that JSON does not have");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = at < bytes.length && bytes[at] >= 0 ? Character.digit(bytes[at], 16) : -1;
            if (digit < 0) {
                throw new Malformed("\\u without four hexadecimal digits");
            }
            code = 16 * code + digit;
            at++;
        }
        return (char) code;
    }

    /** Escapes may spell half of a character, which no name of a tensor is. */
    private static String checkedPairs(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new Malformed("a surrogate without its other half");
        }
        return text;
    }

    private String utf8(int from, int to) {
        try {
            return StrictUtf8.decode(bytes, from, to - from);
        } catch (CharacterCodingException invalid) {
            throw new Malformed("a string that is not UTF-8");
        }
    }

    /**
     * Reads an integer that is not negative.
     *
     * @return it
     * @throws Malformed if there is none, or it does not fit 63 bits
     */
    public long unsigned() {
        skipSpace();
        int start = at;
        long number = 0; // less once it does not fit
        for (; at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            int digit = bytes[at] - '0';
            number = number < 0 || number > (Long.MAX_VALUE - digit) / 10 ? -1 : 10 * number + digit;
        }
        boolean leadingZero = at - start > 1 && bytes[start] == '0';
        boolean more = at < bytes.length && (bytes[at] == '.' || bytes[at] == 'e' || bytes[at] == 'E');
        if (at == start || leadingZero || more) {
            throw new Malformed("no integer from 0 on where one was expected");
        }
        if (number < 0) {
            throw new Malformed("an integer that does not fit 63 bits");
        }
        return number;
    }

    /** Reads a value of any kind, and forgets it. */
    public void skip() {
        skipSpace();
        switch (at < bytes.length ? bytes[at] : -1) {
            case '{' -> object(name -> skip());
            case '[' -> array(this::skip);
            case '"' -> string();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (at >= bytes.length || bytes[at++] != word.charAt(i)) {
                throw new Malformed("no value where one was expected");
            }
        }
    }

    private void number() {
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        int start = at;
        digits();
        if (at - start > 1 && bytes[start] == '0') {
            throw new Malformed("a number that begins with 0");
        }
        if (at < bytes.length && bytes[at] == '.') {
            at++;
            digits();
        }
        if (at < bytes.length && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < bytes.length && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits();
        }
    }

    private void digits() {
        int start = at;
        long number = 0; // less once it does not fit
        for (; at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
            int digit = bytes[at] - '0';
            number = number < 0 || number > (Long.MAX_VALUE - digit) / 10 ? -1 : 10 * number + digit;
        }
        if (at == start) {
            throw new Malformed("no value where one was expected");
        }
    }

    /** Sees to it that nothing but space follows. */
    public void end() {
        skipSpace();
        if (at < bytes.length) {
            throw new Malformed("more text where the end was expected");
        }
    }

    private void enter(char bracket, String what) {
        if (++depth > DEEPEST) {
            throw new Malformed("more than " + DEEPEST + " levels");
        }
        take(bracket, what);
    }

    private void take(char expected, String what) {
        if (!taken(expected)) {
            String came = at < bytes.length ? "byte 0x%02x".formatted(bytes[at]) : "the end";
            throw new Malformed(came + " where " + what + " was expected");
        }
    }

    private boolean taken(char wanted) {
        skipSpace();
        if (at < bytes.length && bytes[at] == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void skipSpace() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "…";
    }
}
