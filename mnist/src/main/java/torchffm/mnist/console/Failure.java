package torchffm.mnist.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the user reads when a command fails: one line, or the few of a {@link Problem} that needs them. */
public final class Failure {

    private Failure() {}

    /**
     * Prints a failure.
     *
     * @param failure what went wrong
     * @param debug whether to print its stack trace, too
     * @param err where to
     */
    public static void print(Throwable failure, boolean debug, PrintWriter err) {
        lines(failure).forEach(err::println);
        if (debug) {
            failure.printStackTrace(err);
        }
        err.flush();
    }

    /**
     * Puts a failure into one line.
     *
     * @param failure what went wrong
     * @return the line, without "error:" before it
     */
    public static String line(Throwable failure) {
        return printable(oneLine(message(root(failure))));
    }

    static List<String> lines(Throwable failure) {
        Throwable root = root(failure);
        String message = root instanceof Problem ? root.getMessage() : oneLine(message(root));
        return ("error: " + message).lines().map(Failure::printable).toList();
    }

    /** A class whose initializer failed says so itself; the reason is below. */
    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while ((root instanceof ExceptionInInitializerError || root instanceof NoClassDefFoundError)
                && root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String message(Throwable failure) {
        if (failure instanceof FileSystemException file) {
            return file.getFile() + ": " + reason(file);
        }
        if (failure instanceof OutOfMemoryError) {
            return "out of memory: " + failure.getMessage();
        }
        if (failure instanceof RuntimeException || failure instanceof IOException || failure instanceof LinkageError) {
            @Nullable String message = failure.getMessage();
            return message == null || message.isBlank() ? failure.toString() : message;
        }
        return failure.toString();
    }

    /** The message of these is the bare path. */
    private static String reason(FileSystemException failure) {
        return switch (failure) {
            case NoSuchFileException ignored -> "no such file";
            case AccessDeniedException ignored -> "permission denied";
            case NotDirectoryException ignored -> "not a folder";
            case FileAlreadyExistsException ignored -> "exists already";
            default -> failure.getReason() == null ? failure.toString() : failure.getReason();
        };
    }

    /** What comes from a file may hold what a terminal obeys. */
    private static String printable(String line) {
        return Pattern.compile("\\p{Cntrl}")
                .matcher(line)
                .replaceAll(found -> "\\\\x%02x".formatted((int) found.group().charAt(0)));
    }

    private static String oneLine(String message) {
        return message.strip()
                .lines()
                .map(String::strip)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
    }
}
