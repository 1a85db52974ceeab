package torchffm.autograd;

import org.jspecify.annotations.Nullable;

/**
 * The optional arguments of {@code torch.autograd.grad}, for {@link Autograd#grad(java.util.List, java.util.List,
 * java.util.List, GradOptions)}. Start from {@link #DEFAULT}.
 *
 * @param retainGraph whether the graph stays for another run; null, the default, for what {@code createGraph} says
 * @param createGraph whether the gradients are themselves recorded, for higher derivatives; false by default
 * @param allowUnused whether an input that the outputs don't depend on has a null gradient, and is no error; null, the
 *     default, for what {@code materializeGrads} says
 * @param isGradsBatched whether the first dimension of each of {@code gradOutputs} is a batch, all of which one run
 *     computes; false by default
 * @param materializeGrads whether an input that the outputs don't depend on has a gradient of zeros instead of null; false
 *     by default
 */
public record GradOptions(
        @Nullable Boolean retainGraph,
        boolean createGraph,
        @Nullable Boolean allowUnused,
        boolean isGradsBatched,
        boolean materializeGrads) {

    /** Python's defaults. */
    public static final GradOptions DEFAULT = new GradOptions(null, false, null, false, false);

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if gradients are to be materialized where unused inputs are not allowed
     */
    public GradOptions {
        if (materializeGrads && Boolean.FALSE.equals(allowUnused)) {
            throw new IllegalArgumentException(
                    "allowUnused: expected true or null where materializeGrads is true, but got" + " false");
        }
    }

    /**
     * These with another {@code retainGraph}.
     *
     * @param retain whether the graph stays for another run; null for what {@code createGraph} says
     * @return the new options
     */
    public GradOptions retainGraph(@Nullable Boolean retain) {
        return new GradOptions(retain, createGraph, allowUnused, isGradsBatched, materializeGrads);
    }

    /**
     * These with another {@code createGraph}.
     *
     * @param create whether the gradients are themselves recorded
     * @return the new options
     */
    public GradOptions createGraph(boolean create) {
        return new GradOptions(retainGraph, create, allowUnused, isGradsBatched, materializeGrads);
    }

    /**
     * These with another {@code allowUnused}.
     *
     * @param allow whether an unused input has a null gradient; null for what {@code materializeGrads} says
     * @return the new options
     * @throws IllegalArgumentException if it is false where gradients are to be materialized
     */
    public GradOptions allowUnused(@Nullable Boolean allow) {
        return new GradOptions(retainGraph, createGraph, allow, isGradsBatched, materializeGrads);
    }

    /**
     * These with another {@code isGradsBatched}.
     *
     * @param batched whether the first dimension of each given gradient is a batch
     * @return the new options
     */
    public GradOptions isGradsBatched(boolean batched) {
        return new GradOptions(retainGraph, createGraph, allowUnused, batched, materializeGrads);
    }

    /**
     * These with another {@code materializeGrads}.
     *
     * @param materialize whether an unused input has a gradient of zeros
     * @return the new options
     * @throws IllegalArgumentException if it is true where unused inputs are not allowed
     */
    public GradOptions materializeGrads(boolean materialize) {
        return new GradOptions(retainGraph, createGraph, allowUnused, isGradsBatched, materialize);
    }

    boolean retains() {
        return retainGraph == null ? createGraph : retainGraph;
    }

    boolean allows() {
        return allowUnused == null ? materializeGrads : allowUnused;
    }
}
