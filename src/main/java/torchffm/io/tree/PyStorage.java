package torchffm.io.tree;

import org.jspecify.annotations.Nullable;
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
    private final @Nullable PyStorage whole;
    private final long start;
    private StorageSource source;

    private PyStorage(DType dtype, boolean untyped, PyString location, StorageSource source) {
        this.dtype = dtype;
        this.untyped = untyped;
        this.location = location;
        this.numel = source.size() / dtype.itemSize();
        this.whole = null;
        this.start = 0;
        this.source = source;
    }

    private PyStorage(PyStorage whole, long start, long numel) {
        this.dtype = whole.dtype;
        this.untyped = whole.untyped;
        this.location = whole.location;
        this.numel = numel;
        this.whole = whole;
        this.start = start;
        this.source = new SourcePart(whole, start * dtype.itemSize(), numel * dtype.itemSize());
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
        return new PyStorage(dtype, false, location, source);
    }

    /**
     * Makes a storage of bytes, whose tensors say themselves what they are of.
     *
     * @param location where it lay when it was saved
     * @param source its bytes
     * @return the storage
     */
    public static PyStorage untyped(PyString location, StorageSource source) {
        return new PyStorage(DType.UINT8, true, location, source);
    }

    /**
     * Makes a storage that is a part of another, as files from before 0.4 have them.
     *
     * @param start the element of this storage that is its first
     * @param size how many elements it has
     * @return the storage, whose tensors are views of this one
     * @throws Malformed if it reaches beyond this one
     */
    public PyStorage part(long start, long size) {
        if (whole != null || start < 0 || size < 0 || start > numel || size > numel - start) {
            throw new Malformed("a storage of " + size + " elements from " + start + " on, in one of " + numel);
        }
        return new PyStorage(this, start, size);
    }

    /** The storage that it is a part of, or itself. */
    PyStorage whole() {
        return whole == null ? this : whole;
    }

    /** Where in that it begins. */
    long start() {
        return start;
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
