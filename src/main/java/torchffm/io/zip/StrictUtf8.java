package torchffm.io.zip;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** UTF-8 that is refused where it is wrong, decoded as fast as Java decodes what it is lenient with. */
public final class StrictUtf8 {
    private static final char REPLACEMENT = '\uFFFD';

    private StrictUtf8() {}

    /**
     * Decodes text.
     *
     * @param bytes where it is
     * @param from its first byte
     * @param length how many bytes it has
     * @return the text
     * @throws CharacterCodingException if it is no UTF-8
     */
    public static String decode(byte[] bytes, int from, int length) throws CharacterCodingException {
        String text = new String(bytes, from, length, StandardCharsets.UTF_8);
        // Whatever is wrong leaves such a character behind, and a text may have one that is right.
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, length))
                        .toString();
    }
}
