package torchffm.io.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import torchffm.testing.ChildJvm;

/** Lets {@link HostileReading} read files, and goes on behind one that ended the process. */
final class HostileRun {
    private HostileRun() {}

    /**
     * What became of a file.
     *
     * @param outcome "refused", "read" or "broke"
     * @param millis how long it took to find that out, without LibTorch
     * @param heap the largest heap, in MiB
     * @param memory the largest growth of the process, in MiB
     * @param text a message, or a hash of what was read
     */
    record Result(String outcome, long millis, long heap, long memory, String text) {}

    /** The results by name, of files in a folder. */
    static Map<String, Result> of(Path corpus, List<String> names, Path scratch) throws IOException {
        Path list = Files.write(scratch.resolve("names"), names);
        Map<String, Result> results = new LinkedHashMap<>();
        while (results.size() < names.size()) {
            ChildJvm jvm =
                    new ChildJvm(scratch).nativeAccess().option("-Xmx512m").option("-XX:+UseSerialGC");
            if (System.getProperty("torchffm.shim") != null) {
                jvm.option("-Dtorchffm.shim=" + System.getProperty("torchffm.shim"));
            }
            ChildJvm.Ended ended =
                    jvm.run(HostileReading.class, corpus.toString(), list.toString(), Integer.toString(results.size()));
            for (String line : ended.lines()) {
                String[] cells = line.split("\t", -1);
                if (cells.length == 6 && cells[0].equals(names.get(results.size()))) {
                    results.put(cells[0], result(cells));
                }
            }
            if (results.size() < names.size()) {
                String end = "the process ended with " + ended.exitValue() + ": " + last(ended.lines());
                results.put(names.get(results.size()), new Result("broke", 0, 0, 0, end));
            }
        }
        return results;
    }

    private static Result result(String[] cells) {
        return new Result(
                cells[4], Long.parseLong(cells[1]), Long.parseLong(cells[2]), Long.parseLong(cells[3]), cells[5]);
    }

    private static String last(List<String> lines) {
        return lines.isEmpty() ? "" : lines.getLast();
    }
}
