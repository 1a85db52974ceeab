package torchffm.ops;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import torchffm.Mode;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;

/**
 * A line of {@code docs/operators.tsv}.
 *
 * @param operator its full name
 * @param outcome what came of the call
 * @param words LibTorch's, where there is no kernel; why not, where it is not reached
 * @param arguments as {@link CallLine} reads them
 */
record ReachedRow(String operator, String outcome, String words, List<String> arguments) {

    static final String RETURNED = "returned";
    static final String NO_KERNEL = "no kernel";
    static final String NOT_REACHED = "not reached";

    /** What the program prints when it is through. */
    static final String END = "all were called";

    /** LibTorch's words for what this build or machine has no kernel for. */
    private static final Pattern NONE_HERE = Pattern.compile("^Could not run '|no fallback function is registered"
            + "|^Didn't find engine for operation|not implemented|only implemented with|^Found no NVIDIA driver"
            + "|expected 0 <= device_index"
            + "|Cannot access cuFFT plan cache without|^Cannot access accelerator device when none is available"
            + "|does not support device type cpu|are not supported yet|triggering this with tensor backend other than");

    private static final Path TABLE = Path.of("..", "docs", "operators.tsv");
    private static final String HEAD = "operator\toutcome\twords\targuments";

    static List<ReachedRow> table() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(ReachedRow::of).toList();
    }

    private static ReachedRow of(String line) {
        String[] parts = line.split("\t", -1);
        return new ReachedRow(
                parts[0],
                parts[1],
                parts.length > 2 ? parts[2] : "",
                List.of(Arrays.copyOfRange(parts, Math.min(3, parts.length), parts.length)));
    }

    /** What the call said: that it returned, or the first line of its error. */
    @SuppressWarnings("try") // scope and mode are for what is inside
    String called() {
        try (TensorScope scope = TensorScope.open();
                Mode mode = Torch.noGrad()) {
            List<@Nullable Object> values = new ArrayList<>();
            arguments.forEach(text -> values.add(CallLine.value(text)));
            CallLine.call(operator, values);
            return RETURNED;
        } catch (TorchException e) {
            return firstLine(e.getMessage());
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName() + ": " + firstLine(e.getMessage());
        }
    }

    private static String firstLine(@Nullable String message) {
        return String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("")
                .replace('\t', ' ')
                .strip();
    }

    boolean holds() {
        return switch (outcome) {
            case RETURNED -> called().equals(RETURNED);
            case NO_KERNEL -> called().equals(words);
            default -> true;
        };
    }

    private String line() {
        return String.join("\t", operator, outcome, words)
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
        for (ReachedRow row : table()) {
            // oneDNN refuses now and then what it takes at the next call.
            if (!row.holds() && !row.holds()) {
                System.out.println(row.operator() + ": " + row.called());
            }
        }
        System.out.println(END);
    }

    private static List<String> written(List<String> found) {
        Set<String> names = new TreeSet<>(Ops.names());
        List<String> lines = new ArrayList<>();
        for (String line : found) {
            ReachedRow row = of(line);
            if (!names.remove(row.operator())) { // one of Python's own
                continue;
            }
            String said = row.outcome().equals(NOT_REACHED) ? "" : row.called();
            boolean isReached = said.equals(RETURNED);
            boolean isRefused = NONE_HERE.matcher(said).find();
            String outcome = isReached ? RETURNED : isRefused ? NO_KERNEL : NOT_REACHED;
            String words = isReached ? "" : said.isEmpty() ? row.words() : said;
            lines.add(new ReachedRow(row.operator(), outcome, words, row.arguments()).line());
        }
        names.remove("groups::fake");
        names.forEach(name -> lines.add(new ReachedRow(name, NOT_REACHED, "no call was found", List.of()).line()));
        lines.sort(null);
        lines.addFirst(HEAD);
        return lines;
    }
}
