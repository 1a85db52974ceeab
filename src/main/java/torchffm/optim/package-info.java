/**
 * Optimizers, with PyTorch's names, options, order of arithmetic and messages ({@code torch.optim}): on the CPU the
 * results are those of Python's defaults, bit for bit.
 *
 * {@snippet :
 * Adam optimizer = new Adam(model.parameters(), 1e-3);
 * for (Batch batch : loader) {
 *     optimizer.zeroGrad();
 *     criterion.forward(model.forward(batch.input()), batch.target()).backward();
 *     optimizer.step();
 * }
 * }
 */
package torchffm.optim;
