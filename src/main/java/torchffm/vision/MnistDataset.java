package torchffm.vision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.data.Batch;
import torchffm.data.BatchedDataset;
import torchffm.data.Collate;
import torchffm.data.Example;

/**
 * Images of 28 × 28 pixels in ten classes, read from files in MNIST's format; what {@link MNIST}, {@link FashionMNIST} and
 * {@link KMNIST} share.
 *
 * <p>A sample is an image and its label: the transform's result (without a transform the pixels, uint8 of shape
 * {@code (28, 28)}), and an int64 of shape {@code ()}. The files are read whole, into memory that the dataset holds until
 * it is closed or collected.
 *
 * <p>Safe for use by several threads, if the transform is.
 */
public abstract sealed class MnistDataset implements BatchedDataset, AutoCloseable permits MNIST, FashionMNIST, KMNIST {

    private static final int SIDE = 28;

    private final ImageSet set;
    private final boolean train;
    private final @Nullable Transform transform;
    private final Tensor data;
    private final Tensor targets;

    MnistDataset(Builder<?> builder) throws IOException {
        this.set = builder.folders.set();
        this.train = builder.train;
        this.transform = builder.transform;
        boolean cached = builder.folders.root() == null;
        ImageSet.Resource images = set.images(train);
        ImageSet.Resource labels = set.labels(train);
        Path imageFile = builder.folders.require(images);
        Path labelFile = builder.folders.require(labels);
        this.data = IdxFile.read(imageFile, new long[] {-1, SIDE, SIDE}, cached ? images.sha256() : null);
        try (Tensor bytes = IdxFile.read(labelFile, new long[] {data.size(0)}, cached ? labels.sha256() : null)) {
            checkLabels(labelFile, bytes);
            this.targets = bytes.to(DType.INT64).keep();
        } catch (IOException | RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private void checkLabels(Path file, Tensor labels) throws IdxFormatException {
        byte[] bytes = labels.toByteArray();
        for (int i = 0; i < bytes.length; i++) {
            if (Byte.toUnsignedInt(bytes[i]) >= set.classes().size()) {
                throw new IdxFormatException(
                        file,
                        "label of sample " + i,
                        "0 to " + (set.classes().size() - 1),
                        String.valueOf(Byte.toUnsignedInt(bytes[i])));
            }
        }
    }

    /**
     * All images, as they are in the file.
     *
     * @return {@code (N, 28, 28)}, uint8; the dataset's own, not a copy
     */
    public Tensor data() {
        return data;
    }

    /**
     * All labels.
     *
     * @return {@code (N)}, int64; the dataset's own, not a copy
     */
    public Tensor targets() {
        return targets;
    }

    /**
     * What the labels mean, with torchvision's names.
     *
     * @return ten names, in the order of the labels
     */
    public List<String> classes() {
        return set.classes();
    }

    /**
     * Whether these are the images to train on, and not those to test with.
     *
     * @return as asked for
     */
    public boolean isTrain() {
        return train;
    }

    @Override
    public long size() {
        return data.size(0);
    }

    @Override
    public Example get(long index) {
        Objects.checkIndex(index, size());
        Tensor image = data.select(0, index);
        return new Example(transform == null ? image : transform.apply(image), targets.select(0, index));
    }

    @Override
    public Batch getBatch(long[] indices) {
        long size = size();
        for (long index : Objects.requireNonNull(indices, "indices")) {
            Objects.checkIndex(index, size);
        }
        if (transform != null && !transform.isBatched()) {
            return Collate.stack(LongStream.of(indices).mapToObj(this::get).toList());
        }
        Tensor index = Torch.tensor(indices, indices.length);
        Tensor images = data.indexSelect(0, index);
        return new Batch(transform == null ? images : transform.apply(images), targets.indexSelect(0, index));
    }

    /** Frees the images and labels. Closing again does nothing. */
    @Override
    public void close() {
        data.close();
        targets.close();
    }

    /** Torchvision's text, without its transform's. */
    @Override
    public String toString() {
        return "Dataset " + set.name() + "\n    Number of datapoints: " + size() + "\n    Split: "
                + (train ? "Train" : "Test");
    }

    /**
     * The options of a dataset.
     *
     * @param <D> the dataset
     */
    public static final class Builder<D extends MnistDataset> {
        private final Folders folders;
        private final Factory<D> factory;
        private boolean train = true;
        private @Nullable Transform transform;
        private boolean download;
        private DownloadProgress progress = DownloadProgress.NONE;

        /** Makes the dataset when its files are there. */
        interface Factory<D extends MnistDataset> {
            D make(Builder<D> builder) throws IOException;
        }

        Builder(ImageSet set, @Nullable Path root, Factory<D> factory) {
            this.folders = new Folders(set, root);
            this.factory = factory;
        }

        /**
         * Whether to read the 60,000 images to train on, or the 10,000 to test with.
         *
         * @param train true by default
         * @return this
         */
        public Builder<D> train(boolean train) {
            this.train = train;
            return this;
        }

        /**
         * What is done to each image.
         *
         * @param transform null, the default, leaves it as it is; {@link ToTensor} is the usual one
         * @return this
         */
        public Builder<D> transform(@Nullable Transform transform) {
            this.transform = transform;
            return this;
        }

        /**
         * Whether files that are not there are fetched: into the cache, or into {@code ROOT/NAME/raw}, torchvision's
         * place. Without it nothing touches the network.
         *
         * @param download false by default
         * @return this
         */
        public Builder<D> download(boolean download) {
            this.download = download;
            return this;
        }

        /**
         * Who is told how far a download is.
         *
         * @param progress nobody by default
         * @return this
         */
        public Builder<D> progress(DownloadProgress progress) {
            this.progress = Objects.requireNonNull(progress, "progress");
            return this;
        }

        /**
         * Reads the files, and fetches them before where that is asked for and necessary.
         *
         * @return the dataset
         * @throws java.io.FileNotFoundException if a file is not there, and was not to be fetched
         * @throws IdxFormatException if a file is broken
         * @throws IOException if a file can't be read, or not be had from any source
         */
        public D build() throws IOException {
            if (download && !folders.isComplete()) {
                new Download(folders, progress, "npm").fetchMissing();
            }
            try {
                return factory.make(this);
            } catch (IdxFormatException broken) {
                // In the cache it is our file, and can be had again.
                if (!download || folders.root() != null) {
                    throw broken;
                }
                Files.delete(broken.file());
            }
            new Download(folders, progress, "npm").fetchMissing();
            return factory.make(this);
        }
    }
}
