package torchffm.parity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The real PyTorch beside ours, running a script of this module. */
final class Peer {

    private Peer() {}

    /**
     * How a script ended.
     *
     * @param output all that it printed
     */
    record Ended(int status, String output) {}

    static Ended run(Path input, Path output, String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("torchffm.peer", "python3"), "python/" + script));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(input.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        return new Ended(builder.start().waitFor(), Files.readString(output));
    }
}
