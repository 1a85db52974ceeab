/**
 * Datasets, and loaders that go over them in batches: PyTorch's {@code torch.utils.data}.
 */
package torchffm.data;
