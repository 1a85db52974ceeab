package torchffm.io.tree;

import torchffm.DType;

/**
 * A storage: a row of elements of one type, kept outside the pickle, which tensors are views of. Of the newer dtypes,
 * and where Python says so, it is untyped: a row of bytes.
 */
public final class PyStorage implements PyValue {
    private final DType dtype;
    private final boolean untyped;
    private final PyString location;
    private final long numel;
    private StorageSource source;

    private PyStorage(DType dtype, boolean untyped, PyString location, long numel, StorageSource source) {
        this.dtype = dtype;
        this.untyped = untyped;
        this.location = location;
        this.numel = numel;
        this.source = source;
    }

    /**
     * Makes a storage of elements.
     *
     * @param dtype their type
     * @param location where it lay when it was saved: {@code "cpu"}, {@code "cuda:0"} …
     * @param source its bytes, whole elements
     * @return the storage
     */
    public static PyStorage of(DType dtype, PyString location, StorageSource source) {
        return new PyStorage(dtype, false, location, source.size() / dtype.itemSize(), source);
    }

    /**
     * Makes a storage of bytes, whose tensors say themselves what they are of.
     *
     * @param location where it lay when it was saved
     * @param source its bytes
     * @return the storage
     */
    public static PyStorage untyped(PyString location, StorageSource source) {
        return new PyStorage(DType.UINT8, true, location, source.size(), source);
    }

    /**
     * Returns the type of the elements.
     *
     * @return the type, {@code uint8} if it is untyped
     */
    public DType dtype() {
        return dtype;
    }

    /**
     * Says whether it is a row of bytes.
     *
     * @return true for a {@code torch.UntypedStorage}
     */
    public boolean isUntyped() {
        return untyped;
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
     * @return the number, of bytes if it is untyped
     */
    public long numel() {
        return numel;
    }

    /**
     * Returns how many bytes it has.
     *
     * @return the number
     */
    public long byteSize() {
        return numel * dtype.itemSize();
    }

    /**
     * Returns its bytes.
     *
     * @return where they are
     */
    public StorageSource source() {
        return source;
    }

    /**
     * Says that the bytes are elsewhere by now: in memory, when the file is to be closed.
     *
     * @param moved the same bytes
     */
    public void moveTo(StorageSource moved) {
        if (moved.size() != source.size()) {
            throw new IllegalArgumentException("moved: expected " + source.size() + " bytes, but got " + moved.size());
        }
        source = moved;
    }

    @Override
    public String kind() {
        return untyped ? "an UntypedStorage" : "a storage of torch." + dtype.pythonName();
    }
}
