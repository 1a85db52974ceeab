/** NumPy's own format for one array, without its pickled objects. */
package torchffm.io.numpy;
