package torchffm.parity;

import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.ops.Ops;

/** One sample: its value beside Python's, and its gradients beside small differences. */
final class GradientCheck {

    private static final int LONGEST_REASON = 300;
    private static final double RTOL = 1e-7;
    private static final double ATOL = 1e-9;

    /** What takes something that the process has one of has it to itself. */
    private static final ReentrantLock ALONE = new ReentrantLock();

    private final RecordedFunction function;
    private final MemorySegment storages;
    private final GradientKind kind;

    GradientCheck(RecordedFunction function, MemorySegment storages, GradientKind kind) {
        this.kind = kind;
        this.function = function;
        this.storages = storages;
    }

    void run(GradientReport report) {
        boolean alone = kind.isAlone() || function.drawsRandomNumbers();
        if (alone) {
            ALONE.lock();
        }
        try {
            report.add(function, failure());
        } finally {
            if (alone) {
                ALONE.unlock();
            }
        }
    }

    @SuppressWarnings("try") // a scope is for what is made inside
    private @Nullable String failure() {
        try (TensorScope scope = TensorScope.open()) {
            List<Tensor> inputs = function.tensors(function.inputs(), storages);
            inputs.forEach(input -> input.requiresGrad_(true));
            String value = difference(function.apply(inputs, storages));
            if (value == null) {
                kind.check(given -> function.apply(given, storages), inputs, function.options());
            }
            return value;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            String message = (e.getClass().getSimpleName() + ": " + e.getMessage()).replaceAll("\\s+", " ");
            return message.substring(0, Math.min(LONGEST_REASON, message.length()));
        }
    }

    private @Nullable String difference(List<Tensor> outputs) {
        List<Tensor> expected = function.tensors(function.values(), storages);
        for (int i = 0; i < expected.size(); i++) {
            Tensor output = outputs.get(i).detach();
            if (output.dtype() != expected.get(i).dtype()
                    || !Ops.call("aten::allclose", output, expected.get(i), RTOL, ATOL, true)
                            .bool()) {
                return "the value of output " + i + " is not Python's";
            }
        }
        return null;
    }
}
