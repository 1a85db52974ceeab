package torchffm;

/**
 * What is held at one moment, in the whole process.
 *
 * @param liveTensors Java's tensors that are neither closed nor collected
 * @param nativeBytes the bytes of all CPU storages, whoever refers to them, as malloc rounds them
 */
public record Memory(long liveTensors, long nativeBytes) {}
