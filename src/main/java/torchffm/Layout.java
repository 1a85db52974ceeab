package torchffm;

/**
 * How a tensor's elements are stored: {@code torch.layout}. The constants stand in the order of {@code c10::Layout}, whose
 * numbers their ordinals are.
 */
public enum Layout {
    /** {@code torch.strided}: by strides, the default. */
    STRIDED("strided"),
    /** {@code torch.sparse_coo}: coordinates and values. */
    SPARSE_COO("sparse_coo"),
    /** {@code torch.sparse_csr}: compressed rows. */
    SPARSE_CSR("sparse_csr"),
    /** {@code torch._mkldnn}: oneDNN's own. */
    MKLDNN("_mkldnn"),
    /** {@code torch.sparse_csc}: compressed columns. */
    SPARSE_CSC("sparse_csc"),
    /** {@code torch.sparse_bsr}: compressed rows of blocks. */
    SPARSE_BSR("sparse_bsr"),
    /** {@code torch.sparse_bsc}: compressed columns of blocks. */
    SPARSE_BSC("sparse_bsc"),
    /** {@code torch.jagged}: nested, of one ragged dimension. */
    JAGGED("jagged");

    private static final Layout[] BY_CODE = values();

    private final String pythonName;

    Layout(String pythonName) {
        this.pythonName = pythonName;
    }

    /**
     * The layout with a number.
     *
     * @param code a {@code c10::Layout}
     * @return the layout
     * @throws IllegalArgumentException if there is none
     */
    public static Layout of(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("code: expected 0 to " + (BY_CODE.length - 1) + ", but got " + code);
        }
        return BY_CODE[code];
    }

    /**
     * LibTorch's number for the layout.
     *
     * @return the {@code c10::Layout}
     */
    public int code() {
        return ordinal();
    }

    boolean isSparse() {
        return this != STRIDED && this != MKLDNN && this != JAGGED;
    }

    /** Whether it is compressed by rows, not by columns. */
    boolean isByRow() {
        return this == SPARSE_CSR || this == SPARSE_BSR;
    }

    /** As Python prints it: {@code torch.strided}. */
    @Override
    public String toString() {
        return "torch." + pythonName;
    }
}
