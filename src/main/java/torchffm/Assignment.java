package torchffm;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Call;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;

/**
 * {@code tensor[index] = value}: one of the operators that {@code at::indexing::set_item} would choose, since which one it is
 * shows in the graph of autograd.
 */
final class Assignment {

    private static final Operator COPY = Operator.of("aten::copy_", "");
    private static final Operator FILL = Operator.of("aten::fill_", "Scalar");
    private static final Operator FILL_TENSOR = Operator.of("aten::fill_", "Tensor");
    private static final Operator MASKED_FILL = Operator.of("aten::masked_fill_", "Scalar");
    private static final Operator INDEX_FILL = Operator.of("aten::index_fill_", "int_Scalar");
    private static final Operator INDEX_PUT = Operator.of("aten::index_put_", "");
    private static final Operator SCALAR_TENSOR = Operator.of("aten::scalar_tensor", "");
    private static final Operator VIEW = Operator.of("aten::view", "");
    private static final Operator EXPAND = Operator.of("aten::expand", "");
    private static final Operator UNSQUEEZE = Operator.of("aten::unsqueeze", "");

    private final Tensor self;
    private final Object value;

    /**
     * Sets a part of a tensor.
     *
     * @param value a tensor, or a {@code Double}, {@code Long}, {@code Boolean} or {@link Complex}
     */
    static void of(Tensor self, Object value, Index... index) {
        Objects.requireNonNull(value, "value");
        if (Layout.of(self.info().layout()).isSparse()) {
            throw new IllegalArgumentException("a sparse tensor's elements can't be set one by one; make a new one of "
                    + "indices and values, or to_dense() first");
        }
        try (TensorScope _ = TensorScope.open()) {
            new Assignment(self, value).to(index);
        }
    }

    private Assignment(Tensor self, Object value) {
        this.self = self;
        this.value = value;
    }

    private void to(Index[] index) {
        if (index.length == 1 && index[0] instanceof IndexParts.Truth truth) {
            if (truth.value()) {
                copyTo(UNSQUEEZE.begin().arg(self).arg(0).tensor());
            }
            return;
        }
        Indexing indexing = Indexing.of(self, index, false);
        List<@Nullable Tensor> positions = indexing.positions();
        Tensor view = indexing.view();
        if (positions.isEmpty()) {
            copyTo(view);
        } else if (value instanceof Tensor || !maskedFill(view, positions) && !indexFill(view, positions)) {
            put(view, positions);
        }
    }

    private void copyTo(Tensor part) {
        if (!(value instanceof Tensor source)) {
            scalar(FILL.begin().arg(part)).run();
            return;
        }
        TensorInfo from = source.info();
        long[] shape = part.info().shape();
        if (Arrays.equals(from.shape(), shape)) {
            COPY.begin().arg(part).arg(source).arg(false).run();
        } else if (from.shape().length == 0 && from.device().isCpu()) {
            FILL_TENSOR.begin().arg(part).arg(source).run();
        } else {
            Tensor expanded = EXPAND.begin()
                    .arg(withoutLeadingOnes(source))
                    .arg(shape)
                    .arg(false)
                    .tensor();
            COPY.begin().arg(part).arg(expanded).arg(false).run();
        }
    }

    private static Tensor withoutLeadingOnes(Tensor tensor) {
        long[] shape = tensor.info().shape();
        int first = 0;
        while (first < shape.length && shape[first] == 1) {
            first++;
        }
        return first == 0
                ? tensor
                : VIEW.begin()
                        .arg(tensor)
                        .arg(Arrays.copyOfRange(shape, first, shape.length))
                        .tensor();
    }

    /** Where one mask is all there is to the index. */
    private boolean maskedFill(Tensor view, List<@Nullable Tensor> positions) {
        Tensor mask = null;
        int dims = 0;
        for (Tensor index : positions) {
            if (index == null) {
                dims += mask == null ? 1 : 0;
                continue;
            }
            TensorInfo info = index.info();
            boolean isMask = info.dtype() == DType.BOOL || info.dtype() == DType.UINT8;
            if (!isMask || mask != null || !info.device().equals(self.device())) {
                return false;
            }
            mask = index;
            requireShape(info.shape(), view.info().shape(), dims);
            dims += info.shape().length;
        }
        if (mask == null) {
            return false;
        }
        for (int i = dims; i < view.dim(); i++) {
            mask = UNSQUEEZE.begin().arg(mask).arg(-1).tensor();
        }
        scalar(MASKED_FILL.begin().arg(view).arg(mask)).run();
        return true;
    }

    private static void requireShape(long[] mask, long[] shape, int from) {
        for (int i = 0; i < mask.length; i++) {
            if (mask[i] != shape[from + i]) {
                throw new IndexOutOfBoundsException("The shape of the mask " + Arrays.toString(mask) + " at index " + i
                        + " does not match the shape of the indexed tensor " + Arrays.toString(shape) + " at index "
                        + (from + i));
            }
        }
    }

    /** Where positions in one dimension are all there is to the index. */
    private boolean indexFill(Tensor view, List<@Nullable Tensor> positions) {
        if (positions.stream().filter(Objects::nonNull).count() != 1 || !isFillable(self.dtype())) {
            return false;
        }
        int dim = positions.size() - 1; // what follows the last is left out
        Tensor index = Objects.requireNonNull(positions.get(dim));
        TensorInfo info = index.info();
        boolean isFlat = info.shape().length <= 1;
        if (info.dtype() != DType.INT64 || !info.device().equals(self.device()) || !isFlat && !info.isContiguous()) {
            return false;
        }
        Tensor flat =
                isFlat ? index : VIEW.begin().arg(index).arg(new long[] {-1}).tensor();
        scalar(INDEX_FILL.begin().arg(view).arg(dim).arg(flat)).run();
        return true;
    }

    private static boolean isFillable(DType dtype) {
        return !dtype.isQuantized() && !(dtype.isFloatingPoint() && dtype.itemSize() == 1);
    }

    private void put(Tensor view, List<@Nullable Tensor> positions) {
        Tensor source = value instanceof Tensor tensor ? tensor : asTensor();
        Tensor values = withoutLeadingOnes(source);
        INDEX_PUT.begin().arg(view).arg(positions).arg(values).arg(false).run();
    }

    private Tensor asTensor() {
        DType dtype = self.dtype();
        boolean isQuantized = dtype.isQuantized();
        return scalar(SCALAR_TENSOR.begin())
                .arg(isQuantized ? DType.FLOAT32 : dtype)
                .none()
                .arg(isQuantized ? Device.CPU : self.device())
                .none()
                .tensor();
    }

    private Call scalar(Call call) {
        return switch (value) {
            case Double number -> call.scalar(number);
            case Long number -> call.scalar(number);
            case Boolean truth -> call.arg(truth);
            case Complex number -> call.arg(number);
            default -> throw new IllegalStateException("no number: " + value.getClass());
        };
    }
}
