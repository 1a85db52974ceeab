package torchffm.io;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;
import torchffm.io.pickle.Pickler;

/**
 * Files with sound checksums over pickles that chance has changed, and archives that it has: each is read or refused
 * with a {@link CheckpointException}, and nothing else is thrown.
 */
class MutationTest {
    private static final int FILES = 500;

    @TempDir
    Path folder;

    @RepeatedTest(3)
    void aPickleChangedAtRandomIsReadOrRefused(RepetitionInfo repetition) {
        byte[] sound = new Pickler().dump(CheckpointForge.sampleTree());
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < FILES; i++) {
            var records = CheckpointForge.records(changed(sound, random));
            records.put("data/0", new byte[24]);
            records.put("data/1", new byte[8]);
            readOrRefuse(CheckpointForge.zip(records).bytes());
        }
    }

    @RepeatedTest(3)
    void anArchiveChangedAtRandomIsReadOrRefused(RepetitionInfo repetition) {
        var records = CheckpointForge.records(new Pickler().dump(CheckpointForge.sampleTree()));
        records.put("data/0", new byte[24]);
        records.put("data/1", new byte[8]);
        byte[] sound = CheckpointForge.zip(records).zip64End(end -> {}).bytes();
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < FILES; i++) {
            readOrRefuse(changed(sound, random));
        }
    }

    private void readOrRefuse(byte[] bytes) {
        Path file = CheckpointForge.write(folder.resolve("file.pth"), bytes);
        try {
            CheckpointForge.readAll(file);
        } catch (CheckpointException refused) {
            // as it should be
        }
    }

    /** One to four changes: a byte set, a piece taken out, or a piece put in from elsewhere. */
    private static byte[] changed(byte[] sound, Random random) {
        byte[] bytes = sound;
        for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
            int at = random.nextInt(bytes.length);
            int length = Math.min(bytes.length - at, 1 + random.nextInt(16));
            bytes = switch (random.nextInt(3)) {
                case 0 -> with(bytes, at, interesting(random));
                case 1 -> join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + length, bytes.length));
                default -> {
                    int from = random.nextInt(bytes.length - length + 1);
                    byte[] piece = Arrays.copyOfRange(bytes, from, from + length);
                    yield join(join(Arrays.copyOf(bytes, at), piece), Arrays.copyOfRange(bytes, at, bytes.length));
                }
            };
            if (bytes.length == 0) {
                return sound;
            }
        }
        return bytes;
    }

    private static byte interesting(Random random) {
        List<Integer> values =
                List.of(0, 1, 0x7F, 0x80, 0xFF, (int) '(', (int) '.', (int) 'u', (int) 'h', (int) 'R', (int) 'b');
        return (byte) (random.nextBoolean() ? random.nextInt(256) : values.get(random.nextInt(values.size())));
    }

    private static byte[] with(byte[] bytes, int at, byte value) {
        byte[] copy = bytes.clone();
        copy[at] = value;
        return copy;
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
