package torchffm;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operator;

/** What Python writes with brackets: parts of a tensor, and setting them. A layer of {@link Tensor}. */
abstract class TensorIndexing extends TensorArrays implements Iterable<Tensor> {

    private static final Operator ALIAS = Operator.of("aten::alias", "");
    private static final Operator SELECT = Operator.of("aten::select", "int");
    private static final Operator INDEX = Operator.of("aten::index", "Tensor");

    private static final Operator UNBIND = Operator.of("aten::unbind", "int");

    TensorIndexing(long address) {
        super(address);
    }

    /**
     * Part of it: {@code tensor[index, …]}. Without tensors and lists among the indices it is a view, with them a copy, as
     * in Python.
     *
     * <pre>{@code
     * x.get(all(), slice(0, 10, 2), newAxis(), ellipsis(), index(3)); // x[:, 0:10:2, None, ..., 3]
     * x.get(x.gt(0));                                                 // x[x > 0]
     * }</pre>
     *
     * @param index what to take of each dimension, see {@link Index}; dimensions behind the last one are taken whole
     * @return a view or a new tensor
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws TorchException if a tensor holds a position that lies outside, or is no index
     */
    public final Tensor get(Index... index) {
        Objects.requireNonNull(index, "index");
        return TensorScope.result(() -> {
            Indexing indexing = Indexing.of(self(), index, true);
            List<@Nullable Tensor> positions = indexing.positions();
            Tensor view = indexing.view();
            if (!positions.isEmpty()) {
                return INDEX.begin().arg(view).arg(positions).tensor();
            }
            return view == self() ? ALIAS.begin().arg(view).tensor() : view;
        });
    }

    /**
     * One position of the first dimension: {@code tensor[index]}.
     *
     * @param index which; a negative one counts from the end
     * @return a view
     * @throws IndexOutOfBoundsException if the position lies outside the dimension
     */
    public final Tensor get(long index) {
        long size = dim() == 0 ? 0 : size(0);
        if (index >= size || index < -size) {
            throw dim() > 0
                    ? Indexing.outOfBounds(index, 0, size)
                    : new IndexOutOfBoundsException(
                            "index " + index + " of a 0-dim tensor, which has no dimension; item() gives its number");
        }
        return SELECT.begin().arg(this).arg(0).arg(index).tensor();
    }

    /**
     * A position in each of the first dimensions: {@code tensor[first, second, …]}.
     *
     * @param first which of the first dimension; a negative one counts from the end
     * @param others which of those behind it
     * @return a view
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more than dimensions
     */
    public final Tensor get(long first, long... others) {
        Objects.requireNonNull(others, "others");
        Index[] index = new Index[1 + others.length];
        index[0] = Index.index(first);
        for (int i = 0; i < others.length; i++) {
            index[i + 1] = Index.index(others[i]);
        }
        return get(index);
    }

    /**
     * Goes along the first dimension: {@code iter(tensor)}.
     *
     * @return for each position in it a view, all made now
     * @throws IllegalArgumentException if it has no dimension
     */
    @Override
    public final Iterator<Tensor> iterator() {
        return parts().iterator();
    }

    /**
     * Goes along the first dimension: {@code iter(tensor)}.
     *
     * @return for each position in it a view, all made now
     * @throws IllegalArgumentException if it has no dimension
     */
    public final Stream<Tensor> stream() {
        return parts().stream();
    }

    /** As {@link #iterator()} does it, since its views are all made at the first step. */
    @Override
    public final Spliterator<Tensor> spliterator() {
        return parts().spliterator();
    }

    private List<Tensor> parts() {
        if (dim() == 0) {
            throw new IllegalArgumentException(
                    "iteration over a 0-dim tensor, which has no dimension; item() gives its number");
        }
        return Tensor.list(UNBIND.begin().arg(this).arg(0).tensorList());
    }

    /**
     * Sets part of it to another's elements: {@code tensor[index, …] = value}.
     *
     * @param value what to; it broadcasts to the part's shape, and dimensions of size 1 in front of it count for nothing. Its
     *     elements are converted to this tensor's dtype, but not where an index is a tensor or list: there it must have it
     * @param index what part, see {@link Index}
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws IllegalArgumentException if this tensor is sparse
     * @throws TorchException if the shapes don't fit, or it is a leaf that requires grad and grad mode is on
     */
    public final void set(Tensor value, Index... index) {
        Objects.requireNonNull(index, "index");
        Assignment.of(self(), value, index);
    }

    /**
     * Sets part of it to a number: {@code tensor[index, …] = value}.
     *
     * @param value what to, converted to this tensor's dtype
     * @param index what part, see {@link Index}
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws IllegalArgumentException if this tensor is sparse
     * @throws TorchException if its dtype can't hold the number, or it is a leaf that requires grad and grad mode is on
     */
    public final void set(double value, Index... index) {
        Objects.requireNonNull(index, "index");
        Assignment.of(self(), value, index);
    }

    /**
     * Sets part of it to an integer: {@code tensor[index, …] = value}.
     *
     * @param value what to, converted to this tensor's dtype
     * @param index what part, see {@link Index}
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws IllegalArgumentException if this tensor is sparse
     * @throws TorchException if its dtype can't hold the number, or it is a leaf that requires grad and grad mode is on
     */
    public final void set(long value, Index... index) {
        Objects.requireNonNull(index, "index");
        Assignment.of(self(), value, index);
    }

    /**
     * Sets part of it to true or false: {@code tensor[index, …] = value}.
     *
     * @param value what to; 1 or 0 where the dtype is not {@link DType#BOOL}
     * @param index what part, see {@link Index}
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws IllegalArgumentException if this tensor is sparse
     * @throws TorchException if it is a leaf that requires grad and grad mode is on
     */
    public final void set(boolean value, Index... index) {
        Objects.requireNonNull(index, "index");
        Assignment.of(self(), value, index);
    }

    /**
     * Sets part of it to a complex number: {@code tensor[index, …] = value}.
     *
     * @param value what to
     * @param index what part, see {@link Index}
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws IllegalArgumentException if this tensor is sparse
     * @throws TorchException if its dtype can't hold the number, or it is a leaf that requires grad and grad mode is on
     */
    public final void set(Complex value, Index... index) {
        Objects.requireNonNull(index, "index");
        Assignment.of(self(), value, index);
    }

    /**
     * Sets part of it to a number: {@code tensor[index, …] = value}.
     *
     * @param value what to, converted to this tensor's dtype
     * @param index what part, see {@link Index}
     * @throws IndexOutOfBoundsException if a position lies outside its dimension, or there are more indices than dimensions
     * @throws IllegalArgumentException if this tensor is sparse
     * @throws TorchException if its dtype can't hold the number, or it is a leaf that requires grad and grad mode is on
     */
    public final void set(Scalar value, Index... index) {
        Objects.requireNonNull(index, "index");
        if (value.isComplex()) {
            set(value.toComplex(), index);
        } else if (value.isBoolean()) {
            set(value.toBoolean(), index);
        } else if (value.isInteger()) {
            set(value.toLong(), index);
        } else {
            set(value.toDouble(), index);
        }
    }
}
