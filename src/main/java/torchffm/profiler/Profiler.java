package torchffm.profiler;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import torchffm.ops.CustomObject;
import torchffm.ops.Ops;

/**
 * LibTorch's own profiler: it records every operator, on all threads, from {@link #start()} to {@link #stop()} or
 * {@link #close()}. {@code torch.profiler.profile} with the activities of the CPU and {@code profile_all_threads}; what CUDA's
 * kernels do on their device is not recorded.
 *
 * {@snippet :
 * try (Profiler profiler = Profiler.start()) {
 *     criterion.forward(model.forward(input), target).backward();
 *     System.out.println(profiler.keyAverages().table());
 * }
 * }
 *
 * <p>There is one at a time in a process. Whatever looks at the events ends the recording first. An operator that runs at that
 * moment on another thread is recorded as ending then.
 *
 * <p>A recording costs each operator about a microsecond, and grows by some 500 bytes of native memory with each. LibTorch's
 * profiler writes a line to the standard error stream where it starts and stops, as in Python; the environment's
 * {@code KINETO_LOG_LEVEL=99} keeps it quiet.
 *
 * <p>Thread-safe: any thread may stop and close it.
 */
public final class Profiler implements AutoCloseable {

    private static final Object LOCK = new Object();
    private static @Nullable Profiler running;

    private final CustomObject profile;
    private @Nullable List<FunctionEvent> events;

    private Profiler(CustomObject profile) {
        this.profile = profile;
    }

    /**
     * Starts recording.
     *
     * @return the profiler, to be closed
     * @throws IllegalStateException if another is running
     * @throws torchffm.TorchException if LibTorch refuses
     */
    public static Profiler start() {
        synchronized (LOCK) {
            if (running != null) {
                throw new IllegalStateException("a profiler is running, and there can be one at a time in a process;"
                        + " stop or close that one first");
            }
            running = new Profiler(Ops.create("torchffm.Profile"));
            return running;
        }
    }

    /**
     * Whether it records.
     *
     * @return true until {@link #stop()} or {@link #close()}
     */
    public boolean isRunning() {
        synchronized (LOCK) {
            return running == this;
        }
    }

    /** Ends the recording. Stopping again does nothing. */
    public void stop() {
        recorded();
    }

    /**
     * What was recorded, after {@link #stop()}.
     *
     * @return the events of all threads in the order of their start, the longest first; unmodifiable
     */
    public List<FunctionEvent> events() {
        return recorded();
    }

    private List<FunctionEvent> recorded() {
        synchronized (LOCK) {
            List<FunctionEvent> known = events;
            if (known == null) {
                known = List.of();
                events = known;
                running = null;
                profile.call("stop");
                String text =
                        (String) Objects.requireNonNull(profile.call("events").get(0));
                known = EventTree.build(EventParser.parse(text));
                events = known;
            }
            return known;
        }
    }

    /**
     * The events by their names, after {@link #stop()}: {@code key_averages()}.
     *
     * @return counts and times; its {@link EventList#table()} is Python's
     */
    public EventList keyAverages() {
        return EventList.averagesOf(recorded());
    }

    /**
     * Writes the trace for <a href="https://ui.perfetto.dev">Perfetto</a> or {@code chrome://tracing}, after {@link #stop()}:
     * {@code export_chrome_trace}. LibTorch writes a trace once.
     *
     * @param path the file, which is replaced; one that ends in {@code .gz} is compressed
     * @throws IllegalStateException if the profiler is closed
     * @throws IOException if the file can't be written
     * @throws torchffm.TorchException if it was written before
     */
    public void exportChromeTrace(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        recorded();
        // LibTorch says nothing of a path that it can't write to.
        Path trace = Files.createTempFile("torchffm-trace", ".json");
        try (OutputStream file = Files.newOutputStream(path);
                OutputStream out = path.toString().endsWith(".gz") ? new GZIPOutputStream(file) : file) {
            profile.call("save", trace.toString());
            Files.copy(trace, out);
        } finally {
            Files.deleteIfExists(trace);
        }
    }

    /** Ends the recording and frees the trace. What was recorded can still be read; closing again does nothing. */
    @Override
    public void close() {
        try {
            recorded();
        } finally {
            profile.close();
        }
    }
}
