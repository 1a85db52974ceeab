package torchffm.parity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A folder with a recording made by hand, and its replay. */
final class Recording {

    /** Three floats, 1, 2 and 3, and what twice of them is. */
    static final byte[] FLOATS = {0, 0, -128, 63, 0, 0, 0, 64, 0, 0, 64, 64};

    /** A tensor of these. */
    static final String ONE_TWO_THREE = tensor("float32", "[3]", "[1]", 0, "[0, 12]");

    private final Path folder;

    Recording(Path folder) {
        this.folder = folder;
    }

    static String tensor(String dtype, String shape, String stride, int offset, String storage) {
        return "{\"$tensor\": {\"dtype\": \"" + dtype + "\", \"shape\": " + shape + ", \"stride\": " + stride
                + ", \"offset\": " + offset + ", \"storage\": " + storage + "}}";
    }

    static String call(String op, String overload, String arguments, String results) {
        return call(op, overload, arguments, results, "{}");
    }

    static String call(String op, String overload, String arguments, String results, String mutated) {
        return "{\"op\": \"aten::" + op + "\", \"overload\": \"" + overload + "\", \"args\": [" + arguments
                + "], \"outs\": [" + results + "], \"mutated\": " + mutated + "}";
    }

    /** Writes NAME.jsonl and NAME.bin. */
    Recording with(String name, byte[] binary, String... lines) throws IOException {
        Files.write(folder.resolve(name + ".bin"), binary);
        Files.write(folder.resolve(name + ".jsonl"), Arrays.asList(lines));
        return this;
    }

    /** Replays it by the boxed door alone. */
    Ended replay(String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("--workers", "1", folder.toString()));
        return run(arguments.toArray(String[]::new));
    }

    static Ended run(String... arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        ByteArrayOutputStream errors = new ByteArrayOutputStream();
        int status = Main.run(List.of(arguments), printTo(output), printTo(errors));
        return new Ended(status, output.toString(StandardCharsets.UTF_8), errors.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream printTo(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** How a replay ended, and what it printed. */
    record Ended(int status, String output, String errors) {
        List<String> lines() {
            return output.lines().toList();
        }

        String last() {
            return lines().getLast();
        }
    }
}
