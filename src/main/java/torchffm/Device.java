package torchffm;

import java.util.List;
import java.util.Objects;

/**
 * Where a tensor lies: {@code torch.device}.
 *
 * @param type {@code cpu}, {@code cuda}, {@code meta} or another of LibTorch's device types
 * @param index which one; -1 for the current one
 */
public record Device(String type, int index) {

    /** In the order of {@code c10::DeviceType}. */
    private static final List<String> TYPES = List.of(
            "cpu",
            "cuda",
            "mkldnn",
            "opengl",
            "opencl",
            "ideep",
            "hip",
            "fpga",
            "maia",
            "xla",
            "vulkan",
            "metal",
            "xpu",
            "mps",
            "meta",
            "hpu",
            "ve",
            "lazy",
            "ipu",
            "mtia",
            "privateuseone");

    private static final int MAX_INDEX = 127;

    /** The processor and its memory. */
    public static final Device CPU = new Device("cpu", -1);

    /** The current CUDA device. */
    public static final Device CUDA = new Device("cuda", -1);

    /**
     * A device.
     *
     * @throws IllegalArgumentException if the type is unknown or the index is not from -1 to 127
     */
    public Device {
        if (!TYPES.contains(Objects.requireNonNull(type, "type"))) {
            throw new IllegalArgumentException("type: expected one of " + TYPES + ", but got " + type);
        }
        if (index < -1 || index > MAX_INDEX) {
            throw new IllegalArgumentException("index: expected -1 to " + MAX_INDEX + ", but got " + index);
        }
    }

    /**
     * Reads a device as Python writes it.
     *
     * @param text such as {@code cpu}, {@code cuda} or {@code cuda:1}
     * @return the device
     * @throws IllegalArgumentException if it names none
     */
    public static Device of(String text) {
        Objects.requireNonNull(text, "text");
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new Device(text, -1);
        }
        String digits = text.substring(colon + 1);
        if (!digits.matches("0|[1-9][0-9]{0,2}")) {
            throw new IllegalArgumentException("text: expected a device such as cuda:0, but got " + text);
        }
        return new Device(text.substring(0, colon), Integer.parseInt(digits));
    }

    /**
     * The device with LibTorch's numbers.
     *
     * @param typeCode a {@code c10::DeviceType}
     * @param index which one, or -1
     * @return the device
     * @throws IllegalArgumentException if there is no such type
     */
    public static Device of(int typeCode, int index) {
        if (typeCode < 0 || typeCode >= TYPES.size()) {
            throw new IllegalArgumentException(
                    "typeCode: expected one from 0 to " + (TYPES.size() - 1) + ", but got " + typeCode);
        }
        return typeCode == 0 && index == -1 ? CPU : new Device(TYPES.get(typeCode), index);
    }

    /**
     * LibTorch's number for the type.
     *
     * @return the {@code c10::DeviceType}
     */
    public int typeCode() {
        return TYPES.indexOf(type);
    }

    /**
     * Whether it is the CPU.
     *
     * @return true for {@code cpu}
     */
    public boolean isCpu() {
        return type.equals("cpu");
    }

    /** As Python prints it: {@code cpu}, {@code cuda:0}. */
    @Override
    public String toString() {
        return index < 0 ? type : type + ":" + index;
    }
}
