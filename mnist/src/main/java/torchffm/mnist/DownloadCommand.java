package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import torchffm.mnist.console.DownloadNotice;
import torchffm.mnist.console.Terminal;
import torchffm.vision.MNIST;

/** Fetches MNIST. */
@Command(name = "download", description = "Fetch MNIST (11 MB) into the cache, if it is not there.")
final class DownloadCommand extends ProgramCommand {

    static final String MNIST_SIZE = "MNIST, 11 MB";

    DownloadCommand() {}

    @Override
    void run(PrintWriter out, PrintWriter err) throws IOException {
        DataOption cache = new DataOption();
        DownloadNotice notice = new DownloadNotice(err, Terminal.detect(), MNIST_SIZE);
        try (MNIST train = cache.fetch(true, notice);
                MNIST test = cache.fetch(false, notice)) {
            out.println("MNIST: in the cache, %d images to train on and %d to test with"
                    .formatted(train.size(), test.size()));
        }
    }
}
