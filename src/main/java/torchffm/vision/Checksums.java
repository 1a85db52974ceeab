package torchffm.vision;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The two digests that data sets are published with. */
final class Checksums {

    private Checksums() {}

    static MessageDigest sha256() {
        return digest("SHA-256");
    }

    static MessageDigest md5() {
        return digest("MD5");
    }

    /** What came of the bytes so far, in lower case. */
    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Compares with what is expected; null takes anything. */
    static void check(String name, @Nullable String expected, MessageDigest digest) throws IOException {
        String came = hex(digest);
        if (expected != null && !expected.equals(came)) {
            throw new IOException("wrong checksum: expected " + name + " " + expected + ", but got " + came);
        }
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("a Java platform without " + name, e);
        }
    }
}
