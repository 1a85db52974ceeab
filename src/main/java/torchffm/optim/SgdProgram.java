package torchffm.optim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import torchffm.internal.Operator;
import torchffm.internal.RowProgram;
import torchffm.internal.RowProgram.Flag;
import torchffm.internal.RowProgram.Number;
import torchffm.internal.RowProgram.Register;

/**
 * {@code _single_tensor_sgd}, operation by operation, for a parameter, its gradient and, with momentum, its buffer.
 *
 * @param maximize whether the gradient is turned around
 * @param decays whether weights decay
 * @param momentum what the buffer is to a step
 * @param nesterov whether the momentum is Nesterov's
 */
record SgdProgram(boolean maximize, boolean decays, Momentum momentum, boolean nesterov) {
    /** Without one, with one that the step fills, with one that it adds to. */
    enum Momentum {
        NONE,
        FIRST,
        LATER
    }

    static final int NUMBERS = 4;
    static final int DECAY = 0;
    static final int MOMENTUM = 1;
    static final int UNDAMPED = 2;
    static final int STEP_SIZE = 3;

    private static final Operator NEG = Operator.of("aten::neg", "");
    private static final Operator ADD = Operator.of("aten::add", "Tensor");
    private static final Operator ADD_TO = Operator.of("aten::add_", "Tensor");
    private static final Operator COPY = Operator.of("aten::copy_", "");
    private static final Operator MUL = Operator.of("aten::mul_", "Tensor");

    private static final Map<SgdProgram, RowProgram> WRITTEN = new ConcurrentHashMap<>();

    RowProgram written() {
        return WRITTEN.computeIfAbsent(this, SgdProgram::write);
    }

    private RowProgram write() {
        RowProgram program = new RowProgram(momentum == Momentum.NONE ? 2 : 3, NUMBERS);
        Register parameter = new Register(0);
        Register grad = new Register(1);
        Register buffer = new Register(2);
        if (maximize) {
            grad = program.call(NEG, grad);
        }
        if (decays) {
            grad = program.call(ADD, grad, parameter, new Number(DECAY));
        }
        switch (momentum) {
            case NONE -> {}
            case FIRST -> program.call(COPY, buffer, grad, new Flag(false));
            case LATER -> {
                program.call(MUL, buffer, new Number(MOMENTUM));
                program.call(ADD_TO, buffer, grad, new Number(UNDAMPED));
            }
        }
        if (momentum != Momentum.NONE) {
            grad = nesterov ? program.call(ADD, grad, buffer, new Number(MOMENTUM)) : buffer;
        }
        program.call(ADD_TO, parameter, grad, new Number(STEP_SIZE));
        return program;
    }
}
