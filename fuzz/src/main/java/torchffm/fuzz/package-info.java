/** Fuzz targets for Jazzer: each reader of files is given whatever comes, and must hold to what {@link Reading} says. */
@org.jspecify.annotations.NullMarked
package torchffm.fuzz;
