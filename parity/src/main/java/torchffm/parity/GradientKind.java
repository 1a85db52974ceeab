package torchffm.parity;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import torchffm.Tensor;
import torchffm.autograd.Gradcheck;
import torchffm.autograd.GradcheckOptions;

/** Which derivatives are checked. */
enum GradientKind {
    /** Those of a backward pass. */
    BACKWARD,
    /** Those of forward mode. */
    FORWARD,
    /** The second ones, of two backward passes. */
    SECOND;

    /** By its name in small letters. */
    static GradientKind of(String name) {
        for (GradientKind kind : values()) {
            if (kind.toString().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("expected backward, forward or second, but got " + name);
    }

    void check(Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs, GradcheckOptions options) {
        switch (this) {
            case BACKWARD -> Gradcheck.gradcheck(function, inputs, options);
            case FORWARD ->
                Gradcheck.gradcheck(
                        function, inputs, options.checkForwardAd(true).checkBackwardAd(false));
            case SECOND -> Gradcheck.gradgradcheck(function, inputs, null, options);
        }
    }

    /** Whether a check takes what the process has one of: a level of forward mode, or the default generator. */
    boolean isAlone() {
        return this != BACKWARD;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
