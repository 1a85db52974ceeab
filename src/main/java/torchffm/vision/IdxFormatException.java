package torchffm.vision;

import java.io.IOException;
import java.nio.file.Path;

/** An IDX file is not what it should be: says which file, which of its properties, what was expected and what came. */
public final class IdxFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Path file;

    /**
     * A broken file.
     *
     * @param file which
     * @param property magic, dims, length or checksum
     * @param expected what a whole file has there
     * @param came what this one has
     */
    IdxFormatException(Path file, String property, String expected, String came) {
        super(file + ": wrong " + property + ": expected " + expected + ", but got " + came);
        this.file = file;
    }

    /**
     * The broken file.
     *
     * @return its path
     */
    public Path file() {
        return file;
    }
}
