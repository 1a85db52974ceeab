package torchffm.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import torchffm.OutOfMemoryException;
import torchffm.TorchException;

/** Finds the errors of LibTorch that say that memory has run out, for which it has no type of its own on the CPU. */
final class MemoryErrors {

    /** The CPU's allocator, and CUDA's, which rounds. */
    private static final Pattern ASKED = Pattern.compile(
            "(?:you tried to allocate (\\d+) bytes)|(?:out of memory\\. Tried to allocate ([\\d.]+) (\\w+))");

    private static final String EXHAUSTED = "out of memory";
    private static final Map<String, Long> UNITS = Map.of("KiB", 1L << 10, "MiB", 1L << 20, "GiB", 1L << 30);

    private MemoryErrors() {}

    /** The same error, or one that says what asked for how much. */
    static TorchException explain(TorchException error, Operator operator, Handles arguments) {
        String message = String.valueOf(error.getMessage());
        Matcher asked = ASKED.matcher(message);
        boolean found = asked.find();
        if (!found && !message.startsWith(EXHAUSTED)) {
            return error;
        }
        long bytes = found ? bytes(asked) : -1;
        String call = operator + "(" + String.join(", ", tensors(arguments)) + ")";
        String size = bytes < 0 ? "memory that there is not" : bytes + " bytes, which there are not";
        return new OutOfMemoryException(call + " asked for " + size + ": " + message, bytes, error);
    }

    private static long bytes(Matcher asked) {
        return asked.group(1) != null
                ? Long.parseLong(asked.group(1))
                : (long) (Double.parseDouble(asked.group(2)) * UNITS.getOrDefault(asked.group(3), 1L));
    }

    private static List<String> tensors(Handles arguments) {
        List<String> tensors = new ArrayList<>();
        arguments.forEach(handle -> {
            if (handle instanceof NativeTensor tensor) {
                TensorInfo info = TensorInfo.of(tensor);
                tensors.add(info.dtype() + " " + Arrays.toString(info.shape()));
            }
        });
        return tensors;
    }
}
