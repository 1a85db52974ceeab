package torchffm.io.hostile;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import torchffm.io.Checkpoint;
import torchffm.io.CheckpointException;
import torchffm.io.LoadOptions;
import torchffm.io.StateDict;
import torchffm.io.TensorListing;
import torchffm.io.tree.Children;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;

/**
 * A program that does with each file of a list all that can be done with a file, and prints a line for each: its name,
 * what became of it, the milliseconds, the largest heap and native memory in MiB, and a message or a hash.
 */
final class HostileReading {
    /** What takes longer has hung. */
    private static final long LIMIT_MILLIS = 20_000;

    private static final int MOST_TENSORS = 1000;
    private static final AtomicLong STARTED = new AtomicLong(Long.MAX_VALUE);

    private HostileReading() {}

    /** Reads the files of a folder whose names stand in a list, from an index on. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<String> names = Files.readAllLines(Path.of(arguments[1]));
        Thread.ofPlatform().daemon().start(HostileReading::watch);
        for (String name : names.subList(Integer.parseInt(arguments[2]), names.size())) {
            resetPeaks();
            long heapBefore = heapNow();
            long nativeBefore = status("VmRSS");
            long start = System.nanoTime();
            STARTED.set(start);
            String result = read(folder.resolve(name));
            STARTED.set(Long.MAX_VALUE);
            System.out.printf(
                    "%s\t%d\t%d\t%d\t%s%n",
                    name,
                    (System.nanoTime() - start) / 1_000_000,
                    Math.max(0, heapPeak() - heapBefore) >> 20,
                    Math.max(0, status("VmHWM") - nativeBefore) >> 20,
                    result.replaceAll("[\\p{Cntrl}]", "?").replaceFirst("\\?", "\t"));
        }
    }

    private static void watch() {
        while (System.nanoTime() - STARTED.get() < LIMIT_MILLIS * 1_000_000 || STARTED.get() == Long.MAX_VALUE) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
        Runtime.getRuntime().halt(3);
    }

    /** What became of a file: "refused", "read" or "broke", a newline, and a message or a hash. */
    private static String read(Path file) {
        try {
            String hash = hash(file);
            make(file);
            return "read\n" + hash;
        } catch (CheckpointException refused) {
            return "refused\n" + refused.getMessage().replace(file.getParent() + "/", "");
        } catch (Throwable other) {
            return "broke\n" + other + " " + Arrays.toString(other.getStackTrace());
        }
    }

    /** Lists it, hashes each tensor and verifies it, which needs no LibTorch. */
    private static String hash(Path file) {
        MessageDigest all = sha256();
        try (Checkpoint checkpoint = open(file)) {
            TensorListing listing = checkpoint.listing();
            listing.forEach((path, tensor) -> {
                String line = path
                        + ' '
                        + tensor.dtype().pythonName()
                        + ' '
                        + Arrays.toString(tensor.shape())
                        + ' '
                        + hash(listing, tensor)
                        + '\n';
                all.update(line.getBytes(StandardCharsets.UTF_8));
            });
            checkpoint.verify();
            return HexFormat.of().formatHex(all.digest(), 0, 8);
        }
    }

    private static Checkpoint open(Path file) {
        return isScript(file) ? Checkpoint.openScript(file, LoadOptions.DEFAULT) : Checkpoint.open(file);
    }

    private static boolean isScript(Path file) {
        return file.getFileName().toString().startsWith("torchscript");
    }

    private static String hash(TensorListing listing, PyTensor tensor) {
        if (tensor instanceof PyMetaTensor) {
            return "meta";
        }
        if (listing.tooLarge(tensor) != null) {
            return "large";
        }
        MessageDigest digest = sha256();
        listing.readElements(tensor, (MemorySegment part) -> digest.update(part.asByteBuffer()));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Makes LibTorch's tensors of it, one by one and as a state dict; a TorchScript archive is read by its own call. */
    private static void make(Path file) {
        try (Checkpoint checkpoint = isScript(file) ? open(file) : Checkpoint.load(file)) {
            int left = MOST_TENSORS;
            for (PyTensor tensor : tensors(checkpoint.root())) {
                if (left-- > 0) {
                    checkpoint.tensor(tensor).close();
                }
            }
        }
        if (!isScript(file)) {
            try (StateDict state = StateDict.load(file)) {
                state.size();
            } catch (CheckpointException other) {
                // it need not be a state dict
            }
        }
    }

    private static List<PyTensor> tensors(PyValue root) {
        Set<PyValue> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<PyValue> left = new ArrayDeque<>(List.of(root));
        while (!left.isEmpty() && seen.size() < 1_000_000) {
            PyValue value = left.pop();
            if (seen.add(value)) {
                left.addAll(Children.of(value));
            }
        }
        return seen.stream()
                .filter(PyTensor.class::isInstance)
                .map(PyTensor.class::cast)
                .toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void resetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
        try {
            Files.writeString(Path.of("/proc/self/clear_refs"), "5");
        } catch (IOException unsupported) {
            // then the peak is that of all files so far
        }
    }

    private static long heapNow() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** A line of /proc/self/status in bytes. */
    private static long status(String name) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith(name)) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) << 10;
                }
            }
        } catch (IOException unsupported) {
            return 0;
        }
        return 0;
    }
}
