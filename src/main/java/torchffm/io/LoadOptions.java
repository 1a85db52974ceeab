package torchffm.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Device;
import torchffm.internal.Nulls;
import torchffm.io.pickle.Globals;

/**
 * How a checkpoint is read: the arguments of {@code torch.load}. Each method gives options that differ in one thing;
 * {@link #DEFAULT} reads onto the CPU, maps nothing into memory, and allows what Python's {@code weights_only} does.
 */
public final class LoadOptions {
    /** Where a storage goes, by the place that it was saved from. */
    @FunctionalInterface
    public interface Locations {
        /**
         * Says where a storage goes.
         *
         * @param location where it lay when it was saved, such as {@code "cuda:0"}
         * @return the device for it
         */
        Device deviceFor(String location);
    }

    /** What a file is taken for: a program is asked for by a call of its own, and a part of a model by the model's index. */
    enum Asked {
        PLAIN,
        SCRIPT,
        ANY,
        PART
    }

    /** The usual options. */
    public static final LoadOptions DEFAULT =
            new LoadOptions(location -> Device.CPU, false, Asked.PLAIN, Limits.DEFAULT, List.of());

    private final Locations locations;
    private final boolean mmap;
    private final Asked asked;
    private final Limits limits;
    private final List<SafeGlobals> safeGlobals;

    private LoadOptions(Locations locations, boolean mmap, Asked asked, Limits limits, List<SafeGlobals> safeGlobals) {
        this.locations = locations;
        this.mmap = mmap;
        this.asked = asked;
        this.limits = limits;
        this.safeGlobals = safeGlobals;
    }

    /**
     * Puts every tensor on one device: {@code map_location=device}.
     *
     * @param device the device
     * @return the options
     */
    public LoadOptions mapLocation(Device device) {
        Objects.requireNonNull(device, "device");
        return mapLocation(location -> device);
    }

    /**
     * Puts each tensor where a function says: {@code map_location=function}.
     *
     * @param locations the function
     * @return the options
     */
    public LoadOptions mapLocation(Locations locations) {
        Objects.requireNonNull(locations, "locations");
        return new LoadOptions(locations, mmap, asked, limits, safeGlobals);
    }

    /**
     * Puts tensors where a table says, and those of other places back to where they were: {@code map_location=dict}.
     *
     * @param table devices by the places that tensors were saved from, such as {@code "cuda:1"}
     * @return the options
     */
    public LoadOptions mapLocation(Map<String, Device> table) {
        Map<String, Device> copy = Map.copyOf(Nulls.refused(table, "table"));
        return mapLocation(location -> {
            @Nullable Device device = copy.get(location);
            return device == null ? Device.of(location) : device;
        });
    }

    /**
     * Maps the file into memory in the place of reading it: {@code mmap=True}. Nothing is read before it is used, and
     * what is written to a tensor stays in this process, so the file may be one that must not be written. It stays
     * mapped until its last tensor is closed, and until then {@link Checkpoint#save} does not replace it.
     *
     * <p>Sizes and places are checked before anything is mapped; checksums only by {@link Checkpoint#verify}, as they
     * would need every byte. If the file is truncated or written to while it is mapped, tensors change, and an access
     * behind the file's new end kills the process, as it does in Python: no one can catch that.
     *
     * <p>Files of {@code torch.save} since 1.6, safetensors and arrays of NumPy are mapped; what in them is compressed,
     * big-endian, or not aligned for its type, is read as usual. Older files are refused, as in Python.
     *
     * @param mmap true to map
     * @return the options
     */
    public LoadOptions mmap(boolean mmap) {
        return new LoadOptions(locations, mmap, asked, limits, safeGlobals);
    }

    /**
     * Sets what reading may cost.
     *
     * @param limits the limits
     * @return the options
     */
    public LoadOptions limits(Limits limits) {
        Objects.requireNonNull(limits, "limits");
        return new LoadOptions(locations, mmap, asked, limits, safeGlobals);
    }

    /**
     * Allows more names: {@code torch.serialization.add_safe_globals}.
     *
     * @param more what stands for them in Java
     * @return the options
     */
    public LoadOptions addSafeGlobals(SafeGlobals... more) {
        List<SafeGlobals> all = new ArrayList<>(safeGlobals);
        Collections.addAll(all, Nulls.refused(more, "more"));
        return new LoadOptions(locations, mmap, asked, limits, List.copyOf(all));
    }

    /** What the caller takes a file for. */
    LoadOptions asking(Asked kind) {
        return new LoadOptions(locations, mmap, kind, limits, safeGlobals);
    }

    Asked asked() {
        return asked;
    }

    Locations locations() {
        return locations;
    }

    boolean isMapped() {
        return mmap;
    }

    Limits limits() {
        return limits;
    }

    Globals globals() {
        Globals globals = new Globals();
        safeGlobals.forEach(added -> added.addTo(globals));
        return globals;
    }
}
