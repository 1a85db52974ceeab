package torchffm.internal;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;
import torchffm.MemoryFormat;
import torchffm.QScheme;
import torchffm.Scalar;

/** The arguments that generated methods have, beside those of {@link Arguments}. */
abstract sealed class TypedArguments extends Arguments permits Call {

    /**
     * Adds a tensor that must be there.
     *
     * @param name the argument's
     * @param tensor the tensor
     * @return this
     * @throws IllegalArgumentException if it is null
     */
    public Call arg(String name, @Nullable NativeTensor tensor) {
        if (tensor == null) {
            finish();
            throw new IllegalArgumentException(name + ": expected a Tensor, but got null");
        }
        return arg(tensor);
    }

    /**
     * Adds a list of tensors that must all be there.
     *
     * @param name the argument's
     * @param tensors the tensors
     * @return this
     * @throws IllegalArgumentException if it or one of its elements is null
     */
    public Call arg(String name, @Nullable List<? extends @Nullable NativeTensor> tensors) {
        if (tensors == null) {
            finish();
            throw new IllegalArgumentException(name + ": expected a list of Tensors, but got null");
        }
        try {
            return arg(name, tensors.toArray(new NativeTensor[0]));
        } catch (RuntimeException e) { // from a list of the user's own
            finish();
            throw e;
        }
    }

    /**
     * Adds a list of tensors that must all be there.
     *
     * @param name the argument's
     * @param tensors the tensors
     * @return this
     * @throws IllegalArgumentException if it or one of its elements is null
     */
    public Call arg(String name, @Nullable NativeTensor @Nullable [] tensors) {
        int missing = tensors == null ? -1 : Arrays.asList(tensors).indexOf(null);
        if (tensors == null || missing >= 0) {
            finish();
            throw new IllegalArgumentException(
                    tensors == null
                            ? name + ": expected Tensors, but got null"
                            : name + "[" + missing + "]: expected a Tensor, but got null");
        }
        return arg(tensors);
    }

    /**
     * Adds an integer.
     *
     * @param value null for None
     * @return this
     */
    public Call arg(@Nullable Long value) {
        return value == null ? none() : arg(value.longValue());
    }

    /**
     * Adds a floating-point number.
     *
     * @param value null for None
     * @return this
     */
    public Call arg(@Nullable Double value) {
        return value == null ? none() : arg(value.doubleValue());
    }

    /**
     * Adds a boolean.
     *
     * @param value null for None
     * @return this
     */
    public Call arg(@Nullable Boolean value) {
        return value == null ? none() : arg(value.booleanValue());
    }

    /**
     * Adds a number of any kind.
     *
     * @param value null for None
     * @return this
     */
    public Call arg(@Nullable Scalar value) {
        if (value == null) {
            return none();
        } else if (value.isFloatingPoint()) {
            return arg(value.toDouble());
        } else if (value.isInteger()) {
            return arg(value.toLong());
        }
        return value.isBoolean() ? arg(value.toBoolean()) : arg(value.toComplex());
    }

    /**
     * Adds a layout.
     *
     * @param layout null for None
     * @return this
     */
    public Call arg(@Nullable Layout layout) {
        return layout == null ? none() : arg(layout.code());
    }

    /**
     * Adds a memory format.
     *
     * @param format null for None
     * @return this
     */
    public Call arg(@Nullable MemoryFormat format) {
        return format == null ? none() : arg(format.code());
    }

    /**
     * Adds a quantization scheme.
     *
     * @param scheme null for None
     * @return this
     */
    public Call arg(@Nullable QScheme scheme) {
        return scheme == null ? none() : arg(scheme.code());
    }

    /**
     * Adds a list of booleans.
     *
     * @param values null for None
     * @return this
     */
    public Call arg(boolean @Nullable [] values) {
        if (values == null) {
            return none();
        }
        beginList(values.length);
        for (boolean value : values) {
            arg(value);
        }
        return endList();
    }

    /**
     * Adds a list of so many integers.
     *
     * @param values the integers, or one that stands for all; null for None
     * @param size how many the operator takes
     * @return this
     */
    public Call ints(long @Nullable [] values, int size) {
        return values != null && values.length == 1 && size > 1 ? ints(values[0], size) : arg(values);
    }

    /**
     * Adds a list of one integer so many times.
     *
     * @param value the integer
     * @param size how many the operator takes
     * @return this
     */
    public Call ints(long value, int size) {
        beginList(size);
        for (int i = 0; i < size; i++) {
            arg(value);
        }
        return endList();
    }

    /**
     * Adds a list of objects of custom classes.
     *
     * @param name the argument's
     * @param values the objects
     * @return this
     * @throws IllegalArgumentException if it is null, or one of its elements is no such object
     */
    public Call objects(String name, @Nullable List<?> values) {
        Object[] elements = values == null ? new Object[1] : values.toArray();
        for (Object element : elements) {
            if (!(element instanceof NativeObject)) {
                finish();
                throw new IllegalArgumentException(name + ": expected objects of a custom class, but got " + element);
            }
        }
        beginList(elements.length);
        for (Object element : elements) {
            arg((NativeObject) element);
        }
        return endList();
    }

    /**
     * Adds a list of numbers of any kind.
     *
     * @param values null for None
     * @return this
     */
    public Call scalars(@Nullable List<Scalar> values) {
        if (values == null) {
            return none();
        }
        Scalar[] elements;
        try {
            elements = values.toArray(new Scalar[0]);
        } catch (RuntimeException e) { // from a list of the user's own
            finish();
            throw e;
        }
        beginList(elements.length);
        for (Scalar element : elements) {
            arg(element);
        }
        return endList();
    }
}
