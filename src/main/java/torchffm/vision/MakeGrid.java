package torchffm.vision;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.Torch;

/**
 * Lays out a batch of images as one picture; {@code torchvision.utils.make_grid}, with its result bit for bit.
 *
 * <pre>{@code
 * Tensor grid = MakeGrid.makeGrid(images);
 * Tensor wide = MakeGrid.builder().nrow(10).padding(1).build().apply(images);
 * }</pre>
 */
public final class MakeGrid {

    private final int nrow;
    private final int padding;
    private final boolean normalize;
    private final double @Nullable [] valueRange;
    private final boolean scaleEach;
    private final double padValue;

    private MakeGrid(Builder builder) {
        this.nrow = builder.nrow;
        this.padding = builder.padding;
        this.normalize = builder.normalize;
        this.valueRange = builder.valueRange;
        this.scaleEach = builder.scaleEach;
        this.padValue = builder.padValue;
    }

    /**
     * Lays out a batch with torchvision's defaults.
     *
     * @param images see {@link #apply(Tensor)}
     * @return the picture, {@code (C, H, W)}
     */
    public static Tensor makeGrid(Tensor images) {
        return builder().build().apply(images);
    }

    /**
     * Lays out images of the same size with torchvision's defaults.
     *
     * @param images each {@code (C, H, W)}; at least one
     * @return the picture, {@code (C, H, W)}
     */
    public static Tensor makeGrid(List<Tensor> images) {
        return makeGrid(Torch.stack(images, 0));
    }

    /**
     * Options other than the defaults.
     *
     * @return the options, of which none must be set
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Lays out a batch. Images of one channel become images of three; a single image comes back without a border.
     *
     * @param images {@code (N, C, H, W)}, {@code (C, H, W)} or {@code (H, W)}; not changed
     * @return the picture, {@code (C, H', W')}, of the same dtype
     * @throws IllegalArgumentException for another number of dimensions, or no image
     */
    public Tensor apply(Tensor images) {
        Objects.requireNonNull(images, "images");
        if (images.dim() < 2 || images.dim() > 4 || images.size(0) == 0) {
            throw new IllegalArgumentException("images: expected (N, C, H, W), (C, H, W) or (H, W), but got shape "
                    + Arrays.toString(images.shape()));
        }
        try (var _ = Torch.noGrad()) {
            Tensor batch = inColour(images);
            if (normalize) {
                batch = batch.clone();
                normalize(batch);
            }
            return batch.size(0) == 1 ? batch.squeeze(0) : layOut(batch);
        }
    }

    private static Tensor inColour(Tensor images) {
        Tensor batch = images;
        if (batch.dim() == 2) {
            batch = batch.unsqueeze(0);
        }
        if (batch.dim() == 3) {
            batch = batch.unsqueeze(0);
        }
        return batch.size(1) == 1 ? Torch.cat(List.of(batch, batch, batch), 1) : batch;
    }

    private void normalize(Tensor batch) {
        if (scaleEach) {
            for (long i = 0; i < batch.size(0); i++) {
                scale(batch.select(0, i));
            }
        } else {
            scale(batch);
        }
    }

    private void scale(Tensor image) {
        double low = valueRange != null ? valueRange[0] : image.min().item();
        double high = valueRange != null ? valueRange[1] : image.max().item();
        image.clamp_(low, high).sub_(low).div_(Math.max(high - low, 1e-5));
    }

    private Tensor layOut(Tensor batch) {
        long count = batch.size(0);
        long columns = Math.min(nrow, count);
        long rows = Math.ceilDiv(count, columns);
        long height = batch.size(2) + padding;
        long width = batch.size(3) + padding;
        long[] size = {batch.size(1), height * rows + padding, width * columns + padding};
        Tensor grid = batch.newFull(size, padValue);
        for (long i = 0; i < count; i++) {
            grid.narrow(1, i / columns * height + padding, height - padding)
                    .narrow(2, i % columns * width + padding, width - padding)
                    .copy_(batch.select(0, i));
        }
        return grid;
    }

    /** The options of {@link MakeGrid}, with torchvision's names and defaults. */
    public static final class Builder {
        private int nrow = 8;
        private int padding = 2;
        private boolean normalize;
        private double @Nullable [] valueRange;
        private boolean scaleEach;
        private double padValue;

        private Builder() {}

        /**
         * How many images stand in a row.
         *
         * @param nrow 1 or more; 8 by default
         * @return this
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder nrow(int nrow) {
            if (nrow < 1) {
                throw new IllegalArgumentException("nrow: expected 1 or more, but got " + nrow);
            }
            this.nrow = nrow;
            return this;
        }

        /**
         * The space around each image.
         *
         * @param padding in pixels, 0 or more; 2 by default
         * @return this
         * @throws IllegalArgumentException if it is less than 0
         */
        public Builder padding(int padding) {
            if (padding < 0) {
                throw new IllegalArgumentException("padding: expected 0 or more, but got " + padding);
            }
            this.padding = padding;
            return this;
        }

        /**
         * Whether the values are shifted and scaled to 0 to 1.
         *
         * @param normalize false by default
         * @return this
         */
        public Builder normalize(boolean normalize) {
            this.normalize = normalize;
            return this;
        }

        /**
         * The range that {@link #normalize} takes to 0 to 1; values outside are clamped. By default it is that of the
         * images.
         *
         * @param low what becomes 0
         * @param high what becomes 1
         * @return this
         */
        public Builder valueRange(double low, double high) {
            this.valueRange = new double[] {low, high};
            return this;
        }

        /**
         * Whether {@link #normalize} takes the range of each image for itself.
         *
         * @param scaleEach false by default
         * @return this
         */
        public Builder scaleEach(boolean scaleEach) {
            this.scaleEach = scaleEach;
            return this;
        }

        /**
         * What fills the space between the images.
         *
         * @param padValue 0 by default
         * @return this
         */
        public Builder padValue(double padValue) {
            this.padValue = padValue;
            return this;
        }

        /**
         * Takes these options.
         *
         * @return what lays out images so
         */
        public MakeGrid build() {
            return new MakeGrid(this);
        }
    }
}
