/**
 * Just enough pickle: the stack machine, the values, and the closed list of names that a checkpoint may use, both ways.
 *
 * <p>Nothing here knows of LibTorch, of zip files, or of how to load a class by its name.
 */
package torchffm.io.pickle;
