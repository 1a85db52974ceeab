package torchffm.amp;

import java.util.Objects;

/** What a {@link GradScaler} is made with; Python's defaults where nothing is said. */
public final class GradScalerBuilder {
    String device = "cuda";
    double initScale = 65536;
    double growthFactor = 2;
    double backoffFactor = 0.5;
    long growthInterval = 2000;
    boolean enabled = true;

    GradScalerBuilder() {}

    /**
     * Sets the type of the device where losses are ({@code "cuda"} by default).
     *
     * @param value {@code "cuda"} or {@code "cpu"}
     * @return this
     */
    public GradScalerBuilder device(String value) {
        device = Objects.requireNonNull(value, "value");
        return this;
    }

    /**
     * Sets the scale to begin with (65536 by default).
     *
     * @param value the scale
     * @return this
     */
    public GradScalerBuilder initScale(double value) {
        initScale = value;
        return this;
    }

    /**
     * Sets by what the scale is multiplied to make it larger (2 by default).
     *
     * @param value more than 1
     * @return this
     */
    public GradScalerBuilder growthFactor(double value) {
        growthFactor = value;
        return this;
    }

    /**
     * Sets by what the scale is multiplied to make it smaller (0.5 by default).
     *
     * @param value less than 1
     * @return this
     */
    public GradScalerBuilder backoffFactor(double value) {
        backoffFactor = value;
        return this;
    }

    /**
     * Sets after how many steps without an infinite gradient the scale is made larger (2000 by default).
     *
     * @param value the number of steps
     * @return this
     */
    public GradScalerBuilder growthInterval(long value) {
        growthInterval = value;
        return this;
    }

    /**
     * Sets whether the scaler does anything (it does by default).
     *
     * @param value false for one that only passes on
     * @return this
     */
    public GradScalerBuilder enabled(boolean value) {
        enabled = value;
        return this;
    }

    /**
     * Makes the scaler.
     *
     * @return a new one
     * @throws IllegalArgumentException if the growth factor is not more than 1, or the backoff factor not less
     */
    public GradScaler build() {
        return new GradScaler(this);
    }
}
