package torchffm.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import torchffm.hostile.Candidates.Candidate;

/**
 * A line of {@code docs/deadly.tsv}: calls that LibTorch does not survive, in Python neither, which
 * {@code hostile_deadly.py} shows.
 *
 * @param operator what the operators' names match
 * @param when what is deadly, in words
 * @param isWhole whether no call of the operators is made, since it checks hardly anything
 * @param arguments what the arguments' labels match, by the parameters' names; the others are as they like
 * @param signal how the process ends
 */
@NullUnmarked
record DeadlyCall(Pattern operator, String when, boolean isWhole, Map<String, Pattern> arguments, String signal) {

    /** Where a test finds it, which runs in its module's folder. */
    static final Path TABLE = Path.of("..", "docs", "deadly.tsv").toAbsolutePath();

    static List<DeadlyCall> all(Path table) {
        try {
            return Files.readAllLines(table).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DeadlyCall::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeadlyCall of(String line) {
        String[] cells = line.split("\t", -1);
        Map<String, Pattern> arguments = new LinkedHashMap<>();
        Arrays.stream(cells[3].split("; ")).filter(cell -> !cell.isEmpty()).forEach(cell -> {
            int equals = cell.indexOf('=');
            arguments.put(cell.substring(0, equals), Pattern.compile(cell.substring(equals + 1)));
        });
        return new DeadlyCall(Pattern.compile(cells[0]), cells[1], cells[2].equals("all"), arguments, cells[4]);
    }

    /** Whether a call is one of these. */
    boolean matches(Written method, HostileCall call) {
        if (!operator.matcher(method.operator()).matches()) {
            return false;
        } else if (isWhole) {
            return true;
        }
        List<String> names = method.parameters();
        return arguments.entrySet().stream().allMatch(argument -> {
            int at = names.indexOf(argument.getKey());
            Candidate given = at >= 0 ? call.arguments().get(at) : self(argument.getKey(), call);
            return given != null && argument.getValue().matcher(given.label()).matches();
        });
    }

    private static Candidate self(String name, HostileCall call) {
        return name.equals("self") ? call.receiver() : null;
    }

    /** A call for {@code hostile_deadly.py}, if it is of an operator: its name, then its arguments, separated by tabs. */
    static String example(Written method, HostileCall call) {
        if (method.operator().isEmpty()) {
            return "";
        }
        List<String> words = new ArrayList<>(List.of(method.operator()));
        if (call.receiver() != null) {
            words.add("self=" + call.receiver().label());
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            words.add(method.parameters().get(i) + "=" + call.arguments().get(i).label());
        }
        return String.join("\t", words);
    }

    /**
     * An example for each operator: a harmless call but for what is deadly.
     *
     * @param sources of the methods that are called
     */
    List<String> examples(List<Target> targets, Map<String, Written> sources, Candidates candidates) {
        Map<String, String> examples = new TreeMap<>();
        for (Target target : targets) {
            Written method = sources.getOrDefault(target.key(), Written.UNKNOWN);
            if (operator.matcher(method.operator()).matches() && !examples.containsKey(method.operator())) {
                example(target, method, candidates).ifPresent(call -> examples.put(method.operator(), call));
            }
        }
        return List.copyOf(examples.values());
    }

    private Optional<String> example(Target target, Written method, Candidates candidates) {
        HostileCall harmless = HostileCall.of(target, candidates, 0).get(0);
        List<Candidate> given = new ArrayList<>(harmless.arguments());
        Candidate receiver = harmless.receiver();
        for (var argument : arguments.entrySet()) {
            int at = method.parameters().indexOf(argument.getKey());
            boolean isReceiver = at < 0 && receiver != null && argument.getKey().equals("self");
            if (at < 0 && !isReceiver) {
                return Optional.empty(); // a form without it
            }
            Type type = isReceiver ? target.owner() : target.executable().getGenericParameterTypes()[at];
            Candidate deadly = candidates.of(type).stream()
                    .filter(candidate ->
                            argument.getValue().matcher(candidate.label()).matches())
                    .findFirst()
                    .orElseThrow();
            if (isReceiver) {
                receiver = deadly;
            } else {
                given.set(at, deadly);
            }
        }
        return Optional.of(example(method, new HostileCall(target, receiver, given, -1)));
    }
}
