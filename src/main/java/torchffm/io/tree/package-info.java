/**
 * What a checkpoint holds, as values: Python's own, with their order and their identity. Nothing here needs LibTorch.
 *
 * <p>A tree is read by {@link torchffm.io.Checkpoint} or built by hand, and written by it. {@link
 * torchffm.io.tree.PyValue} lists the kinds; all of them are compared by identity, but for numbers, booleans and None.
 */
package torchffm.io.tree;
