/**
 * The optional arguments of operators that have more than three, a class for each set of them: its setters have the
 * arguments' names in Java's casing, and it is given in their place. What is not set is what PyTorch has by default.
 */
package torchffm.options;
