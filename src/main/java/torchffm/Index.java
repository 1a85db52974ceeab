package torchffm;

import java.util.Objects;

/**
 * One part of what stands between the brackets of {@code tensor[…]} in Python: for {@link Tensor#get(Index...)} and
 * {@link Tensor#set(Tensor, Index...)}. A tensor is an index by itself; its static methods make the others:
 *
 * <pre>{@code
 * import static torchffm.Index.*;
 *
 * x.get(index(-1));                               // x[-1]
 * x.get(slice(0, 10).step(2), newAxis());         // x[0:10:2, None]
 * x.get(ellipsis(), from(1), list(0, 2));         // x[..., 1:, [0, 2]]
 * x.get(all(), mask);                             // x[:, mask]
 * x.set(0, x.lt(0));                              // x[x < 0] = 0
 * }</pre>
 *
 * <p>A tensor counts as in Python: integers are positions, booleans and {@link DType#UINT8} a mask that takes the place of as
 * many dimensions as it has. Indices of that kind are broadcast with each other, and their dimensions stand where the first
 * of them stood if they are neighbours, else in front.
 */
public sealed interface Index permits Tensor, Slice, IndexParts.Part {

    /**
     * A position, whose dimension goes away: {@code x[position]}.
     *
     * @param position from 0 on; a negative one counts from the end
     * @return the index
     */
    static Index index(long position) {
        return new IndexParts.Position(position);
    }

    /**
     * All of a dimension: {@code x[:]}.
     *
     * @return the index
     */
    static Slice all() {
        return new Slice(0, Long.MAX_VALUE, 1);
    }

    /**
     * A range: {@code x[start:stop]}.
     *
     * @param start the first position; a negative one counts from the end
     * @param stop the first position behind it; a negative one counts from the end
     * @return the index, which ends where the dimension ends
     */
    static Slice slice(long start, long stop) {
        return new Slice(start, stop, 1);
    }

    /**
     * Every so many positions of a range: {@code x[start:stop:step]}.
     *
     * @param start the first position; a negative one counts from the end
     * @param stop the first position behind it; a negative one counts from the end
     * @param step how far it is from one to the next, at least 1
     * @return the index, which ends where the dimension ends
     * @throws IllegalArgumentException if the step is not positive, as LibTorch knows no other
     */
    static Slice slice(long start, long stop, long step) {
        return new Slice(start, stop, step);
    }

    /**
     * A range to the end: {@code x[start:]}.
     *
     * @param start the first position; a negative one counts from the end
     * @return the index
     */
    static Slice from(long start) {
        return new Slice(start, Long.MAX_VALUE, 1);
    }

    /**
     * A range from the beginning: {@code x[:stop]}.
     *
     * @param stop the first position behind it; a negative one counts from the end
     * @return the index
     */
    static Slice until(long stop) {
        return new Slice(0, stop, 1);
    }

    /**
     * A new dimension of size 1: {@code x[None]}.
     *
     * @return the index
     */
    static Index newAxis() {
        return IndexParts.Mark.NEW_AXIS;
    }

    /**
     * All of the dimensions that the other indices leave: {@code x[...]}.
     *
     * @return the index
     */
    static Index ellipsis() {
        return IndexParts.Mark.ELLIPSIS;
    }

    /**
     * A new dimension of size 1, or of size 0: {@code x[True]}, {@code x[False]}.
     *
     * @param value true for size 1
     * @return the index
     */
    static Index index(boolean value) {
        return new IndexParts.Truth(value);
    }

    /**
     * Positions in any order: {@code x[[0, 2]]}.
     *
     * @param positions from 0 on; negative ones count from the end
     * @return the index
     */
    static Index list(long... positions) {
        Objects.requireNonNull(positions, "positions");
        return new IndexParts.Array(positions.clone());
    }

    /**
     * A mask: {@code x[[True, False]]}.
     *
     * @param mask for each position whether it is taken, as long as the dimension
     * @return the index
     */
    static Index list(boolean... mask) {
        Objects.requireNonNull(mask, "mask");
        return new IndexParts.Array(mask.clone());
    }

    /**
     * Positions or a mask with several dimensions: {@code x[([[0, 1], [2, 3]],)]}, or {@code x[torch.tensor(…)]}. It is
     * always one index, also where it stands alone, which Python takes for several.
     *
     * @param nested an array of arrays of one length, in the end {@code long}, {@code int}, {@code short}, {@code byte} or
     *     {@code boolean}
     * @return the index
     * @throws IllegalArgumentException if it is no such array
     */
    static Index list(Object[] nested) {
        Object array = Objects.requireNonNull(nested, "nested");
        NestedArray.Description found = NestedArray.describe("nested", array);
        if (found.dtype() != DType.BOOL && !found.dtype().isInteger()) {
            throw new IllegalArgumentException(
                    "nested: expected integers or booleans, but got elements of " + found.dtype());
        }
        return new IndexParts.Array(nested);
    }
}
