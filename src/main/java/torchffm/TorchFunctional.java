package torchffm;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import torchffm.internal.Nulls;

/**
 * What PyTorch adds in Python on top of its operators: {@code torch/functional.py}. A layer of {@link Torch}.
 */
abstract class TorchFunctional extends TorchNorms {

    /** The subscripts that a list can name: a letter of the equation each, the upper case first. */
    private static final int SUBSCRIPTS = 52;

    private static final int LETTERS = 26;

    /** In the subscripts of {@link #einsum(List, List, long...)}: the dimensions that no number names, Python's {@code ...}. */
    public static final long ELLIPSIS = -1;

    TorchFunctional() {}

    /**
     * Sums products of elements by Einstein's convention: {@code torch.einsum}.
     *
     * @param equation such as {@code "bij,bjk->bik"}
     * @param operands a tensor for each part of the left-hand side
     * @return the contraction, from left to right
     */
    public static Tensor einsum(String equation, Tensor... operands) {
        return Aten.einsum(equation, Arrays.asList(Objects.requireNonNull(operands, "operands")));
    }

    /**
     * Sums products of elements by Einstein's convention, with subscripts as numbers: {@code torch.einsum} in its sublist
     * form.
     *
     * @param operands the tensors
     * @param sublists for each operand its dimensions' subscripts, from 0 to 51, or {@link #ELLIPSIS}
     * @param output the result's subscripts; none for those that occur once, in order
     * @return the contraction, from left to right
     * @throws IllegalArgumentException if a subscript is out of range, or the lists differ in length
     */
    public static Tensor einsum(List<Tensor> operands, List<long[]> sublists, long... output) {
        Objects.requireNonNull(operands, "operands");
        Nulls.refused(sublists, "sublists");
        return einsum(equation(operands, sublists) + (output.length == 0 ? "" : "->" + subscripts(output)), operands);
    }

    /**
     * Sums all products whose subscripts are not the result's, with subscripts as numbers.
     *
     * @param operands the tensors
     * @param sublists for each operand its dimensions' subscripts, from 0 to 51, or {@link #ELLIPSIS}
     * @return the contraction to a scalar: the sublist form of {@code torch.einsum} whose output is {@code []}
     * @throws IllegalArgumentException if a subscript is out of range, or the lists differ in length
     */
    public static Tensor einsumScalar(List<Tensor> operands, List<long[]> sublists) {
        Objects.requireNonNull(operands, "operands");
        Nulls.refused(sublists, "sublists");
        return einsum(equation(operands, sublists) + "->", operands);
    }

    private static Tensor einsum(String equation, List<Tensor> operands) {
        return Aten.einsum(equation, operands);
    }

    private static String equation(List<Tensor> operands, List<long[]> sublists) {
        if (operands.size() != sublists.size()) {
            throw new IllegalArgumentException(
                    "sublists: expected one for each of " + operands.size() + " operands, but got " + sublists.size());
        }
        return String.join(
                ",", sublists.stream().map(TorchFunctional::subscripts).toList());
    }

    private static String subscripts(long[] sublist) {
        StringBuilder text = new StringBuilder();
        for (long subscript : sublist) {
            if (subscript == ELLIPSIS) {
                text.append("...");
            } else if (subscript < 0 || subscript >= SUBSCRIPTS) {
                throw new IllegalArgumentException(
                        "einsum: expected subscripts from 0 to 51 or ELLIPSIS, but got " + subscript);
            } else {
                text.append((char) (subscript < LETTERS ? 'A' + subscript : 'a' + subscript - LETTERS));
            }
        }
        return text.toString();
    }

    /**
     * Contracts the last dimensions of one tensor with the first of another: {@code torch.tensordot(a, b, dims)}.
     *
     * @param a the one
     * @param b the other
     * @param dims how many dimensions; Python's default is 2
     * @return the contraction
     * @throws IllegalArgumentException if {@code dims} is negative, or more than either has
     */
    public static Tensor tensordot(Tensor a, Tensor b, long dims) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        if (dims < 0 || dims > Math.min(a.dim(), b.dim())) {
            throw new IllegalArgumentException(
                    "tensordot: expected dims from 0 to " + Math.min(a.dim(), b.dim()) + ", but got " + dims);
        }
        return tensordot(
                a,
                b,
                LongStream.range(-dims, 0).toArray(),
                LongStream.range(0, dims).toArray());
    }

    /**
     * Contracts dimensions of two tensors: {@code torch.tensordot(a, b, (dims_a, dims_b))}.
     *
     * @param a the one
     * @param b the other
     * @param dimsA the dimensions of {@code a}
     * @param dimsB those of {@code b} that they are paired with
     * @return the contraction
     */
    public static Tensor tensordot(Tensor a, Tensor b, long[] dimsA, long[] dimsB) {
        Objects.requireNonNull(dimsA, "dimsA");
        Objects.requireNonNull(dimsB, "dimsB");
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        return Aten.tensordot(a, b, dimsA, dimsB);
    }

    /**
     * Coordinates of a grid: {@code torch.meshgrid(*tensors, indexing="ij")}.
     *
     * @param tensors the coordinates of each dimension: 0-D or 1-D, of one dtype
     * @return for each tensor its coordinates expanded over the grid, views
     */
    public static List<Tensor> meshgrid(Tensor... tensors) {
        return meshgrid(Arrays.asList(Objects.requireNonNull(tensors, "tensors")), "ij");
    }

    /**
     * Coordinates of a grid: {@code torch.meshgrid}.
     *
     * @param tensors the coordinates of each dimension: 0-D or 1-D, of one dtype
     * @param indexing {@code "ij"} (matrix) or {@code "xy"} (Cartesian, the first two dimensions swapped)
     * @return for each tensor its coordinates expanded over the grid, views
     */
    public static List<Tensor> meshgrid(List<Tensor> tensors, String indexing) {
        return Aten.meshgrid(tensors, indexing);
    }

    /**
     * All combinations, as rows: {@code torch.cartesian_prod}.
     *
     * @param tensors 1-D, of one dtype
     * @return one row a combination, the last tensor's elements changing fastest
     */
    public static Tensor cartesianProd(Tensor... tensors) {
        return Aten.cartesianProd(Arrays.asList(Objects.requireNonNull(tensors, "tensors")));
    }

    /**
     * A block diagonal matrix: {@code torch.block_diag}.
     *
     * @param tensors the blocks, of at most two dimensions each
     * @return the matrix, zero outside its blocks
     */
    public static Tensor blockDiag(Tensor... tensors) {
        return Aten.blockDiag(Arrays.asList(Objects.requireNonNull(tensors, "tensors")));
    }

    /**
     * Expands tensors to their common shape: {@code torch.broadcast_tensors}.
     *
     * @param tensors any number
     * @return a view of each
     */
    public static List<Tensor> broadcastTensors(Tensor... tensors) {
        return Aten.broadcastTensors(Arrays.asList(Objects.requireNonNull(tensors, "tensors")));
    }

    /**
     * The shape to which tensors of these shapes are broadcast: {@code torch.broadcast_shapes}.
     *
     * @param shapes any number
     * @return their common shape
     * @throws IllegalArgumentException if there is none, naming the sizes that don't go together
     */
    public static long[] broadcastShapes(long[]... shapes) {
        Nulls.refused(shapes, "shapes");
        long[] common = new long
                [Arrays.stream(shapes).mapToInt(shape -> shape.length).max().orElse(0)];
        Arrays.fill(common, 1);
        for (long[] shape : shapes) {
            int offset = common.length - shape.length;
            for (int i = shape.length - 1; i >= 0; i--) {
                long size = shape[i];
                long known = common[offset + i];
                if (size < 0 || size != known && size != 1 && known != 1) {
                    throw new IllegalArgumentException("shapes: " + Arrays.toString(shape) + " can't be broadcast to "
                            + Arrays.toString(common) + ": size " + size + " at dimension " + i);
                }
                common[offset + i] = known == 1 ? size : known;
            }
        }
        return common;
    }

    /**
     * The product of several matrices, in the order that needs the fewest multiplications: {@code torch.chain_matmul}.
     *
     * @param matrices 2-D, each with as many rows as the one before has columns
     * @return their product
     */
    public static Tensor chainMatmul(Tensor... matrices) {
        return Aten.chainMatmul(Arrays.asList(Objects.requireNonNull(matrices, "matrices")));
    }

    /**
     * Distances between rows: {@code torch.cdist}.
     *
     * @param x1 {@code (…, P, M)}
     * @param x2 {@code (…, R, M)}
     * @param p the norm's exponent, from 0 to infinity; Python's default is 2
     * @param computeMode {@code "use_mm_for_euclid_dist_if_necessary"} (Python's default: from 25 rows on),
     *     {@code "use_mm_for_euclid_dist"} or {@code "donot_use_mm_for_euclid_dist"}
     * @return {@code (…, P, R)}
     * @throws IllegalArgumentException if the mode is none of these
     */
    public static Tensor cdist(Tensor x1, Tensor x2, double p, String computeMode) {
        Objects.requireNonNull(computeMode, "computeMode");
        int mode = List.of(
                        "use_mm_for_euclid_dist_if_necessary", "use_mm_for_euclid_dist", "donot_use_mm_for_euclid_dist")
                .indexOf(computeMode);
        if (mode < 0) {
            throw new IllegalArgumentException("computeMode: \"" + computeMode + "\" is not a valid value");
        }
        return Aten.cdist(x1, x2, p, mode == 0 ? null : Long.valueOf(mode));
    }

    /**
     * Turns flat indices into coordinates: {@code torch.unravel_index}.
     *
     * @param indices integers, from 0 to the product of the sizes
     * @param shape the sizes of the tensor that they index
     * @return for each dimension the coordinates, in the shape of {@code indices}
     * @throws IllegalArgumentException if the indices are no integers, or the shape has a size below 1
     */
    public static List<Tensor> unravelIndex(Tensor indices, long... shape) {
        Objects.requireNonNull(indices, "indices");
        DType dtype = indices.dtype();
        if (dtype.isFloatingPoint() || dtype.isComplex() || dtype == DType.BOOL) {
            throw new IllegalArgumentException("indices: expected an integer dtype, but got " + dtype);
        }
        boolean empty = indices.numel() == 0;
        long[] strides = new long[shape.length];
        long stride = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            if (shape[i] < 0 || shape[i] == 0 && !empty) {
                throw new IllegalArgumentException(
                        "shape: expected sizes of 1 or more, but got " + Arrays.toString(shape));
            }
            strides[i] = stride;
            stride *= shape[i];
        }
        try (Tensor divisors = on(indices, strides);
                Tensor sizes = on(indices, shape);
                Tensor column = indices.unsqueeze(-1);
                Tensor quotients = column.floorDivide(divisors);
                Tensor coordinates = quotients.remainder(sizes)) {
            return coordinates.unbind(-1);
        }
    }

    private static Tensor on(Tensor like, long[] numbers) {
        Tensor tensor = Torch.tensor(numbers, numbers.length);
        if (like.device().equals(Device.CPU)) {
            return tensor;
        }
        try (tensor) {
            return tensor.to(like.device());
        }
    }
}
