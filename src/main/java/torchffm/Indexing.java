package torchffm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;

/**
 * Python's way from what stands between the brackets to views and to tensors of positions: one index after the other, as
 * {@code ATen/TensorIndexing.h} does it, so that also the graph of autograd is the same.
 */
final class Indexing {

    private static final Operator SELECT = Operator.of("aten::select", "int");
    private static final Operator SLICE = Operator.of("aten::slice", "Tensor");
    private static final Operator UNSQUEEZE = Operator.of("aten::unsqueeze", "");
    private static final Operator EMPTY = Operator.of("aten::empty", "memory_format");
    private static final Operator FILL = Operator.of("aten::fill_", "Scalar");
    private static final Operator ITEM = Operator.of("aten::_local_scalar_dense", "");

    private final Tensor self;
    private final boolean single;
    private final long specified;

    /** The next dimension of {@link #result} that an index is for. */
    private int dim;

    private Tensor result;

    /** For each dimension of {@link #result}, up to the last that has some, the positions or mask taken of it. */
    private final List<@Nullable Tensor> positions = new ArrayList<>();

    private Indexing(Tensor self, Index[] indices, boolean keepWholeSlices) {
        this.self = self;
        this.result = self;
        this.single = keepWholeSlices && indices.length == 1;
        this.specified = specifiedDimensions(indices);
        if (!isNested(self) && specified > self.dim()) {
            throw new IndexOutOfBoundsException("too many indices for tensor of dimension " + self.dim());
        }
    }

    /**
     * Applies indices.
     *
     * @param keepWholeSlices whether a slice that is the only index is made also where it takes everything
     */
    static Indexing of(Tensor self, Index[] indices, boolean keepWholeSlices) {
        Index[] resolved = new Index[indices.length];
        for (int i = 0; i < indices.length; i++) {
            if (indices[i] == null) {
                throw new NullPointerException("index " + i + " is null; Index.newAxis() is Python's None");
            }
            resolved[i] = indices[i] instanceof IndexParts.Array array ? array.toTensor(self.device()) : indices[i];
        }
        Indexing indexing = new Indexing(self, resolved, keepWholeSlices);
        for (int i = 0; i < resolved.length; i++) {
            indexing.apply(resolved[i], i);
        }
        return indexing;
    }

    /** The view that is left to take positions of. */
    Tensor view() {
        return result;
    }

    /** What to take of each dimension of the view; null for all, empty if the view is all there is to it. */
    List<@Nullable Tensor> positions() {
        int size = positions.size();
        while (size > 0 && positions.get(size - 1) == null) {
            size--;
        }
        return positions.subList(0, size);
    }

    private static boolean isNested(Tensor tensor) {
        return tensor.info().isNested();
    }

    private static long specifiedDimensions(Index[] indices) {
        long count = 0;
        for (Index index : indices) {
            count += switch (index) {
                case Tensor tensor -> isMask(tensor.dtype()) ? tensor.dim() : 1;
                case IndexParts.Position _, Slice _, IndexParts.Array _ -> 1;
                case IndexParts.Mark _, IndexParts.Truth _ -> 0;
            };
        }
        return count;
    }

    private static boolean isMask(DType dtype) {
        return dtype == DType.BOOL || dtype == DType.UINT8;
    }

    private void apply(Index index, int place) {
        switch (index) {
            case IndexParts.Position position -> select(position.position(), place);
            case Slice slice -> slice(slice);
            case IndexParts.Truth truth -> truth(truth.value());
            case Tensor tensor -> tensor(tensor, place);
            case IndexParts.Array _ -> throw new IllegalStateException("arrays are tensors by now");
            case IndexParts.Mark mark -> {
                if (mark == IndexParts.Mark.NEW_AXIS) {
                    result = UNSQUEEZE.begin().arg(result).arg(dim).tensor();
                    skip(1);
                } else {
                    skip((int) (self.dim() - specified));
                }
            }
        }
    }

    private void skip(int dimensions) {
        dim += dimensions;
        for (int i = 0; i < dimensions && !positions.isEmpty(); i++) {
            positions.add(null);
        }
    }

    private void select(long position, int place) {
        if (!isNested(result)) {
            long size = result.size(dim);
            if (position >= size || position < -size) {
                throw outOfBounds(position, place, size);
            }
        }
        result = SELECT.begin().arg(result).arg(dim).arg(position).tensor();
    }

    static IndexOutOfBoundsException outOfBounds(long position, int place, long size) {
        return new IndexOutOfBoundsException(
                "index " + position + " is out of bounds for dimension " + place + " with size " + size);
    }

    private void slice(Slice slice) {
        boolean isAll = !single && !isNested(result) && slice.isWhole(result.size(dim));
        if (!isAll) {
            result = SLICE.begin()
                    .arg(result)
                    .arg(dim)
                    .arg(slice.start())
                    .arg(slice.stop())
                    .arg(slice.step())
                    .tensor();
        }
        skip(1);
    }

    /** A dimension of size 1 that is taken, or not. */
    private void truth(boolean value) {
        result = UNSQUEEZE.begin().arg(result).arg(dim).tensor();
        Tensor taken = EMPTY.begin()
                .arg(new long[] {value ? 1 : 0})
                .arg(DType.INT64)
                .none()
                .arg(self.device())
                .none()
                .none()
                .tensor();
        FILL.begin().arg(taken).scalar(0L).run();
        take(taken);
    }

    private void tensor(Tensor index, int place) {
        TensorInfo info = index.info();
        DType dtype = info.dtype();
        if (info.shape().length > 0 || !dtype.isInteger() && dtype != DType.BOOL) {
            take(index);
            return;
        }
        long value = ITEM.begin().arg(index).integer();
        if (isMask(dtype)) {
            truth(value != 0);
        } else {
            select(value, place);
        }
    }

    private void take(Tensor index) {
        for (int i = 0, missing = positions.isEmpty() ? dim : 0; i < missing; i++) {
            positions.add(null);
        }
        positions.add(index);
        dim += isMask(index.dtype()) ? index.dim() : 1;
    }
}
