package torchffm.optim;

import torchffm.Tensor;
import torchffm.Torch;

/**
 * A number that is one of Python's or a tensor of one, as LBFGS has them side by side. Arithmetic is Python's: whole
 * numbers stay whole, others are of double precision, and with a tensor the tensor's precision counts.
 *
 * @param value a {@code Long}, {@code Double} or {@code Tensor}
 */
record Mixed(Object value) {
    static Mixed of(double value) {
        return new Mixed(value);
    }

    static Mixed of(Tensor value) {
        return new Mixed(value);
    }

    /** Python's {@code float}. */
    double number() {
        return value instanceof Tensor tensor ? tensor.item() : ((Number) value).doubleValue();
    }

    Mixed plus(Mixed other) {
        if (value instanceof Tensor tensor) {
            return of(other.value instanceof Tensor its ? tensor.add(its) : tensor.add(other.number()));
        }
        if (value instanceof Long mine && other.value instanceof Long its) {
            return new Mixed(mine + its);
        }
        return other.value instanceof Tensor its ? of(its.add(number())) : of(number() + other.number());
    }

    Mixed minus(Mixed other) {
        if (value instanceof Tensor tensor) {
            return of(other.value instanceof Tensor its ? tensor.sub(its) : tensor.sub(other.number()));
        }
        if (value instanceof Long mine && other.value instanceof Long its) {
            return new Mixed(mine - its);
        }
        return other.value instanceof Tensor its ? of(Torch.rsub(its, number())) : of(number() - other.number());
    }

    Mixed times(Mixed other) {
        if (value instanceof Tensor tensor) {
            return of(other.value instanceof Tensor its ? tensor.mul(its) : tensor.mul(other.number()));
        }
        if (value instanceof Long mine && other.value instanceof Long its) {
            return new Mixed(mine * its);
        }
        return other.value instanceof Tensor its ? of(its.mul(number())) : of(number() * other.number());
    }

    Mixed times(double other) {
        return times(of(other));
    }

    Mixed over(Mixed other) {
        if (value instanceof Tensor tensor) {
            return of(other.value instanceof Tensor its ? tensor.div(its) : tensor.div(other.number()));
        }
        // Python divides a number by a tensor as this.
        return other.value instanceof Tensor its ? of(its.reciprocal().mul(number())) : of(number() / other.number());
    }

    Mixed square() {
        return value instanceof Tensor tensor ? of(tensor.pow(2)) : times(this);
    }

    Mixed sqrt() {
        return value instanceof Tensor tensor ? of(tensor.sqrt()) : of(Math.sqrt(number()));
    }

    Mixed abs() {
        return value instanceof Tensor tensor ? of(tensor.abs()) : of(Math.abs(number()));
    }

    boolean isLess(Mixed other) {
        if (value instanceof Tensor tensor) {
            return isTrue(other.value instanceof Tensor its ? tensor.lt(its) : tensor.lt(other.number()));
        }
        return other.value instanceof Tensor its ? isTrue(its.gt(number())) : number() < other.number();
    }

    boolean isAtMost(Mixed other) {
        if (value instanceof Tensor tensor) {
            return isTrue(other.value instanceof Tensor its ? tensor.le(its) : tensor.le(other.number()));
        }
        return other.value instanceof Tensor its ? isTrue(its.ge(number())) : number() <= other.number();
    }

    private static boolean isTrue(Tensor tensor) {
        return tensor.item() != 0;
    }

    /** Python's {@code min}: the first of equals. */
    static Mixed min(Mixed a, Mixed b) {
        return b.isLess(a) ? b : a;
    }

    /** Python's {@code max}: the first of equals. */
    static Mixed max(Mixed a, Mixed b) {
        return a.isLess(b) ? b : a;
    }
}
