package torchffm.io.pickle;

import torchffm.io.tree.Malformed;
import torchffm.io.tree.PyValue;

/** Turns the ids by which a pickle refers to what is kept outside it into values. */
@FunctionalInterface
public interface PersistentIds {
    /**
     * Finds what an id stands for.
     *
     * @param id what the pickle has for an id
     * @return the value: for the same id, the same one
     * @throws Malformed if there is nothing of that id
     */
    PyValue resolve(PyValue id);
}
