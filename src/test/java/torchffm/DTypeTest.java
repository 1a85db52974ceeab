package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Every dtype that PyTorch has, under its name, number and size; core_dtypes.py makes the expected values. */
class DTypeTest {

    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("core_dtypes.py");
    }

    private static List<String> lines(String name) {
        return List.of(python.text(name).split("\n"));
    }

    @Test
    void bothLanguagesHaveTheSameDtypes() {
        assertEquals(
                lines("names").stream().sorted().toList(),
                Arrays.stream(DType.values()).map(DType::pythonName).sorted().toList());
    }

    /** Python's line: name, item size, floating-point, complex. */
    @TestFactory
    Stream<DynamicTest> sizeAndKindArePythons() {
        return lines("properties").stream()
                .map(line -> dynamicTest(line, () -> {
                    DType dtype = DType.of(line.split(" ")[0]);
                    String ours = dtype.pythonName() + " " + dtype.itemSize() + " " + dtype.isFloatingPoint() + " "
                            + dtype.isComplex();
                    assertEquals(line, ours);
                }));
    }

    /** A one of each dtype has the bits of Python's, so the number behind the name is the right one. */
    @TestFactory
    Stream<DynamicTest> aOneHasPythonsBits() {
        return lines("ones").stream()
                .map(name -> dynamicTest(name, () -> {
                    Tensor one = Torch.ones(1).to(DType.of(name));
                    assertEquals(DType.of(name), one.dtype());
                    Bits.assertSame(python.tensor("one_" + name), one, name);
                }));
    }

    @Test
    void printsAsPython() {
        assertEquals("torch.bfloat16", DType.BFLOAT16.toString());
    }

    @Test
    void isReadWithItsPrefixToo() {
        assertEquals(DType.INT64, DType.of("torch.int64"));
    }

    @Test
    void aNameThatIsNoneIsRefusedByValue() {
        var refused = assertThrows(IllegalArgumentException.class, () -> DType.of("float"));
        assertEquals("pythonName: expected a dtype such as float32, but got float", refused.getMessage());
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> DType.of(1000));
    }

    @Test
    void boolIsNoInteger() {
        assertEquals(false, DType.BOOL.isInteger());
    }
}
