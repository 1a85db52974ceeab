package torchffm;

import java.util.List;

/**
 * What of a tensor is printed: of each dimension that is longer than two edges, these.
 *
 * @param shape the tensor's sizes
 * @param edge how many elements an edge has; 0 where all are printed
 */
record Summary(long[] shape, int edge) {

    static Summary none(long[] shape) {
        return new Summary(shape, 0);
    }

    /** Whether something is left out of a dimension, behind the first {@link #edge} elements. */
    boolean isCut(int dim) {
        return edge > 0 && shape[dim] > 2L * edge;
    }

    /** How many elements are printed of a dimension. */
    long kept(int dim) {
        return isCut(dim) ? 2L * edge : shape[dim];
    }

    /** Where in its dimension an element that is printed is. */
    long index(int dim, long printed) {
        return printed < edge ? printed : shape[dim] - kept(dim) + printed;
    }

    /** The tensor without what is not printed. */
    Tensor of(Tensor tensor) {
        Tensor edges = tensor;
        for (int dim = 0; dim < shape.length; dim++) {
            if (isCut(dim)) {
                Tensor first = edges.narrow(dim, 0, edge);
                edges = Torch.cat(List.of(first, edges.narrow(dim, shape[dim] - edge, edge)), dim);
            }
        }
        return edges;
    }
}
