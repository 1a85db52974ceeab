package torchffm.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What came of all samples. Safe for any number of threads. */
final class GradientReport {

    private final Set<String> operators = new TreeSet<>();
    private final Map<String, String> failures = new TreeMap<>();
    private final Map<String, String> explanations = new TreeMap<>();
    private final GradientKind kind;
    private long samples;

    GradientReport(GradientKind kind) {
        this.kind = kind;
    }

    synchronized void add(RecordedFunction function, @Nullable String failure) {
        samples++;
        operators.add(function.key().split("\t")[0]);
        if (failure != null) {
            failures.put(function.key(), failure);
            if (kind == GradientKind.BACKWARD && function.skip() != null) {
                explanations.put(function.key(), function.skip());
            }
        }
    }

    /** Asks Python's own check about each failure that PyTorch does not expect. */
    void explain(List<String> command) throws IOException {
        List<String> keys = failures.keySet().stream()
                .filter(key -> !explanations.containsKey(key))
                .toList();
        if (keys.isEmpty()) {
            return;
        }
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("check", kind.toString()));
        Process python = new ProcessBuilder(whole)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (Writer questions = python.outputWriter()) {
            questions.write(String.join("\n", keys) + "\n");
        }
        try (BufferedReader answers = python.inputReader()) {
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                int end = line.lastIndexOf('\t');
                String verdict = line.substring(end + 1);
                if (!verdict.equals("ok")) {
                    explanations.put(line.substring(0, end), "Python's check fails too: " + verdict);
                }
            }
        }
    }

    boolean isExplained() {
        return explanations.keySet().containsAll(failures.keySet());
    }

    /** A line for each failure, and one with the figures. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        Set<String> failing = new TreeSet<>();
        Set<String> unexplained = new TreeSet<>();
        failures.forEach((key, failure) -> {
            String operator = key.split("\t")[0];
            failing.add(operator);
            String explanation = explanations.get(key);
            if (explanation == null) {
                unexplained.add(operator);
            }
            lines.add(key.replace('\t', ' ') + ": " + failure + (explanation == null ? "" : " (" + explanation + ")"));
        });
        lines.add(
                "gradcheck " + kind + ": " + samples + " samples of " + operators.size() + " differentiable operators: "
                        + (samples - failures.size()) + " samples and " + (operators.size() - failing.size())
                        + " operators pass; " + explanations.size() + " samples fail and are explained; "
                        + (failures.size() - explanations.size()) + " samples of " + unexplained.size()
                        + " operators fail unexplained");
        return lines;
    }
}
