package torchffm.autograd;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.Generator;
import torchffm.Tensor;

/**
 * Compares products of the Jacobians with random vectors: from the right with {@code u}, which numerical derivatives and
 * forward mode give directly, and for a backward pass from the left with {@code v} too.
 */
final class FastGradcheck {

    /** A direction in an input; the second part is for a complex one, else the first again. */
    private record Direction(Tensor real, Tensor imaginary, boolean isComplex) {
        double sum() {
            return GradcheckMath.sum(real) + (isComplex ? GradcheckMath.sum(imaginary) : 0);
        }
    }

    private final GradcheckCase check;
    private final List<Direction> directions = new ArrayList<>();
    private final List<Tensor> weights = new ArrayList<>();

    FastGradcheck(GradcheckCase check) {
        this.check = check;
        Generator generator = new Generator(); // of its own: the user's numbers stay as they are
        for (Tensor input : check.differentiated()) {
            boolean complex = GradcheckMath.isComplex(input);
            Tensor real = GradcheckMath.vectorLike(input, generator, true);
            directions.add(
                    new Direction(real, complex ? GradcheckMath.vectorLike(input, generator, true) : real, complex));
        }
        if (!check.isForward()) {
            check.outputs().forEach(output -> weights.add(GradcheckMath.vectorLike(output, generator, false)));
        }
        generator.close();
    }

    void run() {
        List<List<Tensor>> numerical = numerical();
        if (check.isForward()) {
            compareForward(numerical);
        } else if (check.outputs().isEmpty()) {
            checkZero();
        } else {
            compareBackward(numerical);
        }
    }

    /** For each input the products with its direction, one for each output that is checked. */
    private List<List<Tensor>> numerical() {
        NumericalJacobian differences = new NumericalJacobian(check);
        List<Tensor> inputs = check.differentiated();
        List<List<Tensor>> products = new ArrayList<>();
        for (int i = 0; i < inputs.size(); i++) {
            Direction u = directions.get(i);
            List<Tensor> ofAll = differences.inDirection(inputs.get(i), u.real(), u.imaginary());
            List<Tensor> checked = new ArrayList<>();
            for (int o = 0; o < ofAll.size(); o++) {
                Tensor output = check.functionOutputs().get(o);
                if (GradcheckMath.isFloatOrComplex(output) && (check.isForward() || output.requiresGrad())) {
                    checked.add(ofAll.get(o));
                }
            }
            products.add(checked);
        }
        return products;
    }

    private void compareForward(List<List<Tensor>> numerical) {
        List<Tensor> tangents = directions.stream().map(Direction::real).toList();
        List<List<Tensor>> analytical = new AnalyticalJacobian(check).forward(tangents);
        for (int i = 0; i < numerical.size(); i++) {
            for (int o = 0; o < numerical.get(i).size(); o++) {
                compare(analytical.get(i).get(o).select(0, 0), numerical.get(i).get(o), o, i, null);
            }
        }
    }

    private void checkZero() {
        NumericalJacobian differences = new NumericalJacobian(check);
        List<Tensor> inputs = check.differentiated();
        for (int i = 0; i < inputs.size(); i++) {
            Direction u = directions.get(i);
            for (Tensor product : differences.inDirection(inputs.get(i), u.real(), u.imaginary())) {
                double largest = product.numel() == 0 ? 0 : product.abs().max().item();
                if (largest > check.options().nondetTol()) {
                    throw new GradcheckException("Numerical gradient for function expected to be zero");
                }
            }
        }
    }

    private void compareBackward(List<List<Tensor>> numerical) {
        AnalyticalJacobian passes = new AnalyticalJacobian(check);
        for (int o = 0; o < check.outputs().size(); o++) {
            Tensor v = weights.get(o);
            List<Tensor> columns = passes.backward(check.outputs().get(o), v);
            for (int i = 0; i < columns.size(); i++) {
                Tensor analytical = product(columns.get(i).select(1, 0), directions.get(i));
                Tensor product = v.mul(numerical.get(i).get(o)).sum();
                compare(analytical, product, o, i, v);
            }
        }
    }

    private static Tensor product(Tensor gradient, Direction u) {
        if (!u.isComplex()) {
            return gradient.mul(u.real()).sum();
        }
        double real = GradcheckMath.sum(GradcheckMath.real(gradient).mul(u.real()));
        double imaginary = GradcheckMath.sum(GradcheckMath.imag(gradient).mul(u.imaginary()));
        return GradcheckMath.call("aten::full_like", gradient.sum(), new Complex(real, imaginary));
    }

    private void compare(Tensor analytical, Tensor numerical, int output, int input, @Nullable Tensor v) {
        GradcheckOptions options = check.options();
        // What atol allows for each element, summed up as the elements are.
        double atol = options.atol() * directions.get(input).sum() * (v == null ? 1 : GradcheckMath.sum(v));
        if (!GradcheckMath.allclose(analytical, numerical, options.rtol(), atol)) {
            GradcheckException elements = new SlowGradcheck(check).failure();
            String more = "\nThe above quantities relating the numerical and analytical jacobians are computed in fast"
                    + " mode. "
                    + (elements == null
                            ? "Element-wise differences are small: the check might have passed in slow mode."
                            : "In slow mode:\n\n" + elements.getMessage());
            throw check.mismatch(analytical, numerical, output, input, more);
        }
    }
}
