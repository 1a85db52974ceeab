package torchffm.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A checkpoint that cannot be read or written: it is missing, damaged, forbidden, or something else than was asked for.
 *
 * <p>The message is one line: the file, the entry in it and the position there where they are known, what was expected,
 * and what came instead.
 */
public final class CheckpointException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_MESSAGE = 2000;

    private final transient @Nullable Path file;
    private final @Nullable String entry;
    private final long position;

    /**
     * Makes one about a place in a file.
     *
     * @param file the file
     * @param entry the entry of the archive, or null if it is about the file as a whole
     * @param position the offset in that entry, or in the file where there is no entry; −1 if there is none to tell
     * @param problem what was expected and what came instead
     * @param cause what it came from, or null
     */
    public CheckpointException(
            Path file, @Nullable String entry, long position, String problem, @Nullable Throwable cause) {
        super(message(file, entry, position, problem), cause);
        this.file = file;
        this.entry = entry;
        this.position = position;
    }

    /**
     * Makes one for what the file system refused.
     *
     * @param file the file
     * @param problem what failed, such as {@code "cannot be read"}
     * @param cause what the file system said
     * @return the exception
     */
    public static CheckpointException of(Path file, String problem, IOException cause) {
        String reason = switch (cause) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "permission denied";
            case FileSystemException refused when refused.getReason() != null -> refused.getReason();
            default -> cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        };
        return new CheckpointException(file, null, -1, problem + ": " + reason, cause);
    }

    /** One line that can be printed anywhere, whatever names a hostile file has put into it. */
    private static String message(Path file, @Nullable String entry, long position, String problem) {
        String message = file
                + (entry == null ? "" : ", " + entry)
                + (position < 0 ? "" : ", at byte " + position)
                + ": "
                + problem;
        StringBuilder line = new StringBuilder(message.length());
        message.codePoints().limit(LONGEST_MESSAGE).forEach(code -> {
            if (isPrintable(code)) {
                line.appendCodePoint(code);
            } else {
                line.append("\\u{").append(Integer.toHexString(code)).append('}');
            }
        });
        return line.toString();
    }

    private static boolean isPrintable(int code) {
        return switch (Character.getType(code)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /**
     * Returns the file.
     *
     * @return its path as it was given, or null in an exception that was serialized
     */
    public @Nullable Path file() {
        return file;
    }

    /**
     * Returns the entry of the archive.
     *
     * @return its name, or null if the exception is about the file as a whole
     */
    public @Nullable String entry() {
        return entry;
    }

    /**
     * Returns the position.
     *
     * @return the offset in the entry, or in the file if there is no entry; −1 if there is none to tell
     */
    public long position() {
        return position;
    }
}
