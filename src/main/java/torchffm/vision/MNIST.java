package torchffm.vision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Handwritten digits: 60,000 images to train on and 10,000 to test with; {@code torchvision.datasets.MNIST}.
 *
 * <pre>{@code
 * var train = MNIST.builder().transform(new ToTensor()).download(true).build();
 * var test = MNIST.builder(Path.of("data")).train(false).transform(new ToTensor()).build();
 * }</pre>
 */
public final class MNIST extends MnistDataset {

    private MNIST(Builder<MNIST> builder) throws IOException {
        super(builder);
    }

    /**
     * Reads from the cache, {@code ${XDG_CACHE_HOME:-~/.cache}/torchffm/mnist}.
     *
     * @return the options, of which none must be set
     */
    public static Builder<MNIST> builder() {
        return new Builder<>(ImageSet.MNIST, null, MNIST::new);
    }

    /**
     * Reads from a folder: IDX files, gzipped or not, in {@code root/MNIST/raw}, as torchvision lays them out, or in
     * {@code root} itself. Their format is checked, but not whose images they are.
     *
     * @param root the folder, the only place that is looked in
     * @return the options, of which none must be set
     */
    public static Builder<MNIST> builder(Path root) {
        return new Builder<>(ImageSet.MNIST, Objects.requireNonNull(root, "root"), MNIST::new);
    }
}
