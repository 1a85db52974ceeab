// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.options;

import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * The optional arguments of an operator, by their names; what is not set is what PyTorch has by default.
 */
public final class DiffOptions {

    private long n = 1;

    private long dim = -1;

    private @Nullable Tensor prepend;

    private @Nullable Tensor append;

    /**
     * All as by default.
     */
    public DiffOptions() {}

    /**
     * Sets {@code n}.
     *
     * @param value {@code int n}, 1 by default
     * @return this
     */
    public DiffOptions n(long value) {
        n = value;
        return this;
    }

    /**
     * What {@code n} is.
     *
     * @return {@code int n}, 1 by default
     */
    public long n() {
        return n;
    }

    /**
     * Sets {@code dim}.
     *
     * @param value {@code int dim}, -1 by default
     * @return this
     */
    public DiffOptions dim(long value) {
        dim = value;
        return this;
    }

    /**
     * What {@code dim} is.
     *
     * @return {@code int dim}, -1 by default
     */
    public long dim() {
        return dim;
    }

    /**
     * Sets {@code prepend}.
     *
     * @param value {@code Tensor? prepend}, None by default
     * @return this
     */
    public DiffOptions prepend(@Nullable Tensor value) {
        prepend = value;
        return this;
    }

    /**
     * What {@code prepend} is.
     *
     * @return {@code Tensor? prepend}, None by default
     */
    public @Nullable Tensor prepend() {
        return prepend;
    }

    /**
     * Sets {@code append}.
     *
     * @param value {@code Tensor? append}, None by default
     * @return this
     */
    public DiffOptions append(@Nullable Tensor value) {
        append = value;
        return this;
    }

    /**
     * What {@code append} is.
     *
     * @return {@code Tensor? append}, None by default
     */
    public @Nullable Tensor append() {
        return append;
    }
}
