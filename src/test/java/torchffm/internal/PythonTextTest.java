package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts as Python prints them; each expectation is what {@code repr} gave. */
class PythonTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.001, 0.001",
        "0.0001, 0.0001",
        "0.00001, 1e-05",
        "1.5e-7, 1.5e-07",
        "3, 3.0",
        "-1e3, -1000.0",
        "123456789012345.6, 123456789012345.6",
        "9999999999999998, 9999999999999998.0",
        "1e16, 1e+16",
        "1.25e100, 1.25e+100",
        "1e23, 1e+23",
        "5e-324, 5e-324",
        "0, 0.0",
        "-0.0, -0.0",
        "NaN, nan",
        "Infinity, inf",
        "-Infinity, -inf"
    })
    void numbersArePrintedAsInPython(double number, String text) {
        assertEquals(text, PythonText.number(number));
    }

    @Test
    void shapesArePrintedAsInPython() {
        assertEquals("torch.Size([8, 1, 3])", PythonText.size(new long[] {8, 1, 3}));
        assertEquals("torch.Size([])", PythonText.size(new long[0]));
    }
}
