package torchffm.benchmarks.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import torchffm.Torch;

/**
 * Long runs that look for what grows, slows down or gets mixed up: {@code make soak}. Without arguments all of them, at
 * the sizes that are quoted; each alone as {@code threads THREADS SECONDS}, {@code calls SCOPED FORGOTTEN PNG} or
 * {@code adds COUNT}. Exits with 1 where something is wrong.
 */
public final class Soak {

    private static final double LEAST_SPEED = 0.95;

    private Soak() {}

    /**
     * The program.
     *
     * @param arguments as above
     * @throws IOException if the picture can't be written
     * @throws InterruptedException never
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Torch.setNumThreads(1);
        boolean fine = switch (arguments.length == 0 ? "" : arguments[0]) {
            case "" -> threads(10_000, 60) & calls(10_000_000, 1_000_000, Path.of("soak.png")) & adds(20_000);
            case "threads" -> threads(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            case "calls" ->
                calls(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]), Path.of(arguments[3]));
            case "adds" -> adds(Integer.parseInt(arguments[1]));
            default -> throw new IllegalArgumentException("threads, calls or adds, but got " + arguments[0]);
        };
        System.exit(fine ? 0 : 1);
    }

    private static boolean threads(int count, int seconds) throws InterruptedException {
        ManyThreads.Outcome outcome = ManyThreads.run(count, seconds);
        print("threads: %s", outcome);
        return outcome.isFine();
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
