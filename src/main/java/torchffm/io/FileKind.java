package torchffm.io;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import torchffm.io.zip.FileBytes;

/**
 * Tells by its first bytes what a file is that is not a zip archive. The words go into a message and decide nothing.
 */
final class FileKind {
    private static final int LOOKED_AT = 512;
    private static final int TAR_MAGIC = 257;

    private FileKind() {}

    static String describe(FileBytes file) {
        if (file.size() == 0) {
            return "an empty file";
        }
        int length = (int) Math.min(LOOKED_AT, file.size());
        byte[] bytes = new byte[length];
        ByteBuffer head = file.view(0, length);
        head.get(0, bytes);
        return describe(new String(bytes, StandardCharsets.ISO_8859_1), head, file.size());
    }

    private static String describe(String head, ByteBuffer bytes, long size) {
        if (head.startsWith("\u0080\2\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019.")) {
            return "a file of torch.save before 1.6, or with _use_new_zipfile_serialization=False; load it in Python"
                    + " and save it again";
        }
        if (head.startsWith("ustar", TAR_MAGIC)) {
            return "a tar archive, as torch.save wrote before 0.1.10";
        }
        if (head.startsWith("PK\5\6")) {
            return "a zip archive without entries";
        }
        if (head.charAt(0) == '\u0080' && head.length() > 1 && head.charAt(1) <= 5) {
            return "a bare pickle, which torch.save does not write";
        }
        if (head.startsWith("\u0093NUMPY")) {
            return "an array of NumPy (.npy)";
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
        if (size > Long.BYTES && bytes.getLong(0) > 0 && bytes.getLong(0) < size && head.charAt(Long.BYTES) == '{') {
            return "a safetensors file";
        }
        if (head.stripLeading().startsWith("<")) {
            return "a web page or XML";
        }
        return "something else";
    }
}
