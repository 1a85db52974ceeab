// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Operators;
import torchffm.options.FftFftfreqOptions;

/**
 * LibTorch's operators of {@code torch.fft}. A layer of {@link Fft}.
 */
abstract class FftFunctions {

    private static final long[] INTS_MINUS_2_MINUS_1 = {-2, -1};

    FftFunctions() {}

    /**
     * {@code torch.fft.fft}: {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor fft(Tensor self) {
        return Operators.begin("aten::fft_fft", "").arg("self", self).none().arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.fft}: {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft(Tensor self, @Nullable Long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_fft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.fft}: {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft(Tensor self, long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_fft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.fft}: {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft(Tensor self, long n) {
        return Operators.begin("aten::fft_fft", "").arg("self", self).arg(n).arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.fft}: {@code fft_fft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor fft(Tensor self, long n, long dim) {
        return Operators.begin("aten::fft_fft", "").arg("self", self).arg(n).arg(dim).none().tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).none().arg(INTS_MINUS_2_MINUS_1).none().tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self, long s) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self, long @Nullable [] s, long[] dim) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.fft2}: {@code fft_fft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor fft2(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_fft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.fftfreq}: {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public static Tensor fftfreq(long n) {
        return Operators.begin("aten::fft_fftfreq", "").arg(n).arg(1.0).none().none().none().none().tensor();
    }

    /**
     * {@code torch.fft.fftfreq}: {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor fftfreq(long n, FftFftfreqOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::fft_fftfreq", "").arg(n).arg(options.d()).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.fft.fftfreq}: {@code fft_fftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout? layout=None,
     * Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param d {@code float}, 1.0 by default
     * @return {@code Tensor}
     */
    public static Tensor fftfreq(long n, double d) {
        return Operators.begin("aten::fft_fftfreq", "").arg(n).arg(d).none().none().none().none().tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).none().none().none().tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self, long s) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self, long @Nullable [] s, long @Nullable [] dim) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.fftn}: {@code fft_fftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftn(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_fftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.fftshift}: {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor fftshift(Tensor self) {
        return Operators.begin("aten::fft_fftshift", "").arg("self", self).none().tensor();
    }

    /**
     * {@code torch.fft.fftshift}: {@code fft_fftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor fftshift(Tensor self, long @Nullable ... dim) {
        return Operators.begin("aten::fft_fftshift", "").arg("self", self).ints(dim, 1).tensor();
    }

    /**
     * {@code torch.fft.hfft}: {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hfft(Tensor self) {
        return Operators.begin("aten::fft_hfft", "").arg("self", self).none().arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.hfft}: {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft(Tensor self, @Nullable Long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_hfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.hfft}: {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft(Tensor self, long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_hfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.hfft}: {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft(Tensor self, long n) {
        return Operators.begin("aten::fft_hfft", "").arg("self", self).arg(n).arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.hfft}: {@code fft_hfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor hfft(Tensor self, long n, long dim) {
        return Operators.begin("aten::fft_hfft", "").arg("self", self).arg(n).arg(dim).none().tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).none().arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self, long s) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self, long @Nullable [] s, long[] dim) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.hfft2}: {@code fft_hfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor hfft2(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_hfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).none().none().none().tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self, long s) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.hfftn}: {@code fft_hfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor hfftn(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_hfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ifft}: {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ifft(Tensor self) {
        return Operators.begin("aten::fft_ifft", "").arg("self", self).none().arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.ifft}: {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft(Tensor self, @Nullable Long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ifft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ifft}: {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft(Tensor self, long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ifft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ifft}: {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft(Tensor self, long n) {
        return Operators.begin("aten::fft_ifft", "").arg("self", self).arg(n).arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.ifft}: {@code fft_ifft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor ifft(Tensor self, long n, long dim) {
        return Operators.begin("aten::fft_ifft", "").arg("self", self).arg(n).arg(dim).none().tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).none().arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self, long s) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self, long @Nullable [] s, long[] dim) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ifft2}: {@code fft_ifft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor ifft2(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_ifft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).none().none().none().tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self, long s) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self, long @Nullable [] s, long @Nullable [] dim) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ifftn}: {@code fft_ifftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftn(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_ifftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ifftshift}: {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ifftshift(Tensor self) {
        return Operators.begin("aten::fft_ifftshift", "").arg("self", self).none().tensor();
    }

    /**
     * {@code torch.fft.ifftshift}: {@code fft_ifftshift(Tensor self, int[1]? dim=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ifftshift(Tensor self, long @Nullable ... dim) {
        return Operators.begin("aten::fft_ifftshift", "").arg("self", self).ints(dim, 1).tensor();
    }

    /**
     * {@code torch.fft.ihfft}: {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ihfft(Tensor self) {
        return Operators.begin("aten::fft_ihfft", "").arg("self", self).none().arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.ihfft}: {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft(Tensor self, @Nullable Long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ihfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ihfft}: {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft(Tensor self, long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ihfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ihfft}: {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft(Tensor self, long n) {
        return Operators.begin("aten::fft_ihfft", "").arg("self", self).arg(n).arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.ihfft}: {@code fft_ihfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft(Tensor self, long n, long dim) {
        return Operators.begin("aten::fft_ihfft", "").arg("self", self).arg(n).arg(dim).none().tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).none().arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self, long s) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self, long @Nullable [] s, long[] dim) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ihfft2}: {@code fft_ihfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor ihfft2(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_ihfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).none().none().none().tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self, long s) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.ihfftn}: {@code fft_ihfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor ihfftn(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_ihfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.irfft}: {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor irfft(Tensor self) {
        return Operators.begin("aten::fft_irfft", "").arg("self", self).none().arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.irfft}: {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft(Tensor self, @Nullable Long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_irfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.irfft}: {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft(Tensor self, long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_irfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.irfft}: {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft(Tensor self, long n) {
        return Operators.begin("aten::fft_irfft", "").arg("self", self).arg(n).arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.irfft}: {@code fft_irfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor irfft(Tensor self, long n, long dim) {
        return Operators.begin("aten::fft_irfft", "").arg("self", self).arg(n).arg(dim).none().tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).none().arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self, long s) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self, long @Nullable [] s, long[] dim) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.irfft2}: {@code fft_irfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None)
     * -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor irfft2(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_irfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).none().none().none().tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self, long s) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.irfftn}: {@code fft_irfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor irfftn(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_irfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.rfft}: {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor rfft(Tensor self) {
        return Operators.begin("aten::fft_rfft", "").arg("self", self).none().arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.rfft}: {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft(Tensor self, @Nullable Long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_rfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.rfft}: {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft(Tensor self, long n, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_rfft", "").arg("self", self).arg(n).arg(dim).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.rfft}: {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft(Tensor self, long n) {
        return Operators.begin("aten::fft_rfft", "").arg("self", self).arg(n).arg(-1).none().tensor();
    }

    /**
     * {@code torch.fft.rfft}: {@code fft_rfft(Tensor self, SymInt? n=None, int dim=-1, str? norm=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param n {@code SymInt?}, None by default
     * @param dim {@code int}, -1 by default
     * @return {@code Tensor}
     */
    public static Tensor rfft(Tensor self, long n, long dim) {
        return Operators.begin("aten::fft_rfft", "").arg("self", self).arg(n).arg(dim).none().tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).none().arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self, long @Nullable [] s, long[] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self, long s) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).ints(s, 1).arg(INTS_MINUS_2_MINUS_1).none()
                .tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self, long @Nullable [] s, long[] dim) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.rfft2}: {@code fft_rfft2(Tensor self, SymInt[1]? s=None, int[1] dim=[-2, -1], str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]}, [-2, -1] by default
     * @return {@code Tensor}
     */
    public static Tensor rfft2(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_rfft2", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.rfftfreq}: {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @return {@code Tensor}
     */
    public static Tensor rfftfreq(long n) {
        return Operators.begin("aten::fft_rfftfreq", "").arg(n).arg(1.0).none().none().none().none().tensor();
    }

    /**
     * {@code torch.fft.rfftfreq}: {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param options what else there is to set
     * @return {@code Tensor}
     */
    public static Tensor rfftfreq(long n, FftFftfreqOptions options) {
        Objects.requireNonNull(options, "options");
        return Operators.begin("aten::fft_rfftfreq", "").arg(n).arg(options.d()).arg(options.dtype())
                .arg(options.layout()).arg(options.device()).arg(options.pinMemory()).tensor();
    }

    /**
     * {@code torch.fft.rfftfreq}: {@code fft_rfftfreq(int n, float d=1., *, ScalarType? dtype=None, Layout?
     * layout=None, Device? device=None, bool? pin_memory=None) -> Tensor}.
     *
     * @param n {@code int}
     * @param d {@code float}, 1.0 by default
     * @return {@code Tensor}
     */
    public static Tensor rfftfreq(long n, double d) {
        return Operators.begin("aten::fft_rfftfreq", "").arg(n).arg(d).none().none().none().none().tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).none().none().none().tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim, @Nullable String norm) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @param norm {@code str?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self, long s, long dim, @Nullable String norm) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).arg(norm).tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self, long @Nullable [] s) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self, long s) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).ints(s, 1).none().none().tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self, long @Nullable [] s, long @Nullable [] dim) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }

    /**
     * {@code torch.fft.rfftn}: {@code fft_rfftn(Tensor self, SymInt[1]? s=None, int[1]? dim=None, str? norm=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param s {@code SymInt[1]?}, None by default
     * @param dim {@code int[1]?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor rfftn(Tensor self, long s, long dim) {
        return Operators.begin("aten::fft_rfftn", "").arg("self", self).ints(s, 1).ints(dim, 1).none().tensor();
    }
}
