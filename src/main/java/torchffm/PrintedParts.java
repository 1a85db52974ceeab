package torchffm;

import java.util.List;
import torchffm.internal.Operator;
import torchffm.internal.PythonText;

/** The parts that a sparse, quantized or opaque tensor is printed by. */
final class PrintedParts {

    private static final Operator NNZ = Operator.of("aten::_nnz", "");
    private static final Operator COO_INDICES = Operator.of("aten::_indices", "");
    private static final Operator COO_VALUES = Operator.of("aten::_values", "");
    private static final Operator CROW_INDICES = Operator.of("aten::crow_indices", "");
    private static final Operator COL_INDICES = Operator.of("aten::col_indices", "");
    private static final Operator CCOL_INDICES = Operator.of("aten::ccol_indices", "");
    private static final Operator ROW_INDICES = Operator.of("aten::row_indices", "");
    private static final Operator VALUES = Operator.of("aten::values", "");
    private static final Operator TO_DENSE = Operator.of("aten::to_dense", "");
    private static final Operator DEQUANTIZE = Operator.of("aten::dequantize", "self");
    private static final Operator QSCHEME = Operator.of("aten::qscheme", "");
    private static final Operator SCALE = Operator.of("aten::q_scale", "");
    private static final Operator ZERO_POINT = Operator.of("aten::q_zero_point", "");
    private static final Operator SCALES = Operator.of("aten::q_per_channel_scales", "");
    private static final Operator ZERO_POINTS = Operator.of("aten::q_per_channel_zero_points", "");
    private static final Operator AXIS = Operator.of("aten::q_per_channel_axis", "");

    private final Tensor tensor;
    private final int indent;
    private final PrintOptions options;

    PrintedParts(Tensor tensor, int indent, PrintOptions options) {
        this.tensor = tensor;
        this.indent = indent;
        this.options = options;
    }

    long nnz() {
        return NNZ.begin().arg(tensor).integer();
    }

    /** Indices and values, a line each. */
    String sparse(Layout layout, boolean isMeta) {
        String lineBreak = ",\n" + " ".repeat(indent);
        if (layout == Layout.SPARSE_COO) {
            return part("indices", COO_INDICES, isMeta) + lineBreak + part("values", COO_VALUES, isMeta);
        }
        String compressed = layout.isByRow()
                ? part("crow_indices", CROW_INDICES, isMeta)
                : part("ccol_indices", CCOL_INDICES, isMeta);
        String plain =
                layout.isByRow() ? part("col_indices", COL_INDICES, isMeta) : part("row_indices", ROW_INDICES, isMeta);
        return compressed + lineBreak + plain + lineBreak + part("values", VALUES, isMeta);
    }

    private String part(String name, Operator operator, boolean isMeta) {
        Tensor part = ask(operator).detach();
        String before = name + "=tensor(";
        String elements = isMeta ? "..." : PrintedArray.of(part, indent + before.length(), options);
        String size = isMeta || part.numel() == 0 ? ", size=" + PythonText.tuple(part.shape()) : "";
        return before + elements + size + ")";
    }

    static boolean isQuantized(DType dtype) {
        return switch (dtype) {
            case QINT8, QUINT8, QINT32, QUINT4X2, QUINT2X4 -> true;
            default -> false;
        };
    }

    /** How integers stand for numbers. */
    List<String> quantization() {
        QScheme scheme = QScheme.of((int) QSCHEME.begin().arg(tensor).integer());
        String first = "quantization_scheme=" + scheme;
        if (scheme == QScheme.PER_TENSOR_AFFINE || scheme == QScheme.PER_TENSOR_SYMMETRIC) {
            return List.of(
                    first,
                    "scale=" + PythonText.number(SCALE.begin().arg(tensor).number()),
                    "zero_point=" + ZERO_POINT.begin().arg(tensor).integer());
        }
        return List.of(
                first,
                "scale=" + ask(SCALES),
                "zero_point=" + ask(ZERO_POINTS),
                "axis=" + AXIS.begin().arg(tensor).integer());
    }

    String dequantized() {
        return PrintedArray.of(ask(DEQUANTIZE), indent, options);
    }

    /** The elements of a layout that can't be read as it is. */
    String dense() {
        return PrintedArray.of(TO_DENSE.begin().arg(tensor).none().none().tensor(), indent, options);
    }

    private Tensor ask(Operator operator) {
        return operator.begin().arg(tensor).tensor();
    }
}
