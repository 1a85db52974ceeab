package torchffm.benchmarks.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import torchffm.Torch;

/**
 * Long runs that look for what grows, slows down or gets mixed up: {@code make soak}. Without arguments all of them, at
 * the sizes that are quoted; each alone as {@code threads THREADS SECONDS PNG}, {@code calls SCOPED FORGOTTEN PNG} or
 * {@code adds COUNT}. Exits with 1 where something is wrong.
 *
 * <p>The threads run in a JVM of their own, whose heap has its full size, and all its pages, from the start: what grows
 * beyond is not the collector's choice of a heap.
 */
public final class Soak {

    private static final double LEAST_SPEED = 0.95;
    private static final double MOST_GROWTH = 1.05;
    private static final List<String> FIXED_HEAP = List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch");

    private Soak() {}

    /**
     * The program.
     *
     * @param arguments as above
     * @throws IOException if a picture can't be written
     * @throws InterruptedException never
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Torch.setNumThreads(1);
        boolean fine = switch (arguments.length == 0 ? "" : arguments[0]) {
            case "" ->
                apart(FIXED_HEAP, "threads", "10000", "60", "threads.png")
                        & calls(10_000_000, 1_000_000, Path.of("soak.png"))
                        & adds(20_000);
            case "threads" -> heapIsFixed() ? threads(arguments) : apart(FIXED_HEAP, arguments);
            case "calls" ->
                calls(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
            case "adds" -> adds(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException("threads, calls or adds, but got " + arguments[0]);
        };
        System.exit(fine ? 0 : 1);
    }

    private static boolean heapIsFixed() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().containsAll(FIXED_HEAP);
    }

    /** Runs one of them in a JVM like this one, with more options. */
    private static boolean apart(List<String> options, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Soak.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    private static boolean threads(String... arguments) throws IOException, InterruptedException {
        ManyThreads.Outcome outcome = ManyThreads.run(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        print("threads: in a heap of %s: %s", String.join(" ", FIXED_HEAP), outcome);
        Plot plot = new Plot();
        plot.add(outcome.megabytes());
        plot.write(Path.of(arguments[3]));
        print("threads: resident memory in MB over the share of the run in %%: %s", arguments[3]);
        return outcome.isFine() && outcome.growth() <= MOST_GROWTH;
    }

    private static boolean calls(int scoped, int forgotten, Path picture) throws IOException {
        SmallCalls withScopes = SmallCalls.scoped(scoped);
        print("calls: %s", withScopes);
        SmallCalls withoutScopes = SmallCalls.forgotten(forgotten);
        print("calls: %s", withoutScopes);
        Plot plot = new Plot();
        plot.add(withScopes.curve());
        plot.add(withoutScopes.curve());
        plot.write(picture);
        print(
                "calls: resident memory in MB over the share of the run in %%, with scopes blue, without orange: %s",
                picture);
        return withScopes.speed() >= LEAST_SPEED && withScopes.left() == 0 && withoutScopes.left() == 0;
    }

    private static boolean adds(int count) {
        print("%s", ForgottenAdds.run(count));
        return true;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
