package torchffm.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/**
 * One reference to a native object, counted so that nothing frees it in the middle of a call.
 *
 * <p>{@code state} is the number of calls that use the object right now, with the sign bit set once it is closed. A call
 * enters by {@link #acquire()} and leaves by {@link #release()}; {@link #close()} frees the object at once where no call
 * is in it, and otherwise leaves that to the last call out. A closed handle can't be acquired again, so exactly one
 * thread sees the count reach zero after the sign bit, and that thread frees.
 *
 * <p>Against the garbage collector the same pair is the fence: {@code release()} writes a field of this object after the
 * call, which keeps it reachable until then.
 *
 * <p>Layout matters, there being one of these for each tensor: 12 bytes of header, an int, a long, an int and a
 * reference make 32.
 */
public abstract class NativeHandle implements AutoCloseable {

    private static final int CLOSED = Integer.MIN_VALUE;
    private static final VarHandle STATE;

    static {
        try {
            STATE = MethodHandles.lookup().findVarHandle(NativeHandle.class, "state", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final long address;

    @SuppressWarnings("FieldMayBeFinal") // written through STATE
    private volatile int state;

    /** Where {@link #owner} keeps this handle; the owner's business. */
    int slot;

    /** Who frees the native object when the time has come. */
    Owner owner;

    /**
     * Takes over one reference to a native object.
     *
     * @param address the native object
     */
    NativeHandle(long address) {
        if (address == 0) {
            throw new IllegalArgumentException("a null handle");
        }
        this.address = address;
        this.owner = Owner.NONE;
    }

    /** Frees handles that are no longer in use. */
    interface Owner {
        /** The owner of a handle that has not got one yet. */
        Owner NONE = handle -> {};

        /**
         * Frees the native object; called once, when the handle is closed and no call uses it.
         *
         * @param handle the handle
         */
        void free(NativeHandle handle);
    }

    /** Has a class of the facade tell the runtime how its objects are made. */
    static void initialize(String name) {
        try {
            Class.forName(name, true, NativeHandle.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new LinkageError(name + " is missing", e);
        }
    }

    /**
     * The native object. Only valid between {@link #acquire()} and {@link #release()}.
     *
     * @return the address
     */
    final long address() {
        return address;
    }

    /**
     * Enters a native call.
     *
     * @throws IllegalStateException if the handle is closed
     */
    final void acquire() {
        for (; ; ) {
            int now = state;
            if (now < 0) {
                throw new IllegalStateException(describeClosed());
            }
            if (STATE.compareAndSet(this, now, now + 1)) {
                return;
            }
        }
    }

    /** Leaves a native call, and frees the object if it was closed meanwhile and this was the last call in it. */
    final void release() {
        if ((int) STATE.getAndAdd(this, -1) == CLOSED + 1) {
            owner.free(this);
        }
    }

    /**
     * Closes the handle without freeing.
     *
     * @return whether the caller is to free the object now: it was open, and no call uses it
     */
    final boolean markClosed() {
        return (int) STATE.getAndBitwiseOr(this, CLOSED) == 0;
    }

    /** Closes it. Closing again does nothing; a call that runs at this moment goes on, and the last one out frees. */
    @Override
    public void close() {
        if (markClosed()) {
            owner.free(this);
        }
    }

    /**
     * Whether it was closed, by {@link #close()} or with the scope that it belonged to.
     *
     * @return true once closed
     */
    public final boolean isClosed() {
        return state < 0;
    }

    /**
     * What it is as an argument.
     *
     * @return one of {@code tf_tag}
     * @throws IllegalStateException if no operator takes such a handle
     */
    int tag() {
        throw new IllegalStateException("no operator takes a " + getClass().getSimpleName());
    }

    /**
     * The message for the use of a closed handle.
     *
     * @return what was closed and what to do
     */
    abstract String describeClosed();
}
