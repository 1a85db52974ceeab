package torchffm.mnist;

import torchffm.Tensor;

/**
 * How far a training has come.
 *
 * @param epoch how many epochs are complete
 * @param batch how many batches of the next one are
 * @param lossSum the sum of their losses
 * @param rngState the default generator's state
 * @param epochRngState what it was when that epoch began
 */
record TrainingPosition(long epoch, long batch, double lossSum, Tensor rngState, Tensor epochRngState) {}
