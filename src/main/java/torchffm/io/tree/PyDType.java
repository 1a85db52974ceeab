package torchffm.io.tree;

import java.util.EnumMap;
import java.util.Map;
import torchffm.DType;

/** A {@code torch.dtype}. Python has each once, and so has Java. */
public final class PyDType implements PyGlobal {
    private static final Map<DType, PyDType> ALL = new EnumMap<>(DType.class);

    static {
        for (DType dtype : DType.values()) {
            ALL.put(dtype, new PyDType(dtype));
        }
    }

    private final DType dtype;

    private PyDType(DType dtype) {
        this.dtype = dtype;
    }

    /**
     * Returns the value for a dtype.
     *
     * @param dtype the dtype
     * @return the one object for it
     */
    public static PyDType of(DType dtype) {
        PyDType value = ALL.get(dtype);
        if (value == null) {
            throw new IllegalArgumentException("dtype: " + dtype);
        }
        return value;
    }

    /**
     * Returns the dtype.
     *
     * @return it
     */
    public DType dtype() {
        return dtype;
    }

    @Override
    public String module() {
        return "torch";
    }

    @Override
    public String globalName() {
        return dtype.pythonName();
    }

    @Override
    public String kind() {
        return "the dtype torch." + dtype.pythonName();
    }
}
