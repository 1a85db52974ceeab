package torchffm.mnist.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonFloatTest {

    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1, 1.0",
        "100, 100.0",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "9999999999999998, 9999999999999998.0",
        "1e16, 1e+16",
        "1.5e300, 1.5e+300",
        "4.9e-324, 5e-324",
        "2e23, 2e+23",
        "NaN, nan",
        "-Infinity, -inf"
    })
    void writesLikePython(double value, String expected) {
        assertEquals(expected, PythonFloat.repr(value));
    }

    @Test
    void widensAFloat32First() {
        assertEquals("0.9850000143051147", PythonFloat.repr(0.985f));
    }

    /** Against {@code float_repr.py}, which prints Python's {@code repr} of each number in a file. */
    @Test
    void agreesWithPythonOnThousandsOfNumbers(@TempDir Path folder) throws IOException, InterruptedException {
        List<Double> numbers = numbers();
        Path file = folder.resolve("bits.txt");
        Files.writeString(
                file,
                numbers.stream()
                        .map(number -> Long.toUnsignedString(Double.doubleToRawLongBits(number)))
                        .collect(Collectors.joining("\n")));
        String interpreter = System.getProperty("torchffm.peer", "python3");
        Process python = new ProcessBuilder(interpreter, "src/test/python/float_repr.py", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> reprs = python.inputReader().lines().toList();
        assertEquals(0, python.waitFor());
        assertEquals(numbers.size(), reprs.size());
        for (int i = 0; i < numbers.size(); i++) {
            assertEquals(reprs.get(i), PythonFloat.repr(numbers.get(i)));
        }
        assertTrue(numbers.size() > 8000, "there are thousands");
    }

    private static List<Double> numbers() {
        Random random = new Random(5);
        List<Double> numbers = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            numbers.add(Double.longBitsToDouble(random.nextLong()));
            numbers.add((double) random.nextFloat());
            numbers.add(Double.longBitsToDouble(random.nextLong() >>> 12 + random.nextInt(52)));
        }
        for (int exponent = -325; exponent < 309; exponent++) {
            numbers.add(Double.parseDouble("1e" + exponent));
            numbers.add(Double.parseDouble("2e" + exponent));
            numbers.add(Math.scalb(1.0, exponent));
        }
        return numbers;
    }
}
