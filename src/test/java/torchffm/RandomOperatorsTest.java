package torchffm;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.ops.Ops;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Every random operator draws what Python draws, and leaves the generator where Python does (modes_random.py). */
class RandomOperatorsTest {

    private static Python.Results python;
    private static List<String> lines;

    @BeforeAll
    static void runPython() throws IOException {
        Torch.setNumThreads(1);
        python = Python.run("modes_random.py");
        lines = Files.readAllLines(Path.of("test", "python", "modes_random.txt"));
    }

    private static Stream<Integer> numbers() {
        return IntStream.range(0, lines.size()).boxed();
    }

    private static Object argument(String text, int n, DType dtype) {
        Tensor ramp = Torch.arange(n).to(dtype);
        return switch (text) {
            case "n" -> n;
            case "[n]" -> new long[] {n};
            case "X" -> ramp.sub(2);
            case "P" -> ramp.add(1).div(n + 1);
            case "N" -> ramp.add(3);
            case "M" -> ramp.reshape(1, -1, 5);
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> text.contains(".") ? (Object) Double.valueOf(text) : (Object) Long.valueOf(text);
        };
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void drawsWhatPythonDraws(int number) {
        String[] words = lines.get(number).split(" ");
        for (int n : new int[] {5, 40}) {
            for (DType dtype : List.of(DType.FLOAT32, DType.FLOAT64)) {
                Object[] arguments = Arrays.stream(words)
                        .skip(1)
                        .map(word -> argument(word, n, dtype))
                        .toArray();
                Torch.manualSeed(number).close();
                Tensor result = Ops.find(words[0]).call(arguments).tensor(0);
                String key = number + "." + n + "." + dtype.pythonName();
                Bits.assertSame(python.tensor(key), result, lines.get(number) + " " + key);
                Bits.assertSame(python.tensor(key + ".next"), Torch.rand(1), lines.get(number) + ", the next draw");
            }
        }
    }

    @Test
    void thereAreManyOfThem() {
        assertTrue(lines.size() > 40);
    }
}
