package torchffm.io.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import torchffm.io.hostile.HostileFilesTest.HostileFile;

/** Writes docs/hostile-files.md: what became of each file here, and what in Python. */
final class HostileTable {
    private static final String HEAD = """
            # Hostile files

            Written by `make hostile-files`; the files are those of `src/test/python/hostile_files`. The number before a rule is
            that of its kind: 1 globals, 2 the pickle, 3 geometry, 4 storages, 5 archives, 6 files before 1.6, 7 other formats.
            Java opens each in a JVM of 512 MiB, lists its tensors, hashes and makes them: milliseconds, and the heap's largest
            growth in MiB, garbage included. Python opens it by `torch.load(weights_only=True)`, `torch.jit.load`, `numpy.load` or
            `safetensors.torch.load_file`, in a process that may take 10 s and grow by 2 GiB: milliseconds, the start of the
            process among them, and its growth in MiB. "The same" are files whose tensors have Python's names, types, shapes and
            bytes.

            %d files. Java: %s, %d of the latter the same as Python; at most %d ms and %d MiB. Python: %s.

            | File | Rule | Java | ms | MiB | Python | ms | MiB |
            |---|---|---|---|---|---|---|---|
            """;

    private HostileTable() {}

    /** Writes it. The lines of Python have the file, milliseconds, MiB, what became of it, and a message or a hash. */
    static void write(Path table, List<HostileFile> files, Map<String, HostileRun.Result> results, List<String> python)
            throws IOException {
        Map<String, String[]> fares = new HashMap<>();
        python.forEach(line -> fares.put(line.split("\t")[0], line.split("\t", -1)));
        Map<String, Integer> ours = new TreeMap<>(Map.of("read", 0)).descendingMap();
        Map<String, Integer> theirs = new TreeMap<>();
        StringBuilder rows = new StringBuilder();
        int equal = 0;
        for (HostileFile file : files) {
            HostileRun.Result result = results.get(file.name());
            String[] fare = fares.get(file.name());
            boolean same = result.outcome().equals("read") && result.text().equals(fare[4]);
            equal += same ? 1 : 0;
            ours.merge(result.outcome(), 1, Integer::sum);
            theirs.merge(fare[3], 1, Integer::sum);
            String source = file.source().isEmpty() ? "" : " (" + file.source() + ")";
            rows.append(row(
                    file.name(),
                    file.rule() + source,
                    result.outcome() + (same ? ", the same" : ""),
                    result.millis(),
                    result.heap(),
                    fare[3],
                    fare[1],
                    fare[2]));
        }
        long slowest = results.values().stream()
                .mapToLong(HostileRun.Result::millis)
                .max()
                .orElse(0);
        long largest = results.values().stream()
                .mapToLong(HostileRun.Result::heap)
                .max()
                .orElse(0);
        String head = HEAD.formatted(files.size(), words(ours), equal, slowest, largest, words(theirs));
        Files.writeString(table, head + rows);
    }

    private static String row(Object... cells) {
        StringBuilder row = new StringBuilder("|");
        for (Object cell : cells) {
            String text = cell.toString();
            row.append(' ')
                    .append(text.replace("|", "\\|").replace("<", "&lt;").replace("`", "'"))
                    .append(" |");
        }
        return row.append('\n').toString();
    }

    private static String words(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .reduce((a, b) -> a + ", " + b)
                .orElse("none");
    }
}
