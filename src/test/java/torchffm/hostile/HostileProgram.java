package torchffm.hostile;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.InvocationTargetException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import torchffm.Aten;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/**
 * The process that must survive, for {@link HostileRun}: makes hostile calls from a number on. Which one it is at stands in
 * a mapped file before the call begins, so that it can be read when this process is no more.
 */
@NullUnmarked
public final class HostileProgram {

    static final int STATE_BYTES = 4096;
    /** Where in the state the number of the next method's first call is, and how long the text behind is. */
    static final int END = Long.BYTES;

    static final int LENGTH = 2 * Long.BYTES;
    static final int TEXT = LENGTH + Integer.BYTES;
    static final int HUNG = 99;
    static final int MORE = 98;

    private static final long CALL_LIMIT_NANOS = 10_000_000_000L;
    private static final long WATCH_MILLIS = 500;
    private static final int RLIMIT_DATA = 2;
    private static final long MOST_BYTES = 4L << 30;
    private static final int MOST_PROBLEMS_EACH = 9;

    /** What the JVM and its library say of sums that went wrong; ours name a value. */
    private static final Pattern JVMS = Pattern.compile("/ by zero|(long|integer) overflow");

    private final MappedByteBuffer state;
    private final PrintStream log;
    private final List<DeadlyCall> deadly;
    private final Map<String, Written> sources;
    private final Map<String, Long> outcomes = new TreeMap<>();
    /** Of so many calls of Aten one is made. */
    private final int share = Integer.getInteger(HostileRun.SHARE, 1);

    private volatile long started;

    private HostileProgram(Path state, Path log, Map<String, Written> sources, List<DeadlyCall> deadly)
            throws IOException {
        try (FileChannel file = FileChannel.open(state, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            this.state = file.map(FileChannel.MapMode.READ_WRITE, 0, STATE_BYTES);
        }
        this.log = new PrintStream(new java.io.FileOutputStream(log.toFile(), true), false, StandardCharsets.UTF_8);
        this.deadly = deadly;
        this.sources = sources;
    }

    /**
     * Is given the file of the state, the log, the first call, how many mixed calls a
     * method gets, its seconds, which classes, what the sources say,
     * and the list of deadly calls.
     */
    public static void main(String[] arguments) throws IOException {
        HostileProgram program = new HostileProgram(
                Path.of(arguments[0]),
                Path.of(arguments[1]),
                Written.read(Path.of(arguments[6])),
                DeadlyCall.all(Path.of(arguments[7])));
        Torch.ones(1).close();
        limitMemory();
        program.watch();
        boolean all = program.run(
                arguments[5],
                Long.parseLong(arguments[2]),
                Integer.parseInt(arguments[3]),
                Long.parseLong(arguments[4]));
        Runtime.getRuntime().halt(all ? 0 : MORE);
    }

    /** What is too large fails at once instead of taking the machine's memory. */
    @SuppressWarnings("restricted")
    private static void limitMemory() {
        Linker linker = Linker.nativeLinker();
        try (Arena arena = Arena.ofConfined()) {
            int failed = (int) linker.downcallHandle(
                            linker.defaultLookup().find("setrlimit").orElseThrow(),
                            FunctionDescriptor.of(JAVA_INT, JAVA_INT, java.lang.foreign.ValueLayout.ADDRESS))
                    .invokeExact(RLIMIT_DATA, limits(arena));
            if (failed != 0) {
                throw new IllegalStateException("setrlimit failed");
            }
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) { // invokeExact declares it; a C function throws nothing
            throw new IllegalStateException(e);
        }
    }

    private static MemorySegment limits(Arena arena) {
        return arena.allocateFrom(JAVA_LONG, MOST_BYTES, MOST_BYTES);
    }

    private void watch() {
        Thread thread = new Thread(() -> {
            for (; ; ) {
                long since = started;
                if (since != 0 && System.nanoTime() - since > CALL_LIMIT_NANOS) {
                    Runtime.getRuntime().halt(HUNG);
                }
                try {
                    Thread.sleep(WATCH_MILLIS);
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether all calls were made before time was up. */
    private boolean run(String classes, long from, int mixed, long seconds) {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        Candidates candidates = new Candidates();
        List<Target> targets = Targets.all();
        Learning.of(targets, candidates);
        targets.removeIf(target -> !target.owner().getSimpleName().matches(classes));
        long number = 0;
        for (Target target : targets) {
            List<HostileCall> calls = HostileCall.of(target, candidates, mixed);
            if (number + calls.size() > from) {
                if (number >= from) {
                    log.println((calls.isEmpty() ? "UNDRIVEN " : "METHOD ") + target);
                }
                drive(calls, number, from, target.owner() == Aten.class ? share : 1);
                writeOutcomes();
                if (System.nanoTime() > deadline) {
                    state.putLong(0, number + calls.size());
                    return false;
                }
            } else if (calls.isEmpty() && from == 0) {
                log.println("UNDRIVEN " + target);
            }
            number += calls.size();
        }
        return true;
    }

    private void drive(List<HostileCall> calls, long number, long from, int one) {
        int problems = 0;
        long end = number + calls.size();
        for (HostileCall call : calls) {
            if (number >= from && number % one == 0) {
                Written source = sources.getOrDefault(call.target().key(), Written.UNKNOWN);
                if (deadly.stream().anyMatch(line -> line.matches(source, call))) {
                    count("left out as deadly");
                } else {
                    String text = call.toString();
                    announce(number, end, text + "\t" + DeadlyCall.example(source, call));
                    String problem = outcome(call, source);
                    if (problem != null && problems++ < MOST_PROBLEMS_EACH) {
                        log.println("PROBLEM " + text + ": " + problem);
                    }
                }
            }
            number++;
        }
    }

    private void announce(long number, long end, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, STATE_BYTES - TEXT);
        state.putLong(0, number);
        state.putLong(END, end);
        state.putInt(LENGTH, length);
        state.put(TEXT, bytes, 0, length);
        if (outcomes.values().stream().mapToLong(Long::longValue).sum() > 1000) {
            writeOutcomes(); // little is lost when this call is the last
        }
    }

    /** Makes the call; what is wrong with how it ended, or null. */
    private String outcome(HostileCall call, Written source) {
        started = System.nanoTime();
        Throwable thrown = null;
        try (TensorScope _ = TensorScope.open()) {
            Object result = call.make();
            // A scope or mode that was opened must not hold for the next call; tensors go with the scope.
            if (result instanceof AutoCloseable closeable && !(result instanceof Tensor)) {
                closeable.close();
            }
        } catch (InvocationTargetException e) {
            thrown = e.getCause();
        } catch (Exception e) {
            thrown = e;
        } finally {
            started = 0;
            Torch.setDefaultDtype(DType.FLOAT32); // whatever the call set it to
        }
        count(thrown == null ? "returned" : thrown.getClass().getSimpleName());
        boolean refused = thrown instanceof NullPointerException
                || thrown instanceof IllegalArgumentException
                || thrown instanceof IllegalStateException
                || thrown instanceof UnsupportedOperationException;
        boolean confused = thrown instanceof ClassCastException
                || thrown instanceof ArrayStoreException
                || thrown instanceof ArithmeticException
                        && JVMS.matcher(thrown.getMessage()).matches()
                || thrown instanceof ArrayIndexOutOfBoundsException
                || thrown instanceof StringIndexOutOfBoundsException
                || thrown instanceof NegativeArraySizeException
                || thrown instanceof NumberFormatException
                || thrown instanceof ReflectiveOperationException;
        if (confused || thrown instanceof Error && !(thrown instanceof OutOfMemoryError)) {
            return thrown.toString();
        } else if (call.nullAt() >= 0 && !refused && call.target().namesNulls()) {
            return "null is not refused: " + (thrown == null ? "it returned" : thrown);
        } else if (thrown instanceof NullPointerException && call.target().namesNulls() && !source.isNamedBy(thrown)) {
            return "names no parameter of " + source.parameters() + ": " + thrown;
        } else if (thrown != null && thrown.toString().contains("INTERNAL ASSERT")) {
            count("of these, assertions of LibTorch's own");
        }
        return null;
    }

    private void count(String outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    private void writeOutcomes() {
        outcomes.forEach((name, times) -> log.println("COUNT " + times + " " + name));
        outcomes.clear();
        log.flush();
    }
}
