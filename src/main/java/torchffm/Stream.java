package torchffm;

/**
 * A queue of work of a device: {@code torch.Stream}. It is a name, not a resource: there is nothing to close.
 *
 * @param device whose queue it is
 * @param id which of the device's: {@code Stream.stream_id}; 0 is the default one
 */
public record Stream(Device device, long id) {

    /** As Python prints it: {@code <torch.Stream device_type=cpu, device_index=-1, stream_id=0>}. */
    @Override
    public String toString() {
        return "<torch.Stream device_type=" + device.type() + ", device_index=" + device.index() + ", stream_id=" + id
                + ">";
    }
}
