package torchffm.mnist.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A picture of a digit, made the way MNIST's were: light on dark, scaled so that it just fits a box of 20×20, and that
 * box laid into 28×28 so that the digit's centre of mass is in the middle.
 *
 * @param pixels 28×28 values row by row, 0 to 255
 * @param inverted whether the picture was dark on light
 */
public record DigitImage(byte[] pixels, boolean inverted) {

    /** The side of the image, in pixels. */
    public static final int SIDE = 28;

    private static final int BOX = 20;

    /** MNIST's centres of mass lie within half a pixel of this one. */
    private static final int MIDDLE = 14;

    /** A picture whose lightest and darkest parts differ less is taken for empty. */
    private static final float LEAST_CONTRAST = 24;

    /** How much of the strongest ink is at most taken for noise of the paper. */
    private static final float MOST_NOISE = 0.3f;

    /** How much of it a pixel has to have for the box to reach there: a JPEG's strokes have faint echoes. */
    private static final float EDGE = 0.12f;

    /** Converts a picture; null if there is nothing on it. A 28×28 one that is light on dark is taken as it is. */
    static @Nullable DigitImage of(Grey picture) {
        float[] border = border(picture);
        float background = border[border.length / 2];
        boolean inverted = darkerThan(picture, background);
        Grey ink = ink(picture, background, inverted);
        float strongest = max(ink.values());
        if (strongest < LEAST_CONTRAST) {
            return null;
        }
        if (!inverted && picture.width() == SIDE && picture.height() == SIDE) {
            return new DigitImage(bytes(picture.values(), 1), false);
        }
        float borderInk = Math.max(Math.abs(border[0] - background), Math.abs(border[border.length - 1] - background));
        float noise = Math.min(1.5f * borderInk, MOST_NOISE * strongest);
        for (int i = 0; i < ink.values().length; i++) {
            ink.values()[i] = ink.values()[i] <= noise ? 0 : ink.values()[i];
        }
        return new DigitImage(centered(boxed(ink, EDGE * strongest)), inverted);
    }

    /** The outermost pixels, from dark to light. */
    private static float[] border(Grey picture) {
        float[] border = new float[2 * (picture.width() + picture.height())];
        int n = 0;
        for (int x = 0; x < picture.width(); x++) {
            border[n++] = picture.at(x, 0);
            border[n++] = picture.at(x, picture.height() - 1);
        }
        for (int y = 0; y < picture.height(); y++) {
            border[n++] = picture.at(0, y);
            border[n++] = picture.at(picture.width() - 1, y);
        }
        Arrays.sort(border);
        return border;
    }

    /** Whether what differs from the background is mostly darker. */
    private static boolean darkerThan(Grey picture, float background) {
        double balance = 0;
        for (float value : picture.values()) {
            balance += (background - value) * Math.abs(background - value);
        }
        return balance > 0;
    }

    private static Grey ink(Grey picture, float background, boolean inverted) {
        float[] ink = new float[picture.values().length];
        for (int i = 0; i < ink.length; i++) {
            float difference = picture.values()[i] - background;
            ink[i] = Math.max(0, inverted ? -difference : difference);
        }
        return new Grey(picture.width(), picture.height(), ink);
    }

    /** Cuts the ink out and scales its longer side to the box. */
    private static Grey boxed(Grey ink, float edge) {
        int left = ink.width();
        int right = -1;
        int top = ink.height();
        int bottom = -1;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) > edge) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        Grey digit = ink.crop(left, top, right - left + 1, bottom - top + 1);
        double scale = (double) BOX / Math.max(digit.width(), digit.height());
        return digit.scaled(Math.max(1, (int) Math.round(digit.width() * scale)), Math.max(1, (int)
                Math.round(digit.height() * scale)));
    }

    /** Lays the digit into the image by its centre of mass, its strongest ink at 255. */
    private static byte[] centered(Grey digit) {
        double mass = 0;
        double massX = 0;
        double massY = 0;
        for (int y = 0; y < digit.height(); y++) {
            for (int x = 0; x < digit.width(); x++) {
                mass += digit.at(x, y);
                massX += x * digit.at(x, y);
                massY += y * digit.at(x, y);
            }
        }
        int left = offset(massX / mass, digit.width());
        int top = offset(massY / mass, digit.height());
        float[] image = new float[SIDE * SIDE];
        for (int y = 0; y < digit.height(); y++) {
            System.arraycopy(digit.values(), y * digit.width(), image, (top + y) * SIDE + left, digit.width());
        }
        return bytes(image, 255 / max(image));
    }

    private static int offset(double center, int length) {
        return Math.clamp((int) Math.ceil(MIDDLE - 0.5 - center), 0, SIDE - length);
    }

    private static float max(float[] values) {
        float max = 0;
        for (float value : values) {
            max = Math.max(max, value);
        }
        return max;
    }

    private static byte[] bytes(float[] values, float scale) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(values[i] * scale);
        }
        return bytes;
    }
}
