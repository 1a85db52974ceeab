package torchffm.io.tree;

import java.util.List;

/**
 * A {@code str}, told from others of the same text by its identity.
 *
 * <p>Python's pickler writes a string object once and refers to it from then on; another object of the same text is
 * written again. Files are equal byte for byte only if both sides share the same strings, so which strings are one is
 * stated here and nowhere left to {@code String.intern()}.
 */
public final class PyString implements PyValue {
    /** The word that begins every storage's id: a constant in torch's source, so one object. */
    public static final PyString STORAGE = new PyString("storage");

    /** Where a storage lies: a constant in torch's source. */
    public static final PyString CPU = new PyString("cpu");

    /** The keyword of {@code dict(version=…)} in {@code Module.state_dict}, shared by the metadata of all modules. */
    public static final PyString VERSION = new PyString("version");

    /** The attribute of a state dict that holds its metadata. */
    public static final PyString METADATA = new PyString("_metadata");

    /** The encoding by which protocol 2 spells bytes: a constant in Python's source. */
    public static final PyString LATIN1 = new PyString("latin1");

    private static final PyString[] INTERNED = {STORAGE, CPU, VERSION, METADATA, LATIN1};

    private final String text;

    /**
     * Makes a string that is no other.
     *
     * @param text its text
     */
    public PyString(String text) {
        this.text = text;
    }

    /**
     * Makes a key of a state dict as Python comes by it. Under a prefix it is concatenated, and so a string of its own;
     * the name of the model's own attribute is interned, and so may be the same object as a constant of torch's.
     *
     * @param name the key
     * @return the string
     */
    public static PyString key(String name) {
        for (PyString constant : INTERNED) {
            if (constant.text.equals(name)) {
                return constant;
            }
        }
        return new PyString(name);
    }

    /**
     * Returns the strings that are constants in the source of torch and Python. Where a program of Python's spells one of
     * them out, that is the same object; so is a literal of Java's the same as the text here.
     *
     * @return the constants
     */
    public static List<PyString> constants() {
        return List.of(INTERNED);
    }

    /**
     * Returns the text.
     *
     * @return it, in which a lone surrogate is possible
     */
    public String text() {
        return text;
    }

    /**
     * Returns the text for a message.
     *
     * @return no more of it than its first 100 characters
     */
    public String shortened() {
        return text.length() <= 100 ? text : text.substring(0, 100) + "…";
    }

    @Override
    public String kind() {
        return "a str";
    }
}
