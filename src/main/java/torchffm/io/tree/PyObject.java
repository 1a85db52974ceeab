package torchffm.io.tree;

import org.jspecify.annotations.Nullable;

/**
 * An object of a class that Java does not have: the class's name, what it was made of and what was put into it. It is a
 * record and does nothing.
 */
public final class PyObject implements PyValue {
    private final PyGlobal type;
    private final PyValue arguments;
    private @Nullable PyValue state;
    private boolean allocated;

    /**
     * Makes one.
     *
     * @param type the class or function that made it
     * @param arguments what it was called with, usually a tuple
     */
    public PyObject(PyGlobal type, PyValue arguments) {
        this.type = type;
        this.arguments = arguments;
    }

    /**
     * Returns its class.
     *
     * @return the class, or the function that made it
     */
    public PyGlobal type() {
        return type;
    }

    /**
     * Returns what it was made of.
     *
     * @return the arguments of its class, usually a tuple
     */
    public PyValue arguments() {
        return arguments;
    }

    /**
     * Returns what was put into it.
     *
     * @return its attributes, usually a dict; null if there are none
     */
    public @Nullable PyValue state() {
        return state;
    }

    /**
     * Puts its attributes into it.
     *
     * @param state the attributes
     */
    public void setState(PyValue state) {
        this.state = state;
    }

    /**
     * Says whether its class's {@code __new__} is called with the arguments, and not the class itself: so Python saves the
     * objects of plain classes.
     *
     * @return false unless it was said
     */
    public boolean isAllocated() {
        return allocated;
    }

    /**
     * Says that its class's {@code __new__} is called with the arguments.
     *
     * @return this
     */
    public PyObject allocated() {
        allocated = true;
        return this;
    }

    @Override
    public String kind() {
        return "an object of " + type.module() + "." + type.globalName();
    }
}
