package torchffm.optim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Epochs, and how often each is there, in the order in which they were told: Python has them in a {@code Counter}.
 *
 * @param counts how often, by epoch
 */
record Milestones(Map<Long, Long> counts) {
    static Milestones of(long... epochs) {
        Map<Long, Long> counts = new LinkedHashMap<>();
        for (long epoch : epochs) {
            counts.merge(epoch, 1L, Long::sum);
        }
        return new Milestones(Collections.unmodifiableMap(counts));
    }

    /** How often an epoch is there. */
    long at(long epoch) {
        return counts.getOrDefault(epoch, 0L);
    }

    /** How many there are up to an epoch. */
    long upTo(long epoch) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() <= epoch)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
