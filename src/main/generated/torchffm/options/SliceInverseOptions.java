// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class SliceInverseOptions {

    private long dim = 0;

    private @Nullable Long start;

    private @Nullable Long end;

    private long step = 1;

    /**
     * All as by default.
     */
    public SliceInverseOptions() {}

    /**
     * Sets {@code dim}.
     *
     * @param value {@code int dim}, 0 by default
     * @return this
     */
    public SliceInverseOptions dim(long value) {
        dim = value;
        return this;
    }

    /**
     * What {@code dim} is.
     *
     * @return {@code int dim}, 0 by default
     */
    public long dim() {
        return dim;
    }

    /**
     * Sets {@code start}.
     *
     * @param value {@code SymInt? start}, None by default
     * @return this
     */
    public SliceInverseOptions start(@Nullable Long value) {
        start = value;
        return this;
    }

    /**
     * Sets {@code start}.
     *
     * @param value a number
     * @return this
     */
    public SliceInverseOptions start(long value) {
        start = value;
        return this;
    }

    /**
     * What {@code start} is.
     *
     * @return {@code SymInt? start}, None by default
     */
    public @Nullable Long start() {
        return start;
    }

    /**
     * Sets {@code end}.
     *
     * @param value {@code SymInt? end}, None by default
     * @return this
     */
    public SliceInverseOptions end(@Nullable Long value) {
        end = value;
        return this;
    }

    /**
     * Sets {@code end}.
     *
     * @param value a number
     * @return this
     */
    public SliceInverseOptions end(long value) {
        end = value;
        return this;
    }

    /**
     * What {@code end} is.
     *
     * @return {@code SymInt? end}, None by default
     */
    public @Nullable Long end() {
        return end;
    }

    /**
     * Sets {@code step}.
     *
     * @param value {@code SymInt step}, 1 by default
     * @return this
     */
    public SliceInverseOptions step(long value) {
        step = value;
        return this;
    }

    /**
     * What {@code step} is.
     *
     * @return {@code SymInt step}, 1 by default
     */
    public long step() {
        return step;
    }
}
