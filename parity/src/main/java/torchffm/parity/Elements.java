package torchffm.parity;

import java.util.Map;
import torchffm.DType;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.TorchException;
import torchffm.ops.Op;
import torchffm.ops.Ops;

/** The elements of two tensors of the same dtype and shape, compared. */
final class Elements {

    private static final Op RESOLVE_CONJ = Ops.find("aten::resolve_conj");
    private static final Op RESOLVE_NEG = Ops.find("aten::resolve_neg");
    private static final Op CONTIGUOUS = Ops.find("aten::contiguous");
    private static final Op VIEW = Ops.find("aten::view");
    private static final Op VIEW_DTYPE = Ops.find("aten::view.dtype");
    private static final Op EQUAL = Ops.find("aten::equal");
    private static final Op NE = Ops.find("aten::ne.Tensor");
    private static final Op ANY = Ops.find("aten::any.dim");
    private static final Op COUNT = Ops.find("aten::count_nonzero");
    private static final Op ISCLOSE = Ops.find("aten::isclose");
    private static final Op ALL = Ops.find("aten::all");

    /**
     * What {@code torch.testing.assert_close} allows by default, relative and absolute.
     *
     * @param relative of the expected value
     * @param absolute beside it
     */
    private record Tolerance(double relative, double absolute) {}

    private static final Map<DType, Tolerance> TOLERANCES = Map.of(
            DType.FLOAT16, new Tolerance(1e-3, 1e-5),
            DType.BFLOAT16, new Tolerance(1.6e-2, 1e-5),
            DType.FLOAT32, new Tolerance(1.3e-6, 1e-5),
            DType.FLOAT64, new Tolerance(1e-7, 1e-7),
            DType.COMPLEX32, new Tolerance(1e-3, 1e-5),
            DType.COMPLEX64, new Tolerance(1.3e-6, 1e-5),
            DType.COMPLEX128, new Tolerance(1e-7, 1e-7));

    private Elements() {}

    static Verdict compare(Tensor actual, Tensor expected) {
        Tensor own = bytes(actual);
        Tensor recorded = bytes(expected);
        if (EQUAL.call(own, recorded).bool()) {
            return Verdict.EQUAL;
        }
        long[] byElement = {actual.numel(), actual.dtype().itemSize()};
        Tensor differing = ANY.call(
                        NE.call(reshaped(own, byElement), reshaped(recorded, byElement))
                                .tensor(),
                        -1)
                .tensor();
        long count = COUNT.call(differing, null).tensor().itemLong();
        String detail = "differs in " + count + " of " + actual.numel() + " elements";
        Tolerance tolerance = TOLERANCES.get(actual.dtype());
        if (tolerance != null && isClose(actual, expected, tolerance)) {
            return new Verdict(Verdict.Kind.CLOSE, "elements", detail + ", within PyTorch's tolerance");
        }
        return Verdict.different("elements", detail);
    }

    private static boolean isClose(Tensor actual, Tensor expected, Tolerance tolerance) {
        try {
            Tensor close = ISCLOSE.call(actual, expected, tolerance.relative, tolerance.absolute, true)
                    .tensor();
            return ALL.call(close).tensor().itemLong() != 0;
        } catch (TorchException e) {
            return false; // of a dtype that LibTorch has no such kernel for
        }
    }

    /** The bytes of the elements in logical order, as they are once conjugated and negated. */
    private static Tensor bytes(Tensor tensor) {
        Tensor resolved = RESOLVE_NEG.call(RESOLVE_CONJ.call(tensor).tensor()).tensor();
        Tensor ordered = CONTIGUOUS.call(resolved, MemoryFormat.CONTIGUOUS).tensor();
        // Not by a view: a dimension of size 1 may have any stride, which a view as bytes would refuse.
        Tensor flat = ordered.asStrided(new long[] {tensor.numel()}, new long[] {1}, ordered.storageOffset());
        return VIEW_DTYPE.call(flat, DType.UINT8).tensor();
    }

    private static Tensor reshaped(Tensor tensor, long[] shape) {
        return VIEW.call(tensor, shape).tensor();
    }
}
