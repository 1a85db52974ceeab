package torchffm.internal;

/**
 * A storage as {@link Call#objects} gives it.
 *
 * @param bytes a tensor of all its bytes
 */
public record StorageBytes(NativeTensor bytes) {}
