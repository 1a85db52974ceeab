package torchffm.autograd;

/**
 * The keyword arguments of {@link Gradcheck}'s methods: {@code GradcheckOptions.DEFAULT.fastMode(true)}. The defaults are
 * for inputs of double precision.
 *
 * @param eps by how much an input is moved to either side; 1e-6 by default
 * @param atol the absolute tolerance; 1e-5 by default
 * @param rtol the relative tolerance; 1e-3 by default
 * @param raiseException whether a failure is thrown, or else the check returns false; true by default
 * @param nondetTol by how much two backward passes may differ; 0 by default
 * @param checkUndefinedGrad whether undefined gradients of outputs are to be taken for zeros; true by default
 * @param checkGradDtypes whether a tangent is to be complex where its value is, and real where it is not; false by default
 * @param checkBatchedGrad whether a batch of gradients in one backward pass is to give what one by one gives; false
 *     by default
 * @param checkForwardAd whether forward mode is checked; false by default. For a check of second derivatives: forward
 *     mode over the backward pass
 * @param checkBackwardAd whether the backward pass is checked; true by default
 * @param fastMode whether a product of random vectors and the Jacobian is compared, instead of all of it; false by
 *     default
 */
public record GradcheckOptions(
        double eps,
        double atol,
        double rtol,
        boolean raiseException,
        double nondetTol,
        boolean checkUndefinedGrad,
        boolean checkGradDtypes,
        boolean checkBatchedGrad,
        boolean checkForwardAd,
        boolean checkBackwardAd,
        boolean fastMode) {

    /** Python's defaults. */
    public static final GradcheckOptions DEFAULT =
            new GradcheckOptions(1e-6, 1e-5, 1e-3, true, 0, true, false, false, false, true, false);

    /**
     * Checks them.
     *
     * @throws IllegalArgumentException if nothing is to be checked, or batches of a backward pass that is not
     */
    public GradcheckOptions {
        if (!checkForwardAd && !checkBackwardAd) {
            throw new IllegalArgumentException(
                    "Expected at least one of check_forward_ad or check_backward_ad to be True");
        }
        if (checkBatchedGrad && !checkBackwardAd) {
            throw new IllegalArgumentException("Setting check_batched_grad=True requires check_backward_ad to be True");
        }
    }

    /**
     * These with another {@code eps}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions eps(double value) {
        return new GradcheckOptions(
                value,
                atol,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code atol}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions atol(double value) {
        return new GradcheckOptions(
                eps,
                value,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code rtol}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions rtol(double value) {
        return new GradcheckOptions(
                eps,
                atol,
                value,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code raiseException}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions raiseException(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                value,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code nondetTol}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions nondetTol(double value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                value,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code checkUndefinedGrad}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions checkUndefinedGrad(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                nondetTol,
                value,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code checkGradDtypes}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions checkGradDtypes(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                value,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code checkBatchedGrad}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions checkBatchedGrad(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                value,
                checkForwardAd,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code checkForwardAd}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions checkForwardAd(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                value,
                checkBackwardAd,
                fastMode);
    }

    /**
     * These with another {@code checkBackwardAd}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions checkBackwardAd(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                value,
                fastMode);
    }

    /**
     * These with another {@code fastMode}.
     *
     * @param value the value
     * @return new options
     */
    public GradcheckOptions fastMode(boolean value) {
        return new GradcheckOptions(
                eps,
                atol,
                rtol,
                raiseException,
                nondetTol,
                checkUndefinedGrad,
                checkGradDtypes,
                checkBatchedGrad,
                checkForwardAd,
                checkBackwardAd,
                value);
    }
}
