package torchffm.mnist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.Torch;
import torchffm.vision.MNIST;

/**
 * What decides the numbers of a training: a checkpoint goes on with the same.
 *
 * @param values by the names of the options; {@code --data} stands for what is in the files
 */
record TrainingOptions(Map<String, @Nullable Object> values) {

    /** Those of a training that is not saved. */
    static final TrainingOptions NONE = new TrainingOptions(Map.of());

    private static final String EPOCHS = "--epochs";
    private static final String SEED = "--seed";

    static TrainingOptions of(
            int epochs,
            int batchSize,
            double lr,
            long seed,
            @Nullable Double validation,
            Device device,
            SpeedOptions speed,
            MNIST images,
            MNIST test) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(EPOCHS, (long) epochs);
        values.put("--batch-size", (long) batchSize);
        values.put("--lr", lr);
        values.put(SEED, seed);
        values.put("--validation", validation);
        values.put("--device", device.toString());
        values.put("--threads", (long) Torch.getNumThreads());
        values.put("--fused", speed.fused());
        values.put("--channels-last", speed.channelsLast());
        values.put("--bf16", speed.bf16());
        values.put("--data", digest(images) + " " + digest(test));
        return new TrainingOptions(values);
    }

    private static String digest(MNIST set) {
        CRC32 crc = new CRC32();
        crc.update(set.data().toByteArray());
        for (long label : set.targets().toLongArray()) {
            crc.update((int) label);
        }
        return "%d images, CRC-32 %08x".formatted(set.size(), crc.getValue());
    }

    /** What stands here and in a checkpoint otherwise, a part of a sentence for each; more epochs are welcome. */
    List<String> differences(Map<?, ?> saved) {
        List<String> differences = new ArrayList<>();
        values.forEach((name, value) -> {
            @Nullable Object before = saved.get(name);
            boolean more =
                    name.equals(EPOCHS) && value instanceof Long here && before instanceof Long there && here > there;
            boolean older = Boolean.FALSE.equals(value) && !saved.containsKey(name); // than the option
            if (!more
                    && !older
                    && !(value == null ? before == null && saved.containsKey(name) : value.equals(before))) {
                differences.add("%s is %s, in the checkpoint %s".formatted(name, text(value), text(before)));
            }
        });
        return differences;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "not given" : value.toString();
    }

    /** The seed that a checkpoint was made with, for when none is given; null if that is not there. */
    static @Nullable Long seed(Map<?, ?> saved) {
        return saved.get(SEED) instanceof Long seed ? seed : null;
    }
}
