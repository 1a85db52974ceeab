package torchffm.io;

import java.nio.charset.StandardCharsets;
import torchffm.io.zip.FileBytes;

/**
 * Tells by its first bytes what a file is that is not read. The words go into a message and decide nothing.
 */
final class FileKind {
    private static final int LOOKED_AT = 512;

    private FileKind() {}

    static String describe(FileBytes file) {
        if (file.size() == 0) {
            return "an empty file";
        }
        int length = (int) Math.min(LOOKED_AT, file.size());
        byte[] bytes = new byte[length];
        file.view(0, length).get(bytes);
        return describe(new String(bytes, StandardCharsets.ISO_8859_1));
    }

    private static String describe(String head) {
        if (head.startsWith("PK\5\6")) {
            return "a zip archive without entries";
        }
        if (head.charAt(0) == '\u0080' && head.length() > 1 && head.charAt(1) <= 5) {
            return "a bare pickle, which torch.save does not write";
        }
        if (head.startsWith("\u0089HDF")) {
            return "an HDF5 file";
        }
        if (head.startsWith("GGUF")) {
            return "a GGUF file";
        }
        if (head.startsWith("\u001f\u008b")) {
            return "a gzip file";
        }
        if (head.startsWith("version https://git-lfs")) {
            return "a pointer of Git LFS to a file that was not fetched (git lfs pull)";
        }
        if (head.stripLeading().startsWith("<")) {
            return "a web page or XML";
        }
        return "something else";
    }
}
