package torchffm.optim;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import torchffm.internal.Operator;
import torchffm.internal.RowProgram;
import torchffm.internal.RowProgram.Constant;
import torchffm.internal.RowProgram.Number;
import torchffm.internal.RowProgram.Register;

/**
 * {@code _single_tensor_adam}, operation by operation, for a parameter, its gradient, the two averages and, with
 * amsgrad, the greatest average of squares.
 *
 * @param amsgrad whether the greatest average counts
 * @param maximize whether the gradient is turned around
 * @param decay what becomes of the weights
 * @param complex whether the parameter is
 */
record AdamProgram(boolean amsgrad, boolean maximize, Decay decay, boolean complex) {
    /** How weights decay. */
    enum Decay {
        NONE,
        GRADIENT,
        DECOUPLED
    }

    static final int NUMBERS = 7;
    static final int BETA1_REST = 0;
    static final int BETA2 = 1;
    static final int BETA2_REST = 2;
    static final int DECAY = 3;
    static final int CORRECTION = 4;
    static final int EPS = 5;
    static final int STEP_SIZE = 6;

    private static final Operator NEG = Operator.of("aten::neg", "");
    private static final Operator ADD = Operator.of("aten::add", "Tensor");
    private static final Operator REAL = Operator.of("aten::view_as_real", "");
    private static final Operator LERP = Operator.of("aten::lerp_", "Scalar");
    private static final Operator MUL = Operator.of("aten::mul_", "Tensor");
    private static final Operator ADDCMUL = Operator.of("aten::addcmul_", "");
    private static final Operator MAXIMUM = Operator.of("aten::maximum", "out");
    private static final Operator SQRT = Operator.of("aten::sqrt", "");
    private static final Operator DIV = Operator.of("aten::div_", "Tensor");
    private static final Operator PLUS = Operator.of("aten::add_", "Tensor");
    private static final Operator ADDCDIV = Operator.of("aten::addcdiv_", "");

    private static final Map<AdamProgram, RowProgram> WRITTEN = new ConcurrentHashMap<>();

    static AdamProgram of(ParamGroup group, boolean complex) {
        Decay decay = group.number("weight_decay") == 0
                ? Decay.NONE
                : group.flag("decoupled_weight_decay") ? Decay.DECOUPLED : Decay.GRADIENT;
        return new AdamProgram(group.flag("amsgrad"), group.flag("maximize"), decay, complex);
    }

    RowProgram written() {
        return WRITTEN.computeIfAbsent(this, AdamProgram::write);
    }

    private RowProgram write() {
        RowProgram program = new RowProgram(amsgrad ? 5 : 4, NUMBERS);
        Register parameter = new Register(0);
        Register grad = new Register(1);
        if (maximize) {
            grad = program.call(NEG, grad);
        }
        switch (decay) {
            case NONE -> {}
            case GRADIENT -> grad = program.call(ADD, grad, parameter, new Number(DECAY));
            case DECOUPLED -> program.call(MUL, parameter, new Number(DECAY));
        }
        grad = real(program, grad);
        Register expAvg = real(program, new Register(2));
        Register expAvgSq = real(program, new Register(3));
        program.call(LERP, expAvg, grad, new Number(BETA1_REST));
        program.call(MUL, expAvgSq, new Number(BETA2));
        program.call(ADDCMUL, expAvgSq, grad, grad, new Number(BETA2_REST));
        Register squares = expAvgSq;
        if (amsgrad) {
            squares = real(program, new Register(4));
            program.call(MAXIMUM, squares, expAvgSq, squares);
        }
        Register denominator = program.call(SQRT, squares);
        program.call(DIV, denominator, new Number(CORRECTION));
        program.call(PLUS, denominator, new Number(EPS), new Constant(1));
        program.call(ADDCDIV, real(program, parameter), expAvg, denominator, new Number(STEP_SIZE));
        return program;
    }

    /** A complex tensor as pairs of real numbers: its parts are optimized apart. */
    private Register real(RowProgram program, Register tensor) {
        return complex ? program.call(REAL, tensor) : tensor;
    }
}
