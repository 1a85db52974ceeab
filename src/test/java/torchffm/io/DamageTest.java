package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a file after an accident is refused, or it holds what it held before; never something else. */
class DamageTest {
    @TempDir
    Path folder;

    private byte[] sound;
    private byte[] content;
    private Path damaged;

    @BeforeEach
    void writeASoundFile() throws IOException {
        Path file = CheckpointForge.save(CheckpointForge.sampleTree(), folder.resolve("model.pth"));
        sound = Files.readAllBytes(file);
        content = CheckpointForge.readAll(file);
        damaged = Files.createDirectory(folder.resolve("damaged")).resolve("model.pth");
    }

    @Test
    void aSoundFileIsReadAndWrittenAgainWithTheSameBytes() {
        CheckpointForge.write(damaged, sound);
        assertArrayEquals(sound, CheckpointForge.readAndWrite(damaged, folder));
    }

    @Test
    void aFileWithOneByteChangedIsRefusedOrHoldsTheSame() {
        int equal = 0;
        for (int at = 0; at < sound.length; at++) {
            for (int other : new int[] {sound[at] ^ 1, sound[at] ^ 0x80, ~sound[at], sound[at] == 0 ? 0xFF : 0}) {
                byte[] bytes = sound.clone();
                bytes[at] = (byte) other;
                equal += heldTheSame(bytes, "byte " + at) ? 1 : 0;
            }
        }
        assertTrue(equal > 0, "the times in the headers, which mean nothing, may be anything");
    }

    @Test
    void aChangedByteOfAStorageIsAlwaysFound() {
        int at = indexOf(sound, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        byte[] bytes = sound.clone();
        bytes[at] ^= 1;
        CheckpointForge.write(damaged, bytes);
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> CheckpointForge.readAll(damaged));
        assertEquals("model/data/0", refusal.entry());
    }

    @Test
    void aTruncatedFileIsRefused() {
        for (int length = 0; length < sound.length; length++) {
            CheckpointForge.write(damaged, Arrays.copyOf(sound, length));
            CheckpointForge.refused(damaged);
        }
    }

    @Test
    void aFileWithBytesBehindItIsRefused() {
        CheckpointForge.write(damaged, Arrays.copyOf(sound, sound.length + 1));
        CheckpointForge.refused(damaged, "end record");
    }

    @Test
    void aHoleInTheMiddleIsRefused() {
        for (int from = 0; from + 64 <= sound.length; from += 16) {
            byte[] bytes = sound.clone();
            Arrays.fill(bytes, from, from + 64, (byte) 0);
            heldTheSame(bytes, "64 zeros from " + from);
        }
    }

    /** Whether it did, rather than be refused; fails if it held something else, or failed in another way. */
    private boolean heldTheSame(byte[] bytes, String what) {
        CheckpointForge.write(damaged, bytes);
        byte[] again;
        try {
            again = CheckpointForge.readAll(damaged);
        } catch (CheckpointException refused) {
            return false;
        }
        assertArrayEquals(content, again, what);
        return true;
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int at = 0; ; at++) {
            if (Arrays.equals(bytes, at, at + part.length, part, 0, part.length)) {
                return at;
            }
        }
    }
}
