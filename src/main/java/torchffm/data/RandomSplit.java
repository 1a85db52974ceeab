package torchffm.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Generator;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * Splits a dataset at random; PyTorch's {@code torch.utils.data.random_split}, with its order: one {@code randperm} of
 * all samples, cut into pieces.
 */
public final class RandomSplit {

    private RandomSplit() {}

    /**
     * Splits by lengths, with the default generator.
     *
     * @param <E> a sample
     * @param dataset what to split
     * @param lengths how many samples each part gets; their sum is the dataset's size
     * @return the parts, in the order of the lengths
     * @throws IllegalArgumentException if a length is negative, or their sum is another
     */
    public static <E> List<Subset<E>> randomSplit(Dataset<E> dataset, long... lengths) {
        return randomSplit(dataset, lengths, null);
    }

    /**
     * Splits by fractions, with the default generator.
     *
     * @param <E> a sample
     * @param dataset what to split
     * @param fractions which part of the samples each part gets, see the overload with a generator
     * @return the parts, in the order of the fractions
     * @throws IllegalArgumentException if a fraction is outside 0 to 1, or their sum is not 1
     */
    public static <E> List<Subset<E>> randomSplit(Dataset<E> dataset, double... fractions) {
        return randomSplit(dataset, fractions, null);
    }

    /**
     * Splits by lengths.
     *
     * @param <E> a sample
     * @param dataset what to split
     * @param lengths how many samples each part gets; their sum is the dataset's size
     * @param generator where the permutation is drawn from; null is the default generator
     * @return the parts, in the order of the lengths
     * @throws IllegalArgumentException if a length is negative, or their sum is another
     */
    public static <E> List<Subset<E>> randomSplit(Dataset<E> dataset, long[] lengths, @Nullable Generator generator) {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(lengths, "lengths");
        for (int i = 0; i < lengths.length; i++) {
            if (lengths[i] < 0 || lengths[i] > dataset.size()) { // a sum of larger ones could overflow
                throw new IllegalArgumentException(
                        "lengths[" + i + "]: expected 0 to " + dataset.size() + ", but got " + lengths[i]);
            }
        }
        if (Arrays.stream(lengths).sum() != dataset.size()) {
            throw new IllegalArgumentException("lengths: expected a sum of " + dataset.size()
                    + ", the size of the dataset, but got " + Arrays.toString(lengths) + ", whose sum is "
                    + Arrays.stream(lengths).sum());
        }
        long[] order;
        try (Tensor permutation = Torch.randperm(dataset.size(), generator)) {
            order = permutation.toLongArray();
        }
        List<Subset<E>> parts = new ArrayList<>(lengths.length);
        int start = 0;
        for (long length : lengths) {
            parts.add(new Subset<>(dataset, Arrays.copyOfRange(order, start, start + (int) length)));
            start += (int) length;
        }
        return parts;
    }

    /**
     * Splits by fractions: each part gets {@code floor(fraction · size)} samples, and what remains goes to the parts in
     * turn, one sample each.
     *
     * @param <E> a sample
     * @param dataset what to split
     * @param fractions which part of the samples each part gets; from 0 to 1, with a sum of 1
     * @param generator where the permutation is drawn from; null is the default generator
     * @return the parts, in the order of the fractions
     * @throws IllegalArgumentException if a fraction is outside 0 to 1, or their sum is not 1
     */
    public static <E> List<Subset<E>> randomSplit(
            Dataset<E> dataset, double[] fractions, @Nullable Generator generator) {
        Objects.requireNonNull(dataset, "dataset");
        long[] lengths = new long[Objects.requireNonNull(fractions, "fractions").length];
        double sum = 0;
        for (int i = 0; i < fractions.length; i++) {
            if (!(fractions[i] >= 0 && fractions[i] <= 1)) {
                throw new IllegalArgumentException("fractions[" + i + "]: expected 0 to 1, but got " + fractions[i]);
            }
            sum += fractions[i];
            lengths[i] = (long) Math.floor(dataset.size() * fractions[i]);
        }
        if (!(Math.abs(sum - 1) <= 1e-9)) {
            throw new IllegalArgumentException(
                    "fractions: expected a sum of 1, but got " + Arrays.toString(fractions) + ", whose sum is " + sum);
        }
        long remainder = dataset.size() - Arrays.stream(lengths).sum();
        for (int i = 0; i < remainder; i++) {
            lengths[i % lengths.length]++;
        }
        return randomSplit(dataset, lengths, generator);
    }
}
