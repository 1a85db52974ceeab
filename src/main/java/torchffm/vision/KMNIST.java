package torchffm.vision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Cursive hiragana (Kuzushiji), in MNIST's format; {@code torchvision.datasets.KMNIST}.
 *
 * <pre>{@code
 * var train = KMNIST.builder().transform(new ToTensor()).download(true).build();
 * var test = KMNIST.builder(Path.of("data")).train(false).transform(new ToTensor()).build();
 * }</pre>
 */
public final class KMNIST extends MnistDataset {

    private KMNIST(Builder<KMNIST> builder) throws IOException {
        super(builder);
    }

    /**
     * Reads from the cache, {@code ${XDG_CACHE_HOME:-~/.cache}/torchffm/kmnist}.
     *
     * @return the options, of which none must be set
     */
    public static Builder<KMNIST> builder() {
        return new Builder<>(ImageSet.KMNIST, null, KMNIST::new);
    }

    /**
     * Reads from a folder: IDX files, gzipped or not, in {@code root/KMNIST/raw}, as torchvision lays them out, or in
     * {@code root} itself. Their format is checked, but not whose images they are.
     *
     * @param root the folder, the only place that is looked in
     * @return the options, of which none must be set
     */
    public static Builder<KMNIST> builder(Path root) {
        return new Builder<>(ImageSet.KMNIST, Objects.requireNonNull(root, "root"), KMNIST::new);
    }
}
