package torchffm.autograd;

import java.util.List;
import java.util.function.Function;
import torchffm.Tensor;

/**
 * One comparison of analytical and numerical derivatives.
 *
 * @param function whose outputs are real, or by forward mode its inputs
 * @param functionOutputs all that it returned
 * @param inputs where
 * @param outputs those of the outputs that require grad
 * @param options the options
 * @param complexIndices which outputs, or by forward mode inputs, are one part of a complex one
 * @param isImaginary whether it is the imaginary part
 * @param isForward whether forward mode is checked
 */
record GradcheckCase(
        Function<List<Tensor>, List<Tensor>> function,
        List<Tensor> functionOutputs,
        List<Tensor> inputs,
        List<Tensor> outputs,
        GradcheckOptions options,
        List<Integer> complexIndices,
        boolean isImaginary,
        boolean isForward) {

    List<Tensor> differentiated() {
        return inputs.stream().filter(Tensor::requiresGrad).toList();
    }

    GradcheckException mismatch(Tensor analytical, Tensor numerical, int output, int input, String more) {
        boolean isPart = complexIndices.contains(isForward ? input : output);
        String prefix = isPart
                ? "While considering the " + (isImaginary ? "imaginary" : "real") + " part of complex "
                        + (isForward ? "inputs" : "outputs") + " only, "
                : "";
        return new GradcheckException(prefix + "Jacobian " + (isForward ? "computed with forward mode " : "")
                + "mismatch for output " + output
                + " with respect to input " + input + ",\nnumerical:" + numerical + "\nanalytical:" + analytical
                + "\n" + more);
    }
}
