package torchffm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import torchffm.internal.DualLevels;
import torchffm.internal.NativeTensor;
import torchffm.internal.Natives;
import torchffm.internal.Operator;
import torchffm.internal.Parameters;
import torchffm.internal.PythonText;
import torchffm.internal.Settings;
import torchffm.internal.TensorInfo;

/** A tensor as Python prints it: {@code torch._tensor_str._str}. */
final class PrintedTensor {

    private static final Operator UNPACK_DUAL = Operator.of("aten::_unpack_dual", "");
    private static final Operator UNBIND = Operator.of("aten::unbind", "int");

    private static volatile PrintOptions current = PrintOptions.DEFAULT;

    private final Tensor original;

    /** The tensor, without the tangent that the other may have. */
    private final Tensor tensor;

    private final @Nullable Tensor tangent;
    private final String prefix;
    private final int indent;
    private final TensorInfo info;
    private final Layout layout;
    private final PrintOptions options = current;
    private final List<String> suffixes = new ArrayList<>();

    private PrintedTensor(Tensor original) {
        long level = DualLevels.current();
        if (level == DualLevels.NONE) {
            this.tensor = original;
            this.tangent = null;
        } else {
            List<@Nullable Object> parts =
                    UNPACK_DUAL.begin().arg((NativeTensor) original).arg(level).objects(List.of());
            this.tensor = (Tensor) Objects.requireNonNull(parts.get(0));
            this.tangent = (Tensor) parts.get(1);
        }
        this.original = original;
        this.info = tensor.info();
        this.prefix = info.isNested() ? "nested_tensor(" : "tensor(";
        this.indent = prefix.length();
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
            String text = new PrintedTensor(tensor).text();
            return Parameters.contains(tensor) ? "Parameter containing:\n" + text : text;
        }
    }

    private String text() {
        if (!info.device().isCpu()) {
            suffixes.add("device='" + info.device() + "'");
        }
        String content = prefix + content();
        if (layout != Layout.STRIDED) {
            suffixes.add("layout=" + layout);
        }
        boolean requiresGrad = original == tensor ? info.requiresGrad() : original.requiresGrad();
        String gradFn = requiresGrad ? gradFn() : null;
        if (gradFn != null) {
            suffixes.add("grad_fn=<" + gradFn + ">");
        } else if (requiresGrad) {
            suffixes.add("requires_grad=True");
        }
        if (tangent != null) {
            suffixes.add("tangent=" + new PrintedTensor(tangent).text());
        }
        return withSuffixes(content);
    }

    private String content() {
        if (layout.isSparse()) {
            PrintedParts parts = new PrintedParts(tensor, indent, options);
            addSize();
            if (!isMeta()) {
                suffixes.add("nnz=" + parts.nnz());
            }
            addDtypeUnlessUsual();
            return parts.sparse(layout, isMeta());
        }
        if (PrintedParts.isQuantized(info.dtype())) {
            PrintedParts parts = new PrintedParts(tensor, indent, options);
            addSize();
            addDtypeUnlessUsual();
            suffixes.addAll(parts.quantization());
            return parts.dequantized();
        }
        if (info.isNested()) {
            return nested();
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
                ? PrintedArray.of(tensor, indent, options)
                : new PrintedParts(tensor, indent, options).dense();
    }

    /** Its tensors, one below the other. */
    private String nested() {
        return UNBIND.begin().arg(tensor).arg(0).tensorList().stream()
                .map(part -> new PrintedTensor((Tensor) part).text().replace("\n", "\n  "))
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
    }

    private boolean isMeta() {
        return info.device().type().equals("meta");
    }

    private void addSize() {
        suffixes.add("size=" + PythonText.tuple(info.shape()));
    }

    private void addDtypeUnlessDefault() {
        if (info.dtype() != Settings.defaultDtype()) {
            suffixes.add("dtype=" + info.dtype());
        }
    }

    /** Leaves out the types whose elements show what they are. */
    private void addDtypeUnlessUsual() {
        if (info.dtype() != (Settings.defaultDtype() == DType.FLOAT64 ? DType.COMPLEX128 : DType.COMPLEX64)
                && info.dtype() != DType.INT64
                && info.dtype() != DType.BOOL) {
            addDtypeUnlessDefault();
        }
    }

    private @Nullable String gradFn() {
        try {
            String name = Natives.gradFnName(original);
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
                text.append(",\n").append(" ".repeat(indent));
                length = indent + suffix.length();
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
