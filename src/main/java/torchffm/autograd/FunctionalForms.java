package torchffm.autograd;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/** A function of one tensor as one of several, and back. */
final class FunctionalForms {

    private FunctionalForms() {}

    static Function<List<Tensor>, List<Tensor>> ofOne(UnaryOperator<Tensor> function) {
        Objects.requireNonNull(function, "function");
        return ofSeveral(inputs -> function.apply(inputs.getFirst()));
    }

    /** The result may be null here: it is refused with all other results. */
    static Function<List<Tensor>, List<Tensor>> ofSeveral(Function<List<Tensor>, Tensor> function) {
        Objects.requireNonNull(function, "function");
        return inputs -> Collections.singletonList(function.apply(inputs));
    }

    static List<Tensor> only(Tensor input) {
        return List.of(Objects.requireNonNull(input, "input"));
    }

    static @Nullable List<Tensor> listOf(@Nullable Tensor v) {
        return v == null ? null : List.of(v);
    }

    static ValueAndProduct<Tensor, Tensor> single(ValueAndProduct<List<Tensor>, List<Tensor>> result) {
        return new ValueAndProduct<>(
                result.output().getFirst(), result.product().getFirst());
    }

    static ValueAndProduct<Tensor, List<Tensor>> singleOutput(ValueAndProduct<List<Tensor>, List<Tensor>> result) {
        return new ValueAndProduct<>(result.output().getFirst(), result.product());
    }
}
