package torchffm.parity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which method is each operator's, as the generator of the typed layer wrote it down beside it. */
final class TypedManifest {

    private static final String RESOURCE = "typed.tsv";
    private static final int COLUMNS = 4;

    private TypedManifest() {}

    /**
     * A method, the one that takes every argument.
     *
     * @param owner the name of its class
     * @param name its own
     * @param parameters in Java's order; that on which it is called, too
     */
    record Row(String owner, String name, List<Parameter> parameters) {}

    /**
     * A parameter.
     *
     * @param argument the schema's name of it, or {@link #OPTIONS}
     * @param type the erased Java type, or {@link #RECEIVER}
     */
    record Parameter(String argument, String type) {
        /** The argument that has a setter for each other. */
        static final String OPTIONS = "options";

        /** The type of what an instance method is called on. */
        static final String RECEIVER = "this";

        boolean isOptions() {
            return argument.equals(OPTIONS) && type.startsWith("torchffm.options.");
        }
    }

    /** The rows by the full names of their operators. */
    static Map<String, Row> read() {
        Map<String, Row> rows = new HashMap<>();
        try (InputStream resource = TypedManifest.class.getResourceAsStream(RESOURCE)) {
            if (resource == null) {
                throw new IllegalStateException("the jar has no " + RESOURCE);
            }
            new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", COLUMNS))
                    .forEach(row -> rows.put(row[0], new Row(row[1], row[2], parameters(row[3]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private static List<Parameter> parameters(String text) {
        List<Parameter> parameters = new ArrayList<>();
        for (String parameter : text.isEmpty() ? new String[0] : text.split(",")) {
            int colon = parameter.indexOf(':');
            parameters.add(new Parameter(parameter.substring(0, colon), parameter.substring(colon + 1)));
        }
        return parameters;
    }
}
