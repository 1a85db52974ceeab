package torchffm;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.internal.AutogradEngine;
import torchffm.internal.Gradients;
import torchffm.internal.NativeTensor;
import torchffm.internal.Operator;
import torchffm.internal.TensorInfo;

/**
 * A multi-dimensional array on a device, with its place in the autograd graph: {@code torch.Tensor}. Methods have PyTorch's
 * names in Java's casing, those that work in place the underscore too; a number is a {@code double}, or a {@code long}
 * where the dtype is to stay.
 *
 * <p><b>Ownership.</b> A tensor owns one reference to LibTorch's. It is freed by {@link #close()}, with the
 * {@link TensorScope} that was open when it was made, or when it is collected; using it after the first two is an
 * {@link IllegalStateException}. Closing again does nothing. Where a program leaves its tensors to the collector, that is
 * asked to run as native memory grows, on a thread of its own; {@code -Dtorchffm.leaks=trace} has the logger
 * {@code torchffm} say where each tensor, scope and generator was made that was collected without having been closed.
 *
 * <p><b>Threads.</b> Any number of threads may read one tensor, and pass it to operators that don't change it. A close on
 * another thread, by whatever way, never frees it in the middle of a call.
 *
 * <p>{@link #equals} is identity; {@link Torch#equal} and {@link Torch#allclose} compare elements. Errors: what LibTorch
 * refuses is a {@link TorchException} with its message, what is refused before is an {@link IllegalArgumentException}.
 */
public final class Tensor extends TensorFunctional implements Index, Differentiable {

    private static final Operator CLONE = Operator.of("aten::clone", "");
    private static final Operator TO_DEVICE = Operator.of("aten::to", "dtype_layout");

    static {
        setFactory(Tensor::new);
    }

    /** Takes over a native reference. */
    Tensor(long address) {
        super(address);
    }

    /**
     * A tensor over native memory whose end nobody watches, without a copy: for memory of an arena that will be closed, or
     * that another library has made. <b>The memory must outlive this tensor and every view of it</b>, those that autograd
     * keeps too: after the arena was closed, using one of them reads or writes freed memory, which may end the process.
     * {@link Torch#fromSegment} is never dangerous.
     *
     * @param data native and writable, as many bytes as the elements take, in native order
     * @param dtype the type of the elements
     * @param shape the sizes
     * @return a new tensor on the CPU
     * @throws IllegalArgumentException if the size is not that of the shape, or the memory is an array's, read-only or off
     *     the dtype's alignment
     * @throws IllegalStateException if the segment's arena is closed already
     * @throws WrongThreadException if the segment is another thread's
     */
    public static Tensor wrapUnchecked(MemorySegment data, DType dtype, long... shape) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(shape, "shape");
        return TorchSegments.wrap(data, dtype, shape);
    }

    static List<Tensor> list(List<NativeTensor> tensors) {
        return tensors.stream().map(Tensor.class::cast).toList();
    }

    /**
     * Takes it out of the scope that it was made in: from here on it lives until it is closed or collected.
     *
     * @return this
     * @throws IllegalStateException if it is closed
     */
    public Tensor keep() {
        leaveScope();
        return this;
    }

    void enterCurrentScope() {
        enterScope();
    }

    /**
     * Its gradient: {@code Tensor.grad}. What {@link #backward()} has accumulated.
     *
     * @return null before the first {@code backward()}, and after {@code zeroGrad()}
     */
    public @Nullable Tensor grad() {
        return Gradients.of(this);
    }

    /**
     * Sets its gradient: {@code Tensor.grad = …}.
     *
     * @param grad another tensor of the same shape, dtype and device; null drops the gradient
     * @throws IllegalArgumentException if it differs in these, or is this tensor
     */
    public void setGrad(@Nullable Tensor grad) {
        if (grad == null) {
            Gradients.set(List.of(this), null);
            return;
        }
        TensorInfo mine = info();
        TensorInfo its = grad.info();
        boolean fits = Arrays.equals(mine.shape(), its.shape())
                && mine.dtype() == its.dtype()
                && mine.device().equals(its.device());
        if (isSame(grad)) {
            throw new IllegalArgumentException("grad: a tensor can't be its own gradient");
        }
        if (!fits) {
            throw new IllegalArgumentException("grad: expected " + describe(mine) + ", but got " + describe(its));
        }
        Gradients.set(List.of(this), grad);
    }

    /**
     * Computes the gradients of this scalar for the leaves that it was made from, and adds them to theirs:
     * {@code Tensor.backward()}.
     *
     * @throws TorchException if it is no scalar, or requires no grad, or its graph has been freed by an earlier call
     */
    public void backward() {
        backward(null);
    }

    /**
     * Computes the gradients of this tensor, and adds them to the leaves': {@code Tensor.backward(gradient)}.
     *
     * @param gradient the gradient for this tensor, of its shape; null is 1 for a scalar
     * @throws TorchException if it requires no grad, or its graph has been freed by an earlier call
     */
    public void backward(@Nullable Tensor gradient) {
        backward(gradient, false, false);
    }

    /**
     * Computes the gradients of this tensor, and adds them to the leaves':
     * {@code Tensor.backward(gradient, retain_graph, create_graph)}.
     *
     * @param gradient the gradient for this tensor, of its shape; null is 1 for a scalar
     * @param retainGraph whether the graph stays for another call
     * @param createGraph whether the gradients are themselves recorded, for higher derivatives
     * @throws TorchException if it requires no grad, or its graph has been freed by an earlier call
     */
    public void backward(@Nullable Tensor gradient, boolean retainGraph, boolean createGraph) {
        backward(gradient, retainGraph || createGraph, createGraph, null);
    }

    /**
     * Computes the gradients of this tensor, and adds them to those of the inputs:
     * {@code Tensor.backward(gradient, retain_graph, create_graph, inputs)}.
     *
     * @param gradient the gradient for this tensor, of its shape; null is 1 for a scalar
     * @param retainGraph whether the graph stays for another call; null for what {@code createGraph} says
     * @param createGraph whether the gradients are themselves recorded, for higher derivatives
     * @param inputs the tensors whose gradients are computed and added to, leaves or not, or edges to leaves; null for all
     *     leaves
     * @throws TorchException if it requires no grad, or its graph has been freed by an earlier call, or there are no inputs
     */
    public void backward(
            @Nullable Tensor gradient,
            @Nullable Boolean retainGraph,
            boolean createGraph,
            @Nullable List<? extends Differentiable> inputs) {
        AutogradEngine.backward(
                List.of(this),
                gradient == null ? null : List.of(gradient),
                retainGraph == null ? createGraph : retainGraph,
                createGraph,
                inputs);
    }

    /**
     * A copy, recorded by autograd: {@code Tensor.clone}.
     *
     * @return a new tensor
     */
    @Override
    @SuppressWarnings("MethodDoesntCallSuperMethod") // a copy of the native tensor, not of the Java object
    public Tensor clone() {
        return CLONE.begin().arg(this).none().tensor();
    }

    /**
     * Its elements on another device: {@code Tensor.to(device)}.
     *
     * @param device the device
     * @return itself, as another reference, if it lies there, else a copy
     * @throws TorchException if there is no such device
     */
    public Tensor to(Device device) {
        return TO_DEVICE
                .begin()
                .arg(this)
                .none()
                .none()
                .arg(Objects.requireNonNull(device, "device"))
                .none()
                .arg(false)
                .arg(false)
                .none()
                .tensor();
    }

    /**
     * Its elements in the CPU's memory: {@code Tensor.cpu}.
     *
     * @return itself, as another reference, if it lies there, else a copy
     */
    public Tensor cpu() {
        return to(Device.CPU);
    }

    /**
     * As Python prints it, with {@link Torch#setPrintOptions}; {@code tensor(closed)} if it is closed. Never throws: what
     * Python refuses to print comes out without its elements, or as the reason.
     */
    @Override
    public String toString() {
        try {
            return PrintedTensor.of(this);
        } catch (RuntimeException | OutOfMemoryError e) { // the latter for more text than there is room for
            return "tensor(" + (isClosed() ? "closed" : e.getMessage()) + ")";
        }
    }

    private static String describe(TensorInfo info) {
        return "shape=" + Arrays.toString(info.shape()) + ", dtype=" + info.dtype() + ", device=" + info.device();
    }
}
