package torchffm.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;

/** The real PyTorch beside ours: runs a script of {@code src/test/python} and reads what it has handed out. */
public final class Python {

    private static final String INTERPRETER = "torchffm.peer";
    private static final long LIMIT_MINUTES = 10;

    private Python() {}

    /** Runs a script of this module's {@code test/python}, with one torch thread. */
    public static Results run(String script, String... arguments) {
        return run(Path.of("test", "python"), script, arguments);
    }

    /** Runs a script of a folder, with one torch thread. */
    public static Results run(Path scripts, String script, String... arguments) {
        String interpreter = System.getProperty(INTERPRETER);
        if (interpreter == null || !Files.isExecutable(Path.of(interpreter))) {
            throw new IllegalStateException("the tests against PyTorch need -D" + INTERPRETER
                    + "=PYTHON with torch 2.15.0, but it is " + interpreter + "; run them by `make test`");
        }
        try {
            Path folder = Files.createTempDirectory("torchffm-python");
            List<String> command = new ArrayList<>(List.of(
                    interpreter, scripts.resolve(script).toAbsolutePath().toString(), folder.toString()));
            command.addAll(Arrays.asList(arguments));
            run(command, folder);
            return new Results(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while waiting for " + script, e);
        }
    }

    private static void run(List<String> command, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("OMP_NUM_THREADS", "1");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        builder.environment()
                .put("PYTHONPATH", Path.of("test", "python").toAbsolutePath().toString());
        Process process = builder.start();
        if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("still running after " + LIMIT_MINUTES + " minutes: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " failed:\n" + Files.readString(log));
        }
    }

    /**
     * What a script handed out.
     *
     * @param dir the folder it was given, with the files that it wrote on its own account
     */
    public record Results(Path dir) {

        /** The tensor of that name. */
        public Tensor tensor(String name) {
            byte[] content = read(name, "tensor");
            int dtypeEnd = lineEnd(content, 0);
            int shapeEnd = lineEnd(content, dtypeEnd + 1);
            DType dtype = DType.of(new String(content, 0, dtypeEnd));
            String sizes = new String(content, dtypeEnd + 1, shapeEnd - dtypeEnd - 1);
            long[] shape = sizes.isEmpty()
                    ? new long[0]
                    : Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray();
            byte[] elements = Arrays.copyOfRange(content, shapeEnd + 1, content.length);
            return Torch.fromSegment(MemorySegment.ofArray(elements), dtype, shape);
        }

        /** The elements of the float32 tensor of that name. */
        public float[] floats(String name) {
            return tensor(name).toFloatArray();
        }

        /** The elements of the int64 tensor of that name. */
        public long[] longs(String name) {
            return tensor(name).toLongArray();
        }

        /** The number of that name. */
        public double number(String name) {
            String text = new String(read(name, "number"));
            return switch (text) {
                case "nan" -> Double.NaN;
                case "inf" -> Double.POSITIVE_INFINITY;
                case "-inf" -> Double.NEGATIVE_INFINITY;
                default -> Double.parseDouble(text);
            };
        }

        /** The string of that name. */
        public String text(String name) {
            return new String(read(name, "text"), java.nio.charset.StandardCharsets.UTF_8);
        }

        private byte[] read(String name, String kind) {
            try {
                return Files.readAllBytes(dir.resolve(name + "." + kind));
            } catch (IOException e) {
                throw new IllegalArgumentException("the script handed out no " + kind + " named " + name, e);
            }
        }

        private static int lineEnd(byte[] content, int from) {
            int end = from;
            while (content[end] != '\n') {
                end++;
            }
            return end;
        }
    }
}
