package torchffm;

/** How a tensor's elements are kept: {@code torch.layout}, in the order of {@code c10::Layout}. */
enum Layout {
    STRIDED("strided"),
    SPARSE_COO("sparse_coo"),
    SPARSE_CSR("sparse_csr"),
    MKLDNN("_mkldnn"),
    SPARSE_CSC("sparse_csc"),
    SPARSE_BSR("sparse_bsr"),
    SPARSE_BSC("sparse_bsc"),
    JAGGED("jagged");

    private static final Layout[] BY_CODE = values();

    private final String pythonName;

    Layout(String pythonName) {
        this.pythonName = pythonName;
    }

    static Layout of(int code) {
        return BY_CODE[code];
    }

    boolean isSparse() {
        return this != STRIDED && this != MKLDNN && this != JAGGED;
    }

    /** Whether it is compressed by rows, not by columns. */
    boolean isByRow() {
        return this == SPARSE_CSR || this == SPARSE_BSR;
    }

    /** As Python prints it: {@code torch.sparse_coo}. */
    @Override
    public String toString() {
        return "torch." + pythonName;
    }
}
