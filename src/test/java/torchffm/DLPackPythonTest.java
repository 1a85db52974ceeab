package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.testing.ChildJvm;
import torchffm.testing.Python;

/** DLPack with Python at the other end, in one process: Java starts CPython, and both use the LibTorch of its PyTorch. */
class DLPackPythonTest {

    private static Map<String, String> facts;

    @BeforeAll
    static void runBothInOneProcess(@TempDir Path folder) {
        Python.Results python = Python.run("embedding.py");
        Path library = Path.of(python.text("library"));
        assumeTrue(Files.exists(library), () -> "there is no libpython: " + library);
        ChildJvm.Ended ended = new ChildJvm(folder)
                .nativeAccess()
                .option("-Dtorchffm.libtorch=" + python.text("torch"))
                .variable("PYTHONHOME", python.text("home"))
                .variable("PYTHONPATH", python.text("packages"))
                .variable("PYTHONDONTWRITEBYTECODE", "1")
                .run(DLPackPythonProgram.class, library.toString());
        assertEquals(0, ended.exitValue(), ended::output);
        facts = ended.lines().stream()
                .filter(line -> line.contains("="))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')), line -> line.substring(line.indexOf('=') + 1)));
    }

    private static void assertFact(String expected, String name) {
        assertEquals(expected, facts.get(name), () -> name + " of " + facts);
    }

    @Test
    void bothUseTheSameLibTorch() {
        assertFact("1", "libraries");
    }

    @ParameterizedTest
    @CsvSource({
        "torch.exported.javaFirst", "torch.exported.pythonFirst", "torch.imported.javaFirst",
        "torch.imported.pythonFirst", "numpy.exported.javaFirst", "numpy.exported.pythonFirst",
        "numpy.imported.javaFirst", "numpy.imported.pythonFirst"
    })
    void eachSideSeesTheOthersWritesAndTheDeleterRunsOnce(String way) {
        assertFact("[1.0, 7.0, 3.0, 4.0]", way + ".javaSees");
        assertFact("[[1.0, 7.0], [9.0, 9.0]]", way + ".pythonSees");
        assertFact("0", way + ".deletedInUse");
        assertFact("1", way + ".deleted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"torch", "numpy"})
    void theMemoryLivesUntilTheLastSideLetsGo(String library) {
        for (String way : new String[] {".exported", ".imported"}) {
            assertFact("[[1.0, 7.0], [9.0, 9.0]]", library + way + ".javaFirst.otherStillSees");
            assertFact("[1.0, 7.0, 9.0, 9.0]", library + way + ".pythonFirst.otherStillSees");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"torch", "numpy"})
    void whatJavaForgetsIsDeletedByTheCollector(String library) {
        assertFact("1", library + ".forgotten.deleted");
    }

    @Test
    void aReadOnlyTensorIsReadOnlyOnTheOtherSide() {
        assertFact("False", "readOnly.writeable");
        assertFact("true", "readOnly.imported");
    }

    @Test
    void theLegacyFormGoesBothWays() {
        assertFact("[5.0, 1.0]", "legacy.javaSees");
        assertFact("[5.0, 6.0]", "legacy.back");
    }

    @Test
    void aCapsuleThatNobodyTookIsDeletedByItsClose() {
        assertFact("1", "unused.deleted");
    }
}
