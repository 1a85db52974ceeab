package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.testing.Python;

/** Numbers that come out as Python's; core_numbers.py makes the expected values. */
class PythonNumbersTest {

    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("core_numbers.py");
    }

    private static List<String[]> lines(String name) {
        return python.text(name).lines().map(line -> line.split(" ")).toList();
    }

    private static double number(String bits) {
        return Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
    }

    @Test
    void aFloatIsPrintedAsPythonPrintsIt() {
        for (String[] line : lines("repr")) {
            assertEquals(line[1], PythonText.number(number(line[0])), line[0]);
        }
    }

    @Test
    void aPowerHasPythonsBits() {
        for (String[] line : lines("pow")) {
            double power = CMath.pow(number(line[0]), number(line[1]));
            assertEquals(line[2], "%016x".formatted(Double.doubleToRawLongBits(power)), String.join(" ", line));
        }
    }

    @Test
    void aTruthValueIsPrintedAsPythonPrintsIt() {
        assertEquals("True False", PythonText.bool(true) + " " + PythonText.bool(false));
    }

    @Test
    void aShapeIsPrintedAsPythonPrintsIt() {
        assertEquals("torch.Size([8, 1, 3, 3])", PythonText.size(new long[] {8, 1, 3, 3}));
    }
}
