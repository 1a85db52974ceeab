package torchffm.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import torchffm.Tensor;
import torchffm.Torch;

/** The smallest operator there is: what one call costs from Java to LibTorch and back, the result's release included. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
public class AddBenchmark {
    private Tensor left;
    private Tensor right;

    @Setup(Level.Trial)
    public void open() {
        Torch.setNumThreads(1);
        left = Torch.ones(1);
        right = Torch.ones(1);
    }

    @TearDown(Level.Trial)
    public void close() {
        left.close();
        right.close();
    }

    @Benchmark
    public Tensor add() {
        Tensor sum = left.add(right);
        sum.close();
        return sum;
    }
}
