package torchffm.io.zip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.LongBinaryOperator;

/**
 * A {@code std::unordered_set<std::string>} of libstdc++, as far as the order goes in which it is iterated over: torch
 * folds that order into its archives' {@code serialization_id}.
 *
 * <p>All elements are in one linked list. A new one goes to the front of its bucket's run in that list, or to the front
 * of the whole list if its bucket is empty. When there are more elements than buckets, the list is dealt out again, in
 * its own order, over more than twice as many.
 */
final class LibstdcxxSet {
    /** The sizes through which libstdc++'s table of primes leads a growing set, as far as there can be storages. */
    private static final int[] BUCKETS = {
        1, 13, 29, 59, 127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061, 712697, 1447153,
        2938679, 5967347, 12117689, 24607243, 49969847, 101473717, 206062531
    };

    private static final int NONE = -1;

    /** Stands for the list's own head in {@link #beforeBucket}, which names the element before each bucket's first. */
    private static final int HEAD = -2;

    private long[] hashes = new long[16];
    private int[] next = new int[16];
    private int[] beforeBucket = {NONE};
    private int first = NONE;
    private int size;
    private int growth;

    void add(String element) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        hashes[size] = Murmur.hash(element.getBytes(StandardCharsets.UTF_8));
        if (size + 1 > BUCKETS[growth] || growth == 0) {
            dealOut(BUCKETS[++growth]);
        }
        link(size++);
    }

    /** Folds the elements' hashes into one number, in the set's order, beginning with 0. */
    long foldHashes(LongBinaryOperator combine) {
        long folded = 0;
        for (int i = first; i != NONE; i = next[i]) {
            folded = combine.applyAsLong(folded, hashes[i]);
        }
        return folded;
    }

    private void dealOut(int buckets) {
        beforeBucket = new int[buckets];
        Arrays.fill(beforeBucket, NONE);
        int i = first;
        first = NONE;
        while (i != NONE) {
            int following = next[i];
            link(i);
            i = following;
        }
    }

    private void link(int element) {
        int bucket = bucket(element);
        if (beforeBucket[bucket] == NONE) {
            next[element] = first;
            first = element;
            beforeBucket[bucket] = HEAD;
            if (next[element] != NONE) {
                beforeBucket[bucket(next[element])] = element;
            }
        } else if (beforeBucket[bucket] == HEAD) {
            next[element] = first;
            first = element;
        } else {
            int before = beforeBucket[bucket];
            next[element] = next[before];
            next[before] = element;
        }
    }

    private int bucket(int element) {
        return (int) Long.remainderUnsigned(hashes[element], beforeBucket.length);
    }
}
