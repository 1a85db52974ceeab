/**
 * Image data sets, transforms and pictures: what {@code torchvision} has of them.
 */
package torchffm.vision;
