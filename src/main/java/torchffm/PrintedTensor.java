package torchffm;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Natives;
import torchffm.internal.PythonText;
import torchffm.internal.TensorInfo;

/** A tensor as Python prints it: {@code torch._tensor_str._str}. */
final class PrintedTensor {

    private static final String PREFIX = "tensor(";
    private static final int INDENT = PREFIX.length();

    /** {@code torch.get_default_dtype()} */
    private static final DType DEFAULT_DTYPE = DType.FLOAT32;

    private static final DType DEFAULT_COMPLEX_DTYPE = DType.COMPLEX64;
    private static volatile PrintOptions current = PrintOptions.DEFAULT;

    private final Tensor tensor;
    private final TensorInfo info;
    private final Layout layout;
    private final PrintOptions options = current;
    private final List<String> suffixes = new ArrayList<>();

    private PrintedTensor(Tensor tensor) {
        this.tensor = tensor;
        this.info = tensor.info();
        this.layout = Layout.of(info.layout());
    }

    static void setOptions(PrintOptions options) {
        current = options;
    }

    static PrintOptions options() {
        return current;
    }

    /** The text of a tensor that is not closed. What is made on the way is freed, and not recorded by autograd. */
    static String of(Tensor tensor) {
        try (TensorScope _ = TensorScope.open();
                Mode _ = Torch.noGrad()) {
            return new PrintedTensor(tensor).text();
        }
    }

    private String text() {
        if (!info.device().isCpu()) {
            suffixes.add("device='" + info.device() + "'");
        }
        String content = PREFIX + content();
        if (layout != Layout.STRIDED) {
            suffixes.add("layout=" + layout);
        }
        String gradFn = info.requiresGrad() ? gradFn() : null;
        if (gradFn != null) {
            suffixes.add("grad_fn=<" + gradFn + ">");
        } else if (info.requiresGrad()) {
            suffixes.add("requires_grad=True");
        }
        return withSuffixes(content);
    }

    private String content() {
        if (layout.isSparse()) {
            PrintedParts parts = new PrintedParts(tensor, INDENT, options);
            addSize();
            if (!isMeta()) {
                suffixes.add("nnz=" + parts.nnz());
            }
            addDtypeUnlessUsual();
            return parts.sparse(layout, isMeta());
        }
        if (PrintedParts.isQuantized(info.dtype())) {
            PrintedParts parts = new PrintedParts(tensor, INDENT, options);
            addSize();
            addDtypeUnlessUsual();
            suffixes.addAll(parts.quantization());
            return parts.dequantized();
        }
        if (isMeta() || info.numel() > 0 && !PrintedElements.isPrintable(info.dtype())) {
            addSize();
            addDtypeUnlessDefault();
            return "...";
        }
        if (info.numel() == 0) {
            if (info.shape().length != 1) {
                addSize();
            }
            addDtypeUnlessDefault(); // there is no element that would show what it is
            return "[]";
        }
        if (options.edgeitems() == 0) {
            addSize();
        }
        addDtypeUnlessUsual();
        return layout == Layout.STRIDED
                ? PrintedArray.of(tensor, INDENT, options)
                : new PrintedParts(tensor, INDENT, options).dense();
    }

    private boolean isMeta() {
        return info.device().type().equals("meta");
    }

    private void addSize() {
        suffixes.add("size=" + PythonText.tuple(info.shape()));
    }

    private void addDtypeUnlessDefault() {
        if (info.dtype() != DEFAULT_DTYPE) {
            suffixes.add("dtype=" + info.dtype());
        }
    }

    /** Leaves out the types whose elements show what they are. */
    private void addDtypeUnlessUsual() {
        if (info.dtype() != DEFAULT_COMPLEX_DTYPE && info.dtype() != DType.INT64 && info.dtype() != DType.BOOL) {
            addDtypeUnlessDefault();
        }
    }

    private @Nullable String gradFn() {
        try {
            String name = Natives.gradFnName(tensor);
            return name == null ? null : name.substring(name.lastIndexOf(':') + 1);
        } catch (TorchException e) {
            return "Invalid"; // a view whose history can't be told, having been written to without recording
        }
    }

    private String withSuffixes(String content) {
        StringBuilder text = new StringBuilder(content);
        int length = content.length() - content.lastIndexOf('\n') + 1;
        boolean breakLine = layout == Layout.SPARSE_COO;
        for (String suffix : suffixes) {
            if (breakLine || length + suffix.length() + 2 > options.linewidth()) {
                text.append(",\n").append(" ".repeat(INDENT));
                length = INDENT + suffix.length();
                breakLine = false;
            } else {
                text.append(", ");
                length += suffix.length() + 2;
            }
            text.append(suffix);
        }
        return text.append(')').toString();
    }
}
