package torchffm.io;

/** The kinds of file that are read, told by what they hold and never by their names. */
public enum Format {
    /** {@code torch.save} since 1.6: a zip archive with a pickle. */
    TORCH,
    /** {@code torch.jit.save}: a zip archive with a program, whose tensors are read and whose code is not. */
    TORCHSCRIPT,
    /** {@code torch.save} before 1.6: pickles, and the storages behind them. */
    LEGACY,
    /** {@code torch.save} before 0.1.10: a tar archive. */
    TAR,
    /** Hugging Face's safetensors. */
    SAFETENSORS,
    /** {@code numpy.save}: one array. */
    NPY,
    /** {@code numpy.savez}: a zip archive of arrays. */
    NPZ
}
