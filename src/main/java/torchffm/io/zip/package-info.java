/** The zip archives that {@code torch.save} writes: a distrustful reader, and a writer that is exact to the byte. */
package torchffm.io.zip;
