package torchffm.io.safetensors;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.io.json.JsonInput;
import torchffm.io.tree.Malformed;
import torchffm.io.zip.FileBytes;

/**
 * What a file says of itself: eight bytes of length, then an object with a member for each tensor. The tensors' ranges
 * have to tile the rest of the file, so that no byte belongs to two tensors or to none.
 */
public final class SafetensorsHeader {
    private static final int LARGEST = 100_000_000;
    private static final int MOST_DIMENSIONS = 64;
    static final String METADATA = "__metadata__";

    private final long start;
    private final long dataSize;
    private final int mostTensors;
    private final List<SafetensorsEntry> entries = new ArrayList<>();
    private final Map<String, String> metadata = new LinkedHashMap<>();

    private SafetensorsHeader(long start, long dataSize, int mostTensors) {
        this.start = start;
        this.dataSize = dataSize;
        this.mostTensors = mostTensors;
    }

    /**
     * Reads the header of a file.
     *
     * @param file the file
     * @param mostTensors how many tensors are read before the file is refused
     * @return the header
     * @throws torchffm.io.CheckpointException if the file is malformed
     */
    public static SafetensorsHeader read(FileBytes file, int mostTensors) {
        if (file.size() < Long.BYTES) {
            throw file.malformed(null, 0, "has " + file.size() + " bytes; a safetensors file has at least 8");
        }
        long length = file.view(0, Long.BYTES).getLong();
        if (length < 2 || length > Math.min(LARGEST, file.size() - Long.BYTES)) {
            throw file.malformed(
                    null,
                    0,
                    "a header of " + Long.toUnsignedString(length) + " bytes; 2 to "
                            + Math.min(LARGEST, file.size() - Long.BYTES) + " were expected");
        }
        byte[] json = new byte[(int) length];
        file.read(Long.BYTES, MemorySegment.ofArray(json), part -> {});
        SafetensorsHeader header =
                new SafetensorsHeader(Long.BYTES + length, file.size() - Long.BYTES - length, mostTensors);
        JsonInput in = new JsonInput(json);
        try {
            header.parse(json, in);
        } catch (Malformed malformed) {
            throw file.malformed("header", in.position(), malformed.getMessage());
        }
        return header;
    }

    private void parse(byte[] json, JsonInput in) {
        if (json[0] != '{') {
            throw new Malformed("a header that begins with byte 0x%02x; a '{' was expected".formatted(json[0]));
        }
        in.object(name -> {
            if (name.equals(METADATA)) {
                in.object(key -> metadata.put(key, in.string()));
            } else {
                entry(name, in);
            }
        });
        in.end();
        entries.sort(Comparator.comparingLong(SafetensorsEntry::offset).thenComparingLong(SafetensorsEntry::length));
        checkTiles();
    }

    private void entry(String name, JsonInput in) {
        if (entries.size() == mostTensors) {
            throw new Malformed("more than " + mostTensors + " tensors");
        }
        Parts parts = new Parts();
        in.object(member -> {
            switch (member) {
                case "dtype" -> parts.type = type(name, in.string());
                case "shape" -> parts.shape = numbers(in, MOST_DIMENSIONS, "shape");
                case "data_offsets" -> parts.offsets = numbers(in, 2, "data_offsets");
                default ->
                    throw new Malformed("the tensor '" + name + "' has '" + member
                            + "'; dtype, shape and data_offsets were expected");
            }
        });
        entries.add(parts.checked(name, start, dataSize));
    }

    private static SafetensorsType type(String tensor, String name) {
        SafetensorsType type = SafetensorsType.named(name);
        if (type == null) {
            throw new Malformed("the tensor '" + tensor + "' has the dtype '" + name + "', which torch does not have");
        }
        return type;
    }

    private static long[] numbers(JsonInput in, int most, String what) {
        long[][] numbers = {new long[2]}; // few have more dimensions
        int[] count = {0};
        in.array(() -> {
            if (count[0] == most) {
                throw new Malformed(what + " with more than " + most + " numbers");
            }
            if (count[0] == numbers[0].length) {
                numbers[0] = Arrays.copyOf(numbers[0], 2 * count[0]);
            }
            numbers[0][count[0]++] = in.unsigned();
        });
        return count[0] == numbers[0].length ? numbers[0] : Arrays.copyOf(numbers[0], count[0]);
    }

    private void checkTiles() {
        long end = start;
        for (SafetensorsEntry entry : entries) {
            if (entry.offset() != end) {
                throw new Malformed("the tensor '" + entry.name() + "' begins at byte " + (entry.offset() - start)
                        + " of the data; the one before it ends at " + (end - start));
            }
            end += entry.length();
        }
        if (end - start != dataSize) {
            throw new Malformed("tensors of " + (end - start) + " bytes in all; the file has " + dataSize);
        }
    }

    /** What stands in the file of one tensor, before it is known to be all there. */
    private static final class Parts {
        private @Nullable SafetensorsType type;
        private long @Nullable [] shape;
        private long @Nullable [] offsets;

        SafetensorsEntry checked(String name, long start, long dataSize) {
            if (type == null || shape == null || offsets == null || offsets.length != 2) {
                throw new Malformed("the tensor '" + name + "' lacks its dtype, its shape or its two data_offsets");
            }
            long length = offsets[1] - offsets[0];
            if (length < 0 || offsets[1] > dataSize) {
                throw new Malformed("the tensor '" + name + "' lies from byte " + offsets[0] + " to " + offsets[1]
                        + " of " + dataSize);
            }
            if (length != bytes(name, type, shape)) {
                throw new Malformed("the tensor '" + name + "' of " + type + " with the shape " + Arrays.toString(shape)
                        + " has " + length + " bytes");
            }
            return new SafetensorsEntry(name, type.dtype(), torchShape(type, shape), start + offsets[0], length);
        }

        private static long bytes(String name, SafetensorsType type, long[] shape) {
            long numel = type.dtype().itemSize();
            try {
                for (long size : shape) {
                    numel = Math.multiplyExact(numel, size);
                }
            } catch (ArithmeticException tooLarge) {
                throw new Malformed("the tensor '" + name + "' has a size that does not fit 63 bits");
            }
            return numel / type.packed();
        }

        private static long[] torchShape(SafetensorsType type, long[] shape) {
            if (type.packed() > 1) {
                int last = shape.length - 1;
                if (last < 0 || shape[last] % type.packed() != 0) {
                    throw new Malformed("a tensor of " + type + " whose last size is not a multiple of 2");
                }
                shape[last] /= type.packed();
            }
            return shape;
        }
    }

    /**
     * Returns the tensors.
     *
     * @return them in the order in which their bytes lie in the file
     */
    public List<SafetensorsEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /**
     * Returns what else the file says.
     *
     * @return the texts of {@code __metadata__} in the file's order, empty if it has none
     */
    public Map<String, String> metadata() {
        return Collections.unmodifiableMap(metadata);
    }
}
