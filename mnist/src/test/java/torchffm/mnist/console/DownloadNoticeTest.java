package torchffm.mnist.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class DownloadNoticeTest {

    private final StringWriter err = new StringWriter();

    private DownloadNotice notice(boolean live) {
        return new DownloadNotice(new PrintWriter(err), new Terminal(live, 80, true), "MNIST, 11 MB");
    }

    @Test
    void announcesTheSizeBeforeTheFirstByte() {
        notice(false).update("a.gz", "https://one/", 0, -1);
        assertEquals(
                "Downloading MNIST, 11 MB, from https://one/", err.toString().strip());
    }

    @Test
    void isALineForEachFileInAPipe() {
        DownloadNotice notice = notice(false);
        notice.update("a.gz", "https://one/", 0, -1);
        notice.update("a.gz", "https://one/", 1_000_000, 2_000_000);
        notice.update("a.gz", "https://one/", 2_000_000, 2_000_000);
        notice.update("b.gz", "https://one/", 500_000, -1);
        notice.end();
        assertEquals(
                List.of(
                        "Downloading MNIST, 11 MB, from https://one/",
                        "a.gz                           2.00 of 2.00 MB",
                        "b.gz                           0.50 MB"),
                err.toString().lines().toList());
    }

    @Test
    void saysWhenItTriesAnotherSource() {
        DownloadNotice notice = notice(false);
        notice.update("a.gz", "https://one/", 0, -1);
        notice.update("a.gz", "https://two/", 0, -1);
        assertEquals("Trying https://two/", err.toString().lines().toList().get(1));
    }

    @Test
    void isDrawnOverItselfOnATerminal() {
        DownloadNotice notice = notice(true);
        notice.update("a.gz", "https://one/", 0, 2_000_000);
        notice.update("a.gz", "https://one/", 1_000_000, 2_000_000);
        notice.end();
        assertTrue(err.toString().contains("\ra.gz                           1.00 of 2.00 MB"), err.toString());
    }
}
