package torchffm.mnist.inspect;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.io.Checkpoint;
import torchffm.io.TensorListing;
import torchffm.io.tree.PyMetaTensor;
import torchffm.io.tree.PyTensor;

/** {@code inspect}: a row for each tensor, for people to read. */
public final class TableReport {

    private static final int WIDEST_NAME = 64;
    private static final int LONGEST_NAME = 1000;

    private final PrintWriter out;
    private final boolean withStatistics;
    private final Map<PyTensor, String> statistics = new IdentityHashMap<>();
    private int nameWidth = "Name".length();
    private long bytes;

    /**
     * Prints nothing yet.
     *
     * @param out where the table goes
     * @param withStatistics whether all numbers are to be looked at
     */
    public TableReport(PrintWriter out, boolean withStatistics) {
        this.out = out;
        this.withStatistics = withStatistics;
    }

    /**
     * Prints the table of a file, or nothing if anything that it needs can't be read.
     *
     * @param file the file's path as it was given
     * @param checkpoint the file
     */
    public void print(String file, Checkpoint checkpoint) {
        TensorListing listing = checkpoint.listing();
        listing.checkParts();
        Set<PyTensor> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        listing.forEach((key, tensor) -> {
            nameWidth = Math.clamp(key.length(), nameWidth, WIDEST_NAME);
            if (seen.add(tensor)) {
                bytes += size(tensor);
                if (withStatistics) {
                    statistics.put(tensor, look(listing, tensor));
                }
            }
        });
        out.println("%s: %s, %d %s, %d bytes"
                .formatted(
                        Printable.of(file),
                        InspectedFile.describe(checkpoint.format()),
                        listing.size(),
                        listing.size() == 1 ? "tensor" : "tensors",
                        bytes));
        if (listing.size() > 0) {
            row("Name", "Type", "Shape", "Bytes", withStatistics ? "Values" : null);
            listing.forEach(this::row);
        }
    }

    private static String look(TensorListing listing, PyTensor tensor) {
        Statistics found = tensor instanceof PyMetaTensor ? null : Statistics.of(tensor.dtype());
        if (found == null) {
            return "";
        }
        String reason = listing.tooLarge(tensor);
        if (reason != null) {
            return reason;
        }
        listing.readElements(tensor, found::add);
        return found.toString();
    }

    private static long size(PyTensor tensor) {
        return Arrays.stream(tensor.shape()).reduce(tensor.dtype().itemSize(), (a, b) -> a * b);
    }

    private void row(String key, PyTensor tensor) {
        row(
                Printable.of(key, LONGEST_NAME),
                tensor.dtype().pythonName(),
                Arrays.stream(tensor.shape()).mapToObj(Long::toString).collect(Collectors.joining(", ", "(", ")")),
                tensor instanceof PyMetaTensor ? "meta" : Long.toString(size(tensor)),
                statistics.get(tensor));
    }

    private void row(String name, String type, String shape, String size, @Nullable String values) {
        String line = "  %-" + nameWidth + "s  %-10s  %-20s  %12s";
        out.println(line.formatted(name, type, shape, size) + (values == null ? "" : "  " + values));
    }
}
