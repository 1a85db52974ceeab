package torchffm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import torchffm.internal.Operator;
import torchffm.ops.Ops;

/**
 * A tensor that {@code core_repr.py} has made and printed.
 *
 * @param line its fields: dtype, shape, view, grad, options
 * @param elements of the contiguous tensor
 * @param repr Python's text of it after the view and the recorded operator
 */
record PrintedCase(List<String> line, byte[] elements, String repr) {

    private static final Operator CONJ = Operator.of("aten::conj", "");
    private static final Operator NEGATIVE = Operator.of("aten::_neg_view", "");

    static List<PrintedCase> read(Path file) {
        try {
            ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
            List<PrintedCase> cases = new ArrayList<>();
            while (content.hasRemaining()) {
                int start = content.position();
                int length = 0;
                while (content.get(start + length) != '\n') {
                    length++;
                }
                List<String> line = List.of(text(content, length).split("\\|"));
                content.get();
                byte[] elements = bytes(content, Integer.parseInt(line.get(5)));
                cases.add(new PrintedCase(line, elements, text(content, Integer.parseInt(line.get(6)))));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(ByteBuffer content, int length) {
        byte[] result = new byte[length];
        content.get(result);
        return result;
    }

    private static String text(ByteBuffer content, int length) {
        return new String(bytes(content, length), StandardCharsets.UTF_8);
    }

    /** The same tensor, in Java. */
    Tensor tensor() {
        String sizes = line.get(1);
        long[] shape = sizes.isEmpty()
                ? new long[0]
                : Arrays.stream(sizes.split(",")).mapToLong(Long::parseLong).toArray();
        Tensor base = Torch.fromSegment(MemorySegment.ofArray(elements), DType.of(line.get(0)), shape);
        Tensor viewed = viewed(base, shape);
        return switch (line.get(3)) {
            case "leaf" -> viewed.requiresGrad_(true);
            case "mul" -> viewed.requiresGrad_(true).mul(1L);
            default -> viewed;
        };
    }

    private Tensor viewed(Tensor base, long[] shape) {
        return switch (line.get(2)) {
            case "transpose" -> base.transpose(0, -1);
            case "narrow" -> base.narrow(0, 1, shape[0] - 1);
            case "expand" -> {
                long[] wider = new long[shape.length + 1];
                wider[0] = 3;
                System.arraycopy(shape, 0, wider, 1, shape.length);
                yield base.unsqueeze(0).expand(wider);
            }
            case "conj" -> CONJ.begin().arg(base).tensor();
            case "negative" -> NEGATIVE.begin().arg(base).tensor();
            case "coo" -> Ops.call("aten::to_sparse", base).tensor();
            case "csr" -> Ops.call("aten::to_sparse_csr", base).tensor();
            case "csc" -> Ops.call("aten::to_sparse_csc", base).tensor();
            case "quantized" -> quantized(base);
            case "nested" -> Nested.asNestedTensor(List.of(base, base.narrow(0, 0, 1)));
            case "mkldnn" -> Ops.call("aten::to_mkldnn", base).tensor();
            default -> base;
        };
    }

    private static Tensor quantized(Tensor base) {
        Tensor finite = Ops.call("aten::nan_to_num", base, 0.0, 100.0, -100.0).tensor();
        return Ops.call("aten::quantize_per_tensor", finite.clamp(-100, 100), 0.25, 3, DType.QINT8)
                .tensor();
    }

    PrintOptions options() {
        String[] fields = line.get(4).split(",");
        return new PrintOptions(
                Integer.parseInt(fields[0]),
                fields[1].equals("inf") ? Double.POSITIVE_INFINITY : Double.parseDouble(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                fields[4].equals("None") ? null : Boolean.valueOf(fields[4]));
    }
}
