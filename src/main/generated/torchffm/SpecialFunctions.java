// Made from LibTorch's schemas by the program in generator/ (make generate); not to be edited.
package torchffm;

import org.jspecify.annotations.Nullable;
import torchffm.internal.Operators;

/**
 * LibTorch's operators of {@code torch.special}. A layer of {@link Special}.
 */
abstract class SpecialFunctions {

    SpecialFunctions() {}

    /**
     * {@code torch.special.airy_ai}: {@code special_airy_ai(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor airyAi(Tensor x) {
        return Operators.begin("aten::special_airy_ai", "").arg("x", x).tensor();
    }

    /**
     * {@code torch.special.bessel_j0}: {@code special_bessel_j0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor besselJ0(Tensor self) {
        return Operators.begin("aten::special_bessel_j0", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.bessel_j1}: {@code special_bessel_j1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor besselJ1(Tensor self) {
        return Operators.begin("aten::special_bessel_j1", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.bessel_y0}: {@code special_bessel_y0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor besselY0(Tensor self) {
        return Operators.begin("aten::special_bessel_y0", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.bessel_y1}: {@code special_bessel_y1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor besselY1(Tensor self) {
        return Operators.begin("aten::special_bessel_y1", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t(Tensor x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(Tensor x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(Tensor x, Scalar n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(Tensor x, double n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(Tensor x, long n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(Tensor x, boolean n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(Scalar x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(double x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(long x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_t}: {@code special_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialT(boolean x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u(Tensor x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(Tensor x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(Tensor x, Scalar n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(Tensor x, double n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(Tensor x, long n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(Tensor x, boolean n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(Scalar x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(double x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(long x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_u}: {@code special_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialU(boolean x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v(Tensor x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(Tensor x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(Tensor x, Scalar n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(Tensor x, double n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(Tensor x, long n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(Tensor x, boolean n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(Scalar x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(double x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(long x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_v}: {@code special_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialV(boolean x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w(Tensor x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(Tensor x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(Tensor x, Scalar n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(Tensor x, double n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(Tensor x, long n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n)
     * -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(Tensor x, boolean n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(Scalar x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(double x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(long x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.chebyshev_polynomial_w}: {@code special_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n)
     * -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor chebyshevPolynomialW(boolean x, Tensor n) {
        return Operators.begin("aten::special_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.digamma}: {@code special_digamma(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor digamma(Tensor self) {
        return Operators.begin("aten::special_digamma", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.entr}: {@code special_entr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor entr(Tensor self) {
        return Operators.begin("aten::special_entr", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.erf}: {@code special_erf(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor erf(Tensor self) {
        return Operators.begin("aten::special_erf", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.erfc}: {@code special_erfc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor erfc(Tensor self) {
        return Operators.begin("aten::special_erfc", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.erfcx}: {@code special_erfcx(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor erfcx(Tensor self) {
        return Operators.begin("aten::special_erfcx", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.erfinv}: {@code special_erfinv(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor erfinv(Tensor self) {
        return Operators.begin("aten::special_erfinv", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.exp2}: {@code special_exp2(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor exp2(Tensor self) {
        return Operators.begin("aten::special_exp2", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.expit}: {@code special_expit(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor expit(Tensor self) {
        return Operators.begin("aten::special_expit", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.expm1}: {@code special_expm1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor expm1(Tensor self) {
        return Operators.begin("aten::special_expm1", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.gammainc}: {@code special_gammainc(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor gammainc(Tensor self, Tensor other) {
        return Operators.begin("aten::special_gammainc", "").arg("self", self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.gammaincc}: {@code special_gammaincc(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor gammaincc(Tensor self, Tensor other) {
        return Operators.begin("aten::special_gammaincc", "").arg("self", self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.gammaln}: {@code special_gammaln(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor gammaln(Tensor self) {
        return Operators.begin("aten::special_gammaln", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(Tensor x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(Tensor x, Scalar n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(Tensor x, double n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(Tensor x, long n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(Tensor x, boolean n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(Scalar x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(double x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(long x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_h}: {@code special_hermite_polynomial_h.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialH(boolean x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_h", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(Tensor x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(Tensor x, Scalar n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(Tensor x, double n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(Tensor x, long n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(Tensor x, boolean n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(Scalar x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(double x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(long x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.hermite_polynomial_he}: {@code special_hermite_polynomial_he.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor hermitePolynomialHe(boolean x, Tensor n) {
        return Operators.begin("aten::special_hermite_polynomial_he", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.i0}: {@code special_i0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor i0(Tensor self) {
        return Operators.begin("aten::special_i0", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.i0e}: {@code special_i0e(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor i0e(Tensor self) {
        return Operators.begin("aten::special_i0e", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.i1}: {@code special_i1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor i1(Tensor self) {
        return Operators.begin("aten::special_i1", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.i1e}: {@code special_i1e(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor i1e(Tensor self) {
        return Operators.begin("aten::special_i1e", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(Tensor x, Tensor n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(Tensor x, Scalar n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(Tensor x, double n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(Tensor x, long n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(Tensor x, boolean n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(Scalar x, Tensor n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(double x, Tensor n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(long x, Tensor n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.laguerre_polynomial_l}: {@code special_laguerre_polynomial_l.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor laguerrePolynomialL(boolean x, Tensor n) {
        return Operators.begin("aten::special_laguerre_polynomial_l", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p(Tensor x, Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(Tensor x, Tensor n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(Tensor x, Scalar n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(Tensor x, double n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(Tensor x, long n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.n_scalar(Tensor x, Scalar n) ->
     * Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(Tensor x, boolean n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(Scalar x, Tensor n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(double x, Tensor n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(long x, Tensor n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.legendre_polynomial_p}: {@code special_legendre_polynomial_p.x_scalar(Scalar x, Tensor n) ->
     * Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor legendrePolynomialP(boolean x, Tensor n) {
        return Operators.begin("aten::special_legendre_polynomial_p", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.log1p}: {@code special_log1p(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor log1p(Tensor self) {
        return Operators.begin("aten::special_log1p", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.log_ndtr}: {@code special_log_ndtr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor logNdtr(Tensor self) {
        return Operators.begin("aten::special_log_ndtr", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.log_softmax}: {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public static Tensor logSoftmax(Tensor self, long dim) {
        return Operators.begin("aten::special_log_softmax", "").arg("self", self).arg(dim).none().tensor();
    }

    /**
     * {@code torch.special.log_softmax}: {@code special_log_softmax(Tensor self, int dim, *, ScalarType? dtype=None) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor logSoftmax(Tensor self, long dim, @Nullable DType dtype) {
        return Operators.begin("aten::special_log_softmax", "").arg("self", self).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.special.logit}: {@code special_logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor logit(Tensor self) {
        return Operators.begin("aten::special_logit", "").arg("self", self).none().tensor();
    }

    /**
     * {@code torch.special.logit}: {@code special_logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param eps {@code float?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor logit(Tensor self, @Nullable Double eps) {
        return Operators.begin("aten::special_logit", "").arg("self", self).arg(eps).tensor();
    }

    /**
     * {@code torch.special.logit}: {@code special_logit(Tensor self, float? eps=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param eps {@code float?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor logit(Tensor self, double eps) {
        return Operators.begin("aten::special_logit", "").arg("self", self).arg(eps).tensor();
    }

    /**
     * {@code torch.special.logsumexp}: {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @return {@code Tensor}
     */
    public static Tensor logsumexp(Tensor self, long... dim) {
        return Operators.begin("aten::special_logsumexp", "").arg("self", self).ints(dim, 1).arg(false).tensor();
    }

    /**
     * {@code torch.special.logsumexp}: {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor logsumexp(Tensor self, long[] dim, boolean keepdim) {
        return Operators.begin("aten::special_logsumexp", "").arg("self", self).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.special.logsumexp}: {@code special_logsumexp(Tensor self, int[1] dim, bool keepdim=False) ->
     * Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int[1]}
     * @param keepdim {@code bool}, False by default
     * @return {@code Tensor}
     */
    public static Tensor logsumexp(Tensor self, long dim, boolean keepdim) {
        return Operators.begin("aten::special_logsumexp", "").arg("self", self).ints(dim, 1).arg(keepdim).tensor();
    }

    /**
     * {@code torch.special.modified_bessel_i0}: {@code special_modified_bessel_i0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor modifiedBesselI0(Tensor self) {
        return Operators.begin("aten::special_modified_bessel_i0", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.modified_bessel_i1}: {@code special_modified_bessel_i1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor modifiedBesselI1(Tensor self) {
        return Operators.begin("aten::special_modified_bessel_i1", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.modified_bessel_k0}: {@code special_modified_bessel_k0(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor modifiedBesselK0(Tensor self) {
        return Operators.begin("aten::special_modified_bessel_k0", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.modified_bessel_k1}: {@code special_modified_bessel_k1(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor modifiedBesselK1(Tensor self) {
        return Operators.begin("aten::special_modified_bessel_k1", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.multigammaln}: {@code special_multigammaln(Tensor self, int p) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param p {@code int}
     * @return {@code Tensor}
     */
    public static Tensor multigammaln(Tensor self, long p) {
        return Operators.begin("aten::special_multigammaln", "").arg("self", self).arg(p).tensor();
    }

    /**
     * {@code torch.special.ndtr}: {@code special_ndtr(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ndtr(Tensor self) {
        return Operators.begin("aten::special_ndtr", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.ndtri}: {@code special_ndtri(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor ndtri(Tensor self) {
        return Operators.begin("aten::special_ndtri", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.polygamma}: {@code special_polygamma(int n, Tensor self) -> Tensor}.
     *
     * @param n {@code int}
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor polygamma(long n, Tensor self) {
        return Operators.begin("aten::special_polygamma", "").arg(n).arg("self", self).tensor();
    }

    /**
     * {@code torch.special.psi}: {@code special_psi(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor psi(Tensor self) {
        return Operators.begin("aten::special_psi", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.round}: {@code special_round(Tensor self, *, int decimals=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor round(Tensor self) {
        return Operators.begin("aten::special_round", "").arg("self", self).arg(0).tensor();
    }

    /**
     * {@code torch.special.round}: {@code special_round(Tensor self, *, int decimals=0) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param decimals {@code int}, 0 by default
     * @return {@code Tensor}
     */
    public static Tensor round(Tensor self, long decimals) {
        return Operators.begin("aten::special_round", "").arg("self", self).arg(decimals).tensor();
    }

    /**
     * {@code torch.special.scaled_modified_bessel_k0}: {@code special_scaled_modified_bessel_k0(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor scaledModifiedBesselK0(Tensor x) {
        return Operators.begin("aten::special_scaled_modified_bessel_k0", "").arg("x", x).tensor();
    }

    /**
     * {@code torch.special.scaled_modified_bessel_k1}: {@code special_scaled_modified_bessel_k1(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor scaledModifiedBesselK1(Tensor x) {
        return Operators.begin("aten::special_scaled_modified_bessel_k1", "").arg("x", x).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code special_shifted_chebyshev_polynomial_t(Tensor x,
     * Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, Scalar n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, double n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, long n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(Tensor x, boolean n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(Scalar x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(double x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(long x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_t}: {@code
     * special_shifted_chebyshev_polynomial_t.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialT(boolean x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_t", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code special_shifted_chebyshev_polynomial_u(Tensor x,
     * Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, Scalar n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, double n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, long n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(Tensor x, boolean n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(Scalar x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(double x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(long x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_u}: {@code
     * special_shifted_chebyshev_polynomial_u.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialU(boolean x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_u", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code special_shifted_chebyshev_polynomial_v(Tensor x,
     * Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, Scalar n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, double n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, long n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(Tensor x, boolean n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(Scalar x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(double x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(long x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_v}: {@code
     * special_shifted_chebyshev_polynomial_v.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialV(boolean x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_v", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code special_shifted_chebyshev_polynomial_w(Tensor x,
     * Tensor n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "").arg("x", x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, Scalar n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, double n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, long n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.n_scalar(Tensor x, Scalar n) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @param n {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(Tensor x, boolean n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "n_scalar").arg("x", x).arg(n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(Scalar x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(double x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(long x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.shifted_chebyshev_polynomial_w}: {@code
     * special_shifted_chebyshev_polynomial_w.x_scalar(Scalar x, Tensor n) -> Tensor}.
     *
     * @param x {@code Scalar}
     * @param n {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor shiftedChebyshevPolynomialW(boolean x, Tensor n) {
        return Operators.begin("aten::special_shifted_chebyshev_polynomial_w", "x_scalar").arg(x).arg("n", n).tensor();
    }

    /**
     * {@code torch.special.sinc}: {@code special_sinc(Tensor self) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor sinc(Tensor self) {
        return Operators.begin("aten::special_sinc", "").arg("self", self).tensor();
    }

    /**
     * {@code torch.special.softmax}: {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @return {@code Tensor}
     */
    public static Tensor softmax(Tensor self, long dim) {
        return Operators.begin("aten::special_softmax", "").arg("self", self).arg(dim).none().tensor();
    }

    /**
     * {@code torch.special.softmax}: {@code special_softmax(Tensor self, int dim, ScalarType? dtype=None) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param dim {@code int}
     * @param dtype {@code ScalarType?}, None by default
     * @return {@code Tensor}
     */
    public static Tensor softmax(Tensor self, long dim, @Nullable DType dtype) {
        return Operators.begin("aten::special_softmax", "").arg("self", self).arg(dim).arg(dtype).tensor();
    }

    /**
     * {@code torch.special.spherical_bessel_j0}: {@code special_spherical_bessel_j0(Tensor x) -> Tensor}.
     *
     * @param x {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor sphericalBesselJ0(Tensor x) {
        return Operators.begin("aten::special_spherical_bessel_j0", "").arg("x", x).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(Tensor self, Tensor other) {
        return Operators.begin("aten::special_xlog1py", "").arg("self", self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(Tensor self, Scalar other) {
        return Operators.begin("aten::special_xlog1py", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(Tensor self, double other) {
        return Operators.begin("aten::special_xlog1py", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(Tensor self, long other) {
        return Operators.begin("aten::special_xlog1py", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(Tensor self, boolean other) {
        return Operators.begin("aten::special_xlog1py", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(Scalar self, Tensor other) {
        return Operators.begin("aten::special_xlog1py", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(double self, Tensor other) {
        return Operators.begin("aten::special_xlog1py", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(long self, Tensor other) {
        return Operators.begin("aten::special_xlog1py", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlog1py}: {@code special_xlog1py.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlog1py(boolean self, Tensor other) {
        return Operators.begin("aten::special_xlog1py", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(Tensor self, Tensor other) {
        return Operators.begin("aten::special_xlogy", "").arg("self", self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(Tensor self, Scalar other) {
        return Operators.begin("aten::special_xlogy", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(Tensor self, double other) {
        return Operators.begin("aten::special_xlogy", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(Tensor self, long other) {
        return Operators.begin("aten::special_xlogy", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(Tensor self, boolean other) {
        return Operators.begin("aten::special_xlogy", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(Scalar self, Tensor other) {
        return Operators.begin("aten::special_xlogy", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(double self, Tensor other) {
        return Operators.begin("aten::special_xlogy", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(long self, Tensor other) {
        return Operators.begin("aten::special_xlogy", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.xlogy}: {@code special_xlogy.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor xlogy(boolean self, Tensor other) {
        return Operators.begin("aten::special_xlogy", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta(Tensor self, Tensor other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor zeta(Tensor self, Tensor other) {
        return Operators.begin("aten::special_zeta", "").arg("self", self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor zeta(Tensor self, Scalar other) {
        return Operators.begin("aten::special_zeta", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor zeta(Tensor self, double other) {
        return Operators.begin("aten::special_zeta", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor zeta(Tensor self, long other) {
        return Operators.begin("aten::special_zeta", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.other_scalar(Tensor self, Scalar other) -> Tensor}.
     *
     * @param self {@code Tensor}
     * @param other {@code Scalar}
     * @return {@code Tensor}
     */
    public static Tensor zeta(Tensor self, boolean other) {
        return Operators.begin("aten::special_zeta", "other_scalar").arg("self", self).arg(other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor zeta(Scalar self, Tensor other) {
        return Operators.begin("aten::special_zeta", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor zeta(double self, Tensor other) {
        return Operators.begin("aten::special_zeta", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor zeta(long self, Tensor other) {
        return Operators.begin("aten::special_zeta", "self_scalar").arg(self).arg("other", other).tensor();
    }

    /**
     * {@code torch.special.zeta}: {@code special_zeta.self_scalar(Scalar self, Tensor other) -> Tensor}.
     *
     * @param self {@code Scalar}
     * @param other {@code Tensor}
     * @return {@code Tensor}
     */
    public static Tensor zeta(boolean self, Tensor other) {
        return Operators.begin("aten::special_zeta", "self_scalar").arg(self).arg("other", other).tensor();
    }
}
