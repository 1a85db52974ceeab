package torchffm.mnist.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * A grey picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param values row by row, 0 (black) to 255 (white)
 */
record Grey(int width, int height, float[] values) {

    float at(int x, int y) {
        return values[y * width + x];
    }

    /** Reads a picture's brightness, its transparent parts over the given one. */
    static Grey of(BufferedImage picture, int behind) {
        Grey result =
                new Grey(picture.getWidth(), picture.getHeight(), new float[picture.getWidth() * picture.getHeight()]);
        boolean grey = !(picture.getColorModel() instanceof IndexColorModel)
                && picture.getColorModel().getNumColorComponents() == 1;
        for (int y = 0; y < result.height; y++) {
            for (int x = 0; x < result.width; x++) {
                int alpha = picture.getColorModel().hasAlpha() ? picture.getRGB(x, y) >>> 24 : 255;
                float value = grey ? sample(picture, x, y) : luminance(picture.getRGB(x, y));
                result.values[y * result.width + x] = (value * alpha + behind * (255 - alpha)) / 255;
            }
        }
        return result;
    }

    /** The file's own number: {@code getRGB} would brighten a grey picture on its way to sRGB. */
    private static float sample(BufferedImage picture, int x, int y) {
        Raster raster = picture.getRaster();
        int largest = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        return raster.getSample(x, y, 0) * 255f / largest;
    }

    private static float luminance(int rgb) {
        return 0.299f * (rgb >> 16 & 255) + 0.587f * (rgb >> 8 & 255) + 0.114f * (rgb & 255);
    }

    /** Cuts out {@code columns × rows} pixels from the given corner. */
    Grey crop(int left, int top, int columns, int rows) {
        Grey part = new Grey(columns, rows, new float[columns * rows]);
        for (int y = 0; y < rows; y++) {
            System.arraycopy(values, (top + y) * width + left, part.values, y * columns, columns);
        }
        return part;
    }

    /** Turns a picture the way a camera's note says it was held (Exif's orientation, 1 to 8). */
    Grey oriented(int orientation) {
        boolean sideways = orientation >= 5;
        int columns = sideways ? height : width;
        int rows = sideways ? width : height;
        Grey turned = new Grey(columns, rows, new float[values.length]);
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < columns; x++) {
                turned.values[y * columns + x] = switch (orientation) {
                    case 2 -> at(width - 1 - x, y);
                    case 3 -> at(width - 1 - x, height - 1 - y);
                    case 4 -> at(x, height - 1 - y);
                    case 5 -> at(y, x);
                    case 6 -> at(y, height - 1 - x);
                    case 7 -> at(width - 1 - y, height - 1 - x);
                    case 8 -> at(width - 1 - y, x);
                    default -> at(x, y);
                };
            }
        }
        return turned;
    }

    /** Scales to another size, each new pixel the triangle-weighted mean of the old ones that it covers. */
    Grey scaled(int columns, int rows) {
        return scaledAcross(columns).transposed().scaledAcross(rows).transposed();
    }

    private Grey scaledAcross(int columns) {
        Grey result = new Grey(columns, height, new float[columns * height]);
        double scale = (double) width / columns;
        double reach = Math.max(1, scale);
        for (int x = 0; x < columns; x++) {
            double center = (x + 0.5) * scale;
            int from = Math.max(0, (int) (center - reach));
            int to = Math.min(width, (int) Math.ceil(center + reach));
            for (int y = 0; y < height; y++) {
                double sum = 0;
                double weights = 0;
                for (int i = from; i < to; i++) {
                    double weight = Math.max(0, 1 - Math.abs(i + 0.5 - center) / reach);
                    sum += weight * at(i, y);
                    weights += weight;
                }
                result.values[y * columns + x] = (float) (sum / weights);
            }
        }
        return result;
    }

    private Grey transposed() {
        return oriented(5);
    }
}
