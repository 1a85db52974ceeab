package torchffm.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file is one idea, and fits the mind. */
class FileSizeTest {

    private static final int MAX_LINES = 300;
    private static final Path ROOT = Path.of("..");
    private static final Pattern BY_HAND = Pattern.compile(
            "(native|src|generator|mnist|benchmarks|parity|scripts)/.*\\.(java|cpp|h|c|py|sh)|scripts/[^.]*|Makefile");
    private static final Pattern BUILT = Pattern.compile("(^|.*/)(build|target)/.*|src/main/generated/.*");

    private static List<Path> files(Pattern wanted) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> {
                        String name = ROOT.relativize(file).toString();
                        return wanted.matcher(name).matches()
                                && !BUILT.matcher(name).matches();
                    })
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    @Test
    void noFileByHandIsLongerThan300Lines() throws IOException {
        List<String> longer = new ArrayList<>();
        for (Path file : files(BY_HAND)) {
            long lines = lines(file);
            if (lines > MAX_LINES) {
                longer.add(file + ": " + lines);
            }
        }
        assertEquals(List.of(), longer);
    }

    @Test
    void theFilesAreFound() throws IOException {
        assertTrue(files(BY_HAND).size() > 100);
    }

    @Test
    void theShimHasAtMost3030Lines() throws IOException {
        long sum = 0;
        for (Path file : files(Pattern.compile("native/((src|include|test)/.*|CMakeLists.txt)"))) {
            sum += lines(file);
        }
        assertTrue(sum > 0 && sum <= 3030, "lines: " + sum);
    }
}
