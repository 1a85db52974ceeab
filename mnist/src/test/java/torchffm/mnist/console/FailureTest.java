package torchffm.mnist.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void isTheMessageOfAProblem() {
        assertEquals("error: --out x: is a folder", line(new Problem("--out x: is a folder")));
    }

    @Test
    void saysThatAFileIsMissing() {
        assertEquals("error: model.pth: no such file", line(new NoSuchFileException("model.pth")));
    }

    @Test
    void saysThatAFileMayNotBeRead() {
        assertEquals("error: model.pth: permission denied", line(new AccessDeniedException("model.pth")));
    }

    @Test
    void givesTheSystemsReasonOtherwise() {
        assertEquals(
                "error: model.pth: No space left on device",
                line(new FileSystemException("model.pth", null, "No space left on device")));
    }

    @Test
    void joinsTheLinesOfAMessage() {
        assertEquals("error: first second", line(new IOException("first\n  second\n")));
    }

    @Test
    void namesTheClassWhereThereIsNoMessage() {
        assertEquals("error: java.lang.IllegalStateException", line(new IllegalStateException()));
    }

    @Test
    void looksThroughAnInitializerThatFailed() {
        Throwable reason = new IllegalStateException("LibTorch was not found");
        assertEquals("error: LibTorch was not found", line(new ExceptionInInitializerError(reason)));
    }

    @Test
    void showsAStackTraceOnlyWhenAsked() {
        assertFalse(printed(false).contains("at torchffm"));
        assertTrue(printed(true).contains("\tat torchffm.mnist.console.FailureTest."));
    }

    private static String line(Throwable failure) {
        List<String> lines = Failure.lines(failure);
        assertEquals(1, lines.size());
        return lines.getFirst();
    }

    private static String printed(boolean debug) {
        StringWriter text = new StringWriter();
        Failure.print(new Problem("no"), debug, new PrintWriter(text));
        return text.toString();
    }
}
