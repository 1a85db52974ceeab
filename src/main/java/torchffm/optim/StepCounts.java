package torchffm.optim;

import java.util.List;
import torchffm.Tensor;
import torchffm.internal.Operator;
import torchffm.internal.RowProgram;
import torchffm.internal.RowProgram.Constant;
import torchffm.internal.RowProgram.Number;
import torchffm.internal.RowProgram.Register;

/** The counts of steps, one tensor for each parameter, counted in one native call. */
final class StepCounts {
    private static final Operator ADD = Operator.of("aten::add_", "Tensor");
    private static final Number COUNT = new Number(0);

    /** Loaded where a step is made. */
    private static final class Programs {
        static final RowProgram COUNT_ON = countOn();
        static final RowProgram COUNT_AND_READ = countOn();

        static {
            COUNT_AND_READ.read(new Register(0), COUNT);
        }

        private static RowProgram countOn() {
            RowProgram program = new RowProgram(1, 1);
            program.call(ADD, new Register(0), new Constant(1), new Constant(1));
            return program;
        }
    }

    private StepCounts() {}

    /** Adds 1 to each. */
    static void countOn(List<Tensor> counts) {
        Programs.COUNT_ON.run(counts, new double[counts.size()]);
    }

    /** Adds 1 to each, and returns what comes of them. */
    static double[] countAndRead(List<Tensor> counts) {
        double[] numbers = new double[counts.size()];
        Programs.COUNT_AND_READ.run(counts, numbers);
        return numbers;
    }
}
