/** What {@code inspect} shows of a file. Nothing here needs LibTorch. */
package torchffm.mnist.inspect;
