package torchffm.autograd;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.internal.DualLevels;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;

/**
 * Forward-mode differentiation: {@code torch.autograd.forward_ad}. A dual tensor carries a tangent beside its value, and
 * whatever is computed from it carries the derivative in the direction of that tangent.
 *
 * {@snippet :
 * try (DualLevel level = ForwardAd.dualLevel()) {
 *     Tensor y = ForwardAd.makeDual(x, v).sin();
 *     Tensor jvp = ForwardAd.unpackDual(y).tangent(); // cos(x) * v
 * }
 * }
 *
 * <p>A level belongs to the whole process, not to a thread, and there is room for one: while it is open, opening another
 * is refused, on any thread. Any thread may compute with its dual tensors, and one that has none is not concerned.
 */
public final class ForwardAd {

    private static final Operator MAKE_DUAL = Operator.of("aten::_make_dual", "");
    private static final Operator UNPACK_DUAL = Operator.of("aten::_unpack_dual", "");

    private ForwardAd() {}

    /**
     * Opens a level, in which dual tensors are made and unpacked: {@code dual_level}.
     *
     * @return the level, to be closed
     * @throws torchffm.TorchException if one is open already
     */
    public static DualLevel dualLevel() {
        return new DualLevel();
    }

    /**
     * Opens a level that {@link #exitDualLevel()} closes: {@code enter_dual_level}. {@link #dualLevel()} is the safer way.
     *
     * @return its number
     * @throws torchffm.TorchException if one is open already
     */
    public static long enterDualLevel() {
        return DualLevels.enter();
    }

    /**
     * Closes the level that is open, and drops its tangents: {@code exit_dual_level}.
     *
     * @throws IllegalStateException if none is open
     */
    public static void exitDualLevel() {
        DualLevels.exit(DualLevels.current());
    }

    /**
     * Joins a value and a tangent: {@code make_dual}. The result shares the value's storage, and holds the tangent itself
     * where its layout in memory is the value's, else a copy. Backward differentiates through it.
     *
     * @param tensor the value, floating-point or complex
     * @param tangent the direction, of the same shape, dtype and device
     * @return the dual tensor
     * @throws IllegalStateException if no level is open
     * @throws IllegalArgumentException if one is neither floating-point nor complex
     * @throws torchffm.TorchException if they don't fit together, or the tensor is dual already
     */
    public static Tensor makeDual(Tensor tensor, Tensor tangent) {
        Objects.requireNonNull(tensor, "tensor");
        Objects.requireNonNull(tangent, "tangent");
        long level = DualLevels.current();
        if (level == DualLevels.NONE) {
            throw new IllegalStateException("Trying to create a dual Tensor for forward AD but no level exists,"
                    + " make sure to enter a dual level first.");
        }
        requireDifferentiable("primal", tensor);
        requireDifferentiable("tangent", tangent);
        return MAKE_DUAL.begin().arg(tensor).arg(tangent).arg(level).tensor();
    }

    /**
     * Takes a dual tensor apart: {@code unpack_dual}. Backward differentiates through it.
     *
     * @param tensor any tensor
     * @return its value, and its tangent if it has one; without an open level the tensor itself and none
     */
    public static UnpackedDualTensor unpackDual(Tensor tensor) {
        Objects.requireNonNull(tensor, "tensor");
        long level = DualLevels.current();
        if (level == DualLevels.NONE) {
            return new UnpackedDualTensor(tensor, null);
        }
        List<@Nullable Object> parts =
                UNPACK_DUAL.begin().arg((NativeTensor) tensor).arg(level).objects(List.of());
        return new UnpackedDualTensor((Tensor) Objects.requireNonNull(parts.get(0)), (Tensor) parts.get(1));
    }

    private static void requireDifferentiable(String name, Tensor tensor) {
        DType dtype = tensor.dtype();
        if (!dtype.isFloatingPoint() && !dtype.isComplex()) {
            throw new IllegalArgumentException(
                    "Expected " + name + " to be floating point or complex, but got: " + dtype);
        }
    }
}
