package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.TensorMemory;
import torchffm.io.json.JsonInput;
import torchffm.io.tree.PyComplex;
import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyParameter;
import torchffm.io.tree.PyString;
import torchffm.io.tree.PyTensor;
import torchffm.io.tree.PyValue;
import torchffm.testing.Python;

/** What Python wrote in each format, by {@code io_formats.py}, is read bit for bit, at once and tensor by tensor. */
class FormatsTest {
    private static Python.Results python;

    @BeforeAll
    static void writeFiles() {
        python = Python.run("io_formats.py");
    }

    /** A tensor as Python describes it: its dtype, its shape, the digest of its bytes. */
    private record Described(String dtype, List<Long> shape, String digest) {}

    @TestFactory
    Stream<DynamicTest> legacyFiles() {
        return each("legacy", Format.LEGACY);
    }

    @TestFactory
    Stream<DynamicTest> zipFiles() {
        return each("zip", Format.TORCH);
    }

    @TestFactory
    Stream<DynamicTest> safetensorsFiles() {
        return each("safetensors", Format.SAFETENSORS);
    }

    @TestFactory
    Stream<DynamicTest> arrays() {
        return Stream.concat(each("npy", Format.NPY), each("npz", Format.NPZ));
    }

    @ParameterizedTest
    @ValueSource(strings = {"safetensors", "bin"})
    void aModelInSeveralFilesIsReadByItsIndex(String suffix) throws IOException {
        Path index = Files.writeString(python.dir().resolve(suffix + ".index.json"), python.text("index." + suffix));
        assertEquals(Format.SHARDED, Format.of(index));
        try (Checkpoint model = Checkpoint.open(index)) {
            assertEquals(parse(python.text("sharded." + suffix)), describe(model));
        }
        Files.writeString(index, python.text("index." + suffix).replace("-00002", "-00003"));
        CheckpointException missing = assertThrows(CheckpointException.class, () -> Checkpoint.open(index));
        assertTrue(missing.getMessage().contains("-00003"), missing.getMessage());
        Files.writeString(index, "{\"weight_map\": {\"a\": \"../secret.pth\"}}");
        CheckpointException outside = assertThrows(CheckpointException.class, () -> Checkpoint.open(index));
        assertTrue(outside.getMessage().contains("not in the folder of the index"), outside.getMessage());
    }

    @Test
    void safetensorsAreWrittenAsTheirLibraryWritesThem() throws IOException {
        Path file = python.dir().resolve("safetensors").resolve("dtypes.safetensors");
        Path copy = python.dir().resolve("copy.safetensors");
        try (Checkpoint read = Checkpoint.open(file)) {
            assertEquals(Map.of("format", "pt"), read.metadata());
            SafeTensors.save(copy, (PyDict) read.root(), read.metadata());
        }
        assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
        Path views = python.dir().resolve("views.safetensors");
        try (Checkpoint read = Checkpoint.open(python.dir().resolve("zip").resolve("views.pth"))) {
            SafeTensors.save(views, (PyDict) read.root(), Map.of());
        }
        check(views, "zip.views.pth", Format.SAFETENSORS);
    }

    @Test
    void whatSafetensorsCannotHoldIsRefusedByName() {
        Path file = python.dir().resolve("refused.safetensors");
        StateDict state = new StateDict().put("wide", Torch.zeros(new long[] {1}, DType.COMPLEX128));
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> SafeTensors.save(file, state, Map.of()));
        assertTrue(refusal.getMessage().contains("'wide'"), refusal.getMessage());
        assertFalse(Files.exists(file));
    }

    @Test
    void arraysAreWrittenAsNumpyWritesThem() throws IOException {
        Path rows = python.dir().resolve("npy").resolve("rows.npy");
        Path copy = python.dir().resolve("copy.npy");
        try (Checkpoint read = Checkpoint.open(rows)) {
            NumPyFiles.save(copy, read.root());
        }
        assertArrayEquals(Files.readAllBytes(rows), Files.readAllBytes(copy));
        Path all = python.dir().resolve("copy.npz");
        try (Checkpoint read = Checkpoint.open(python.dir().resolve("npz").resolve("deflated.npz"))) {
            NumPyFiles.savez(all, (PyDict) read.root());
        }
        check(all, "npz.stored.npz", Format.NPZ);
        Python.Results again = Python.run("io_numpy_again.py", all.toString());
        assertEquals(parse(python.text("npz.stored.npz")), parse(again.text("arrays")));
    }

    @Test
    void numpysValuesAreReadWhereThatIsAskedFor() {
        Path file = python.dir().resolve("numpy.pth");
        CheckpointException refusal = assertThrows(CheckpointException.class, () -> Checkpoint.open(file));
        assertTrue(refusal.getMessage().contains("which is not allowed"), refusal.getMessage());
        try (Checkpoint read = Checkpoint.open(file, LoadOptions.DEFAULT.addSafeGlobals(SafeGlobals.NUMPY))) {
            PyDict values = (PyDict) read.root();
            assertEquals(new PyValue.Float(1.5), NumPyValues.scalar(values.get("f8")));
            assertEquals(new PyValue.Float(-0.25), NumPyValues.scalar(values.get("f4")));
            assertEquals(new PyValue.Int(-7), NumPyValues.scalar(values.get("i4")));
            assertEquals(
                    "an int of 65 bits", NumPyValues.scalar(values.get("u8")).kind());
            assertEquals(PyValue.Bool.TRUE, NumPyValues.scalar(values.get("b")));
            assertEquals(-2, ((PyComplex) NumPyValues.scalar(values.get("c"))).imag());
            assertEquals(List.of(1.5), values(read, values.get("big")));
            assertEquals(List.of(0.0, 1.0, 2.0, 3.0, 4.0, 5.0), values(read, values.get("rows")));
            assertEquals(List.of(1.0, 0.0, 0.0, 0.0, 1.0, 0.0), values(read, values.get("columns")));
            assertThrows(IllegalArgumentException.class, () -> NumPyValues.array(values.get("f8")));
            assertThrows(IllegalArgumentException.class, () -> NumPyValues.scalar(values.get("rows")));
        }
    }

    private static List<Double> values(Checkpoint read, PyValue array) {
        try (var _ = TensorScope.open()) {
            Tensor tensor = read.tensor(NumPyValues.array(array));
            return Arrays.stream(tensor.to(DType.FLOAT64).reshape(-1).toDoubleArray())
                    .boxed()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> tarArchives() {
        return each("tar", Format.TAR);
    }

    @TestFactory
    Stream<DynamicTest> torchScriptArchives() {
        return each("script", Format.TORCHSCRIPT);
    }

    private static Stream<DynamicTest> each(String kind, Format format) {
        try {
            return Files.list(python.dir().resolve(kind))
                    .map(file -> DynamicTest.dynamicTest(
                            file.getFileName().toString(), () -> check(file, kind + "." + file.getFileName(), format)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(Path file, String name, Format format) {
        Map<String, Described> expected = parse(python.text(name));
        assertEquals(format, Format.of(file));
        try (Checkpoint any = Checkpoint.openAny(file, LoadOptions.DEFAULT)) {
            assertEquals(format, any.format());
            assertEquals(expected, describe(any));
        }
        if (format == Format.TORCHSCRIPT) {
            assertThrows(CheckpointException.class, () -> Checkpoint.open(file));
            try (Checkpoint script = Checkpoint.openScript(file, LoadOptions.DEFAULT)) {
                assertEquals(expected, describe(script));
                assertEquals(
                        List.copyOf(expected.keySet()),
                        List.copyOf(describe(script).keySet()));
            }
            return;
        }
        try (Checkpoint all = Checkpoint.load(file);
                Checkpoint lazy = Checkpoint.open(file)) {
            assertEquals(format, all.format());
            assertEquals(expected, describe(all));
            assertEquals(expected, describe(lazy));
            lazy.verify();
        }
        LoadOptions mmap = LoadOptions.DEFAULT.mmap(true);
        if (format != Format.LEGACY && format != Format.TAR) {
            try (Checkpoint mapped = Checkpoint.load(file, mmap)) {
                assertEquals(expected, describe(mapped));
                mapped.verify();
            }
        }
    }

    private static Map<String, Described> describe(Checkpoint checkpoint) {
        Map<String, Described> described = new LinkedHashMap<>();
        if (checkpoint.root() instanceof PyDict dict) {
            dict.items()
                    .forEach(item -> described.put(((PyString) item.key()).text(), describe(checkpoint, item.value())));
        } else {
            described.put("", describe(checkpoint, checkpoint.root()));
        }
        return described;
    }

    private static Described describe(Checkpoint checkpoint, PyValue value) {
        PyTensor node = value instanceof PyParameter parameter ? parameter.data() : (PyTensor) value;
        try (var _ = TensorScope.open()) {
            Tensor tensor = checkpoint.tensor(node);
            assertArrayEquals(node.shape(), tensor.shape());
            String digest = TensorMemory.read(
                    tensor.detach().contiguous(), bytes -> sha256(bytes.toArray(ValueLayout.JAVA_BYTE)));
            List<Long> shape = new ArrayList<>();
            for (long size : tensor.shape()) {
                shape.add(size);
            }
            tensor.close();
            return new Described(node.dtype().pythonName(), shape, digest);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Described> parse(String json) {
        Map<String, Described> tensors = new LinkedHashMap<>();
        JsonInput in = new JsonInput(json.getBytes(StandardCharsets.UTF_8));
        in.object(name -> {
            List<Object> parts = new ArrayList<>();
            List<Long> shape = new ArrayList<>();
            in.array(() -> {
                if (parts.size() == 1) {
                    in.array(() -> shape.add(in.unsigned()));
                    parts.add(shape);
                } else {
                    parts.add(in.string());
                }
            });
            tensors.put(name, new Described((String) parts.get(0), shape, (String) parts.get(2)));
        });
        assertTrue(!tensors.isEmpty());
        return tensors;
    }
}
