package torchffm.profiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.nn.Conv2d;
import torchffm.nn.CrossEntropyLoss;
import torchffm.nn.Flatten;
import torchffm.nn.Linear;
import torchffm.nn.MaxPool2d;
import torchffm.nn.ReLU;
import torchffm.nn.Sequential;
import torchffm.testing.Python;

/** The profiler beside {@code profiler.py}, which runs the same program. */
class ProfilerTest {

    @TempDir
    private static Path folder;

    private static Python.Results peer;

    @BeforeAll
    static void runPython() {
        peer = Python.run("profiler.py");
    }

    private static Profiler profileOfTheProgram() {
        Torch.manualSeed(0);
        try (TensorScope _ = TensorScope.open()) {
            Sequential model =
                    new Sequential(new Conv2d(1, 4, 3), new ReLU(), new MaxPool2d(2), new Flatten(), new Linear(36, 5));
            CrossEntropyLoss criterion = new CrossEntropyLoss();
            Tensor image = Torch.ones(2, 1, 8, 8);
            Tensor target = Torch.tensor(new long[] {1, 3});
            Profiler profiler = Profiler.start();
            for (int i = 0; i < 3; i++) {
                try (RecordFunction _ = RecordFunction.open("a step")) {
                    Tensor loss = criterion.forward(model.forward(image), target);
                    model.zeroGrad();
                    loss.backward();
                    try (Mode _ = Torch.noGrad()) {
                        for (Tensor parameter : model.parameters()) {
                            parameter.sub_(Objects.requireNonNull(parameter.grad()), 0.1);
                        }
                    }
                }
            }
            profiler.stop();
            return profiler;
        }
    }

    private static String counts(EventList averages) {
        return averages.events().stream()
                .sorted(Comparator.comparing(FunctionEventAvg::key))
                .map(event -> event.key() + " " + event.count() + "\n")
                .collect(Collectors.joining());
    }

    private static long add(Profiler profiler) {
        return profiler.keyAverages()
                .find("aten::add")
                .map(FunctionEventAvg::count)
                .orElse(0L);
    }

    private static void addOnes(int times) {
        try (TensorScope _ = TensorScope.open()) {
            Tensor one = Torch.ones(2);
            for (int i = 0; i < times; i++) {
                one.add(one);
            }
        }
    }

    /** Runs a body on as many threads, and waits for them. */
    private static void together(int count, IntConsumer body) {
        List<Thread> threads = IntStream.range(0, count)
                .mapToObj(index -> Thread.ofPlatform().start(() -> body.accept(index)))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void theSameProgramHasPythonsNamesAndCounts() {
        try (Profiler profiler = profileOfTheProgram()) {
            assertEquals(peer.text("counts"), counts(profiler.keyAverages()));
        }
    }

    @Test
    void whoCallsWhomIsAsInPython() {
        try (Profiler profiler = profileOfTheProgram()) {
            String parents = profiler.events().stream()
                    .filter(event -> event.cpuParent() != null)
                    .map(event -> event.cpuParent().name() + " > " + event.name() + "\n")
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining());
            assertEquals(peer.text("parents"), parents);
        }
    }

    @Test
    void aTableOfNothingIsEmpty() {
        try (Profiler profiler = Profiler.start()) {
            assertEquals("", profiler.keyAverages().table());
        }
    }

    @Test
    void allThreadsAreRecorded() {
        try (Profiler profiler = Profiler.start()) {
            together(3, index -> addOnes(index + 1));
            assertEquals(6, add(profiler));
            assertEquals(
                    3,
                    profiler.events().stream()
                            .filter(event -> event.name().equals("aten::add"))
                            .mapToLong(FunctionEvent::thread)
                            .distinct()
                            .count());
        }
    }

    @Test
    void whatIsCalledBeforeAndAfterIsNotRecorded() {
        addOnes(1);
        try (Profiler profiler = Profiler.start()) {
            addOnes(2);
            profiler.stop();
            addOnes(4);
            assertEquals(2, add(profiler));
        }
    }

    @Test
    void aSecondOneIsRefused() {
        try (Profiler _ = Profiler.start()) {
            assertThrows(IllegalStateException.class, Profiler::start);
        }
    }

    @Test
    void anotherMayFollow() {
        Profiler.start().close();
        try (Profiler profiler = Profiler.start()) {
            addOnes(5);
            assertEquals(5, add(profiler));
        }
    }

    @Test
    void itMayBeClosedOnAnotherThread() {
        Profiler profiler = Profiler.start();
        addOnes(3);
        together(1, index -> profiler.close());
        addOnes(1);
        assertFalse(profiler.isRunning());
        assertEquals(3, add(profiler));
    }

    @Test
    void stoppedWhileOthersCallItHoldsWholeEvents() {
        try (Profiler profiler = Profiler.start()) {
            together(3, index -> {
                addOnes(200);
                if (index == 0) {
                    profiler.stop();
                }
                addOnes(200);
            });
            assertTrue(add(profiler) >= 200, () -> "adds recorded: " + add(profiler));
        }
    }

    @Test
    void closedTwiceItIsClosedOnce() {
        Profiler profiler = Profiler.start();
        profiler.close();
        profiler.close();
        assertFalse(profiler.isRunning());
    }

    @Test
    void theTraceHasTheOperators() throws IOException {
        Path trace = folder.resolve("trace.json");
        try (Profiler profiler = Profiler.start()) {
            addOnes(3);
            profiler.exportChromeTrace(trace);
        }
        String text = Files.readString(trace);
        assertEquals(4, text.split("\"name\": \"aten::add\"", -1).length, text);
        assertTrue(text.contains("\"traceEvents\""), text);
    }

    @Test
    void aTraceMayBeCompressed() throws IOException {
        Path trace = folder.resolve("trace.json.gz");
        try (Profiler profiler = Profiler.start()) {
            addOnes(1);
            profiler.exportChromeTrace(trace);
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(trace))) {
            assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).contains("aten::add"));
        }
    }

    @Test
    void aTraceThatCantBeWrittenIsAnError() {
        Path nowhere = folder.resolve("none").resolve("trace.json");
        try (Profiler profiler = Profiler.start()) {
            assertThrows(NoSuchFileException.class, () -> profiler.exportChromeTrace(nowhere));
        }
    }

    @Test
    void aTraceIsWrittenOnce() throws IOException {
        try (Profiler profiler = Profiler.start()) {
            profiler.exportChromeTrace(folder.resolve("once.json"));
            assertThrows(TorchException.class, () -> profiler.exportChromeTrace(folder.resolve("twice.json")));
        }
    }

    @Test
    void theTraceIsGoneWithTheProfiler() {
        Profiler profiler = Profiler.start();
        profiler.close();
        assertThrows(IllegalStateException.class, () -> profiler.exportChromeTrace(folder.resolve("closed.json")));
    }

    @Test
    void aLabelIsMarkedAsTheUsers() {
        try (Profiler profiler = Profiler.start()) {
            try (RecordFunction _ = RecordFunction.open("ein Schritt – ✓")) {
                addOnes(1);
            }
            FunctionEvent label = profiler.events().getFirst();
            assertEquals("ein Schritt – ✓", label.name());
            assertTrue(label.isUserAnnotation());
            assertTrue(label.selfCpuTimeTotal() < label.cpuTimeTotal(), label::toString);
        }
    }

    @Test
    void aLabelClosedTwiceIsRecordedOnce() {
        try (Profiler profiler = Profiler.start()) {
            RecordFunction label = RecordFunction.open("once");
            label.close();
            label.close();
            assertEquals(1, profiler.events().size());
        }
    }
}
