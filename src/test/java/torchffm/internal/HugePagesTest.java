package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.StateDict;

/** Memory for which large pages were asked has {@code hg} among its flags in the kernel's table. */
class HugePagesTest {
    private static final long LARGE = 64 << 20;

    @TempDir
    Path folder;

    private static boolean wasAsked(long address) throws IOException {
        List<String> lines = Files.readAllLines(Path.of("/proc/self/smaps"));
        boolean inside = false;
        for (String line : lines) {
            if (line.matches("[0-9a-f]+-[0-9a-f]+ .*")) {
                long from = Long.parseUnsignedLong(line.substring(0, line.indexOf('-')), 16);
                long to = Long.parseUnsignedLong(line.substring(line.indexOf('-') + 1, line.indexOf(' ')), 16);
                inside = from <= address && address < to;
            } else if (inside && line.startsWith("VmFlags:")) {
                return (line + " ").contains(" hg ");
            }
        }
        throw new AssertionError("the kernel's table has no memory at " + Long.toHexString(address));
    }

    private static void assumeKernelHasThem() {
        assumeTrue(Files.exists(Path.of("/sys/kernel/mm/transparent_hugepage")), "a kernel without large pages");
    }

    @Test
    void aLargeStorageThatIsReadHasThem() throws IOException {
        assumeKernelHasThem();
        Path file = folder.resolve("large.pth");
        try (Tensor zeros = Torch.zeros(new long[] {LARGE}, DType.UINT8)) {
            assertFalse(wasAsked(TensorInfo.of(zeros).storageAddress() + LARGE / 2));
            new StateDict().put("zeros", zeros).save(file);
        }
        try (StateDict state = StateDict.load(file)) {
            assertTrue(wasAsked(TensorInfo.of(state.get("zeros")).storageAddress() + LARGE / 2));
        }
    }

    @Test
    void smallMemoryIsLeftAlone() throws IOException {
        assumeKernelHasThem();
        try (Tensor bytes = Torch.zeros(new long[] {LARGE}, DType.UINT8)) {
            TensorMemory.read(bytes, memory -> {
                new HugePages().take(memory.asSlice(0, 1 << 20));
                return null;
            });
            assertFalse(wasAsked(TensorInfo.of(bytes).storageAddress() + (1 << 19)));
        }
    }
}
