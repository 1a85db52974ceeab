package torchffm;

/**
 * How a quantized tensor's integers stand for numbers: {@code torch.qscheme}. The constants stand in the order of
 * {@code c10::QScheme}, whose numbers their ordinals are.
 */
public enum QScheme {
    /** {@code torch.per_tensor_affine}: one scale and zero point. */
    PER_TENSOR_AFFINE("per_tensor_affine"),
    /** {@code torch.per_channel_affine}: a scale and zero point for each channel. */
    PER_CHANNEL_AFFINE("per_channel_affine"),
    /** {@code torch.per_tensor_symmetric}: one scale, zero is zero. */
    PER_TENSOR_SYMMETRIC("per_tensor_symmetric"),
    /** {@code torch.per_channel_symmetric}: a scale for each channel, zero is zero. */
    PER_CHANNEL_SYMMETRIC("per_channel_symmetric"),
    /** {@code torch.per_channel_affine_float_qparams}: a scale and zero point for each channel, both floats. */
    PER_CHANNEL_AFFINE_FLOAT_QPARAMS("per_channel_affine_float_qparams");

    private static final QScheme[] BY_CODE = values();

    private final String pythonName;

    QScheme(String pythonName) {
        this.pythonName = pythonName;
    }

    /**
     * The scheme with a number.
     *
     * @param code a {@code c10::QScheme}
     * @return the scheme
     * @throws IllegalArgumentException if there is none
     */
    public static QScheme of(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("code: expected 0 to " + (BY_CODE.length - 1) + ", but got " + code);
        }
        return BY_CODE[code];
    }

    /**
     * LibTorch's number for the scheme.
     *
     * @return the {@code c10::QScheme}
     */
    public int code() {
        return ordinal();
    }

    /** As Python prints it: {@code torch.per_tensor_affine}. */
    @Override
    public String toString() {
        return "torch." + pythonName;
    }
}
