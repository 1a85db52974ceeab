package torchffm.io.pickle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import torchffm.io.tree.Malformed;
import torchffm.io.zip.StrictUtf8;

/**
 * UTF-8 as Python's {@code surrogatepass} has it: strict, but that a lone surrogate is three bytes like any other
 * character of 16 bits. Java's own charset refuses those, so it serves for all other strings.
 */
final class SurrogateUtf8 {
    private SurrogateUtf8() {}

    static String decode(byte[] bytes) {
        try {
            return StrictUtf8.decode(bytes, 0, bytes.length);
        } catch (CharacterCodingException lone) {
            return decodeWithSurrogates(ByteBuffer.wrap(bytes));
        }
    }

    private static String decodeWithSurrogates(ByteBuffer bytes) {
        StringBuilder text = new StringBuilder(bytes.remaining());
        while (bytes.hasRemaining()) {
            int first = Byte.toUnsignedInt(bytes.get());
            if (first < 0x80) {
                text.append((char) first);
            } else if (first >= 0xC2 && first < 0xE0) {
                text.append((char) more(bytes, first & 0x1F, 1, 0x80));
            } else if (first >= 0xE0 && first < 0xF0) {
                appendNoPair(text, (char) more(bytes, first & 0x0F, 2, 0x800));
            } else if (first >= 0xF0 && first < 0xF5) {
                text.appendCodePoint(more(bytes, first & 0x07, 3, 0x10000));
            } else {
                throw notUtf8();
            }
        }
        return text.toString();
    }

    /** Two halves that were written apart are two characters in Python; in Java they would become one. */
    private static void appendNoPair(StringBuilder text, char next) {
        if (!text.isEmpty() && Character.isSurrogatePair(text.charAt(text.length() - 1), next)) {
            throw new Malformed("a str with the two halves of a surrogate pair apart, which no Java string can hold");
        }
        text.append(next);
    }

    private static int more(ByteBuffer bytes, int value, int count, int least) {
        for (int i = 0; i < count; i++) {
            if (!bytes.hasRemaining() || (bytes.get(bytes.position()) & 0xC0) != 0x80) {
                throw notUtf8();
            }
            value = value << 6 | bytes.get() & 0x3F;
        }
        if (value < least || value > Character.MAX_CODE_POINT) {
            throw notUtf8();
        }
        return value;
    }

    private static Malformed notUtf8() {
        return new Malformed("a str that is not UTF-8");
    }

    static byte[] encode(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int code = text.codePointAt(i);
            if (code > 0xFFFF) {
                i++;
            }
            if (code < 0x80) {
                bytes.write(code);
            } else if (code < 0x800) {
                bytes.write(0xC0 | code >> 6);
                bytes.write(0x80 | code & 0x3F);
            } else {
                if (code > 0xFFFF) {
                    bytes.write(0xF0 | code >> 18);
                    bytes.write(0x80 | code >> 12 & 0x3F);
                } else {
                    bytes.write(0xE0 | code >> 12);
                }
                bytes.write(0x80 | code >> 6 & 0x3F);
                bytes.write(0x80 | code & 0x3F);
            }
        }
        return bytes.toByteArray();
    }
}
