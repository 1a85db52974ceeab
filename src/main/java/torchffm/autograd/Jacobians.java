package torchffm.autograd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.autograd.FunctionalOptions.Strategy;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;

/** Jacobians: for each output and input a tensor of both shapes, one after the other. */
final class Jacobians {

    private static final Operator NEW_ZEROS = Operator.of("aten::new_zeros", "");
    private static final Operator DIAGONAL = Operator.of("aten::diagonal", "");
    private static final Operator FILL = Operator.of("aten::fill_", "Scalar");
    private static final Operator EXPAND = Operator.of("aten::expand", "");
    private static final Operator SPLIT = Operator.of("aten::split_with_sizes", "");
    private static final Operator STACK = Operator.of("aten::stack", "");
    private static final Operator PERMUTE = Operator.of("aten::permute", "");
    private static final Operator VIEW = Operator.of("aten::view", "");

    private final Function<List<Tensor>, List<Tensor>> function;
    private final List<Tensor> given;
    private final FunctionalOptions options;

    Jacobians(Function<List<Tensor>, List<Tensor>> function, List<Tensor> given, FunctionalOptions options) {
        this.function = Objects.requireNonNull(function, "function");
        this.given = FunctionalSteps.checked(given, "inputs");
        this.options = Objects.requireNonNull(options, "options");
    }

    /** For each output, one for each input. */
    List<List<Tensor>> compute() {
        if (options.strategy() == Strategy.FORWARD_MODE) {
            if (options.createGraph()) {
                throw new IllegalArgumentException("createGraph=true and the strategy FORWARD_MODE are not supported"
                        + " together. Please either set createGraph=false or the strategy REVERSE_MODE.");
            }
            if (options.strict()) {
                throw new IllegalArgumentException("strict=true and the strategy FORWARD_MODE are not supported"
                        + " together. Please either set strict=false or the strategy REVERSE_MODE.");
            }
            return inColumns();
        }
        return inRows();
    }

    @SuppressWarnings("try") // a mode is opened for its effect
    private List<List<Tensor>> inRows() {
        try (Mode grad = Torch.enableGrad()) {
            List<Tensor> inputs = FunctionalSteps.inputs(given, options.createGraph(), true);
            List<Tensor> outputs =
                    FunctionalSteps.checked(function.apply(inputs), "outputs of the user-provided function");
            FunctionalSteps.checkOutputs(outputs, options.strict());
            if (options.vectorize() && options.strict()) {
                throw new IllegalArgumentException("strict=true and vectorize=true are not supported together."
                        + " Please either set strict=false or vectorize=false.");
            }
            List<Tensor> blocks = FunctionalSteps.freeingTheRest(() -> FunctionalSteps.results(
                    options.vectorize() ? batched(outputs, inputs) : oneByOne(outputs, inputs), options.createGraph()));
            return rows(blocks, inputs.size());
        }
    }

    private static List<List<Tensor>> rows(List<Tensor> blocks, int width) {
        List<List<Tensor>> rows = new ArrayList<>();
        for (int from = 0; from < blocks.size(); from += width) {
            rows.add(List.copyOf(blocks.subList(from, from + width)));
        }
        return rows;
    }

    /** A backward pass for each element of each output. */
    private List<Tensor> oneByOne(List<Tensor> outputs, List<Tensor> inputs) {
        GradOptions pass = GradOptions.DEFAULT.retainGraph(true).createGraph(options.createGraph());
        List<Tensor> blocks = new ArrayList<>();
        for (int o = 0; o < outputs.size(); o++) {
            Tensor output = outputs.get(o);
            List<List<Tensor>> rows = inputs.stream()
                    .<List<Tensor>>map(input -> new ArrayList<>())
                    .toList();
            for (long j = 0; j < output.numel(); j++) {
                Tensor element = output.reshape(-1).select(0, j);
                List<@Nullable Tensor> grads = FunctionalSteps.grad(List.of(element), inputs, null, pass);
                for (int i = 0; i < inputs.size(); i++) {
                    rows.get(i).add(row(grads.get(i), inputs.get(i), o, i));
                }
            }
            for (int i = 0; i < inputs.size(); i++) {
                Tensor stacked = STACK.begin().arg(rows.get(i)).arg(0).tensor();
                blocks.add(view(stacked, joined(output.shape(), inputs.get(i).shape())));
            }
        }
        return blocks;
    }

    private Tensor row(@Nullable Tensor grad, Tensor input, int outputIndex, int inputIndex) {
        if (options.strict() && grad == null) {
            throw new IllegalArgumentException("Output " + outputIndex
                    + " of the user-provided function is independent of input " + inputIndex
                    + ". This is not allowed in strict mode.");
        }
        if (options.strict()
                && options.createGraph()
                && !Objects.requireNonNull(grad).requiresGrad()) {
            // The number is that of the output, in Python too.
            throw new IllegalArgumentException("The jacobian of the user-provided function is independent of input "
                    + outputIndex + ". This is not allowed in strict mode when create_graph=True.");
        }
        return grad != null ? grad : FunctionalSteps.zerosLike(input);
    }

    /** One backward pass for the elements of all outputs, as a batch. */
    private List<Tensor> batched(List<Tensor> outputs, List<Tensor> inputs) {
        long[] numels = outputs.stream().mapToLong(Tensor::numel).toArray();
        long total = LongStream.of(numels).sum();
        List<Tensor> flat = outputs.stream().map(output -> output.reshape(-1)).toList();
        List<@Nullable Tensor> grads = FunctionalSteps.grad(
                flat,
                inputs,
                basis(outputs, numels),
                GradOptions.DEFAULT.createGraph(options.createGraph()).isGradsBatched(true));
        Tensor[] blocks = new Tensor[outputs.size() * inputs.size()];
        for (int i = 0; i < inputs.size(); i++) {
            Tensor input = inputs.get(i);
            Tensor grad = grads.get(i);
            Tensor all = grad != null
                    ? grad
                    : EXPAND.begin()
                            .arg(FunctionalSteps.zerosLike(input))
                            .arg(joined(new long[] {total}, input.shape()))
                            .arg(false)
                            .tensor();
            List<Tensor> parts = split(all, numels);
            for (int o = 0; o < outputs.size(); o++) {
                blocks[o * inputs.size() + i] =
                        view(parts.get(o), joined(outputs.get(o).shape(), input.shape()));
            }
        }
        return Arrays.asList(blocks);
    }

    /** A call on dual tensors for each element of each input. */
    @SuppressWarnings("try") // a level is opened for its effect
    private List<List<Tensor>> inColumns() {
        long[] numels = given.stream().mapToLong(Tensor::numel).toArray();
        List<Tensor> blocks = FunctionalSteps.freeingTheRest(() -> {
            List<Tensor> tangents = basis(given, numels);
            List<List<Tensor>> columns = new ArrayList<>();
            List<long[]> shapes = new ArrayList<>();
            try (DualLevel level = ForwardAd.dualLevel()) {
                for (long k = 0; k < LongStream.of(numels).sum(); k++) {
                    columns.add(column(tangents, k, shapes));
                }
            }
            List<Tensor> result = new ArrayList<>();
            for (int o = 0; o < shapes.size(); o++) {
                int index = o;
                List<Tensor> ofOutput =
                        columns.stream().map(column -> column.get(index)).toList();
                result.addAll(blocks(STACK.begin().arg(ofOutput).arg(0).tensor(), shapes.get(o), numels));
            }
            return result;
        });
        return rows(blocks, given.size());
    }

    private List<Tensor> column(List<Tensor> tangents, long k, List<long[]> shapes) {
        List<Tensor> duals = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Tensor input = given.get(i);
            duals.add(ForwardAd.makeDual(input, tangents.get(i).select(0, k).reshape(input.shape())));
        }
        List<Tensor> column = new ArrayList<>();
        shapes.clear();
        for (Tensor output : FunctionalSteps.checked(function.apply(duals), "outputs")) {
            UnpackedDualTensor parts = ForwardAd.unpackDual(output);
            Tensor tangent = parts.tangent();
            column.add(tangent != null ? tangent : FunctionalSteps.zerosLike(parts.primal()));
            shapes.add(output.shape());
        }
        return column;
    }

    /** The columns of one output, as a block for each input. */
    private List<Tensor> blocks(Tensor columns, long[] shape, long[] numels) {
        long[] order = LongStream.concat(LongStream.rangeClosed(1, shape.length), LongStream.of(0))
                .toArray();
        List<Tensor> parts = split(columns, numels);
        List<Tensor> blocks = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            Tensor turned = PERMUTE.begin().arg(parts.get(i)).arg(order).tensor();
            blocks.add(turned.reshape(joined(shape, given.get(i).shape())));
        }
        return blocks;
    }

    /** The rows of an identity matrix, cut into columns for each tensor, of its dtype and on its device. */
    private static List<Tensor> basis(List<Tensor> tensors, long[] numels) {
        long total = LongStream.of(numels).sum();
        long diagonal = 0;
        List<Tensor> chunks = new ArrayList<>();
        for (int i = 0; i < numels.length; i++) {
            Tensor chunk = NEW_ZEROS
                    .begin()
                    .arg(tensors.get(i))
                    .arg(new long[] {total, numels[i]})
                    .none()
                    .none()
                    .none()
                    .none()
                    .tensor();
            Tensor ones =
                    DIAGONAL.begin().arg(chunk).arg(diagonal).arg(0).arg(1).tensor();
            FILL.begin().arg(ones).scalar(1).run();
            diagonal -= numels[i];
            chunks.add(chunk);
        }
        return chunks;
    }

    private static List<Tensor> split(Tensor tensor, long[] sizes) {
        List<NativeTensor> parts = SPLIT.begin().arg(tensor).arg(sizes).arg(0).tensorList();
        return parts.stream().map(Tensor.class::cast).toList();
    }

    private static Tensor view(Tensor tensor, long[] shape) {
        return VIEW.begin().arg(tensor).arg(shape).tensor();
    }

    private static long[] joined(long[] first, long[] second) {
        return LongStream.concat(LongStream.of(first), LongStream.of(second)).toArray();
    }
}
