package torchffm;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import torchffm.autograd.Autograd;
import torchffm.autograd.GradOptions;
import torchffm.internal.Natives;

/** An index expression that {@code core_indexing.py} has made, read and assigned: the same in Java. */
record IndexingCase(List<String> fields) {

    private static final Pattern BAD_STEP = Pattern.compile("s[^ ]*:(0|-1)( |$)");

    static IndexingCase of(String line) {
        return new IndexingCase(List.of(line.split("\t", -1)));
    }

    private DType dtype() {
        return DType.of(fields.get(1));
    }

    Tensor tensor() {
        Tensor x = base(fields.get(0), dtype());
        return fields.get(2).equals("1") ? x.requiresGrad_(true).clone() : x;
    }

    private static Tensor base(String sizes, DType dtype) {
        long[] shape = longs(sizes);
        Tensor x = Torch.arange(Arrays.stream(shape).reduce(1, (a, b) -> a * b)).reshape(shape);
        if (dtype == DType.BOOL) {
            Tensor third = x.div(3);
            return third.eq(third.floor());
        }
        return x.to(dtype);
    }

    Index[] index() {
        String text = fields.get(3);
        return text.isEmpty()
                ? new Index[0]
                : Arrays.stream(text.split(" ")).map(IndexingCase::part).toArray(Index[]::new);
    }

    private static Index part(String text) {
        return switch (text) {
            case "None" -> Index.newAxis();
            case "..." -> Index.ellipsis();
            case "True" -> Index.index(true);
            case "False" -> Index.index(false);
            default -> part(text.charAt(0), text.substring(1));
        };
    }

    private static Index part(char kind, String text) {
        if (kind == 'i') {
            return Index.index(Long.parseLong(text));
        } else if (kind == 'l') {
            return list(text);
        } else if (kind == 't') {
            String[] parts = text.split("/", -1);
            return Torch.tensor(longs(parts[2])).to(DType.of(parts[0])).view(longs(parts[1]));
        }
        String[] ends = text.split(":", -1);
        Slice slice = ends[0].isEmpty()
                ? ends[1].isEmpty() ? Index.all() : Index.until(Long.parseLong(ends[1]))
                : ends[1].isEmpty()
                        ? Index.from(Long.parseLong(ends[0]))
                        : Index.slice(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
        return ends[2].isEmpty() ? slice : slice.step(Long.parseLong(ends[2]));
    }

    private static Index list(String text) {
        if (text.contains("e")) { // [True, False]
            String[] words = text.substring(1, text.length() - 1).split(",");
            boolean[] mask = new boolean[words.length];
            for (int i = 0; i < mask.length; i++) {
                mask[i] = words[i].equals("True");
            }
            return Index.list(mask);
        }
        if (!text.startsWith("[[")) {
            return Index.list(longs(text.substring(1, text.length() - 1)));
        }
        String[] rows = text.substring(2, text.length() - 2).split("\\],\\[");
        return Index.list(Arrays.stream(rows).map(IndexingCase::longs).toArray(long[][]::new));
    }

    private static long[] longs(String text) {
        return text.isEmpty()
                ? new long[0]
                : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
    }

    /** What reading gives, as the script writes it. */
    String read() {
        try (TensorScope _ = TensorScope.open()) {
            Tensor x = tensor();
            Tensor got = x.get(index());
            return outcome(got) + "|" + (got.storagePointer() == x.storagePointer() ? 1 : 0);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | TorchException e) {
            return error(e);
        }
    }

    /** The whole tensor after the assignment, as the script writes it. */
    String write() {
        try (TensorScope _ = TensorScope.open()) {
            Tensor x = tensor();
            assign(x, fields.get(5), index(), false);
            return outcome(x);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | TorchException e) {
            return error(e);
        }
    }

    /** The gradients of what is read, and of what is assigned to and from, as the script writes them. */
    String gradients() {
        if (!fields.get(2).equals("1")) {
            return "";
        }
        try (TensorScope _ = TensorScope.open()) {
            Tensor leaf = base(fields.get(0), dtype()).requiresGrad_(true);
            Tensor got = leaf.clone().get(index());
            Tensor read = Autograd.grad(List.of(got), List.of(leaf), List.of(weights(got)), GradOptions.DEFAULT)
                    .getFirst();
            Tensor changed = leaf.clone();
            Tensor others = assign(changed, fields.get(5), index(), true);
            changed.backward(weights(changed));
            return hexed(read) + "|" + hexed(leaf.grad()) + "|" + (others == null ? "" : hexed(others.grad()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | TorchException e) {
            return "error";
        }
    }

    private static Tensor weights(Tensor x) {
        String sizes = String.join(
                ",", Arrays.stream(x.shape()).mapToObj(Long::toString).toList());
        return base(sizes, x.dtype()).add(1);
    }

    /** Gives the tensor that was assigned, if it was one. */
    private Tensor assign(Tensor x, String value, Index[] index, boolean grad) {
        switch (fields.get(4)) {
            case "double" -> x.set(Double.parseDouble(value), index);
            case "long" -> x.set(Long.parseLong(value), index);
            case "boolean" -> x.set(value.equals("True"), index);
            case "complex" -> {
                String[] parts = value.split(",");
                x.set(new Complex(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])), index);
            }
            default -> {
                String[] parts = value.split("/", -1);
                DType type = DType.of(parts[0]);
                Tensor other = base(parts[1], type).requiresGrad_(grad && (type.isFloatingPoint() || type.isComplex()));
                x.set(other, index);
                return other;
            }
        }
        return null;
    }

    private static String outcome(Tensor x) {
        String node = Natives.gradFnName(x);
        String shape = String.join(
                ",", Arrays.stream(x.shape()).mapToObj(Long::toString).toList());
        return shape + "|" + x.dtype().pythonName() + "|" + hexed(x) + "|" + (node == null ? "" : node);
    }

    private static String hexed(Tensor x) {
        if (x == null) {
            return "";
        }
        MemorySegment elements = x.detach().contiguous().asSegment();
        return HexFormat.of().formatHex(elements.toArray(java.lang.foreign.ValueLayout.JAVA_BYTE));
    }

    /** The first line of a message, for those that are LibTorch's; that a step must be positive Java says by itself. */
    private static String error(RuntimeException e) {
        return e instanceof IllegalArgumentException
                ? "error|ValueError"
                : "error|" + withoutTypeName(e.getMessage().lines().findFirst().orElse(""));
    }

    /** What Python calls {@code torch.FloatTensor} in one of its messages, LibTorch calls {@code CPUFloatType}. */
    private static String withoutTypeName(String message) {
        return message.replaceFirst("^expand\\([^{]*\\{", "expand({");
    }

    String expectedGradients() {
        return fields.get(8);
    }

    String expectedRead() {
        return expected(fields.get(6));
    }

    String expectedWrite() {
        return expected(fields.get(7));
    }

    private String expected(String text) {
        if (BAD_STEP.matcher(fields.get(3)).find()) {
            return "error|ValueError"; // which Java says first, whatever else is wrong
        }
        String[] parts = text.split("\\|", 3);
        return parts[0].equals("error") ? "error|" + withoutTypeName(parts[2]) : text;
    }
}
