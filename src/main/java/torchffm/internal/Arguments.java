package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Stream;

/** The arguments of a {@link Call}, in the schema's order, and the handles among them. */
abstract sealed class Arguments permits TypedArguments {

    final Values values = new Values();
    final Handles handles = new Handles();

    abstract Call self();

    /** Gives the call back to its thread. */
    abstract void finish();

    /**
     * Adds a tensor, generator or object of a custom class.
     *
     * @param handle null for None
     * @return this
     */
    public Call arg(@Nullable NativeHandle handle) {
        if (handle == null) {
            return none();
        }
        int tag = handle.tag();
        handles.add(handle);
        return add(tag, 0, handle.address());
    }

    /**
     * Adds the storage of a tensor.
     *
     * @param tensor that has one
     * @return this
     */
    public Call storage(NativeTensor tensor) {
        handles.add(tensor);
        return add(TF_STORAGE(), 0, tensor.address());
    }

    /**
     * Adds None.
     *
     * @return this
     */
    public Call none() {
        return add(TF_NONE(), 0, 0);
    }

    /**
     * Adds an integer.
     *
     * @param value the number
     * @return this
     */
    public Call arg(long value) {
        return add(TF_INT(), 0, value);
    }

    /**
     * Adds a floating-point number.
     *
     * @param value the number
     * @return this
     */
    public Call arg(double value) {
        return add(TF_DOUBLE(), 0, Double.doubleToRawLongBits(value));
    }

    /**
     * Adds a boolean.
     *
     * @param value true or false
     * @return this
     */
    public Call arg(boolean value) {
        return add(TF_BOOL(), 0, value ? 1 : 0);
    }

    /**
     * Adds a Scalar that is a floating-point number.
     *
     * @param value the number
     * @return this
     */
    public Call scalar(double value) {
        return arg(value);
    }

    /**
     * Adds a Scalar that is an integer.
     *
     * @param value the number
     * @return this
     */
    public Call scalar(long value) {
        return arg(value);
    }

    /**
     * Adds a string.
     *
     * @param value null for None
     * @return this
     */
    public Call arg(@Nullable String value) {
        if (value == null) {
            return none();
        }
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        MemorySegment room = values.reserve(utf8.length);
        MemorySegment.copy(utf8, 0, room, JAVA_BYTE, 0, utf8.length);
        return add(TF_STRING(), utf8.length, room.address());
    }

    /**
     * Adds a list of integers: sizes, strides, paddings.
     *
     * @param numbers null for None
     * @return this
     */
    public Call arg(long @Nullable [] numbers) {
        if (numbers == null) {
            return none();
        }
        return add(TF_INTS(), numbers.length, values.put(numbers));
    }

    /**
     * Adds a list of floating-point numbers.
     *
     * @param numbers null for None
     * @return this
     */
    public Call arg(double @Nullable [] numbers) {
        if (numbers == null) {
            return none();
        }
        MemorySegment room = values.reserve(JAVA_DOUBLE.byteSize() * numbers.length);
        MemorySegment.copy(numbers, 0, room, JAVA_DOUBLE, 0, numbers.length);
        return add(TF_DOUBLES(), numbers.length, room.address());
    }

    /**
     * Adds a list of tensors.
     *
     * @param tensors null for None; an element may be null where the schema says so
     * @return this
     */
    public Call arg(@Nullable List<? extends @Nullable NativeTensor> tensors) {
        if (tensors == null) {
            return none();
        }
        @Nullable NativeTensor[] elements;
        try {
            elements = tensors.toArray(new NativeTensor[0]);
        } catch (RuntimeException e) { // from a list of the user's own
            finish();
            throw e;
        }
        return list(elements);
    }

    /**
     * Adds a list of tensors.
     *
     * @param tensors null for None
     * @return this
     */
    public Call arg(NativeTensor @Nullable [] tensors) {
        return tensors == null ? none() : list(tensors);
    }

    /**
     * Adds a type of elements.
     *
     * @param dtype null for None
     * @return this
     */
    public Call arg(@Nullable DType dtype) {
        return dtype == null ? none() : arg(dtype.code());
    }

    /**
     * Adds a device.
     *
     * @param device null for None
     * @return this
     */
    public Call arg(@Nullable Device device) {
        if (device == null) {
            return none();
        }
        return add(TF_DEVICE(), device.index(), device.typeCode());
    }

    /**
     * Adds a stream.
     *
     * @param stream the stream
     * @return this
     */
    public Call arg(Stream stream) {
        MemorySegment room = values.reserve(3 * JAVA_LONG.byteSize());
        room.setAtIndex(JAVA_LONG, 0, stream.id());
        room.setAtIndex(JAVA_LONG, 1, stream.device().index());
        room.setAtIndex(JAVA_LONG, 2, stream.device().typeCode());
        return add(TF_STREAM(), 3, room.address());
    }

    /**
     * Adds a complex number.
     *
     * @param value the number
     * @return this
     */
    public Call arg(Complex value) {
        MemorySegment room = values.reserve(2 * JAVA_DOUBLE.byteSize());
        room.setAtIndex(JAVA_DOUBLE, 0, value.real());
        room.setAtIndex(JAVA_DOUBLE, 1, value.imag());
        return add(TF_COMPLEX(), 0, room.address());
    }

    /**
     * Adds a list, of whatever kind: the next arguments are its elements.
     *
     * @param size how many elements follow
     * @return this
     */
    public Call beginList(int size) {
        values.beginList(TF_LIST(), size);
        return self();
    }

    /**
     * Adds a dictionary: the next arguments are its keys, each before its value.
     *
     * @param size how many pairs follow
     * @return this
     */
    public Call beginDict(int size) {
        values.beginList(TF_DICT(), 2 * size);
        return self();
    }

    /**
     * Ends the innermost list or dictionary that was begun.
     *
     * @return this
     */
    public Call endList() {
        values.endList();
        return self();
    }

    private Call list(@Nullable NativeTensor[] tensors) {
        MemorySegment room = values.reserve(Values.SIZE * tensors.length);
        for (int i = 0; i < tensors.length; i++) {
            NativeTensor tensor = tensors[i];
            handles.add(tensor);
            Values.put(room, i, tensor == null ? TF_NONE() : TF_TENSOR(), 0, tensor == null ? 0 : tensor.address());
        }
        return add(TF_LIST(), tensors.length, room.address());
    }

    private Call add(int tag, int length, long payload) {
        try {
            values.add(tag, length, payload);
        } catch (IllegalStateException e) { // one too many
            finish();
            throw e;
        }
        return self();
    }

    final void clear() {
        handles.clear();
        values.clear();
    }
}
