package torchffm.hostile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import torchffm.testing.ChildJvm;

/** All hostile calls, in as many processes as it takes: after a crash or a call that does not end comes the next call. */
public final class HostileRun {

    /** The property that has only each so-and-so-manieth call of Aten made. */
    static final String SHARE = "torchffm.hostile.share";

    /** The C library's, which finds at the next free that memory was overrun; half as fast, so for the long run. */
    private static final String CHECKED_MALLOC = "libc_malloc_debug.so.0";

    private static final long PROCESS_SECONDS = 120;
    private static final int MOST_PROCESSES = 2000;

    private final Path folder;
    private final int mixed;
    private final int share;
    private final String classes;
    private final Set<String> methods = new TreeSet<>();
    private final Set<String> undriven = new TreeSet<>();
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final List<String> crashes = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    /** Of the classes whose simple names match, with so many mixed calls for each method, and a share of Aten's. */
    HostileRun(Path folder, String classes, int mixed, int share) {
        this.share = share;
        this.folder = folder;
        this.classes = classes;
        this.mixed = mixed;
    }

    /** Makes all calls of the classes that match a pattern, with so many mixed ones each, and prints the figures. */
    public static void main(String[] arguments) throws IOException {
        HostileRun run = new HostileRun(
                Files.createTempDirectory("torchffm-hostile"),
                arguments[0],
                Integer.parseInt(arguments[1]),
                Integer.getInteger(SHARE, 1));
        run.run();
        run.problems.forEach(problem -> System.out.println("problem: " + problem));
        run.crashes.forEach(crash -> System.out.println("crash: " + crash));
        run.undriven.forEach(method -> System.out.println("not driven: " + method));
        System.out.println(run.figures());
        System.exit(run.crashes.isEmpty() && run.problems.isEmpty() ? 0 : 1);
    }

    void run() throws IOException {
        Path state = Files.write(folder.resolve("state"), new byte[HostileProgram.STATE_BYTES]);
        Path log = folder.resolve("log");
        Path sources = folder.resolve("sources");
        Written.write(sources, Written.all());
        long from = 0;
        long crashed = -1;
        for (int processes = 0; processes < MOST_PROCESSES; processes++) {
            Files.write(state, new byte[HostileProgram.STATE_BYTES]);
            int end = new ChildJvm(folder)
                    .nativeAccess()
                    .inItsFolder() // some of the calls write files
                    .option("-Xmx512m")
                    .option("-XX:TieredStopAtLevel=1")
                    .option("-D" + SHARE + "=" + share)
                    .variable("OMP_NUM_THREADS", "1")
                    .variable("LD_PRELOAD", mixed > 1 ? CHECKED_MALLOC : null)
                    .variable("MALLOC_CHECK_", mixed > 1 ? "3" : null)
                    .run(
                            HostileProgram.class,
                            state.toString(),
                            log.toString(),
                            Long.toString(from),
                            Integer.toString(mixed),
                            Long.toString(PROCESS_SECONDS),
                            classes,
                            sources.toString(),
                            DeadlyCall.TABLE.toString())
                    .exitValue();
            if (end == 1 && !Files.exists(folder.resolve("hs_err.log"))) {
                throw new IllegalStateException("the program failed, see the last output in " + folder);
            }
            ByteBuffer reached = ByteBuffer.wrap(Files.readAllBytes(state));
            if (end == 0) {
                break;
            } else if (end == HostileProgram.MORE) {
                from = reached.getLong(0);
            } else {
                boolean again = reached.getLong(HostileProgram.END) == crashed;
                crashed = reached.getLong(HostileProgram.END);
                from = again ? crashed : reached.getLong(0) + 1; // one that dies twice has shown what it does
                String call = new String(
                        reached.array(),
                        HostileProgram.TEXT,
                        reached.getInt(HostileProgram.LENGTH),
                        StandardCharsets.UTF_8);
                String crash = (end == HostileProgram.HUNG ? "did not end: " : "ended with " + end + ": ") + call;
                Files.writeString(log, "CRASH " + crash + "\n", StandardOpenOption.APPEND);
                Files.deleteIfExists(folder.resolve("hs_err.log"));
            }
        }
        read(log);
    }

    private void read(Path log) throws IOException {
        for (String line : Files.readAllLines(log)) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "METHOD" -> methods.add(line.substring(words[0].length() + 1));
                case "UNDRIVEN" -> undriven.add(line.substring(words[0].length() + 1));
                case "COUNT" -> outcomes.merge(words[2], Long.parseLong(words[1]), Long::sum);
                case "CRASH" -> crashes.add(line.substring(words[0].length() + 1));
                case "PROBLEM" -> problems.add(line.substring(words[0].length() + 1));
                default -> throw new IllegalStateException("a line that nobody wrote: " + line);
            }
        }
    }

    List<String> crashes() {
        return crashes;
    }

    List<String> problems() {
        return problems;
    }

    int methods() {
        return methods.size();
    }

    /** One line: what was called and how it ended. */
    String figures() {
        return methods.size() + " methods driven, " + undriven.size() + " not; "
                + outcomes.values().stream().mapToLong(Long::longValue).sum() + " calls: " + outcomes + "; "
                + crashes.size() + " crashes outside the list of "
                + DeadlyCall.all(DeadlyCall.TABLE).size() + ", " + problems.size()
                + " problems";
    }
}
