package torchffm.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import torchffm.ops.Schema;

/** The list of calls that LibTorch does not survive, for the Javadoc of the methods that make them. */
final class Deadly {

    /** The list: the operators, what is deadly, and what a test needs. */
    static final String TABLE = "docs/deadly.tsv";

    private final Map<Pattern, String> rows;

    private Deadly(Map<Pattern, String> rows) {
        this.rows = rows;
    }

    static Deadly read(Path table) throws IOException {
        Map<Pattern, String> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(table)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t");
                boolean hangs = cells[4].equals("SIGALRM");
                rows.put(
                        Pattern.compile(cells[0]),
                        (hangs ? "Does not end, in Python either, with " : "Ends the process, in Python too, with ")
                                + cells[1]);
            }
        }
        return new Deadly(rows);
    }

    /** What the Javadoc of an operator's methods says. */
    List<String> of(Schema schema) {
        String name = Manifest.name(schema);
        return rows.entrySet().stream()
                .filter(row -> row.getKey().matcher(name).matches())
                .map(row -> row.getValue() + ": {@code " + TABLE + "}.")
                .toList();
    }
}
