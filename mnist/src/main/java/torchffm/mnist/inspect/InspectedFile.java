package torchffm.mnist.inspect;

import java.nio.file.Path;
import java.util.Locale;
import torchffm.io.Checkpoint;
import torchffm.io.CheckpointException;
import torchffm.io.Format;
import torchffm.io.LoadOptions;

/** Opens a file of any kind, which its content tells. */
public final class InspectedFile {

    private InspectedFile() {}

    /**
     * Opens a file.
     *
     * @param path the file
     * @return what it holds, to be closed
     * @throws CheckpointException if it can't be read, or is named as what it is not
     */
    public static Checkpoint open(Path path) {
        Checkpoint checkpoint = Checkpoint.openAny(path, LoadOptions.DEFAULT);
        boolean named = path.toString().toLowerCase(Locale.ROOT).endsWith(".safetensors");
        if (named && checkpoint.format() != Format.SAFETENSORS) {
            checkpoint.close();
            throw new CheckpointException(
                    path, null, -1, "is named .safetensors, but is " + describe(checkpoint.format()), null);
        }
        return checkpoint;
    }

    /**
     * Names a kind of file.
     *
     * @param format the kind
     * @return such as {@code "a file of torch.save"}
     */
    public static String describe(Format format) {
        return switch (format) {
            case TORCH -> "a zip archive of torch.save";
            case TORCHSCRIPT -> "a TorchScript archive";
            case LEGACY -> "a file of torch.save before 1.6";
            case TAR -> "a tar archive of torch.save before 0.1.10";
            case SAFETENSORS -> "a safetensors file";
            case NPY -> "an array of NumPy (.npy)";
            case NPZ -> "an archive of NumPy arrays (.npz)";
            case SHARDED -> "an index of a model in several files";
        };
    }
}
