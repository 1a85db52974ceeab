// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm.nn;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Scalar;
import torchffm.Tensor;
import torchffm.internal.Operators;
import torchffm.options.AvgPool1dOptions;
import torchffm.options.AvgPool2dOptions;
import torchffm.options.AvgPool3dOptions;
import torchffm.options.Conv1dOptions;
import torchffm.options.Conv1dPaddingOptions;
import torchffm.options.Conv2dOptions;
import torchffm.options.Conv2dPaddingOptions;
import torchffm.options.Conv3dOptions;
import torchffm.options.Conv3dPaddingOptions;
import torchffm.options.ConvTranspose1dOptions;
import torchffm.options.ConvTranspose2dOptions;
import torchffm.options.ConvTranspose3dOptions;
import torchffm.options.FusedSdpChoiceOptions;
import torchffm.options.RreluOptions;

/**
 * LibTorch's operators that {@code torch.nn.functional} has as they are. A layer of {@link Functional}.
 */
abstract class FunctionalOperators {

    private static final long[] INTS_0 = {0};
    private static final long[] INTS_0_0 = {0, 0};
    private static final long[] INTS_0_0_0 = {0, 0, 0};
    private static final long[] INTS_1 = {1};
    private static final long[] INTS_1_1 = {1, 1};
    private static final long[] INTS_1_1_1 = {1, 1, 1};
    private static final long[] NONE = {};

    FunctionalOperators() {}

    /**
     * {@code torch.nn.functional.adaptive_avg_pool1d}: {@code adaptive_avg_pool1d(Tensor self, int[1] output_size) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param outputSize {@code int[1]}
     * @return {@code Tensor}
     */
    public static Tensor adaptiveAvgPool1d(Tensor self, long... outputSize) {
        return Operators.begin("aten::adaptive_avg_pool1d", "").arg("self", self).ints(outputSize, 1).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).arg(NONE).arg(INTS_0)
                .arg(false).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long kernelSize) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).arg(NONE).arg(INTS_0)
                .arg(false).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, AvgPool1dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(options.stride(), 1)
                .ints(options.padding(), 1).arg(options.ceilMode()).arg(options.countIncludePad()).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long kernelSize, AvgPool1dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(options.stride(), 1)
                .ints(options.padding(), 1).arg(options.ceilMode()).arg(options.countIncludePad()).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(stride, 1)
                .arg(INTS_0).arg(false).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}, [] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long kernelSize, long stride) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(stride, 1)
                .arg(INTS_0).arg(false).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}, [] by default
     * @param padding {@code int[1]}, [0] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(stride, 1)
                .ints(padding, 1).arg(false).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}, [] by default
     * @param padding {@code int[1]}, [0] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long kernelSize, long stride, long padding) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(stride, 1)
                .ints(padding, 1).arg(false).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}, [] by default
     * @param padding {@code int[1]}, [0] by default
     * @param ceilMode {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(stride, 1)
                .ints(padding, 1).arg(ceilMode).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool1d}: {@code avg_pool1d(Tensor self, int[1] kernel_size, int[1] stride=[],
     * int[1] padding=[0], bool ceil_mode=False, bool count_include_pad=True) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[1]}
     * @param stride {@code int[1]}, [] by default
     * @param padding {@code int[1]}, [0] by default
     * @param ceilMode {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool1d(Tensor self, long kernelSize, long stride, long padding, boolean ceilMode) {
        return Operators.begin("aten::avg_pool1d", "").arg("self", self).ints(kernelSize, 1).ints(stride, 1)
                .ints(padding, 1).arg(ceilMode).arg(true).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).arg(NONE).arg(INTS_0_0)
                .arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long kernelSize) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).arg(NONE).arg(INTS_0_0)
                .arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, AvgPool2dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(options.stride(), 2)
                .ints(options.padding(), 2).arg(options.ceilMode()).arg(options.countIncludePad())
                .arg(options.divisorOverride()).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long kernelSize, AvgPool2dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(options.stride(), 2)
                .ints(options.padding(), 2).arg(options.ceilMode()).arg(options.countIncludePad())
                .arg(options.divisorOverride()).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}, [] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(stride, 2)
                .arg(INTS_0_0).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}, [] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long kernelSize, long stride) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(stride, 2)
                .arg(INTS_0_0).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}, [] by default
     * @param padding {@code int[2]}, [0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(stride, 2)
                .ints(padding, 2).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}, [] by default
     * @param padding {@code int[2]}, [0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long kernelSize, long stride, long padding) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(stride, 2)
                .ints(padding, 2).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}, [] by default
     * @param padding {@code int[2]}, [0, 0] by default
     * @param ceilMode {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(stride, 2)
                .ints(padding, 2).arg(ceilMode).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool2d}: {@code avg_pool2d(Tensor self, int[2] kernel_size, int[2] stride=[],
     * int[2] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[2]}
     * @param stride {@code int[2]}, [] by default
     * @param padding {@code int[2]}, [0, 0] by default
     * @param ceilMode {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool2d(Tensor self, long kernelSize, long stride, long padding, boolean ceilMode) {
        return Operators.begin("aten::avg_pool2d", "").arg("self", self).ints(kernelSize, 2).ints(stride, 2)
                .ints(padding, 2).arg(ceilMode).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).arg(NONE).arg(INTS_0_0_0)
                .arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long kernelSize) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).arg(NONE).arg(INTS_0_0_0)
                .arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, AvgPool3dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(options.stride(), 3)
                .ints(options.padding(), 3).arg(options.ceilMode()).arg(options.countIncludePad())
                .arg(options.divisorOverride()).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long kernelSize, AvgPool3dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(options.stride(), 3)
                .ints(options.padding(), 3).arg(options.ceilMode()).arg(options.countIncludePad())
                .arg(options.divisorOverride()).tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}, [] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(stride, 3)
                .arg(INTS_0_0_0).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}, [] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long kernelSize, long stride) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(stride, 3)
                .arg(INTS_0_0_0).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}, [] by default
     * @param padding {@code int[3]}, [0, 0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(stride, 3)
                .ints(padding, 3).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}, [] by default
     * @param padding {@code int[3]}, [0, 0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long kernelSize, long stride, long padding) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(stride, 3)
                .ints(padding, 3).arg(false).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}, [] by default
     * @param padding {@code int[3]}, [0, 0, 0] by default
     * @param ceilMode {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long[] kernelSize, long[] stride, long[] padding, boolean ceilMode) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(stride, 3)
                .ints(padding, 3).arg(ceilMode).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.avg_pool3d}: {@code avg_pool3d(Tensor self, int[3] kernel_size, int[3] stride=[],
     * int[3] padding=0, bool ceil_mode=False, bool count_include_pad=True, int? divisor_override=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param kernelSize {@code int[3]}
     * @param stride {@code int[3]}, [] by default
     * @param padding {@code int[3]}, [0, 0, 0] by default
     * @param ceilMode {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor avgPool3d(Tensor self, long kernelSize, long stride, long padding, boolean ceilMode) {
        return Operators.begin("aten::avg_pool3d", "").arg("self", self).ints(kernelSize, 3).ints(stride, 3)
                .ints(padding, 3).arg(ceilMode).arg(true).none().tensor();
    }

    /**
     * {@code torch.nn.functional.bilinear}: {@code bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor?
     * bias=None) -> Tensor}.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight) {
        return Operators.begin("aten::bilinear", "").arg("input1", input1).arg("input2", input2).arg("weight", weight)
                .none().tensor();
    }

    /**
     * {@code torch.nn.functional.bilinear}: {@code bilinear(Tensor input1, Tensor input2, Tensor weight, Tensor?
     * bias=None) -> Tensor}.
     *
     * @param input1 {@code Tensor}
     * @param input2 {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor bilinear(Tensor input1, Tensor input2, Tensor weight, @Nullable Tensor bias) {
        return Operators.begin("aten::bilinear", "").arg("input1", input1).arg("input2", input2).arg("weight", weight)
                .arg(bias).tensor();
    }

    /**
     * {@code torch.nn.functional.celu_}: {@code celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor celu_(Tensor self) {
        Operators.begin("aten::celu_", "").arg("self", self).arg(1.0).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.celu_}: {@code celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor celu_(Tensor self, Scalar alpha) {
        Operators.begin("aten::celu_", "").arg("self", self).arg(alpha).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.celu_}: {@code celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor celu_(Tensor self, double alpha) {
        Operators.begin("aten::celu_", "").arg("self", self).arg(alpha).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.celu_}: {@code celu_(Tensor(a!) self, Scalar alpha=1.) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1.0 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor celu_(Tensor self, long alpha) {
        Operators.begin("aten::celu_", "").arg("self", self).arg(alpha).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.channel_shuffle}: {@code channel_shuffle(Tensor self, SymInt groups) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param groups {@code SymInt}
     * @return {@code Tensor}
     */
    public static Tensor channelShuffle(Tensor self, long groups) {
        return Operators.begin("aten::channel_shuffle", "").arg("self", self).arg(groups).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).none().arg(INTS_1)
                .arg(INTS_0).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Conv1dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).arg(options.bias())
                .ints(options.stride(), 1).ints(options.padding(), 1).ints(options.dilation(), 1).arg(options.groups())
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).arg(bias).arg(INTS_1)
                .arg(INTS_0).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride) {
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 1)
                .arg(INTS_0).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride) {
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 1)
                .arg(INTS_0).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @param padding {@code SymInt[1]}, [0] by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, long[] padding) {
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 1)
                .ints(padding, 1).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[1]
     * stride=[1], SymInt[1] padding=[0], SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @param padding {@code SymInt[1]}, [0] by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride, long padding) {
        return Operators.begin("aten::conv1d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 1)
                .ints(padding, 1).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor conv1dPadding(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv1d", "padding").arg("input", input).arg("weight", weight).none().arg(INTS_1)
                .arg("valid").arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, Conv1dPaddingOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv1d", "padding").arg("input", input).arg("weight", weight).arg(options.bias())
                .ints(options.stride(), 1).arg(options.padding()).ints(options.dilation(), 1).arg(options.groups())
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @param padding {@code str}, {@code "valid"} by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, String padding) {
        return Operators.begin("aten::conv1d", "padding").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 1).arg(padding).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv1d}: {@code conv1d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[1] stride=[1], str padding="valid", SymInt[1] dilation=[1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @param padding {@code str}, {@code "valid"} by default
     * @return {@code Tensor}
     */
    public static Tensor conv1d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride, String padding) {
        return Operators.begin("aten::conv1d", "padding").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 1).arg(padding).arg(INTS_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2]
     * stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv2d", "").arg("input", input).arg("weight", weight).none().arg(INTS_1_1)
                .arg(INTS_0_0).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2]
     * stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Conv2dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv2d", "").arg("input", input).arg("weight", weight).arg(options.bias())
                .ints(options.stride(), 2).ints(options.padding(), 2).ints(options.dilation(), 2).arg(options.groups())
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2]
     * stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride) {
        return Operators.begin("aten::conv2d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 2)
                .arg(INTS_0_0).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2]
     * stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride) {
        return Operators.begin("aten::conv2d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 2)
                .arg(INTS_0_0).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2]
     * stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @param padding {@code SymInt[2]}, [0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, long[] padding) {
        return Operators.begin("aten::conv2d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 2)
                .ints(padding, 2).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2]
     * stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @param padding {@code SymInt[2]}, [0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride, long padding) {
        return Operators.begin("aten::conv2d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 2)
                .ints(padding, 2).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor conv2dPadding(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv2d", "padding").arg("input", input).arg("weight", weight).none()
                .arg(INTS_1_1).arg("valid").arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, Conv2dPaddingOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv2d", "padding").arg("input", input).arg("weight", weight).arg(options.bias())
                .ints(options.stride(), 2).arg(options.padding()).ints(options.dilation(), 2).arg(options.groups())
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @param padding {@code str}, {@code "valid"} by default
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, String padding) {
        return Operators.begin("aten::conv2d", "padding").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 2).arg(padding).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv2d}: {@code conv2d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[2] stride=[1, 1], str padding="valid", SymInt[2] dilation=[1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @param padding {@code str}, {@code "valid"} by default
     * @return {@code Tensor}
     */
    public static Tensor conv2d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride, String padding) {
        return Operators.begin("aten::conv2d", "padding").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 2).arg(padding).arg(INTS_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).none().arg(INTS_1_1_1)
                .arg(INTS_0_0_0).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Conv3dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).arg(options.bias())
                .ints(options.stride(), 3).ints(options.padding(), 3).ints(options.dilation(), 3).arg(options.groups())
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).arg(bias).arg(INTS_1_1_1)
                .arg(INTS_0_0_0).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride) {
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 3)
                .arg(INTS_0_0_0).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride) {
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 3)
                .arg(INTS_0_0_0).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @param padding {@code SymInt[3]}, [0, 0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, long[] padding) {
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 3)
                .ints(padding, 3).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[3]
     * stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @param padding {@code SymInt[3]}, [0, 0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride, long padding) {
        return Operators.begin("aten::conv3d", "").arg("input", input).arg("weight", weight).arg(bias).ints(stride, 3)
                .ints(padding, 3).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor conv3dPadding(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv3d", "padding").arg("input", input).arg("weight", weight).none()
                .arg(INTS_1_1_1).arg("valid").arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, Conv3dPaddingOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv3d", "padding").arg("input", input).arg("weight", weight).arg(options.bias())
                .ints(options.stride(), 3).arg(options.padding()).ints(options.dilation(), 3).arg(options.groups())
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @param padding {@code str}, {@code "valid"} by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, String padding) {
        return Operators.begin("aten::conv3d", "padding").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 3).arg(padding).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv3d}: {@code conv3d.padding(Tensor input, Tensor weight, Tensor? bias=None,
     * SymInt[3] stride=[1, 1, 1], str padding="valid", SymInt[3] dilation=[1, 1, 1], SymInt groups=1) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @param padding {@code str}, {@code "valid"} by default
     * @return {@code Tensor}
     */
    public static Tensor conv3d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride, String padding) {
        return Operators.begin("aten::conv3d", "padding").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 3).arg(padding).arg(INTS_1_1_1).arg(1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_tbc}: {@code conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor convTbc(Tensor self, Tensor weight, Tensor bias) {
        return Operators.begin("aten::conv_tbc", "").arg("self", self).arg("weight", weight).arg("bias", bias).arg(0)
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv_tbc}: {@code conv_tbc(Tensor self, Tensor weight, Tensor bias, int pad=0) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor}
     * @param pad {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public static Tensor convTbc(Tensor self, Tensor weight, Tensor bias, long pad) {
        return Operators.begin("aten::conv_tbc", "").arg("self", self).arg("weight", weight).arg("bias", bias).arg(pad)
                .tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight).none()
                .arg(INTS_1).arg(INTS_0).arg(INTS_0).arg(1).arg(INTS_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, ConvTranspose1dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight)
                .arg(options.bias()).ints(options.stride(), 1).ints(options.padding(), 1)
                .ints(options.outputPadding(), 1).arg(options.groups()).ints(options.dilation(), 1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight).arg(bias)
                .arg(INTS_1).arg(INTS_0).arg(INTS_0).arg(1).arg(INTS_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride) {
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 1).arg(INTS_0).arg(INTS_0).arg(1).arg(INTS_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride) {
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 1).arg(INTS_0).arg(INTS_0).arg(1).arg(INTS_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @param padding {@code SymInt[1]}, [0] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(
            Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, long[] padding) {
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 1).ints(padding, 1).arg(INTS_0).arg(1).arg(INTS_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose1d}: {@code conv_transpose1d(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[1] stride=[1], SymInt[1] padding=[0], SymInt[1] output_padding=[0], SymInt groups=1, SymInt[1]
     * dilation=[1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[1]}, [1] by default
     * @param padding {@code SymInt[1]}, [0] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose1d(
            Tensor input, Tensor weight, @Nullable Tensor bias, long stride, long padding) {
        return Operators.begin("aten::conv_transpose1d", "").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 1).ints(padding, 1).arg(INTS_0).arg(1).arg(INTS_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight).none()
                .arg(INTS_1_1).arg(INTS_0_0).arg(INTS_0_0).arg(1).arg(INTS_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, ConvTranspose2dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight)
                .arg(options.bias()).ints(options.stride(), 2).ints(options.padding(), 2)
                .ints(options.outputPadding(), 2).arg(options.groups()).ints(options.dilation(), 2).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .arg(INTS_1_1).arg(INTS_0_0).arg(INTS_0_0).arg(1).arg(INTS_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride) {
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 2).arg(INTS_0_0).arg(INTS_0_0).arg(1).arg(INTS_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride) {
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 2).arg(INTS_0_0).arg(INTS_0_0).arg(1).arg(INTS_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @param padding {@code SymInt[2]}, [0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(
            Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, long[] padding) {
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 2).ints(padding, 2).arg(INTS_0_0).arg(1).arg(INTS_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose2d}: {@code conv_transpose2d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[2] stride=[1, 1], SymInt[2] padding=[0, 0], SymInt[2] output_padding=[0, 0], SymInt groups=1,
     * SymInt[2] dilation=[1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[2]}, [1, 1] by default
     * @param padding {@code SymInt[2]}, [0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose2d(
            Tensor input, Tensor weight, @Nullable Tensor bias, long stride, long padding) {
        return Operators.begin("aten::conv_transpose2d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 2).ints(padding, 2).arg(INTS_0_0).arg(1).arg(INTS_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight) {
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight).none()
                .arg(INTS_1_1_1).arg(INTS_0_0_0).arg(INTS_0_0_0).arg(1).arg(INTS_1_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, ConvTranspose3dOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight)
                .arg(options.bias()).ints(options.stride(), 3).ints(options.padding(), 3)
                .ints(options.outputPadding(), 3).arg(options.groups()).ints(options.dilation(), 3).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, @Nullable Tensor bias) {
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .arg(INTS_1_1_1).arg(INTS_0_0_0).arg(INTS_0_0_0).arg(1).arg(INTS_1_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride) {
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 3).arg(INTS_0_0_0).arg(INTS_0_0_0).arg(1).arg(INTS_1_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(Tensor input, Tensor weight, @Nullable Tensor bias, long stride) {
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 3).arg(INTS_0_0_0).arg(INTS_0_0_0).arg(1).arg(INTS_1_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @param padding {@code SymInt[3]}, [0, 0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(
            Tensor input, Tensor weight, @Nullable Tensor bias, long[] stride, long[] padding) {
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 3).ints(padding, 3).arg(INTS_0_0_0).arg(1).arg(INTS_1_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.conv_transpose3d}: {@code conv_transpose3d.input(Tensor input, Tensor weight, Tensor?
     * bias=None, SymInt[3] stride=[1, 1, 1], SymInt[3] padding=[0, 0, 0], SymInt[3] output_padding=[0, 0, 0], SymInt
     * groups=1, SymInt[3] dilation=[1, 1, 1]) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @param bias {@code Tensor?}, None by default
     * @param stride {@code SymInt[3]}, [1, 1, 1] by default
     * @param padding {@code SymInt[3]}, [0, 0, 0] by default
     * @return {@code Tensor}
     */
    public static Tensor convTranspose3d(
            Tensor input, Tensor weight, @Nullable Tensor bias, long stride, long padding) {
        return Operators.begin("aten::conv_transpose3d", "input").arg("input", input).arg("weight", weight).arg(bias)
                .ints(stride, 3).ints(padding, 3).arg(INTS_0_0_0).arg(1).arg(INTS_1_1_1).tensor();
    }

    /**
     * {@code torch.nn.functional.cosine_similarity}: {@code cosine_similarity(Tensor x1, Tensor x2, int dim=1, float
     * eps=1e-08) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor cosineSimilarity(Tensor x1, Tensor x2) {
        return Operators.begin("aten::cosine_similarity", "").arg("x1", x1).arg("x2", x2).arg(1).arg(1.0E-8).tensor();
    }

    /**
     * {@code torch.nn.functional.cosine_similarity}: {@code cosine_similarity(Tensor x1, Tensor x2, int dim=1, float
     * eps=1e-08) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param dim {@code int}, 1 by default
     * @param eps {@code float}, 1.0E-8 by default
     * @return {@code Tensor}
     */
    public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim, double eps) {
        return Operators.begin("aten::cosine_similarity", "").arg("x1", x1).arg("x2", x2).arg(dim).arg(eps).tensor();
    }

    /**
     * {@code torch.nn.functional.cosine_similarity}: {@code cosine_similarity(Tensor x1, Tensor x2, int dim=1, float
     * eps=1e-08) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param dim {@code int}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor cosineSimilarity(Tensor x1, Tensor x2, long dim) {
        return Operators.begin("aten::cosine_similarity", "").arg("x1", x1).arg("x2", x2).arg(dim).arg(1.0E-8).tensor();
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(1).arg(1).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @param scale {@code Scalar}, 1 by default
     * @param inputScale {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, Scalar alpha, Scalar scale, Scalar inputScale) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(scale).arg(inputScale).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @param scale {@code Scalar}, 1 by default
     * @param inputScale {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, double alpha, double scale, double inputScale) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(scale).arg(inputScale).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @param scale {@code Scalar}, 1 by default
     * @param inputScale {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, long alpha, long scale, long inputScale) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(scale).arg(inputScale).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, Scalar alpha) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(1).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, double alpha) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(1).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, long alpha) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(1).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @param scale {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, Scalar alpha, Scalar scale) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(scale).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @param scale {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, double alpha, double scale) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(scale).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.elu_}: {@code elu_(Tensor(a!) self, Scalar alpha=1, Scalar scale=1, Scalar
     * input_scale=1) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param alpha {@code Scalar}, 1 by default
     * @param scale {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor elu_(Tensor self, long alpha, long scale) {
        Operators.begin("aten::elu_", "").arg("self", self).arg(alpha).arg(scale).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.gelu}: {@code gelu(Tensor self, *, str approximate="none") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor gelu(Tensor self) {
        return Operators.begin("aten::gelu", "").arg("self", self).arg("none").tensor();
    }

    /**
     * {@code torch.nn.functional.gelu}: {@code gelu(Tensor self, *, str approximate="none") -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param approximate {@code str}, {@code "none"} by default
     * @return {@code Tensor}
     */
    public static Tensor gelu(Tensor self, String approximate) {
        return Operators.begin("aten::gelu", "").arg("self", self).arg(approximate).tensor();
    }

    /**
     * {@code torch.nn.functional.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hardshrink(Tensor self) {
        return Operators.begin("aten::hardshrink", "").arg("self", self).arg(0.5).tensor();
    }

    /**
     * {@code torch.nn.functional.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public static Tensor hardshrink(Tensor self, Scalar lambd) {
        return Operators.begin("aten::hardshrink", "").arg("self", self).arg(lambd).tensor();
    }

    /**
     * {@code torch.nn.functional.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public static Tensor hardshrink(Tensor self, double lambd) {
        return Operators.begin("aten::hardshrink", "").arg("self", self).arg(lambd).tensor();
    }

    /**
     * {@code torch.nn.functional.hardshrink}: {@code hardshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public static Tensor hardshrink(Tensor self, long lambd) {
        return Operators.begin("aten::hardshrink", "").arg("self", self).arg(lambd).tensor();
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(-1).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}, -1 by default
     * @param maxVal {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self, Scalar minVal, Scalar maxVal) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(minVal).arg(maxVal).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}, -1 by default
     * @param maxVal {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self, double minVal, double maxVal) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(minVal).arg(maxVal).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}, -1 by default
     * @param maxVal {@code Scalar}, 1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self, long minVal, long maxVal) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(minVal).arg(maxVal).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}, -1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self, Scalar minVal) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(minVal).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}, -1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self, double minVal) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(minVal).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.hardtanh_}: {@code hardtanh_(Tensor(a!) self, Scalar min_val=-1, Scalar max_val=1) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param minVal {@code Scalar}, -1 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor hardtanh_(Tensor self, long minVal) {
        Operators.begin("aten::hardtanh_", "").arg("self", self).arg(minVal).arg(1).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.leaky_relu_}: {@code leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor leakyRelu_(Tensor self) {
        Operators.begin("aten::leaky_relu_", "").arg("self", self).arg(0.01).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.leaky_relu_}: {@code leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param negativeSlope {@code Scalar}, 0.01 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor leakyRelu_(Tensor self, Scalar negativeSlope) {
        Operators.begin("aten::leaky_relu_", "").arg("self", self).arg(negativeSlope).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.leaky_relu_}: {@code leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param negativeSlope {@code Scalar}, 0.01 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor leakyRelu_(Tensor self, double negativeSlope) {
        Operators.begin("aten::leaky_relu_", "").arg("self", self).arg(negativeSlope).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.leaky_relu_}: {@code leaky_relu_(Tensor(a!) self, Scalar negative_slope=0.01) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param negativeSlope {@code Scalar}, 0.01 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor leakyRelu_(Tensor self, long negativeSlope) {
        Operators.begin("aten::leaky_relu_", "").arg("self", self).arg(negativeSlope).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.linear}: {@code linear(Tensor input, Tensor weight, Tensor? bias=None) -> Tensor}.
     *
     * @param input {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor linear(Tensor input, Tensor weight) {
        return Operators.begin("aten::linear", "").arg("input", input).arg("weight", weight).none().tensor();
    }

    /**
     * {@code torch.nn.functional.native_channel_shuffle}: {@code native_channel_shuffle(Tensor self, SymInt groups) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param groups {@code SymInt}
     * @return {@code Tensor}
     */
    public static Tensor nativeChannelShuffle(Tensor self, long groups) {
        return Operators.begin("aten::native_channel_shuffle", "").arg("self", self).arg(groups).tensor();
    }

    /**
     * {@code torch.nn.functional.one_hot}: {@code one_hot(Tensor self, int num_classes=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor oneHot(Tensor self) {
        return Operators.begin("aten::one_hot", "").arg("self", self).arg(-1).tensor();
    }

    /**
     * {@code torch.nn.functional.one_hot}: {@code one_hot(Tensor self, int num_classes=-1) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param numClasses {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor oneHot(Tensor self, long numClasses) {
        return Operators.begin("aten::one_hot", "").arg("self", self).arg(numClasses).tensor();
    }

    /**
     * {@code torch.nn.functional.pairwise_distance}: {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float
     * eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2) {
        return Operators.begin("aten::pairwise_distance", "").arg("x1", x1).arg("x2", x2).arg(2.0).arg(1.0E-6)
                .arg(false).tensor();
    }

    /**
     * {@code torch.nn.functional.pairwise_distance}: {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float
     * eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}, 2.0 by default
     * @param eps {@code float}, 1.0E-6 by default
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps, boolean keepdim) {
        return Operators.begin("aten::pairwise_distance", "").arg("x1", x1).arg("x2", x2).arg(p).arg(eps).arg(keepdim)
                .tensor();
    }

    /**
     * {@code torch.nn.functional.pairwise_distance}: {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float
     * eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}, 2.0 by default
     * @return {@code Tensor}
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p) {
        return Operators.begin("aten::pairwise_distance", "").arg("x1", x1).arg("x2", x2).arg(p).arg(1.0E-6).arg(false)
                .tensor();
    }

    /**
     * {@code torch.nn.functional.pairwise_distance}: {@code pairwise_distance(Tensor x1, Tensor x2, float p=2., float
     * eps=9.9999999999999995e-07, bool keepdim=False) -> Tensor}.
     *
     * @param x1 {@code Tensor}
     * @param x2 {@code Tensor}
     * @param p {@code float}, 2.0 by default
     * @param eps {@code float}, 1.0E-6 by default
     * @return {@code Tensor}
     */
    public static Tensor pairwiseDistance(Tensor x1, Tensor x2, double p, double eps) {
        return Operators.begin("aten::pairwise_distance", "").arg("x1", x1).arg("x2", x2).arg(p).arg(eps).arg(false)
                .tensor();
    }

    /**
     * {@code torch.nn.functional.pdist}: {@code pdist(Tensor self, float p=2.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor pdist(Tensor self) {
        return Operators.begin("aten::pdist", "").arg("self", self).arg(2.0).tensor();
    }

    /**
     * {@code torch.nn.functional.pdist}: {@code pdist(Tensor self, float p=2.) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code float}, 2.0 by default
     * @return {@code Tensor}
     */
    public static Tensor pdist(Tensor self, double p) {
        return Operators.begin("aten::pdist", "").arg("self", self).arg(p).tensor();
    }

    /**
     * {@code torch.nn.functional.pixel_shuffle}: {@code pixel_shuffle(Tensor self, int upscale_factor) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param upscaleFactor {@code int}
     * @return {@code Tensor}
     */
    public static Tensor pixelShuffle(Tensor self, long upscaleFactor) {
        return Operators.begin("aten::pixel_shuffle", "").arg("self", self).arg(upscaleFactor).tensor();
    }

    /**
     * {@code torch.nn.functional.pixel_unshuffle}: {@code pixel_unshuffle(Tensor self, int downscale_factor) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param downscaleFactor {@code int}
     * @return {@code Tensor}
     */
    public static Tensor pixelUnshuffle(Tensor self, long downscaleFactor) {
        return Operators.begin("aten::pixel_unshuffle", "").arg("self", self).arg(downscaleFactor).tensor();
    }

    /**
     * {@code torch.nn.functional.prelu}: {@code prelu(Tensor self, Tensor weight) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param weight {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor prelu(Tensor self, Tensor weight) {
        return Operators.begin("aten::prelu", "").arg("self", self).arg("weight", weight).tensor();
    }

    /**
     * {@code torch.nn.functional.relu_}: {@code relu_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor relu_(Tensor self) {
        Operators.begin("aten::relu_", "").arg("self", self).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(0.125).arg(0.3333333333333333).arg(false).none()
                .run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, RreluOptions options) {
        Objects.requireNonNull(options, "options");
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(options.lower()).arg(options.upper())
                .arg(options.training()).arg(options.generator()).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, Scalar lower) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(0.3333333333333333).arg(false).none()
                .run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, double lower) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(0.3333333333333333).arg(false).none()
                .run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, long lower) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(0.3333333333333333).arg(false).none()
                .run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @param upper {@code Scalar}, 0.3333333333333333 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, Scalar lower, Scalar upper) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(upper).arg(false).none().run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @param upper {@code Scalar}, 0.3333333333333333 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, double lower, double upper) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(upper).arg(false).none().run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @param upper {@code Scalar}, 0.3333333333333333 by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, long lower, long upper) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(upper).arg(false).none().run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @param upper {@code Scalar}, 0.3333333333333333 by default
     * @param training {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, Scalar lower, Scalar upper, boolean training) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(upper).arg(training).none().run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @param upper {@code Scalar}, 0.3333333333333333 by default
     * @param training {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, double lower, double upper, boolean training) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(upper).arg(training).none().run();
        return self;
    }

    /**
     * {@code torch.nn.functional.rrelu_}: {@code rrelu_(Tensor(a!) self, Scalar lower=0.125, Scalar
     * upper=0.33333333333333331, bool training=False, Generator? generator=None) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param lower {@code Scalar}, 0.125 by default
     * @param upper {@code Scalar}, 0.3333333333333333 by default
     * @param training {@code bool}, False by default
     * @return {@code Tensor(a!)}
     */
    public static Tensor rrelu_(Tensor self, long lower, long upper, boolean training) {
        Operators.begin("aten::rrelu_", "").arg("self", self).arg(lower).arg(upper).arg(training).none().run();
        return self;
    }

    /**
     * {@code torch.nn.functional.scaled_dot_product_attention}: {@code scaled_dot_product_attention(Tensor query,
     * Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None,
     * bool enable_gqa=False) -> Tensor}.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value) {
        return Operators.begin("aten::scaled_dot_product_attention", "").arg("query", query).arg("key", key)
                .arg("value", value).none().arg(0.0).arg(false).none().arg(false).tensor();
    }

    /**
     * {@code torch.nn.functional.scaled_dot_product_attention}: {@code scaled_dot_product_attention(Tensor query,
     * Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None,
     * bool enable_gqa=False) -> Tensor}.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor scaledDotProductAttention(
            Tensor query, Tensor key, Tensor value, FusedSdpChoiceOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::scaled_dot_product_attention", "").arg("query", query).arg("key", key)
                .arg("value", value).arg(options.attnMask()).arg(options.dropoutP()).arg(options.isCausal())
                .arg(options.scale()).arg(options.enableGqa()).tensor();
    }

    /**
     * {@code torch.nn.functional.scaled_dot_product_attention}: {@code scaled_dot_product_attention(Tensor query,
     * Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None,
     * bool enable_gqa=False) -> Tensor}.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor scaledDotProductAttention(Tensor query, Tensor key, Tensor value, @Nullable Tensor attnMask) {
        return Operators.begin("aten::scaled_dot_product_attention", "").arg("query", query).arg("key", key)
                .arg("value", value).arg(attnMask).arg(0.0).arg(false).none().arg(false).tensor();
    }

    /**
     * {@code torch.nn.functional.scaled_dot_product_attention}: {@code scaled_dot_product_attention(Tensor query,
     * Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None,
     * bool enable_gqa=False) -> Tensor}.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}, None by default
     * @param dropoutP {@code float}, 0.0 by default
     * @return {@code Tensor}
     */
    public static Tensor scaledDotProductAttention(
            Tensor query, Tensor key, Tensor value, @Nullable Tensor attnMask, double dropoutP) {
        return Operators.begin("aten::scaled_dot_product_attention", "").arg("query", query).arg("key", key)
                .arg("value", value).arg(attnMask).arg(dropoutP).arg(false).none().arg(false).tensor();
    }

    /**
     * {@code torch.nn.functional.scaled_dot_product_attention}: {@code scaled_dot_product_attention(Tensor query,
     * Tensor key, Tensor value, Tensor? attn_mask=None, float dropout_p=0., bool is_causal=False, *, float? scale=None,
     * bool enable_gqa=False) -> Tensor}.
     *
     * @param query {@code Tensor}
     * @param key {@code Tensor}
     * @param value {@code Tensor}
     * @param attnMask {@code Tensor?}, None by default
     * @param dropoutP {@code float}, 0.0 by default
     * @param isCausal {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor scaledDotProductAttention(
            Tensor query, Tensor key, Tensor value, @Nullable Tensor attnMask, double dropoutP, boolean isCausal) {
        return Operators.begin("aten::scaled_dot_product_attention", "").arg("query", query).arg("key", key)
                .arg("value", value).arg(attnMask).arg(dropoutP).arg(isCausal).none().arg(false).tensor();
    }

    /**
     * {@code torch.nn.functional.selu_}: {@code selu_(Tensor(a!) self) -> Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor(a!)}
     */
    public static Tensor selu_(Tensor self) {
        Operators.begin("aten::selu_", "").arg("self", self).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(1).arg(20).tensor();
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param threshold {@code Scalar}, 20 by default
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self, Scalar beta, Scalar threshold) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(beta).arg(threshold).tensor();
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param threshold {@code Scalar}, 20 by default
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self, double beta, double threshold) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(beta).arg(threshold).tensor();
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @param threshold {@code Scalar}, 20 by default
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self, long beta, long threshold) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(beta).arg(threshold).tensor();
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self, Scalar beta) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(beta).arg(20).tensor();
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self, double beta) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(beta).arg(20).tensor();
    }

    /**
     * {@code torch.nn.functional.softplus}: {@code softplus(Tensor self, Scalar beta=1, Scalar threshold=20) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param beta {@code Scalar}, 1 by default
     * @return {@code Tensor}
     */
    public static Tensor softplus(Tensor self, long beta) {
        return Operators.begin("aten::softplus", "").arg("self", self).arg(beta).arg(20).tensor();
    }

    /**
     * {@code torch.nn.functional.softshrink}: {@code softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor softshrink(Tensor self) {
        return Operators.begin("aten::softshrink", "").arg("self", self).arg(0.5).tensor();
    }

    /**
     * {@code torch.nn.functional.softshrink}: {@code softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public static Tensor softshrink(Tensor self, Scalar lambd) {
        return Operators.begin("aten::softshrink", "").arg("self", self).arg(lambd).tensor();
    }

    /**
     * {@code torch.nn.functional.softshrink}: {@code softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public static Tensor softshrink(Tensor self, double lambd) {
        return Operators.begin("aten::softshrink", "").arg("self", self).arg(lambd).tensor();
    }

    /**
     * {@code torch.nn.functional.softshrink}: {@code softshrink(Tensor self, Scalar lambd=0.5) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param lambd {@code Scalar}, 0.5 by default
     * @return {@code Tensor}
     */
    public static Tensor softshrink(Tensor self, long lambd) {
        return Operators.begin("aten::softshrink", "").arg("self", self).arg(lambd).tensor();
    }

    /**
     * {@code torch.nn.functional.threshold_}: {@code threshold_(Tensor(a!) self, Scalar threshold, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param threshold {@code Scalar}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public static Tensor threshold_(Tensor self, Scalar threshold, Scalar value) {
        Operators.begin("aten::threshold_", "").arg("self", self).arg(threshold).arg(value).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.threshold_}: {@code threshold_(Tensor(a!) self, Scalar threshold, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param threshold {@code Scalar}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public static Tensor threshold_(Tensor self, double threshold, double value) {
        Operators.begin("aten::threshold_", "").arg("self", self).arg(threshold).arg(value).run();
        return self;
    }

    /**
     * {@code torch.nn.functional.threshold_}: {@code threshold_(Tensor(a!) self, Scalar threshold, Scalar value) ->
     * Tensor(a!)}.
     *
     * @param self {@code Tensor}
     * @param threshold {@code Scalar}
     * @param value {@code Scalar}
     * @return {@code Tensor(a!)}
     */
    public static Tensor threshold_(Tensor self, long threshold, long value) {
        Operators.begin("aten::threshold_", "").arg("self", self).arg(threshold).arg(value).run();
        return self;
    }
}
