package torchffm.io.tree;

import org.jspecify.annotations.Nullable;

/** A {@code torch.device}. */
public final class PyDevice implements PyValue {
    private final PyString type;
    private final @Nullable Long index;

    /**
     * Makes a device.
     *
     * @param type such as {@code "cuda"}
     * @param index which of them, or null for the current one
     */
    public PyDevice(PyString type, @Nullable Long index) {
        this.type = type;
        this.index = index;
    }

    /**
     * Returns the type.
     *
     * @return such as {@code "cuda"}
     */
    public PyString type() {
        return type;
    }

    /**
     * Returns which of them.
     *
     * @return from 0, or null for the current one
     */
    public @Nullable Long index() {
        return index;
    }

    /**
     * Returns the device as Python prints it.
     *
     * @return such as {@code "cuda:0"}
     */
    public String text() {
        return index == null ? type.text() : type.text() + ":" + index;
    }

    @Override
    public String kind() {
        return "a torch.device";
    }
}
