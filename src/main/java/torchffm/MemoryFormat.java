package torchffm;

/**
 * The order in which a tensor's dimensions lie in memory: {@code torch.memory_format}. The constants stand in the order of
 * {@code c10::MemoryFormat}, whose numbers their ordinals are.
 */
public enum MemoryFormat {
    /** {@code torch.contiguous_format}: the last dimension is the densest. */
    CONTIGUOUS("contiguous_format"),
    /** {@code torch.preserve_format}: as the operand's. */
    PRESERVE("preserve_format"),
    /** {@code torch.channels_last}: {@code (N, C, H, W)} with the channels densest. */
    CHANNELS_LAST("channels_last"),
    /** {@code torch.channels_last_3d}: {@code (N, C, D, H, W)} with the channels densest. */
    CHANNELS_LAST_3D("channels_last_3d");

    private static final MemoryFormat[] BY_CODE = values();

    private final String pythonName;

    MemoryFormat(String pythonName) {
        this.pythonName = pythonName;
    }

    /**
     * The format with a number.
     *
     * @param code a {@code c10::MemoryFormat}
     * @return the format
     * @throws IllegalArgumentException if there is none
     */
    public static MemoryFormat of(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("code: expected 0 to " + (BY_CODE.length - 1) + ", but got " + code);
        }
        return BY_CODE[code];
    }

    /**
     * LibTorch's number for the format.
     *
     * @return the {@code c10::MemoryFormat}
     */
    public int code() {
        return ordinal();
    }

    /** As Python prints it: {@code torch.channels_last}. */
    @Override
    public String toString() {
        return "torch." + pythonName;
    }
}
