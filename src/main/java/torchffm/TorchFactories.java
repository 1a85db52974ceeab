package torchffm;

import java.util.List;
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
    private static final Operator RANDPERM = Operator.of("aten::randperm", "generator");
    private static final Operator ARANGE = Operator.of("aten::arange", "");
    private static final Operator STACK = Operator.of("aten::stack", "");
    private static final Operator CAT = Operator.of("aten::cat", "");

    TorchFactories() {}

    /**
     * A tensor with elements that are not set: {@code torch.empty}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor empty(long[] shape, DType dtype) {
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
     * A tensor with elements that are not set, of the default dtype: {@code torch.empty}.
     *
     * @param shape its sizes
     * @return a new tensor on the CPU
     */
    public static Tensor empty(long... shape) {
        return EMPTY.begin().arg(shape).none().none().none().none().none().tensor();
    }

    /**
     * A tensor of zeros: {@code torch.zeros}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor zeros(long[] shape, DType dtype) {
        return ZEROS.begin()
                .arg(shape)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of zeros, of the default dtype: {@code torch.zeros}.
     *
     * @param shape its sizes
     * @return a new tensor on the CPU
     */
    public static Tensor zeros(long... shape) {
        return ZEROS.begin().arg(shape).none().none().none().none().tensor();
    }

    /**
     * A tensor of ones: {@code torch.ones}.
     *
     * @param shape its sizes
     * @param dtype the type of its elements
     * @return a new tensor on the CPU
     */
    public static Tensor ones(long[] shape, DType dtype) {
        return ONES.begin()
                .arg(shape)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * A tensor of ones, of the default dtype: {@code torch.ones}.
     *
     * @param shape its sizes
     * @return a new tensor on the CPU
     */
    public static Tensor ones(long... shape) {
        return ONES.begin().arg(shape).none().none().none().none().tensor();
    }

    /**
     * A tensor of one value, of the default dtype: {@code torch.full}.
     *
     * @param shape its sizes
     * @param value the value
     * @return a new tensor on the CPU
     */
    public static Tensor full(long[] shape, double value) {
        return FULL.begin().arg(shape).scalar(value).none().none().none().none().tensor();
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
     * @return a new tensor of the default dtype on the CPU
     */
    public static Tensor rand(long... shape) {
        return RAND.begin().arg(shape).none().none().none().none().none().tensor();
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
     * @return a new tensor of the default dtype on the CPU
     */
    public static Tensor randn(long... shape) {
        return RANDN.begin().arg(shape).none().none().none().none().none().tensor();
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
        return RANDN.begin()
                .arg(shape)
                .arg(generator)
                .arg(Objects.requireNonNull(dtype, "dtype"))
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * The integers from 0 in random order: {@code torch.randperm}.
     *
     * @param n how many
     * @param generator where to draw from; null for the default generator
     * @return a new int64 tensor on the CPU
     */
    public static Tensor randperm(long n, @Nullable Generator generator) {
        return RANDPERM.begin()
                .arg(n)
                .arg(generator)
                .arg(DType.INT64)
                .none()
                .none()
                .none()
                .tensor();
    }

    /**
     * The integers from 0: {@code torch.arange}.
     *
     * @param end the first that is not in it
     * @return a new int64 tensor on the CPU
     */
    public static Tensor arange(long end) {
        return ARANGE.begin().scalar(end).arg(DType.INT64).none().none().none().tensor();
    }

    /**
     * Tensors of one shape, stacked along a new dimension: {@code torch.stack}.
     *
     * @param tensors at least one, none of them null
     * @param dim where the new dimension goes
     * @return a new tensor
     * @throws TorchException if the shapes differ
     */
    public static Tensor stack(List<Tensor> tensors, int dim) {
        return STACK.begin().arg(List.copyOf(tensors)).arg(dim).tensor();
    }

    /**
     * Tensors one behind the other along a dimension: {@code torch.cat}.
     *
     * @param tensors at least one, none of them null
     * @param dim which dimension
     * @return a new tensor
     * @throws TorchException if the shapes differ elsewhere
     */
    public static Tensor cat(List<Tensor> tensors, int dim) {
        return CAT.begin().arg(List.copyOf(tensors)).arg(dim).tensor();
    }
}
