package torchffm.internal;

/** What LibTorch calls in Java: a hook, a function, or what a hook has packed. */
public interface UpcallTarget {

    /**
     * Is called, in the mode that LibTorch is in. May throw anything, which comes out of the call that led here.
     *
     * @param upcall its arguments, and where its results go
     */
    void call(Upcall upcall);

    /**
     * Whether what it makes, its arguments too, belongs to a scope of its own, closed when it returns. Otherwise that
     * belongs to whatever scope the thread has open.
     *
     * @return false by default
     */
    default boolean hasScope() {
        return false;
    }

    /** LibTorch holds it no longer. */
    default void dropped() {}
}
