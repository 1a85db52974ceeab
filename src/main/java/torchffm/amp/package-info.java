/**
 * Training in mixed precision ({@code torch.amp}): {@link torchffm.Torch#autocast} chooses dtypes, a
 * {@link torchffm.amp.GradScaler} keeps the gradients of half precision from vanishing.
 *
 * {@snippet :
 * GradScaler scaler = new GradScaler("cuda");
 * for (Batch batch : loader) {
 *     optimizer.zeroGrad();
 *     try (Mode _ = Torch.autocast("cuda", DType.FLOAT16)) {
 *         loss = criterion.forward(model.forward(batch.input()), batch.target());
 *     }
 *     scaler.scale(loss).backward();
 *     scaler.step(optimizer);
 *     scaler.update();
 * }
 * }
 */
package torchffm.amp;
