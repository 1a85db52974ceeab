package torchffm.parity;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.ops.Op;
import torchffm.ops.Ops;

/**
 * Recorded tensors as tensors, each storage in memory of its own, aligned as LibTorch's allocator has it: the last bits of
 * some kernels depend on that. What shares a storage in the recording does here, within one instance.
 */
final class Rebuilding {

    private static final Op SET = Ops.find("aten::set_", "source_Tensor_storage_offset");
    private static final Op CONJ = Ops.find("aten::_conj");
    private static final Op NEG = Ops.find("aten::_neg_view");

    private final MemorySegment bytes;
    private final Map<RecordedTensor.Place, Tensor> storages = new HashMap<>();

    Rebuilding(MemorySegment bytes) {
        this.bytes = bytes;
    }

    /** Refuses a value with a storage that goes past the end of the file. */
    static void check(@Nullable Object value, long size) throws MalformedException {
        if (value instanceof List<?> elements) {
            for (Object element : elements) {
                check(element, size);
            }
        } else if (value instanceof RecordedTensor tensor) {
            RecordedTensor.Place place = tensor.storage();
            if (place.length() > 0 && (place.start() > size || place.length() > size - place.start())) {
                throw new MalformedException("a storage of " + place.length() + " bytes from " + place.start()
                        + " on, but the .bin has " + size);
            }
        }
    }

    /** A value with tensors for recorded ones. */
    @Nullable
    Object value(@Nullable Object recorded) {
        if (recorded instanceof List<?> elements) {
            List<@Nullable Object> result = new ArrayList<>(elements.size());
            elements.forEach(element -> result.add(value(element)));
            return result;
        }
        return recorded instanceof RecordedTensor tensor ? tensor(tensor) : recorded;
    }

    Tensor tensor(RecordedTensor recorded) {
        RecordedTensor.Place place = recorded.storage();
        // Nothing is shared where there is nothing: each empty tensor can grow by itself.
        Tensor storage = place.length() == 0 ? copy(place) : storages.computeIfAbsent(place, this::copy);
        Tensor result = Torch.empty(new long[] {0}, recorded.dtype());
        SET.call(result, storage, recorded.offset(), recorded.shape(), recorded.stride());
        if (recorded.conj()) {
            result = CONJ.call(result).tensor();
        }
        return recorded.neg() ? NEG.call(result).tensor() : result;
    }

    private Tensor copy(RecordedTensor.Place place) {
        MemorySegment content =
                place.length() == 0 ? bytes.asSlice(0, 0) : bytes.asSlice(place.start(), place.length());
        return Torch.fromSegment(content, DType.UINT8, place.length());
    }
}
