package torchffm.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Python;

/** Files that Python's {@code torch.save} wrote, by {@code io_state_dicts.py}, which also says what is in each. */
class PythonFilesTest {
    private static Python.Results python;

    @TempDir
    Path folder;

    @BeforeAll
    static void writeFiles() {
        python = Python.run("io_state_dicts.py");
    }

    private static List<Path> files(String kind) {
        try (Stream<Path> files = Files.list(python.dir().resolve(kind))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<DynamicTest> forEach(List<Path> files, FileTest test) {
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> test.run(file)));
    }

    private interface FileTest {
        void run(Path file) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> whatIsReadIsWrittenWithTheSameBytesFromTheTreeAlone() {
        return forEach(
                files("files"),
                file -> assertArrayEquals(Files.readAllBytes(file), CheckpointForge.readAndWrite(file, folder)));
    }

    @TestFactory
    Stream<DynamicTest> whatIsLoadedIsSavedWithTheSameBytesFromItsTensors() {
        return forEach(files("files"), file -> {
            Path copy = folder.resolve(file.getFileName());
            try (StateDict state = StateDict.load(file)) {
                state.save(copy);
            }
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy));
        });
    }

    @TestFactory
    Stream<DynamicTest> eachTensorIsThatOfPython() {
        List<Path> all = Stream.of("files", "read", "built")
                .flatMap(kind -> files(kind).stream())
                .toList();
        return forEach(all, file -> {
            try (StateDict state = StateDict.load(file)) {
                assertEquals(python.text(file.getFileName().toString()), describe(state));
            }
        });
    }

    private static String describe(StateDict state) {
        return state.keys().stream()
                .map(key -> key + "\t" + describe(state, key))
                .collect(Collectors.joining("\n"));
    }

    private static String describe(StateDict state, String key) {
        Tensor tensor = tensor(state, key);
        String shape = Arrays.stream(tensor.shape()).mapToObj(Long::toString).collect(Collectors.joining("x"));
        String requiresGrad = tensor.requiresGrad() ? "True" : "False";
        return tensor.dtype() + "\t" + shape + "\t" + requiresGrad + "\t" + sha256(tensor);
    }

    private static Tensor tensor(StateDict state, String key) {
        Tensor tensor = state.get(key);
        assertNotNull(tensor, key);
        return tensor;
    }

    private static String sha256(Tensor tensor) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (tensor.numel() > 0) {
                ByteBuffer bytes = tensor.detach().contiguous().asSegment().asByteBuffer();
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatIsNoStateDictOfPlainTensorsIsRefusedByItsName() {
        Map<String, String> words = Map.ofEntries(
                Map.entry("model.pth", "'__main__ TutorialCNN', which is not allowed"),
                Map.entry("tensor.pth", "holds a tensor; a state dict"),
                Map.entry("list.pth", "holds a list of 1; a state dict"),
                Map.entry("checkpoint.pth", "its entry 'model' is an OrderedDict of 6; a tensor was expected"),
                Map.entry("numpy.pth", "which is not allowed"),
                Map.entry("protocol_4.pth", "protocol 4; torch.save writes 2"),
                Map.entry("optimizer.pth", "its entry 'state' is a dict of 0; a tensor was expected"),
                Map.entry("torchscript.pth", "is a TorchScript archive"));
        return forEach(files("refused"), file -> {
            CheckpointException refusal = assertThrows(CheckpointException.class, () -> StateDict.load(file));
            String expected = words.get(file.getFileName().toString());
            assertTrue(refusal.getMessage().contains(expected), refusal::getMessage);
        });
    }

    @Test
    void aStateDictThatIsBuiltInJavaIsWrittenAsPythonWritesIt() throws IOException {
        Path file = folder.resolve("built_in_java.pth");
        try (StateDict state = builtInJava()) {
            state.save(file);
        }
        assertArrayEquals(
                Files.readAllBytes(python.dir().resolve("built/built_in_java.pth")), Files.readAllBytes(file));
    }

    private static StateDict builtInJava() {
        StateDict state = new StateDict().putMetadata("", 1).putMetadata("child", 2);
        for (String name : List.of("storage", "version", "_metadata")) {
            state.put(name, Torch.tensor(new float[] {0, 1, 2, 3}, 4));
        }
        Tensor mean = Torch.zeros(2);
        state.put("view", mean.narrow(0, 1, 1));
        state.put("child.weight", Torch.ones(2));
        state.put("child.bias", Torch.zeros(2));
        state.put("child.running_mean", mean);
        state.put("child.running_var", Torch.ones(2));
        return state.put("child.num_batches_tracked", Torch.zeros(new long[0], DType.INT64));
    }

    @Test
    void metadataIsThatOfPython() {
        try (StateDict state = StateDict.load(python.dir().resolve("files/batchnorm.pth"))) {
            assertEquals(List.of("", "0", "1", "2", "2.0"), List.copyOf(state.prefixes()));
            assertEquals(2, state.version("1").orElseThrow());
        }
    }
}
