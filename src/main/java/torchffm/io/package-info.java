/**
 * Checkpoints: state dicts in the zip format of {@code torch.save}, read and written in Java alone.
 *
 * <p>{@link torchffm.io.StateDict} is the way in. Below it, each knowing only what stands under it: the tree of Python
 * values (package {@code pickle}) and the archive (package {@code zip}), neither of which needs LibTorch.
 */
package torchffm.io;
