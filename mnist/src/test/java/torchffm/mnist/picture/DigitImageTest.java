package torchffm.mnist.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DigitImageTest {

    private static final int SIDE = DigitImage.SIDE;

    @Test
    void fitsTheLongerSideIntoTwentyPixels() {
        int[] box = box(convert(bar(300, 400, 90, 40, 60, 300, 0, 255)));
        assertEquals(20, box[3] - box[1] + 1, "height");
        assertEquals(4, box[2] - box[0] + 1, "width");
    }

    @Test
    void putsTheCentreOfMassInTheMiddle() {
        double[] center = center(convert(sevenOf(200, 0, 255)));
        assertEquals(14, center[0], 0.51);
        assertEquals(14, center[1], 0.51);
    }

    @Test
    void invertsDarkOnLight() {
        DigitImage dark = convert(sevenOf(200, 255, 0));
        DigitImage light = convert(sevenOf(200, 0, 255));
        assertTrue(dark.inverted());
        assertFalse(light.inverted());
        assertArrayEquals(light.pixels(), dark.pixels());
    }

    @Test
    void takesAnImageOfMnistAsItIs() {
        Grey image = sevenOf(SIDE, 0, 200);
        byte[] expected = new byte[SIDE * SIDE];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (byte) image.values()[i];
        }
        assertArrayEquals(expected, convert(image).pixels());
    }

    @Test
    void givesTheSameWhenItsOwnResultLiesInALargerPicture() {
        byte[] first = convert(sevenOf(170, 0, 255)).pixels();
        Grey larger = new Grey(90, 70, new float[90 * 70]);
        for (int i = 0; i < first.length; i++) {
            larger.values()[(i / SIDE + 30) * 90 + i % SIDE + 50] = first[i] & 255;
        }
        assertArrayEquals(first, convert(larger).pixels());
    }

    @Test
    void usesTheWholeRangeForAFaintDigit() {
        byte[] pixels = convert(sevenOf(100, 120, 80)).pixels();
        int strongest = 0;
        for (byte pixel : pixels) {
            strongest = Math.max(strongest, pixel & 255);
        }
        assertEquals(255, strongest);
    }

    @Test
    void dropsTheNoiseOfThePaper() {
        Grey clean = sevenOf(200, 220, 40);
        Grey noisy = sevenOf(200, 220, 40);
        Random random = new Random(1);
        for (int i = 0; i < noisy.values().length; i++) {
            noisy.values()[i] += random.nextFloat() * 16 - 8;
        }
        assertArrayEquals(box(convert(clean)), box(convert(noisy)));
    }

    @Test
    void findsNothingOnAnEvenPicture() {
        float[] even = new float[50 * 50];
        Arrays.fill(even, 130);
        assertNull(DigitImage.of(new Grey(50, 50, even)));
    }

    @Test
    void findsNothingOnAPictureOfOnePixel() {
        assertNull(DigitImage.of(new Grey(1, 1, new float[] {255})));
    }

    private static DigitImage convert(Grey picture) {
        DigitImage digit = DigitImage.of(picture);
        assertNotNull(digit);
        return digit;
    }

    private static Grey bar(int width, int height, int left, int top, int columns, int rows, int paper, int ink) {
        Grey picture = new Grey(width, height, new float[width * height]);
        Arrays.fill(picture.values(), paper);
        for (int y = top; y < top + rows; y++) {
            Arrays.fill(picture.values(), y * width + left, y * width + left + columns, ink);
        }
        return picture;
    }

    /** An angular seven on a square. */
    private static Grey sevenOf(int side, int paper, int ink) {
        Grey picture = bar(side, side, side / 4, side / 5, side / 2, side / 10, paper, ink);
        for (int y = side / 5; y < side * 4 / 5; y++) {
            int right = side * 3 / 4 - (y - side / 5) / 3;
            Arrays.fill(picture.values(), y * side + right - side / 10, y * side + right, ink);
        }
        return picture;
    }

    /** Left, top, right, bottom of what is not black. */
    private static int[] box(DigitImage digit) {
        int[] box = {SIDE, SIDE, -1, -1};
        for (int i = 0; i < SIDE * SIDE; i++) {
            if (digit.pixels()[i] != 0) {
                box[0] = Math.min(box[0], i % SIDE);
                box[1] = Math.min(box[1], i / SIDE);
                box[2] = Math.max(box[2], i % SIDE);
                box[3] = Math.max(box[3], i / SIDE);
            }
        }
        return box;
    }

    private static double[] center(DigitImage digit) {
        double mass = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < SIDE * SIDE; i++) {
            int value = digit.pixels()[i] & 255;
            mass += value;
            x += value * (i % SIDE);
            y += value * (i / SIDE);
        }
        return new double[] {x / mass, y / mass};
    }
}
