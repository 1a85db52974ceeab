package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Each test breaks one rule of what the end of an archive has to be. */
class ZipEndTest extends ZipReading {
    @Test
    void theZip64EndRecordsAreReadToo() {
        assertArrayEquals(DATA, read(sound().zip64End(end -> {}), "a/x"));
    }

    @Test
    void bytesBehindTheArchiveAreRefused() {
        refused(sound().behind(new byte[1]), "no end record");
    }

    @Test
    void aSecondEndRecordInACommentIsRefused() {
        byte[] second = Arrays.copyOfRange(sound().bytes(), sound().bytes().length - 22, sound().bytes().length);
        refused(sound().end(end -> end.putShort(20, (short) 22)).behind(second), "");
    }

    @Test
    void aCommentThatIsNotThereIsRefused() {
        refused(sound().end(end -> end.putShort(20, (short) 3)), "with a comment");
    }

    @Test
    void aCommentIsRefused() {
        refused(sound().end(end -> end.putShort(20, (short) 3)).behind(ascii("abc")), "no end record");
    }

    @Test
    void anArchiveInPartsIsRefused() {
        refused(sound().end(end -> end.putShort(4, (short) 1)), "several parts");
    }

    @Test
    void aWrongNumberOfEntriesIsRefused() {
        refused(
                sound().end(end -> end.putShort(8, (short) 1).putShort(10, (short) 1)),
                "other bytes than its 1 entries");
        refused(sound().end(end -> end.putShort(8, (short) 3).putShort(10, (short) 3)), "more bytes were expected");
    }

    @Test
    void aDirectoryElsewhereThanBeforeTheEndRecordIsRefused() {
        refused(sound().end(end -> end.putInt(16, end.getInt(16) - 1)), "does not end at");
        refused(sound().end(end -> end.putInt(12, -1).putInt(16, -1)), "does not end at");
    }

    @Test
    void endRecordsThatDisagreeAreRefused() {
        refused(sound().zip64End(end -> end.putShort(76 + 8, (short) 1).putShort(76 + 10, (short) 1)), "disagree");
        refused(sound().zip64End(end -> end.putInt(76 + 16, 1)), "disagree");
    }

    @Test
    void aZip64EndRecordElsewhereIsRefused() {
        refused(sound().zip64End(end -> end.putLong(64, 0)), "not where it should be");
    }

    @Test
    void numbersOf64BitsThatAreNegativeAreRefused() {
        refused(sound().zip64End(end -> end.putLong(40, Long.MIN_VALUE).putInt(76 + 12, -1)), "does not end at");
        refused(sound().zip64End(end -> end.putLong(24, -1).putLong(32, -1).putInt(76 + 8, -1)), "does not end at");
    }

    @Test
    void aHugeNumberOfEntriesIsRefusedBeforeOneIsRead() {
        refused(
                sound().zip64End(end ->
                        end.putLong(24, 1L << 40).putLong(32, 1L << 40).putInt(76 + 8, -1)),
                "up to 1000");
    }

    @Test
    void anArchiveWithoutEntriesIsRefused() {
        refused(new ZipForge().before(new byte[] {'P', 'K', 3, 4}).end(end -> end.putInt(16, 4)), "without entries");
    }

    @Test
    void aFileTooShortForAnArchiveIsRefused() {
        refused(new byte[] {'P', 'K', 3, 4}, "too short");
    }
}
