package torchffm.io.zip;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import torchffm.io.CheckpointException;

/** A large part of a file that several threads read, and the checksum that is put together from theirs. */
class ParallelReadTest {
    private static final int START = 1000;
    private static final int LENGTH = 3 * (int) ParallelRead.LEAST + 12345;

    @TempDir
    Path folder;

    private final byte[] bytes = new byte[START + LENGTH];

    private Path file() throws IOException {
        new Random(7).nextBytes(bytes);
        return Files.write(folder.resolve("file"), bytes);
    }

    private static int crc(byte[] bytes, int start, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, start, length);
        return (int) crc.getValue();
    }

    private void assertReads(MemorySegment target, boolean checksum) throws IOException {
        try (FileBytes file = FileBytes.open(file())) {
            int crc = file.read(START, target, checksum);
            assertEquals(checksum ? crc(bytes, START, LENGTH) : 0, crc);
            assertEquals(-1, target.mismatch(MemorySegment.ofArray(bytes).asSlice(START)));
        }
    }

    @Test
    void bytesAndChecksumAreThoseOfOneThread() throws IOException {
        try (Arena arena = Arena.ofShared()) {
            assertReads(arena.allocate(LENGTH), true);
            assertReads(MemorySegment.ofArray(new byte[LENGTH]), true);
            assertReads(arena.allocate(LENGTH), false);
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPoolThatIsBusyIsNotWaitedFor() throws IOException {
        CountDownLatch read = new CountDownLatch(1);
        for (int i = 0; i < 2 * ForkJoinPool.getCommonPoolParallelism(); i++) {
            ForkJoinPool.commonPool().execute(() -> {
                try {
                    read.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        try {
            assertReads(MemorySegment.ofArray(new byte[LENGTH]), true);
        } finally {
            read.countDown();
        }
        assertTrue(ForkJoinPool.commonPool().awaitQuiescence(30, TimeUnit.SECONDS));
    }

    @Test
    void aFileThatHasBecomeShorterIsAnError() throws IOException {
        Path path = file();
        try (FileBytes file = FileBytes.open(path)) {
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
                channel.truncate(START + LENGTH / 2);
            }
            MemorySegment target = MemorySegment.ofArray(new byte[LENGTH]);
            CheckpointException shorter = assertThrows(CheckpointException.class, () -> file.read(START, target, true));
            assertTrue(shorter.getMessage().contains("has become shorter"), shorter.getMessage());
        }
    }

    @Test
    void checksumsOfPartsMakeThatOfTheWhole() {
        byte[] data = new byte[5000];
        new Random(1).nextBytes(data);
        for (int split : new int[] {0, 1, 2, 7, 64, 2500, 4095, 4096, 4999, 5000}) {
            int first = crc(data, 0, split);
            int second = crc(data, split, data.length - split);
            assertEquals(crc(data, 0, data.length), Checksums.combine(first, second, data.length - split));
        }
    }

    @Test
    void checksumsOfPartsReachBeyondFourGigabytes() {
        byte[] zeros = new byte[1 << 20];
        CRC32 whole = new CRC32();
        CRC32 rest = new CRC32();
        whole.update(1);
        for (int i = 0; i < 5000; i++) {
            whole.update(zeros);
            rest.update(zeros);
        }
        int first = crc(new byte[] {1}, 0, 1);
        assertEquals((int) whole.getValue(), Checksums.combine(first, (int) rest.getValue(), 5000L << 20));
    }
}
