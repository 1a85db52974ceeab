package torchffm.parity;

import java.nio.file.Path;

/**
 * Successive calls of a file.
 *
 * @param file its {@code .jsonl}
 * @param start where the first one's line begins, in bytes
 * @param line the number of that line, from 1 on
 * @param calls how many there are, the blank lines between them apart
 */
record Piece(Path file, long start, long line, long calls) {

    /** What lines call the file. */
    String name() {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - Recordings.LINES.length());
    }

    Path binary() {
        return file.resolveSibling(name() + Recordings.BINARY);
    }
}
