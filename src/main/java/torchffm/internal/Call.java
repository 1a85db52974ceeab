package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.QScheme;
import torchffm.Scalar;
import torchffm.TorchException;

/**
 * One call of an operator: its arguments are written, one after the other, straight into native memory that the thread
 * reuses, then one of the finishing methods makes the call and reads the results.
 *
 * <p>Tensors are entered ({@link NativeHandle#acquire()}) only when everything is there. A call that runs code which calls
 * operators (a hook) is safe, since that code gets the thread's next call.
 */
public final class Call extends TypedArguments {

    private static final Operator NONE = Operator.of("none", "");

    private final Workspace workspace;
    private Operator operator = NONE;
    private boolean begun;

    Call(Workspace workspace) {
        this.workspace = workspace;
    }

    Call of(Operator next) {
        operator = next;
        begun = true;
        return this;
    }

    @Override
    Call self() {
        return this;
    }

    /** Makes the call and drops its results: the one finish of an operator that works in place. */
    public void run() {
        try {
            invoke(TF_MODE_DISCARD());
        } finally {
            finish();
        }
    }

    /**
     * Makes the call.
     *
     * @param <T> the facade's tensor
     * @return its one result
     */
    public <T extends NativeTensor> T tensor() {
        T result = optionalTensor();
        if (result == null) {
            throw new IllegalStateException(operator + " returned no tensor");
        }
        return result;
    }

    /**
     * Makes the call.
     *
     * @param <T> the facade's tensor
     * @return its one result, null where that is None or undefined
     */
    @SuppressWarnings("unchecked") // the facade has one class of tensors, which is what every caller means by T
    public <T extends NativeTensor> @Nullable T optionalTensor() {
        try {
            long address = values.tensor(operator, invoke(0));
            return address == 0 ? null : (T) NativeTensor.make(address);
        } finally {
            finish();
        }
    }

    /**
     * Makes the call.
     *
     * @return its results, or the elements of its one result that is a list; null for an undefined tensor
     */
    public List<@Nullable NativeTensor> tensorList() {
        try {
            return values.results(operator, invoke(0)).tensors();
        } finally {
            finish();
        }
    }

    /**
     * Makes the call.
     *
     * @return its one result, a number of any kind
     */
    public double number() {
        try {
            Results results = values.results(operator, invoke(0));
            return results.tag(0) == TF_DOUBLE()
                    ? Double.longBitsToDouble(results.single(TF_DOUBLE()))
                    : results.single(TF_INT(), TF_BOOL());
        } finally {
            finish();
        }
    }

    /**
     * Makes the call.
     *
     * @return its one result, an integer or a boolean (as 0 or 1)
     */
    public long integer() {
        try {
            return values.results(operator, invoke(0)).single(TF_INT(), TF_BOOL());
        } finally {
            finish();
        }
    }

    /**
     * Makes the call.
     *
     * @return its one result, a boolean
     */
    public boolean bool() {
        return integer() != 0;
    }

    /**
     * Makes the call.
     *
     * @param written for each result, the arguments one of which it may be, since the operator writes to them; may be
     *     shorter than there are results
     * @return its results: tensors (null for an undefined one), {@code Long}, {@code Double}, {@code Boolean},
     *     {@link torchffm.Complex}, {@code String}, {@link torchffm.Device}, {@link torchffm.Stream}, generators, {@link StorageBytes},
     *     objects of custom classes, null for None, and lists and maps of these
     */
    public List<@Nullable Object> objects(List<List<NativeTensor>> written) {
        try {
            return ResultObjects.take(values.results(operator, invoke(0)), written);
        } finally {
            finish();
        }
    }

    /**
     * Makes the call.
     *
     * @param <T> the facade's tensor
     * @return the elements of its one result, a list
     */
    @SuppressWarnings("unchecked") // the facade has one class of tensors, which is what every caller means by T
    public <T extends NativeTensor> List<T> tensors() {
        return (List<T>) Collections.unmodifiableList(tensorList());
    }

    /**
     * Makes the call.
     *
     * @return its one result, a number of any kind
     */
    public Scalar scalar() {
        Object value = objects(List.of()).getFirst();
        // No switch over types, which takes the JDK 10 ms at its first use.
        if (value instanceof Long integer) {
            return Scalar.of(integer);
        } else if (value instanceof Double floating) {
            return Scalar.of(floating);
        } else if (value instanceof Boolean truth) {
            return Scalar.of(truth);
        } else if (value instanceof Complex complex) {
            return Scalar.of(complex);
        }
        throw new IllegalStateException(operator + " returned no number: " + value);
    }

    /**
     * Makes the call.
     *
     * @return its one result, a type of elements
     */
    public DType dtype() {
        return DType.of((int) integer());
    }

    /**
     * Makes the call.
     *
     * @return its one result, a quantization scheme
     */
    public QScheme qscheme() {
        return QScheme.of((int) integer());
    }

    /**
     * Makes the call.
     *
     * @param written for each result, the arguments one of which it may be, since the operator writes to them
     * @return its results
     */
    public ResultReader results(List<List<NativeTensor>> written) {
        return new ResultReader(objects(written));
    }

    /**
     * Makes the call.
     *
     * @return its results, none of them an argument
     */
    public ResultReader results() {
        return results(List.of());
    }

    /** Makes the call, and returns the number of its results. */
    private long invoke(int flags) {
        Context context = workspace.context();
        handles.acquire();
        try {
            return values.call(operator, context.callMode() | flags, context.casts());
        } catch (TorchException e) {
            throw MemoryErrors.explain(e, operator, handles);
        } finally {
            handles.release();
        }
    }

    /** Gives up a call that was begun, since its arguments can't be had; it holds none of them any longer. */
    public void abandon() {
        finish();
    }

    @Override
    void finish() {
        if (begun) {
            begun = false;
            clear();
            workspace.finished(this);
        }
    }
}
