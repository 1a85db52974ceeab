package torchffm.ops;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Generator;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;

/** Operators from a library that a user has compiled. */
class OpLibraryTest {

    private static final Path SOURCE = UserLibrary.SOURCE;

    private static List<String> registered = List.of();

    @TempDir
    private Path folder = Path.of(".");

    @BeforeAll
    static void loadALibraryLinkedInTheUsualWay() {
        registered = UserLibrary.registered();
    }

    private Path compiled(String name, Path source, String... options) throws Exception {
        return UserLibrary.compile(folder, name, source, options);
    }

    private Path emptySource() throws IOException {
        return Files.writeString(folder.resolve("empty.cpp"), "");
    }

    @Test
    void loadingSaysWhatIsRegistered() {
        assertTrue(registered.containsAll(List.of("myns::scale", "myns::scale_")), registered.toString());
        assertTrue(registered.stream().allMatch(name -> name.startsWith("myns::")), registered.toString());
    }

    @Test
    void loadingAgainDoesNothing() {
        assertEquals(List.of(), Ops.load(UserLibrary.file()));
    }

    @Test
    void aDefaultIsTheSchemas() {
        Tensor x = Torch.tensor(new double[] {1, 2}, 2);
        assertArrayEquals(
                new double[] {0.1, 0.2}, Ops.call("myns::scale", x).tensor().toDoubleArray());
        assertEquals(
                "a \"quoted\" one",
                Ops.find("myns::scale").schema().arguments().get(2).defaultValue());
    }

    @Test
    void anArgumentWorkedOnInPlaceIsTheResult() {
        Tensor x = Torch.tensor(new float[] {1, 2}, 2);
        assertSame(x, Ops.call("myns::scale_", x, 3).tensor());
        assertArrayEquals(new float[] {3, 6}, x.toFloatArray());
    }

    @TestFactory
    Stream<DynamicTest> aValueComesBackAsItWent() {
        return Stream.of(
                        new Object[] {"device", new Device("cuda", 1)},
                        new Object[] {"dtype", DType.BFLOAT16},
                        new Object[] {"layout", Layout.SPARSE_CSR},
                        new Object[] {"format", MemoryFormat.CHANNELS_LAST},
                        new Object[] {"complex", new Complex(1.5, -0.0)},
                        new Object[] {"scalar", new Complex(0, 1)},
                        new Object[] {"scalar", 3L},
                        new Object[] {"scalar", 0.5},
                        new Object[] {"scalar", false},
                        new Object[] {"text", "grün\u0000 𝄞"},
                        new Object[] {"texts", List.of("", "b")},
                        new Object[] {"optionals", Arrays.asList(1L, null, 3L)},
                        new Object[] {"any", 7L},
                        new Object[] {"any", "text"},
                        new Object[] {"number", 2.5})
                .map(one -> dynamicTest(
                        one[0] + " " + one[1],
                        () -> assertEquals(
                                one[1], Ops.call("myns::" + one[0], one[1]).get(0))));
    }

    @Test
    void listsOfNumbersAreArrays() {
        assertArrayEquals(new long[] {1, -2}, (long[])
                Ops.call("myns::ints", List.of(1, -2)).get(0));
        assertArrayEquals(new double[] {1, 0.5}, (double[])
                Ops.call("myns::floats", List.of(1, 0.5)).get(0));
        assertArrayEquals(new boolean[] {true, false}, (boolean[])
                Ops.call("myns::bools", new boolean[] {true, false}).get(0));
        assertEquals(List.of(4L, 5L), Ops.call("myns::any", new int[] {4, 5}).get(0));
    }

    @Test
    void listsOfListsOfTensorsAreCarried() {
        Tensor one = Torch.ones(1);
        Tensor two = Torch.ones(2);
        List<Tensor> joined = Ops.call("myns::joined", List.of(List.of(one), new Tensor[] {two, one}))
                .tensors();
        assertArrayEquals(
                new long[] {1, 2, 1}, joined.stream().mapToLong(Tensor::numel).toArray());
    }

    @Test
    void aGeneratorComesBack() {
        Generator generator = new Generator().manualSeed(5);
        Generator same = (Generator) Ops.call("myns::generator", generator).get(0);
        assertEquals(5, java.util.Objects.requireNonNull(same).initialSeed());
        assertNull(Ops.call("myns::generator", (Object) null).get(0));
        assertNull(Ops.call("myns::number", (Object) null).get(0));
    }

    @Test
    void theUndefinedTensorIsPassedByItsName() {
        assertEquals(false, Ops.call("myns::defined", Ops.UNDEFINED).bool());
        assertEquals(true, Ops.call("myns::defined", 3).bool());
        assertThrows(IllegalArgumentException.class, () -> Ops.call("myns::defined", (Object) null));
    }

    @Test
    void aLibraryThatNamesLibtorchIsLoaded() throws Exception {
        Path library = compiled("libnamed.so", emptySource(), "-Wl,--no-as-needed", "-ltorch");
        assertEquals(List.of(), Ops.load(library));
    }

    @Test
    void oneThatNeedsLibtorchPythonIsRefusedByThatName() throws Exception {
        compiled("libtorch_python.so", emptySource(), "-Wl,-soname,libtorch_python.so");
        Path library = compiled("libforpython.so", emptySource(), "-Wl,--no-as-needed", "-ltorch_python");
        String message =
                assertThrows(TorchException.class, () -> Ops.load(library)).getMessage();
        assertTrue(String.valueOf(message).contains("needs libtorch_python.so"), message);
    }

    @Test
    void whatIsNoLibraryIsRefused() throws Exception {
        Path absent = folder.resolve("libabsent.so");
        assertThrows(IllegalArgumentException.class, () -> Ops.load(absent));
        assertThrows(TorchException.class, () -> Ops.load(SOURCE));
    }

    @Test
    void aLibraryCutOffIsRefused() throws Exception {
        byte[] whole = Files.readAllBytes(UserLibrary.file());
        Path cut = Files.write(folder.resolve("libcut.so"), Arrays.copyOf(whole, 200));
        String message = assertThrows(TorchException.class, () -> Ops.load(cut)).getMessage();
        assertTrue(String.valueOf(message).contains("it is cut short: expected at least"), message);
    }
}
