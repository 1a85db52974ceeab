package torchffm.vision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Pieces of clothing, in MNIST's format; {@code torchvision.datasets.FashionMNIST}.
 *
 * <pre>{@code
 * var train = FashionMNIST.builder().transform(new ToTensor()).download(true).build();
 * var test = FashionMNIST.builder(Path.of("data")).train(false).transform(new ToTensor()).build();
 * }</pre>
 */
public final class FashionMNIST extends MnistDataset {

    private FashionMNIST(Builder<FashionMNIST> builder) throws IOException {
        super(builder);
    }

    /**
     * Reads from the cache, {@code ${XDG_CACHE_HOME:-~/.cache}/torchffm/fashionmnist}.
     *
     * @return the options, of which none must be set
     */
    public static Builder<FashionMNIST> builder() {
        return new Builder<>(ImageSet.FASHION_MNIST, null, FashionMNIST::new);
    }

    /**
     * Reads from a folder: IDX files, gzipped or not, in {@code root/FashionMNIST/raw}, as torchvision lays them out, or in
     * {@code root} itself. Their format is checked, but not whose images they are.
     *
     * @param root the folder, the only place that is looked in
     * @return the options, of which none must be set
     */
    public static Builder<FashionMNIST> builder(Path root) {
        return new Builder<>(ImageSet.FASHION_MNIST, Objects.requireNonNull(root, "root"), FashionMNIST::new);
    }
}
