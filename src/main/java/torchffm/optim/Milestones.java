package torchffm.optim;

import torchffm.io.tree.PyDict;
import torchffm.io.tree.PyValue;

/** Epochs, and how often each is there, in the order in which they were told: what Python has in a {@code Counter}. */
final class Milestones {
    private Milestones() {}

    static PyDict of(long... epochs) {
        PyDict counts = new PyDict(PyDict.Kind.COUNTER);
        for (long epoch : epochs) {
            counts.put(new PyValue.Int(epoch), new PyValue.Int(at(counts, epoch) + 1));
        }
        return counts;
    }

    /** How often an epoch is there. */
    static long at(PyDict counts, long epoch) {
        return counts.get(new PyValue.Int(epoch)) instanceof PyValue.Int count ? count.value() : 0;
    }

    /** How many there are up to an epoch. */
    static long upTo(PyDict counts, long epoch) {
        return counts.items().stream()
                .filter(item -> item.key() instanceof PyValue.Int key && key.value() <= epoch)
                .mapToLong(item -> item.value() instanceof PyValue.Int count ? count.value() : 0)
                .sum();
    }
}
