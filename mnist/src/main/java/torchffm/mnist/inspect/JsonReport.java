package torchffm.mnist.inspect;

import java.io.PrintWriter;
import torchffm.io.Checkpoint;
import torchffm.io.TensorListing;
import torchffm.io.tree.PyTensor;

/** {@code inspect --json}: a line for each tensor. */
public final class JsonReport {

    private final PrintWriter out;

    /**
     * Prints nothing yet.
     *
     * @param out where the lines go
     */
    public JsonReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints the lines of a file, or none if anything in it can't be read.
     *
     * @param file the file's path as it was given
     * @param checkpoint the file
     */
    public void print(String file, Checkpoint checkpoint) {
        TensorListing listing = checkpoint.listing();
        if (listing.size() == 0) {
            line(new JsonLine().member("file", file).member("tensors", 0));
            return;
        }
        listing.checkParts();
        Fingerprints fingerprints = new Fingerprints(listing);
        listing.forEach((key, tensor) -> line(tensor(file, key, tensor, fingerprints.of(tensor))));
    }

    private static JsonLine tensor(String file, String key, PyTensor tensor, Fingerprints.Result result) {
        JsonLine line = new JsonLine()
                .member("file", file)
                .member("key", key)
                .member("dtype", tensor.dtype().pythonName())
                .member("shape", tensor.shape());
        return switch (result) {
            case Fingerprints.Hash hash -> line.member("sha256", hash.hex());
            case Fingerprints.TooLarge large -> line.missing("sha256").member("reason", large.reason());
            case Fingerprints.NoData _ -> line.member("meta", true);
        };
    }

    /**
     * Prints the line of a file that was refused.
     *
     * @param file the file's path as it was given
     * @param message why
     */
    public void refuse(String file, String message) {
        line(new JsonLine().member("file", file).member("error", message));
    }

    private void line(JsonLine line) {
        line.print(out);
    }
}
