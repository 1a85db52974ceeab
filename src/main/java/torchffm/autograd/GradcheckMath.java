package torchffm.autograd;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Generator;
import torchffm.MemoryFormat;
import torchffm.Tensor;
import torchffm.ops.Ops;

/** The small arithmetic of gradient checks. */
final class GradcheckMath {

    private static final Complex I = new Complex(0, 1);

    private GradcheckMath() {}

    static Tensor call(String operator, @Nullable Object... arguments) {
        return Ops.call(operator, arguments).tensor();
    }

    static boolean isFloatOrComplex(Tensor tensor) {
        DType dtype = tensor.dtype();
        return dtype.isFloatingPoint() || dtype.isComplex();
    }

    static boolean isComplex(Tensor tensor) {
        return tensor.dtype().isComplex();
    }

    static List<Tensor> differentiable(List<Tensor> outputs) {
        return outputs.stream().filter(Tensor::requiresGrad).toList();
    }

    static Tensor real(Tensor tensor) {
        return call("aten::real", tensor);
    }

    static Tensor imag(Tensor tensor) {
        return call("aten::imag", tensor);
    }

    static Tensor timesI(Tensor tensor) {
        return call("aten::mul.Tensor", tensor, I);
    }

    /** Another tensor over the same memory, with a version of its own, so that writing to it is nobody's business. */
    static Tensor data(Tensor tensor) {
        return call("aten::data", tensor);
    }

    static void copy(Tensor to, Tensor from) {
        Ops.call("aten::copy_", to, from);
    }

    static Tensor zeros(Tensor like, DType dtype, long... shape) {
        return Ops.find("aten::new_zeros")
                .with("self", like)
                .with("size", shape)
                .with("dtype", dtype)
                .call()
                .tensor();
    }

    static Tensor contiguousZerosLike(Tensor tensor) {
        return Ops.find("aten::zeros_like")
                .with("self", tensor)
                .with("memory_format", MemoryFormat.CONTIGUOUS)
                .call()
                .tensor();
    }

    static boolean allclose(Tensor a, Tensor b, double rtol, double atol) {
        boolean complex = isComplex(a) || isComplex(b);
        DType wider = Objects.requireNonNull(a.dtype().itemSize() >= b.dtype().itemSize() ? a.dtype() : b.dtype());
        DType common = complex && !wider.isComplex() ? DType.COMPLEX128 : wider;
        return Ops.call("aten::allclose", a.to(common), b.to(common), rtol, atol)
                .bool();
    }

    static boolean isZero(Tensor tensor) {
        return Ops.call("aten::count_nonzero", tensor).tensor().itemLong() == 0;
    }

    /** The largest distance of two elements; 0 without any. */
    static double distance(Tensor a, Tensor b) {
        return a.numel() == 0 ? 0 : a.sub(b).abs().max().item();
    }

    static double sum(Tensor tensor) {
        return tensor.sum().item();
    }

    /** A random vector of length 1 with as many elements as a tensor, and its dtype or the real one below it. */
    static Tensor vectorLike(Tensor tensor, Generator generator, boolean real) {
        DType dtype = tensor.dtype();
        DType target = real && dtype.isComplex() ? Objects.requireNonNull(realOf(dtype)) : dtype;
        Tensor vector = Ops.find("aten::rand.generator")
                .with("size", new long[] {tensor.numel()})
                .with("generator", generator)
                .call()
                .tensor()
                .to(target);
        return vector.div(call("aten::norm.Scalar", vector));
    }

    private static DType realOf(DType complex) {
        return complex == DType.COMPLEX128 ? DType.FLOAT64 : DType.FLOAT32;
    }

    /** Random numbers between -1 and 1, requiring grad. */
    static Tensor randomLike(Tensor tensor) {
        DType dtype = isFloatOrComplex(tensor) ? tensor.dtype() : DType.FLOAT64;
        Tensor random = Ops.find("aten::empty.memory_format")
                .with("size", tensor.shape())
                .with("dtype", dtype)
                .call()
                .tensor();
        Tensor numbers = dtype.isComplex() ? call("aten::view_as_real", random) : random;
        Ops.call("aten::uniform_", numbers, -1, 1);
        return random.requiresGrad_(true);
    }
}
