package torchffm.internal;

import java.util.Arrays;
import torchffm.DType;
import torchffm.bindings.torchffm_h;

/** The kinds of devices that autocast is there for, and where the mode of a call has what belongs to each. */
public enum AutocastDevice {
    /** Tensors of the processor; bfloat16 unless something else is asked for. */
    CPU("cpu", torchffm_h.TF_MODE_AUTOCAST_CPU(), torchffm_h.TF_MODE_CPU_DTYPE(), DType.BFLOAT16),
    /** CUDA's tensors; float16 unless something else is asked for. */
    CUDA("cuda", torchffm_h.TF_MODE_AUTOCAST_CUDA(), torchffm_h.TF_MODE_CUDA_DTYPE(), DType.FLOAT16);

    private static final long DTYPE_BITS = 0xff;

    private final String type;
    private final long flag;
    private final int shift;
    private final DType dtype;

    AutocastDevice(String type, int flag, int shift, DType dtype) {
        this.type = type;
        this.flag = flag;
        this.shift = shift;
        this.dtype = dtype;
    }

    /**
     * The device type of a name.
     *
     * @param type {@code cpu} or {@code cuda}
     * @return the device type
     * @throws IllegalArgumentException if autocast is not there for it
     */
    public static AutocastDevice of(String type) {
        for (AutocastDevice device : values()) {
            if (device.type.equals(type)) {
                return device;
            }
        }
        throw new IllegalArgumentException(
                "deviceType: expected one that has autocast here, cpu or cuda, but got " + type);
    }

    /**
     * Whether autocast is there for a device type.
     *
     * @param type its name
     * @return whether {@link #of} knows it
     */
    public static boolean isAvailable(String type) {
        return Arrays.stream(values()).anyMatch(device -> device.type.equals(type));
    }

    /** All bits of a mode that belong to this device. */
    long mask() {
        return flag | DTYPE_BITS << shift;
    }

    long flag() {
        return flag;
    }

    long defaultBits() {
        return bits(false, dtype);
    }

    long bits(boolean enabled, DType fast) {
        return (enabled ? flag : 0) | (long) fast.code() << shift;
    }

    DType dtype(long mode) {
        return DType.of((int) (mode >> shift & DTYPE_BITS));
    }
}
