package torchffm.io.pickle;

/** A storage: a row of elements of one type, kept outside the pickle, which tensors are views of. */
public final class PyStorage implements PyValue {
    private final StorageType type;
    private final PyString location;
    private final long numel;

    /**
     * Makes a storage.
     *
     * @param type the type of its elements
     * @param location where it lay when it was saved: {@code "cpu"}, {@code "cuda:0"} …
     * @param numel how many elements it has
     */
    public PyStorage(StorageType type, PyString location, long numel) {
        this.type = type;
        this.location = location;
        this.numel = numel;
    }

    /**
     * Returns the type of the elements.
     *
     * @return the type
     */
    public StorageType type() {
        return type;
    }

    /**
     * Returns where it lay when it was saved.
     *
     * @return a device, as Python prints it
     */
    public PyString location() {
        return location;
    }

    /**
     * Returns how many elements it has.
     *
     * @return the number
     */
    public long numel() {
        return numel;
    }

    @Override
    public String kind() {
        return "a torch." + type.globalName();
    }
}
