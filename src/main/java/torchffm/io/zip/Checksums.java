package torchffm.io.zip;

/** What CRC-32 is: a polynomial over the bits of the data, modulo another. The first bit of a number is its highest. */
final class Checksums {
    private static final int MODULUS = 0xEDB88320;
    private static final int ONE = 1 << 31;

    /** x to the power of 8: what a byte that follows makes of all that lies before. */
    private static final int BYTE = 1 << 23;

    private Checksums() {}

    /**
     * Returns the CRC-32 of some data and others behind them.
     *
     * @param first the CRC-32 of the former
     * @param second that of the latter
     * @param length of the latter, in bytes
     */
    static int combine(int first, int second, long length) {
        int shift = ONE;
        int power = BYTE;
        for (long left = length; left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                shift = multiply(shift, power);
            }
            power = multiply(power, power);
        }
        return multiply(first, shift) ^ second;
    }

    private static int multiply(int a, int b) {
        int product = 0;
        int shifted = b;
        for (int bit = ONE; bit != 0; bit >>>= 1) {
            if ((a & bit) != 0) {
                product ^= shifted;
            }
            shifted = shifted >>> 1 ^ ((shifted & 1) != 0 ? MODULUS : 0);
        }
        return product;
    }
}
