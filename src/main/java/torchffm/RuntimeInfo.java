package torchffm;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What torchffm runs on.
 *
 * @param libtorchVersion LibTorch's version
 * @param libtorchPath the folder in which it was found
 * @param libtorchSource what named it: {@code -Dtorchffm.libtorch}, {@code LIBTORCH} or {@code cache}
 * @param shimPath the shim in use
 * @param cpuCapability the instruction set of LibTorch's kernels, such as {@code AVX2}
 * @param numThreads the threads that an operator uses
 * @param cudaProblem why CUDA is not in use; empty where it is
 */
public record RuntimeInfo(
        String libtorchVersion,
        Path libtorchPath,
        String libtorchSource,
        Path shimPath,
        String cpuCapability,
        int numThreads,
        Optional<String> cudaProblem) {}
