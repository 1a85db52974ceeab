package torchffm.autograd;

import static torchffm.autograd.FunctionalForms.only;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;

/**
 * Jacobians, Hessians and products with them: {@code torch.autograd.functional}.
 * {@snippet :
 * Tensor jacobian = Functional.jacobian(x -> x.exp().sum(1, false), Torch.randn(2, 3)); // of shape (2, 2, 3)
 * }
 *
 * <p>Each method has a form for a function of one tensor and one for a function of several, which come and go as lists where
 * Python has tuples. The function gets tensors of its own, in the inputs' place; it is called once, by
 * {@link FunctionalOptions.Strategy#FORWARD_MODE} for each element of the inputs. Its results, and what these methods
 * return, belong to the calling thread's current scope. Errors have Python's words, in which a list is a tuple.
 */
public final class Functional {

    private Functional() {}

    /**
     * The Jacobian: {@code torch.autograd.functional.jacobian} with its defaults.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated
     * @return of the output's shape followed by the input's
     */
    public static Tensor jacobian(UnaryOperator<Tensor> function, Tensor input) {
        return jacobian(function, input, FunctionalOptions.DEFAULT);
    }

    /**
     * The Jacobian: {@code torch.autograd.functional.jacobian}.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated
     * @param options whether the result is recorded, independence is an error, and how it is computed
     * @return of the output's shape followed by the input's
     * @throws IllegalArgumentException if the options don't go together, or by strict mode
     */
    public static Tensor jacobian(UnaryOperator<Tensor> function, Tensor input, FunctionalOptions options) {
        return jacobian(FunctionalForms.ofOne(function), only(input), options)
                .getFirst()
                .getFirst();
    }

    /**
     * The Jacobian: {@code torch.autograd.functional.jacobian}.
     *
     * @param function of several tensors; returns several
     * @param inputs where it is differentiated
     * @param options whether the results are recorded, independence is an error, and how they are computed
     * @return for each output, for each input, a tensor of the output's shape followed by the input's
     * @throws IllegalArgumentException if the options don't go together, or by strict mode
     */
    public static List<List<Tensor>> jacobian(
            Function<List<Tensor>, List<Tensor>> function, List<Tensor> inputs, FunctionalOptions options) {
        return new Jacobians(function, inputs, options).compute();
    }

    /**
     * The Hessian: {@code torch.autograd.functional.hessian}.
     *
     * @param function of one tensor; returns one, a single element
     * @param input where it is differentiated
     * @return of the input's shape followed by itself
     * @throws IllegalArgumentException if the function returns more than one element
     */
    public static Tensor hessian(UnaryOperator<Tensor> function, Tensor input) {
        return hessian(function, input, FunctionalOptions.DEFAULT);
    }

    /**
     * The Hessian: {@code torch.autograd.functional.hessian}.
     *
     * @param function of one tensor; returns one, a single element
     * @param input where it is differentiated
     * @param options whether the result is recorded, independence is an error, and how the outer Jacobian is computed
     * @return of the input's shape followed by itself
     * @throws IllegalArgumentException if the options don't go together, the result is no single element, or by strict mode
     */
    public static Tensor hessian(UnaryOperator<Tensor> function, Tensor input, FunctionalOptions options) {
        return Hessians.of(FunctionalForms.ofOne(function), only(input), options)
                .getFirst()
                .getFirst();
    }

    /**
     * The Hessian: {@code torch.autograd.functional.hessian}.
     *
     * @param function of several tensors; returns one, a single element
     * @param inputs where it is differentiated
     * @param options whether the results are recorded, independence is an error, and how the outer Jacobian is computed
     * @return for each input, for each input, a tensor of the first one's shape followed by the second one's
     * @throws IllegalArgumentException if the options don't go together, the result is no single element, or by strict mode
     */
    public static List<List<Tensor>> hessian(
            Function<List<Tensor>, Tensor> function, List<Tensor> inputs, FunctionalOptions options) {
        return Hessians.of(FunctionalForms.ofSeveral(function), inputs, options);
    }

    /**
     * The product of a vector and the Jacobian: {@code torch.autograd.functional.vjp} with its defaults.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated
     * @param v the vector, of the shape of the output; null is 1, where that has one element
     * @return what the function returned, and the product, of the shape of the input
     */
    public static ValueAndProduct<Tensor, Tensor> vjp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v) {
        return vjp(function, input, v, FunctionalOptions.DEFAULT);
    }

    /**
     * The product of a vector and the Jacobian: {@code torch.autograd.functional.vjp}.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated
     * @param v the vector, of the shape of the output; null is 1, where that has one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, of the shape of the input
     * @throws IllegalArgumentException if the vector does not fit, or by strict mode
     */
    public static ValueAndProduct<Tensor, Tensor> vjp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v, FunctionalOptions options) {
        return FunctionalForms.single(
                new Products(FunctionalForms.ofOne(function), only(input), FunctionalForms.listOf(v), options, false)
                        .vjp());
    }

    /**
     * The product of a vector and the Jacobian: {@code torch.autograd.functional.vjp}.
     *
     * @param function of several tensors; returns several
     * @param inputs where it is differentiated
     * @param v the vector, a tensor for each of the outputs and of its shape; null is 1, where there is one of one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, a tensor for each of the inputs
     * @throws IllegalArgumentException if the vector does not fit, or by strict mode
     */
    public static ValueAndProduct<List<Tensor>, List<Tensor>> vjp(
            Function<List<Tensor>, List<Tensor>> function,
            List<Tensor> inputs,
            @Nullable List<Tensor> v,
            FunctionalOptions options) {
        return new Products(function, inputs, v, options, true).vjp();
    }

    /**
     * The product of the Jacobian and a vector, by differentiating backward twice; {@link ForwardAd} is the direct way: {@code torch.autograd.functional.jvp} with its defaults.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated
     * @param v the vector, of the shape of the input; null is 1, where that has one element
     * @return what the function returned, and the product, of the shape of the output
     */
    public static ValueAndProduct<Tensor, Tensor> jvp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v) {
        return jvp(function, input, v, FunctionalOptions.DEFAULT);
    }

    /**
     * The product of the Jacobian and a vector, by differentiating backward twice; {@link ForwardAd} is the direct way: {@code torch.autograd.functional.jvp}.
     *
     * @param function of one tensor; returns one
     * @param input where it is differentiated
     * @param v the vector, of the shape of the input; null is 1, where that has one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, of the shape of the output
     * @throws IllegalArgumentException if the vector does not fit, or by strict mode
     */
    public static ValueAndProduct<Tensor, Tensor> jvp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v, FunctionalOptions options) {
        return FunctionalForms.single(
                new Products(FunctionalForms.ofOne(function), only(input), FunctionalForms.listOf(v), options, false)
                        .jvp());
    }

    /**
     * The product of the Jacobian and a vector, by differentiating backward twice; {@link ForwardAd} is the direct way: {@code torch.autograd.functional.jvp}.
     *
     * @param function of several tensors; returns several
     * @param inputs where it is differentiated
     * @param v the vector, a tensor for each of the inputs and of its shape; null is 1, where there is one of one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, a tensor for each of the outputs
     * @throws IllegalArgumentException if the vector does not fit, or by strict mode
     */
    public static ValueAndProduct<List<Tensor>, List<Tensor>> jvp(
            Function<List<Tensor>, List<Tensor>> function,
            List<Tensor> inputs,
            @Nullable List<Tensor> v,
            FunctionalOptions options) {
        return new Products(function, inputs, v, options, true).jvp();
    }

    /**
     * The product of a vector and the Hessian: {@code torch.autograd.functional.vhp} with its defaults.
     *
     * @param function of one tensor; returns one, a single element
     * @param input where it is differentiated
     * @param v the vector, of the shape of the input; null is 1, where that has one element
     * @return what the function returned, and the product, of the shape of the input
     */
    public static ValueAndProduct<Tensor, Tensor> vhp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v) {
        return vhp(function, input, v, FunctionalOptions.DEFAULT);
    }

    /**
     * The product of a vector and the Hessian: {@code torch.autograd.functional.vhp}.
     *
     * @param function of one tensor; returns one, a single element
     * @param input where it is differentiated
     * @param v the vector, of the shape of the input; null is 1, where that has one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, of the shape of the input
     * @throws IllegalArgumentException if the vector does not fit, the result is no single element, or by strict mode
     */
    public static ValueAndProduct<Tensor, Tensor> vhp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v, FunctionalOptions options) {
        return FunctionalForms.single(
                new Products(FunctionalForms.ofOne(function), only(input), FunctionalForms.listOf(v), options, false)
                        .hessianProduct(true));
    }

    /**
     * The product of a vector and the Hessian: {@code torch.autograd.functional.vhp}.
     *
     * @param function of several tensors; returns one, a single element
     * @param inputs where it is differentiated
     * @param v the vector, a tensor for each of the inputs and of its shape; null is 1, where there is one of one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, a tensor for each of the inputs
     * @throws IllegalArgumentException if the vector does not fit, the result is no single element, or by strict mode
     */
    public static ValueAndProduct<Tensor, List<Tensor>> vhp(
            Function<List<Tensor>, Tensor> function,
            List<Tensor> inputs,
            @Nullable List<Tensor> v,
            FunctionalOptions options) {
        return FunctionalForms.singleOutput(
                new Products(FunctionalForms.ofSeveral(function), inputs, v, options, true).hessianProduct(true));
    }

    /**
     * The product of the Hessian and a vector, slower than {@link #vhp}: {@code torch.autograd.functional.hvp} with its defaults.
     *
     * @param function of one tensor; returns one, a single element
     * @param input where it is differentiated
     * @param v the vector, of the shape of the input; null is 1, where that has one element
     * @return what the function returned, and the product, of the shape of the input
     */
    public static ValueAndProduct<Tensor, Tensor> hvp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v) {
        return hvp(function, input, v, FunctionalOptions.DEFAULT);
    }

    /**
     * The product of the Hessian and a vector, slower than {@link #vhp}: {@code torch.autograd.functional.hvp}.
     *
     * @param function of one tensor; returns one, a single element
     * @param input where it is differentiated
     * @param v the vector, of the shape of the input; null is 1, where that has one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, of the shape of the input
     * @throws IllegalArgumentException if the vector does not fit, the result is no single element, or by strict mode
     */
    public static ValueAndProduct<Tensor, Tensor> hvp(
            UnaryOperator<Tensor> function, Tensor input, @Nullable Tensor v, FunctionalOptions options) {
        return FunctionalForms.single(
                new Products(FunctionalForms.ofOne(function), only(input), FunctionalForms.listOf(v), options, false)
                        .hessianProduct(false));
    }

    /**
     * The product of the Hessian and a vector, slower than {@link #vhp}: {@code torch.autograd.functional.hvp}.
     *
     * @param function of several tensors; returns one, a single element
     * @param inputs where it is differentiated
     * @param v the vector, a tensor for each of the inputs and of its shape; null is 1, where there is one of one element
     * @param options whether the results are recorded, and independence is an error
     * @return what the function returned, and the product, a tensor for each of the inputs
     * @throws IllegalArgumentException if the vector does not fit, the result is no single element, or by strict mode
     */
    public static ValueAndProduct<Tensor, List<Tensor>> hvp(
            Function<List<Tensor>, Tensor> function,
            List<Tensor> inputs,
            @Nullable List<Tensor> v,
            FunctionalOptions options) {
        return FunctionalForms.singleOutput(
                new Products(FunctionalForms.ofSeveral(function), inputs, v, options, true).hessianProduct(false));
    }
}
