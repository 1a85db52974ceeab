package torchffm.nn;

import java.util.Objects;
import torchffm.Tensor;
import torchffm.internal.Operators;

/** What zeroes elements or channels at random. A layer of {@link Functional}. */
abstract class Dropouts extends Softmaxes {

    Dropouts() {}

    /**
     * In training, drops elements so that mean and deviation stay as they were: {@code alpha_dropout}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor alphaDropout(Tensor input) {
        return alphaDropout(input, 0.5, false, false);
    }

    /**
     * In training, drops elements so that mean and deviation stay as they were: {@code alpha_dropout}.
     *
     * @param input of any shape
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor alphaDropout(Tensor input, double p, boolean training) {
        return alphaDropout(input, p, training, false);
    }

    /**
     * In training, drops elements so that mean and deviation stay as they were: {@code alpha_dropout}.
     *
     * @param input of any shape
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor alphaDropout(Tensor input, double p, boolean training, boolean inplace) {
        Functional.checkProbability(p);
        if (inplace) {
            Operators.begin("aten::alpha_dropout_", "")
                    .arg("input", input)
                    .arg(p)
                    .arg(training)
                    .run();
            return input;
        }
        return Operators.begin("aten::alpha_dropout", "")
                .arg("input", input)
                .arg(p)
                .arg(training)
                .tensor();
    }

    /**
     * In training, drops whole channels so that mean and deviation stay as they were: {@code feature_alpha_dropout}.
     *
     * @param input of any shape
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor featureAlphaDropout(Tensor input) {
        return featureAlphaDropout(input, 0.5, false, false);
    }

    /**
     * In training, drops whole channels so that mean and deviation stay as they were: {@code feature_alpha_dropout}.
     *
     * @param input of any shape
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor featureAlphaDropout(Tensor input, double p, boolean training) {
        return featureAlphaDropout(input, p, training, false);
    }

    /**
     * In training, drops whole channels so that mean and deviation stay as they were: {@code feature_alpha_dropout}.
     *
     * @param input of any shape
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor featureAlphaDropout(Tensor input, double p, boolean training, boolean inplace) {
        Functional.checkProbability(p);
        if (inplace) {
            Operators.begin("aten::feature_alpha_dropout_", "")
                    .arg("input", input)
                    .arg(p)
                    .arg(training)
                    .run();
            return input;
        }
        return Operators.begin("aten::feature_alpha_dropout", "")
                .arg("input", input)
                .arg(p)
                .arg(training)
                .tensor();
    }

    /**
     * In training, zeroes whole channels of sequences: {@code dropout1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1, or the input has other dimensions
     */
    public static Tensor dropout1d(Tensor input) {
        return dropout1d(input, 0.5, true, false);
    }

    /**
     * In training, zeroes whole channels of sequences: {@code dropout1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1, or the input has other dimensions
     */
    public static Tensor dropout1d(Tensor input, double p, boolean training) {
        return dropout1d(input, p, training, false);
    }

    /**
     * In training, zeroes whole channels of sequences: {@code dropout1d}.
     *
     * @param input {@code (N, C, L)} or {@code (C, L)}
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1, or the input has other dimensions
     */
    public static Tensor dropout1d(Tensor input, double p, boolean training, boolean inplace) {
        Objects.requireNonNull(input, "input");
        Functional.checkProbability(p);
        long dims = input.dim();
        if (dims != 2 && dims != 3) {
            throw new IllegalArgumentException(
                    "dropout1d: Expected 2D or 3D input, but received a " + dims + "D input.");
        }
        return channels(input, p, training, inplace, input.dim() == 3);
    }

    /**
     * In training, zeroes whole channels of images: {@code dropout2d}. Three dimensions are {@code (N, C, L)}, as in Python.
     *
     * @param input {@code (N, C, H, W)}
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout2d(Tensor input) {
        return dropout2d(input, 0.5, true, false);
    }

    /**
     * In training, zeroes whole channels of images: {@code dropout2d}. Three dimensions are {@code (N, C, L)}, as in Python.
     *
     * @param input {@code (N, C, H, W)}
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout2d(Tensor input, double p, boolean training) {
        return dropout2d(input, p, training, false);
    }

    /**
     * In training, zeroes whole channels of images: {@code dropout2d}. Three dimensions are {@code (N, C, L)}, as in Python.
     *
     * @param input {@code (N, C, H, W)}
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout2d(Tensor input, double p, boolean training, boolean inplace) {
        Objects.requireNonNull(input, "input");
        Functional.checkProbability(p);
        long dims = input.dim();
        if (dims != 3 && dims != 4) {
            warnOfDims("dropout2d", dims, "3D or 4D");
        }
        if (dims == 3) {
            FunctionalWarning.log(
                    "dropout2d: Received a 3D input, which is taken for (N, C, L); dropout1d says so without a warning.");
        }
        if (inplace) {
            Operators.begin("aten::feature_dropout_", "")
                    .arg("input", input)
                    .arg(p)
                    .arg(training)
                    .run();
            return input;
        }
        return Operators.begin("aten::feature_dropout", "")
                .arg("input", input)
                .arg(p)
                .arg(training)
                .tensor();
    }

    /**
     * In training, zeroes whole channels of volumes: {@code dropout3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout3d(Tensor input) {
        return dropout3d(input, 0.5, true, false);
    }

    /**
     * In training, zeroes whole channels of volumes: {@code dropout3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout3d(Tensor input, double p, boolean training) {
        return dropout3d(input, p, training, false);
    }

    /**
     * In training, zeroes whole channels of volumes: {@code dropout3d}.
     *
     * @param input {@code (N, C, D, H, W)} or {@code (C, D, H, W)}
     * @param p the probability to be dropped
     * @param training whether anything is done at all
     * @param inplace whether to overwrite the input
     * @return of the same shape; the input itself if in place
     * @throws IllegalArgumentException if p is not between 0 and 1
     */
    public static Tensor dropout3d(Tensor input, double p, boolean training, boolean inplace) {
        Objects.requireNonNull(input, "input");
        Functional.checkProbability(p);
        long dims = input.dim();
        if (dims != 4 && dims != 5) {
            warnOfDims("dropout3d", dims, "4D or 5D");
        }
        return channels(input, p, training, inplace, input.dim() == 5);
    }

    private static void warnOfDims(String name, long dims, String expected) {
        FunctionalWarning.log(name + ": Received a " + dims + "-D input, which is deprecated; " + expected
                + " inputs are expected. To retain the behavior and silence this warning, please use dropout instead.");
    }

    private static Tensor channels(Tensor input, double p, boolean training, boolean inplace, boolean isBatched) {
        if (inplace) {
            Tensor batch = isBatched ? input : input.unsqueeze_(0);
            Operators.begin("aten::feature_dropout_", "")
                    .arg("input", batch)
                    .arg(p)
                    .arg(training)
                    .run();
            return isBatched ? input : input.squeeze_(0);
        }
        Tensor batch = isBatched ? input : input.unsqueeze(0);
        Tensor result = Operators.begin("aten::feature_dropout", "")
                .arg("input", batch)
                .arg(p)
                .arg(training)
                .tensor();
        return isBatched ? result : result.squeeze(0);
    }
}
