/**
 * The generator of torchffm's typed layer: {@link torchffm.generator.Generate}.
 */
package torchffm.generator;
