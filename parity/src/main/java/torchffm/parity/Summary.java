package torchffm.parity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what became of calls. */
final class Summary {

    private final Map<Verdict.Kind, Map<String, Long>> causes = new EnumMap<>(Verdict.Kind.class);
    private final Set<String> operators = new HashSet<>();
    private final Map<String, Map<String, Long>> reached = new TreeMap<>();

    void add(Outcome outcome) {
        Verdict verdict = outcome.verdict();
        causes.computeIfAbsent(verdict.kind(), _ -> new TreeMap<>()).merge(verdict.cause(), 1L, Long::sum);
        if (!outcome.isMalformed()) {
            operators.add(outcome.operator());
        }
        for (String door : outcome.reached()) {
            reached.computeIfAbsent(outcome.operator(), _ -> new TreeMap<>()).merge(door, 1L, Long::sum);
        }
    }

    /** By operator and door, how many calls LibTorch answered. */
    Map<String, Map<String, Long>> reached() {
        return reached;
    }

    private long count(Verdict.Kind kind) {
        return causes.getOrDefault(kind, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private String withCauses(Verdict.Kind kind) {
        String list = causes.getOrDefault(kind, Map.of()).entrySet().stream()
                .map(cause -> cause.getKey() + ": " + cause.getValue())
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : " (" + list + ")";
    }

    /** The figures, in a line. */
    @Override
    public String toString() {
        long calls = 0;
        for (Verdict.Kind kind : Verdict.Kind.values()) {
            calls += count(kind);
        }
        return calls + " calls of " + operators.size() + " operators: "
                + count(Verdict.Kind.EQUAL) + " equal bit for bit, "
                + count(Verdict.Kind.CLOSE) + " within PyTorch's tolerance, "
                + count(Verdict.Kind.DIFFERENT) + " different" + withCauses(Verdict.Kind.DIFFERENT) + ", "
                + count(Verdict.Kind.NOT_REPLAYED) + " not replayed" + withCauses(Verdict.Kind.NOT_REPLAYED);
    }
}
