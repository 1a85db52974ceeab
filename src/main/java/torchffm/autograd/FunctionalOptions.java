package torchffm.autograd;

import java.util.Objects;

/**
 * The keyword arguments of {@link Functional}'s methods: {@code FunctionalOptions.DEFAULT.createGraph(true)}.
 *
 * @param createGraph whether the results are recorded for autograd themselves, for higher derivatives
 * @param strict whether an output that does not depend on an input is an error; otherwise its derivative is zeros
 * @param vectorize whether {@code jacobian} and {@code hessian} compute all rows in one backward pass, as a batch; the other
 *     methods pay no attention to it
 * @param strategy in which mode {@code jacobian}, and {@code hessian}'s outer one, is computed; the other methods pay no
 *     attention to it
 */
public record FunctionalOptions(boolean createGraph, boolean strict, boolean vectorize, Strategy strategy) {

    /** Python's defaults: false throughout, by reverse mode. */
    public static final FunctionalOptions DEFAULT = new FunctionalOptions(false, false, false, Strategy.REVERSE_MODE);

    /** How a Jacobian is computed. */
    public enum Strategy {
        /** {@code "reverse-mode"}: row by row, a backward pass for each element of the outputs. */
        REVERSE_MODE,

        /**
         * {@code "forward-mode"}: column by column, a call of the function on dual tensors for each element of the inputs.
         * It opens a level of {@link ForwardAd}, of which the process has one.
         */
        FORWARD_MODE
    }

    /** Options. */
    public FunctionalOptions {
        Objects.requireNonNull(strategy, "strategy");
    }

    /**
     * These with another {@code createGraph}.
     *
     * @param create whether the results are recorded for autograd
     * @return new options
     */
    public FunctionalOptions createGraph(boolean create) {
        return new FunctionalOptions(create, strict, vectorize, strategy);
    }

    /**
     * These with another {@code strict}.
     *
     * @param isStrict whether independence is an error
     * @return new options
     */
    public FunctionalOptions strict(boolean isStrict) {
        return new FunctionalOptions(createGraph, isStrict, vectorize, strategy);
    }

    /**
     * These with another {@code vectorize}.
     *
     * @param batched whether all rows are computed at once
     * @return new options
     */
    public FunctionalOptions vectorize(boolean batched) {
        return new FunctionalOptions(createGraph, strict, batched, strategy);
    }

    /**
     * These with another {@code strategy}: Python's {@code strategy} of {@code jacobian}, and {@code outer_jacobian_strategy}
     * of {@code hessian}.
     *
     * @param mode the mode
     * @return new options
     */
    public FunctionalOptions strategy(Strategy mode) {
        Objects.requireNonNull(mode, "mode");
        return new FunctionalOptions(createGraph, strict, vectorize, mode);
    }
}
