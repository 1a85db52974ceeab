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
 *
 * <p>Their states, and those of learning rate schedulers, are maps that a checkpoint has as Python writes and reads them, so
 * training stops in one language and goes on in the other, bit for bit:
 *
 * {@snippet :
 * Map<String, Object> state = new LinkedHashMap<>();
 * state.put("model", model.stateDict());
 * state.put("optimizer", optimizer.stateDict());
 * state.put("rng", Torch.getRngState());
 * Checkpoint.save(path, state);
 *
 * try (Checkpoint checkpoint = Checkpoint.load(path)) {
 *     model.loadStateDict(checkpoint.stateDict(checkpoint.get("model")));
 *     optimizer.loadStateDict(checkpoint.map(checkpoint.get("optimizer")));
 *     Torch.setRngState(checkpoint.tensor((PyTensor) checkpoint.get("rng")));
 * }
 * }
 */
package torchffm.optim;
