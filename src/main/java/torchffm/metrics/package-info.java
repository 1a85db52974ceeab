/**
 * Figures that say how good a model is, with torchmetrics' names and numbers.
 */
package torchffm.metrics;
