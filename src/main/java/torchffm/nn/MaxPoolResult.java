package torchffm.nn;

import torchffm.Tensor;

/**
 * The maxima of windows, and where they are.
 *
 * @param output the maxima
 * @param indices their positions (int64): row times width plus column, within their image
 */
public record MaxPoolResult(Tensor output, Tensor indices) {}
