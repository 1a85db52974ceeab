package torchffm.mnist;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import torchffm.mnist.console.DownloadNotice;
import torchffm.mnist.console.Problem;
import torchffm.vision.DownloadProgress;
import torchffm.vision.MNIST;
import torchffm.vision.ToTensor;

/** {@code --data}, and what is found there. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder with MNIST's IDX files, gzipped or not (also DIR/MNIST/raw); nothing is looked for"
                    + " elsewhere, or fetched (default: the cache).")
    private @Nullable Path folder;

    /** The images to train on, or those to test with, from what is there. */
    MNIST load(boolean train) throws IOException {
        return load(train, false, DownloadProgress.NONE);
    }

    /** The same, with what the cache lacks fetched before; into a folder of the user's nothing is. */
    MNIST fetch(boolean train, DownloadNotice notice) throws IOException {
        try {
            return load(train, folder == null, notice);
        } finally {
            notice.end();
        }
    }

    private MNIST load(boolean train, boolean download, DownloadProgress progress) throws IOException {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new Problem("--data %s: expected a folder, got %s"
                    .formatted(folder, Files.exists(folder) ? "a file" : "nothing of that name"));
        }
        MNIST.Builder<MNIST> builder = folder == null ? MNIST.builder() : MNIST.builder(folder);
        try {
            return builder.train(train)
                    .transform(new ToTensor())
                    .download(download)
                    .progress(progress)
                    .build();
        } catch (FileNotFoundException e) {
            // The library's hint is for its callers: what to do on a command line is another.
            String found = String.valueOf(e.getMessage()).replaceFirst(";[^;]*$", "");
            throw new Problem(folder == null ? found + "; `mnist.jar download` fetches it" : "--data: " + found, e);
        }
    }
}
