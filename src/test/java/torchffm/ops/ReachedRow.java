package torchffm.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;

/**
 * A line of {@code docs/operators.tsv}.
 *
 * @param operator its full name
 * @param outcome what came of the call
 * @param words LibTorch's, where there is no kernel; why not, where it is not reached
 * @param mode what it is called in, as {@link ReachedMode} names it
 * @param arguments as {@link CallLine} reads them
 */
record ReachedRow(String operator, String outcome, String words, String mode, List<String> arguments) {

    static final String RETURNED = "returned";
    static final String NO_KERNEL = "no kernel";
    static final String NOT_REACHED = "not reached";

    /** The mode for tensors without data. */
    static final String META = "meta";

    /** What the program prints when it is through. */
    static final String END = "all were called";

    /** What makes a tensor, and its backend. */
    private static final List<List<String>> BACKENDS = List.of(
            List.of("_nested_tensor_from_tensor_list(", "NestedTensorCPU"),
            List.of("to_sparse_csr(", "SparseCsrCPU"),
            List.of("to_sparse(", "SparseCPU"),
            List.of("to_mkldnn(", "MkldnnCPU"),
            List.of("quantize_per_tensor(", "QuantizedCPU"));

    private static final Path TABLE = Path.of("..", "docs", "operators.tsv");
    private static final String HEAD = "operator\toutcome\twords\tmode\targuments";

    static List<ReachedRow> table() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(ReachedRow::of).toList();
    }

    private static ReachedRow of(String line) {
        String[] parts = line.split("\t", -1);
        return new ReachedRow(
                parts[0],
                parts[1],
                parts.length > 2 ? parts[2] : "",
                parts.length > 3 ? parts[3] : "",
                List.of(Arrays.copyOfRange(parts, Math.min(4, parts.length), parts.length)));
    }

    /** What the call said: that it returned, or the first line of its error. */
    @SuppressWarnings("try") // scope and mode are for what is inside
    String called() {
        try (TensorScope scope = TensorScope.open();
                ReachedMode in = ReachedMode.open(mode)) {
            List<@Nullable Object> values = new ArrayList<>();
            Device device = Device.of(mode.equals(META) ? META : "cpu");
            arguments.forEach(text -> values.add(CallLine.value(text, device)));
            CallLine.call(operator, values);
            return RETURNED;
        } catch (TorchException e) {
            return ReachedWords.of(e.getMessage());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + ": " + ReachedWords.of(e.getMessage());
        }
    }

    boolean holds() {
        return switch (outcome) {
            case RETURNED -> called().equals(RETURNED);
            case NO_KERNEL -> called().equals(words);
            default -> arguments.isEmpty() || called().equals(words);
        };
    }

    /** The same call on tensors without data. */
    ReachedRow onMeta() {
        return new ReachedRow(operator, outcome, words, META, arguments);
    }

    /** The backend that LibTorch's dispatcher picks by its arguments, where they are not on meta. */
    String backend() {
        String text = String.join(" ", arguments);
        return BACKENDS.stream()
                .filter(maker -> text.contains(maker.get(0)))
                .findFirst()
                .map(maker -> maker.get(1))
                .orElse("CPU");
    }

    private String line() {
        return String.join("\t", operator, outcome, words, mode)
                + (arguments.isEmpty() ? "" : "\t" + String.join("\t", arguments));
    }

    /**
     * Without arguments prints each line of the table that doesn't hold; with a file of such lines, whose outcomes need not
     * be true, makes these calls and writes the table anew.
     *
     * @param arguments none, or that file
     */
    public static void main(String[] arguments) throws Exception {
        Torch.setNumThreads(1);
        Path source = UserLibrary.SOURCE.resolveSibling("groups.cpp");
        Ops.load(UserLibrary.compile(Files.createTempDirectory("torchffm-groups"), "libgroups.so", source, "-ltorch"));
        Ops.call("groups::fake", "x");
        if (arguments.length > 0) {
            Files.write(TABLE, written(Files.readAllLines(Path.of(arguments[0]))));
            return;
        }
        Set<String> returned = new TreeSet<>();
        table().stream().filter(row -> row.outcome().equals(RETURNED)).forEach(row -> returned.add(row.operator()));
        for (ReachedRow row : table()) {
            // oneDNN refuses now and then what it takes at the next call.
            if (!row.holds() && !row.holds()) {
                System.out.println(row.operator() + ": " + row.called());
            }
            if (!returned.contains(row.operator()) && row.onMeta().called().equals(RETURNED)) {
                System.out.println(row.operator() + ": returned, on meta tensors");
            }
        }
        System.out.println(END);
    }

    private static List<String> written(List<String> found) {
        Set<String> names = new TreeSet<>(Ops.names());
        Set<String> missing = new TreeSet<>(names);
        List<String> lines = new ArrayList<>();
        for (String line : found) {
            ReachedRow row = of(line);
            missing.remove(row.operator());
            if (!names.contains(row.operator())) { // one of Python's own
                continue;
            }
            String said = row.outcome().equals(NOT_REACHED) ? "" : row.called();
            boolean isReached = said.equals(RETURNED);
            boolean isRefused = ReachedWords.sayThereIsNoKernel(said);
            String outcome = isReached ? RETURNED : isRefused ? NO_KERNEL : NOT_REACHED;
            String words = isReached ? "" : said.isEmpty() ? row.words() : said;
            lines.add(new ReachedRow(row.operator(), outcome, words, row.mode(), row.arguments()).line());
        }
        missing.removeIf(name -> name.startsWith("groups::"));
        missing.forEach(
                name -> lines.add(new ReachedRow(name, NOT_REACHED, "no call was found", "", List.of()).line()));
        lines.sort(null);
        lines.addFirst(HEAD);
        return lines;
    }
}
