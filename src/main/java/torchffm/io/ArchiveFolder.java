package torchffm.io;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The name of the folder in an archive, which {@code torch.save} takes from the file's. */
final class ArchiveFolder {
    private ArchiveFolder() {}

    /**
     * The file's name without its last extension; {@code archive} if anything in the path is not ASCII, since Python
     * then opens the file by itself.
     */
    static String of(Path path) {
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(path.toString())) {
            return "archive";
        }
        String name = path.toString()
                .substring(1
                        + Math.max(
                                path.toString().lastIndexOf('/'),
                                path.toString().lastIndexOf('\\')));
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        if (base.isEmpty() || base.equals(".") || base.equals("..")) {
            throw new CheckpointException(
                    path,
                    null,
                    -1,
                    "cannot be written: a name was expected that has something before its extension",
                    null);
        }
        return base;
    }
}
