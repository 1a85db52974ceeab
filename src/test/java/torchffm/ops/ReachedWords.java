package torchffm.ops;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What LibTorch says of a call, short enough for {@code docs/operators.tsv}: its first sentence; and of the backends that it
 * says have a kernel, those whose tensors with data this machine can make. (It says of Meta that it has one always.)
 */
final class ReachedWords {

    /** What LibTorch says where this build or machine has no kernel. */
    private static final Pattern NONE_HERE = Pattern.compile(
            "^Could not run '|no fallback function is registered|^Didn't find engine for operation|not implemented"
                    + "|unimplemented on|not yet supported|are not supported yet|no longer supported|is unsupported"
                    + "|^This model uses an outdated version|only implemented with|^This op should only be called by XLA"
                    + "|^Expected a 'cuda' device type for generator|^Cannot access cuFFT plan cache without"
                    + "|^Cannot access accelerator device when none is available|does not support device type cpu"
                    + "|triggering this with tensor backend other than|expected sparse coordinate tensor layout");

    private static final Pattern ASSERTED =
            Pattern.compile("^.*INTERNAL ASSERT FAILED at .*, please report a bug to PyTorch\\. ");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[^.]{2}[.!]) +(?=[A-Z]).*$");
    private static final Pattern BACKENDS =
            Pattern.compile("(?:available for these backends:|Available functions are) \\[([^\\]]*)]");
    private static final Pattern HERE = Pattern.compile("(Quantized|Sparse|SparseCsr|NestedTensor)?CPU|MkldnnCPU");

    private ReachedWords() {}

    static String of(@Nullable String message) {
        String line = String.valueOf(message)
                .lines()
                .findFirst()
                .orElse("")
                .replace('\t', ' ')
                .strip();
        String words = SENTENCE.matcher(ASSERTED.matcher(line).replaceFirst("")).replaceFirst("");
        Matcher backends = BACKENDS.matcher(line);
        return backends.find() ? words + " [" + String.join(", ", here(backends.group(1))) + "]" : words;
    }

    private static List<String> here(String list) {
        return Stream.of(list.split(", "))
                .filter(name -> HERE.matcher(name).matches())
                .toList();
    }

    static boolean sayThereIsNoKernel(String words) {
        return NONE_HERE.matcher(words).find();
    }

    /** The backends that words of {@link #of} name. */
    static List<String> backends(String words) {
        int start = words.lastIndexOf(" [");
        return start < 0 || !words.endsWith("]")
                ? List.of()
                : Stream.of(words.substring(start + 2, words.length() - 1).split(", "))
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
