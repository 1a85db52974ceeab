package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.Device;
import torchffm.Stream;

/** Results of every kind as Java objects. What they point to is freed, also where making an object fails. */
@SuppressWarnings("restricted")
final class ResultObjects {

    private ResultObjects() {}

    /**
     * Takes all results.
     *
     * @param written for each result, the arguments one of which it may be
     */
    static List<@Nullable Object> take(Results results, List<List<NativeTensor>> written) {
        List<@Nullable Object> objects = new ArrayList<>();
        long taken = 0;
        try {
            while (taken < results.count()) {
                int index = (int) taken++;
                objects.add(take(results.values(), index, index < written.size() ? written.get(index) : List.of()));
            }
            return objects;
        } finally {
            discard(results.values(), taken, results.count());
        }
    }

    private static @Nullable Object take(MemorySegment values, long index, List<NativeTensor> written) {
        int tag = Values.tag(values, index);
        long payload = Values.payload(values, index);
        if (tag == TF_NONE()) {
            return null;
        } else if (tag == TF_TENSOR()) {
            return tensor(payload, written);
        } else if (tag == TF_INT()) {
            return payload;
        } else if (tag == TF_DOUBLE()) {
            return Double.longBitsToDouble(payload);
        } else if (tag == TF_BOOL()) {
            return payload != 0;
        } else if (tag == TF_DEVICE()) {
            return Device.of((int) payload, Values.length(values, index));
        } else if (tag == TF_GENERATOR()) {
            return NativeGenerator.make(payload);
        } else if (tag == TF_STORAGE()) {
            return new StorageBytes(NativeTensor.make(payload));
        } else if (tag == TF_OBJECT()) {
            return NativeObject.make(payload);
        }
        MemorySegment memory = MemorySegment.ofAddress(payload);
        try {
            return behind(memory, tag, Values.length(values, index), written);
        } finally {
            Natives.check(tf_memory_free(memory));
        }
    }

    private static Object behind(MemorySegment memory, int tag, int length, List<NativeTensor> written) {
        if (tag == TF_COMPLEX()) {
            MemorySegment parts = memory.reinterpret(2 * JAVA_DOUBLE.byteSize());
            return new Complex(parts.getAtIndex(JAVA_DOUBLE, 0), parts.getAtIndex(JAVA_DOUBLE, 1));
        } else if (tag == TF_STRING()) {
            return new String(memory.reinterpret(length).toArray(JAVA_BYTE), StandardCharsets.UTF_8);
        } else if (tag == TF_LIST()) {
            return list(memory.reinterpret(length * Values.SIZE), length, written);
        } else if (tag == TF_DICT()) {
            return dict(list(memory.reinterpret(length * Values.SIZE), length, written));
        } else if (tag == TF_STREAM()) {
            MemorySegment parts = memory.reinterpret(length * Values.SIZE);
            Device device = Device.of((int) Values.payload(parts, 2), (int) Values.payload(parts, 1));
            return new Stream(device, Values.payload(parts, 0));
        }
        throw new IllegalStateException("a result with the unknown tag " + tag);
    }

    private static List<@Nullable Object> list(MemorySegment elements, int length, List<NativeTensor> written) {
        List<@Nullable Object> objects = new ArrayList<>(length);
        int taken = 0;
        try {
            while (taken < length) {
                objects.add(take(elements, taken++, written));
            }
            return objects;
        } finally {
            discard(elements, taken, length);
        }
    }

    /** Of keys, each before its value, in their order. */
    private static Map<Object, @Nullable Object> dict(List<@Nullable Object> flat) {
        Map<Object, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < flat.size(); i += 2) {
            map.put(Objects.requireNonNull(flat.get(i)), flat.get(i + 1));
        }
        return map;
    }

    /** The argument that the result is, without the reference that came with it, or else a new tensor. */
    private static NativeTensor tensor(long address, List<NativeTensor> written) {
        for (NativeTensor argument : written) {
            if (argument.address() == address) {
                Natives.release(address);
                return argument;
            }
        }
        return NativeTensor.make(address);
    }

    /** Frees what was not taken, which is nothing unless something was thrown. */
    private static void discard(MemorySegment values, long from, long to) {
        if (from < to) {
            Natives.check(tf_value_release(values.asSlice(from * Values.SIZE), to - from));
        }
    }
}
