package torchffm.parity;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the replayer is to do.
 *
 * @param folder of the recordings
 * @param doors by their names
 * @param workers how many processes
 * @param reached where to write which operators were reached; null for nowhere
 */
record CommandLine(
        Path folder,
        List<String> doors,
        int workers,
        @Nullable Path reached) {

    private static final String USAGE = "usage: parity.jar [--doors boxed,typed] [--workers N] [--reached FILE] FOLDER";
    private static final int MOST_WORKERS = 256;

    static CommandLine parse(List<String> arguments) {
        Path folder = null;
        List<String> doors = Doors.ALL;
        int workers = Runtime.getRuntime().availableProcessors();
        Path reached = null;
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean last = argument.equals("--") && i == arguments.size() - 2;
            if (folder == null && (last || !argument.startsWith("--"))) {
                folder = path(last ? arguments.get(++i) : argument);
                continue;
            }
            String value = ++i < arguments.size() ? arguments.get(i) : "";
            switch (argument) {
                case "--doors" -> doors = doors(value);
                case "--workers" -> workers = workers(value);
                case "--reached" -> reached = path(value);
                default -> throw new IllegalArgumentException("replay: " + argument + " is no option\n" + USAGE);
            }
        }
        if (folder == null) {
            throw new IllegalArgumentException("replay: no folder of recordings is given\n" + USAGE);
        }
        return new CommandLine(folder, doors, workers, reached);
    }

    private static Path path(String text) {
        try {
            if (!text.isEmpty()) {
                return Path.of(text);
            }
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("replay: " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("replay: a path is empty\n" + USAGE);
    }

    private static List<String> doors(String value) {
        List<String> doors = List.of(value.split(","));
        if (!Doors.ALL.containsAll(doors) || doors.stream().distinct().count() < doors.size()) {
            throw new IllegalArgumentException(
                    "replay: --doors: expected some of " + String.join(",", Doors.ALL) + ", but got " + value);
        }
        return doors;
    }

    private static int workers(String value) {
        if (!value.matches("[1-9][0-9]{0,2}") || Integer.parseInt(value) > MOST_WORKERS) {
            throw new IllegalArgumentException(
                    "replay: --workers: expected 1 to " + MOST_WORKERS + ", but got " + value);
        }
        return Integer.parseInt(value);
    }
}
