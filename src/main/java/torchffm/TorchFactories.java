package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operator;

/** Tensors out of nothing, of Java's data and of other tensors. A layer of {@link Torch}. */
abstract class TorchFactories extends TorchFunctions {

    private static final Operator EMPTY = Operator.of("aten::empty", "memory_format");
    private static final Operator ZEROS = Operator.of("aten::zeros", "");
    private static final Operator ONES = Operator.of("aten::ones", "");
    private static final Operator FULL = Operator.of("aten::full", "");
    private static final Operator RAND = Operator.of("aten::rand", "generator");
    private static final Operator RANDN = Operator.of("aten::randn", "generator");

    TorchFactories() {}

    /**
     * A tensor with elements that are not set: {@code torch.empty}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor empty(long[] shape, DType dtype) {
        Objects.requireNonNull(shape, "shape");
        return EMPTY.begin()
                .arg(shape)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of zeros: {@code torch.zeros}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor zeros(long[] shape, DType dtype) {
        Objects.requireNonNull(shape, "shape");
        return ZEROS.begin()
                .arg(shape)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of ones: {@code torch.ones}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor ones(long[] shape, DType dtype) {
        Objects.requireNonNull(shape, "shape");
        return ONES.begin()
                .arg(shape)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of one value: {@code torch.full}.
     *
     * @param shape its sizes
     * @param value the value
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor full(long[] shape, double value, DType dtype) {
        Objects.requireNonNull(shape, "shape");
        return FULL.begin()
                .arg(shape)
                .scalar(value)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of uniform random numbers from 0 to 1: {@code torch.rand}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @param generator where to draw from; null for the default generator
     * @return a new tensor on the CPU
     */
    public static Tensor rand(long[] shape, DType dtype, @Nullable Generator generator) {
        Objects.requireNonNull(shape, "shape");
        return RAND.begin()
                .arg(shape)
                .arg(generator)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of normal random numbers: {@code torch.randn}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @param generator where to draw from; null for the default generator
     * @return a new tensor on the CPU
     */
    public static Tensor randn(long[] shape, DType dtype, @Nullable Generator generator) {
        Objects.requireNonNull(shape, "shape");
        return RANDN.begin()
                .arg(shape)
                .arg(generator)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }
}
