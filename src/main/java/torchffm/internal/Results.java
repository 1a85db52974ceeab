package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a call returned: {@code count} values that own what they point to. Each is taken once.
 *
 * @param operator that was called
 * @param values the results
 * @param count how many
 */
@SuppressWarnings("restricted")
record Results(Operator operator, MemorySegment values, long count) {

    int tag(long index) {
        return index < count ? Values.tag(values, index) : TF_NONE();
    }

    /** The payload of the one result, if it has one of these tags. */
    long single(int... tags) {
        if (count == 1) {
            for (int tag : tags) {
                if (Values.tag(values, 0) == tag) {
                    return Values.payload(values, 0);
                }
            }
        }
        throw unexpected();
    }

    /** All results, or the elements of the one that is a list; each must be a tensor, null where it is undefined. */
    List<@Nullable NativeTensor> tensors() {
        if (count == 1 && tag(0) == TF_LIST()) {
            MemorySegment list = MemorySegment.ofAddress(Values.payload(values, 0));
            int size = Values.length(values, 0);
            try {
                return tensors(list.reinterpret(size * Values.SIZE), size);
            } finally {
                Natives.check(tf_memory_free(list));
            }
        }
        return tensors(values, count);
    }

    private List<@Nullable NativeTensor> tensors(MemorySegment from, long size) {
        List<@Nullable NativeTensor> result = new ArrayList<>();
        for (long i = 0; i < size; i++) {
            int tag = Values.tag(from, i);
            if (tag != TF_TENSOR() && tag != TF_NONE()) {
                throw unexpected();
            }
            result.add(tag == TF_NONE() ? null : NativeTensor.make(Values.payload(from, i)));
        }
        return result;
    }

    /** The caller reads what the operator does not return: our mistake, not the user's. */
    IllegalStateException unexpected() {
        return new IllegalStateException(operator + " returns something else: " + operator.schema());
    }
}
