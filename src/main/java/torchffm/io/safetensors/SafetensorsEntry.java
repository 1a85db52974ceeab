package torchffm.io.safetensors;

import torchffm.DType;

/**
 * A tensor of a file.
 *
 * @param name its name
 * @param dtype the type of its elements
 * @param shape its size in each dimension, as torch has it
 * @param offset where its bytes begin in the file
 * @param length how many they are
 */
public record SafetensorsEntry(String name, DType dtype, long[] shape, long offset, long length) {}
