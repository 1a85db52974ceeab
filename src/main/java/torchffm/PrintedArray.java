package torchffm;

import torchffm.internal.TensorInfo;

/** The elements of a tensor in brackets and lines: {@code torch._tensor_str._tensor_str}. */
final class PrintedArray {

    private final Summary summary;
    private final PrintedElements elements;
    private final PrintOptions options;
    private final StringBuilder text = new StringBuilder();
    private int next;

    private PrintedArray(Summary summary, PrintedElements elements, PrintOptions options) {
        this.summary = summary;
        this.elements = elements;
        this.options = options;
    }

    /** A tensor's elements, if what stands before them on their first line has {@code indent} characters. */
    static String of(Tensor tensor, int indent, PrintOptions options) {
        TensorInfo info = tensor.info();
        if (info.numel() == 0) {
            return "[]";
        }
        boolean summarized = info.numel() > options.threshold();
        if (summarized && options.edgeitems() == 0 && info.shape().length > 0) {
            return "[...]";
        }
        Summary summary = new Summary(info.shape(), summarized ? options.edgeitems() : 0);
        PrintedElements elements = PrintedElements.of(tensor, summary, options);
        PrintedArray array = new PrintedArray(summary, elements, options);
        array.append(0, indent);
        return array.text.toString();
    }

    private void append(int dim, int indent) {
        int inner = summary.shape().length - dim - 1;
        if (inner < 0) {
            text.append(elements.text(next++));
        } else if (inner == 0) {
            appendRow(dim, indent);
        } else {
            String separator = "," + "\n".repeat(inner) + " ".repeat(indent + 1);
            text.append('[');
            for (int i = 0; i < summary.kept(dim); i++) {
                text.append(i == 0 ? "" : separator);
                if (summary.isCut(dim) && i == summary.edge()) {
                    text.append("...").append(separator);
                }
                append(dim + 1, indent + 1);
            }
            text.append(']');
        }
    }

    private void appendRow(int dim, int indent) {
        long perLine = Math.max(1, ((long) options.linewidth() - indent) / elements.length());
        String lineBreak = ",\n" + " ".repeat(indent + 1);
        boolean cut = summary.isCut(dim);
        long count = summary.kept(dim) + (cut ? 1 : 0);
        text.append('[');
        for (int i = 0; i < count; i++) {
            if (i > 0) {
                text.append(i % perLine == 0 ? lineBreak : ", ");
            }
            text.append(cut && i == summary.edge() ? " ..." : elements.text(next++));
        }
        text.append(']');
    }
}
