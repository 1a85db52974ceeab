package torchffm.parity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The replayer, {@code parity.jar}: see the package. */
public final class Main {

    /** The first argument of a process that replays for another. */
    static final String WORKER = "--worker";

    private static final int UNREADABLE = 2;
    private static final int FAILED = 1;

    private Main() {}

    /**
     * Replays a folder of recordings.
     *
     * @param arguments as the package's description has them
     */
    public static void main(String... arguments) {
        PrintStream output = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), output, System.err));
    }

    static int run(List<String> arguments, PrintStream output, PrintStream errors) {
        try {
            if (!arguments.isEmpty() && arguments.get(0).equals(WORKER)) {
                Worker.run(arguments.subList(1, arguments.size()));
                return 0;
            }
            return replay(CommandLine.parse(arguments), output, errors);
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            return UNREADABLE;
        } catch (IOException e) {
            errors.println(e.getMessage());
            return FAILED;
        }
    }

    private static int replay(CommandLine options, PrintStream output, PrintStream errors) throws IOException {
        List<Path> files;
        try {
            files = Recordings.files(options.folder());
            Recordings.check(files);
        } catch (IOException e) {
            errors.println("replay: cannot read the recordings: " + e.getMessage());
            return UNREADABLE;
        }
        Summary summary = new Summary();
        try (Replay replay = new Replay(options.doors(), options.workers())) {
            replay.run(files, (file, outcome) -> {
                summary.add(outcome);
                if (outcome.verdict().kind() != Verdict.Kind.EQUAL) {
                    output.println(file + ":" + outcome.line() + " " + outcome.operator() + ": "
                            + outcome.verdict().detail());
                }
            });
        }
        if (options.reached() != null) {
            write(options.reached(), summary);
        }
        output.println(summary);
        return 0;
    }

    private static void write(Path file, Summary summary) throws IOException {
        List<String> lines = new ArrayList<>();
        summary.reached()
                .forEach((operator, doors) ->
                        doors.forEach((door, calls) -> lines.add(operator + "\t" + door + "\t" + calls)));
        Files.write(file, lines);
    }
}
