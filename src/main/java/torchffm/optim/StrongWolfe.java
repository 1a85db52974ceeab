package torchffm.optim;

import java.util.ArrayList;
import java.util.List;
import torchffm.Tensor;

/** The line search of LBFGS ({@code _strong_wolfe}): how far to go along a direction. */
final class StrongWolfe {
    private static final double C1 = 1e-4;
    private static final double C2 = 0.9;
    private static final double TOLERANCE_CHANGE = 1e-9;

    /** The function that is to be made small, along the direction. */
    @FunctionalInterface
    interface Objective {
        Point at(Mixed t);
    }

    /**
     * A point on the line.
     *
     * @param t how far
     * @param f the function there
     * @param g its gradient there
     * @param gtd its slope along the direction
     */
    record Point(Mixed t, double f, Tensor g, Mixed gtd) {
        Point copied() {
            return new Point(t, f, g.clone(), gtd);
        }
    }

    /**
     * What was found.
     *
     * @param point where to go
     * @param evaluations how often the function was computed
     */
    record Found(Point point, long evaluations) {}

    private final Objective objective;
    private final Tensor direction;
    private final Point start;
    private final long maxSteps;
    private final List<Point> bracket = new ArrayList<>();
    private long steps;
    private long evaluations;

    StrongWolfe(Objective objective, Tensor direction, Point start, long maxSteps) {
        this.objective = objective;
        this.direction = direction;
        this.start = start.copied();
        this.maxSteps = maxSteps;
    }

    Found search(Mixed first) {
        boolean done = enclose(first);
        Mixed norm = Mixed.of(direction.abs().max());
        boolean insufficient = false;
        int low = lower();
        while (!done && steps < maxSteps) {
            Mixed width = bracket.get(1).t().minus(bracket.get(0).t()).abs();
            if (width.times(norm).isLess(Mixed.of(TOLERANCE_CHANGE))) {
                break;
            }
            Mixed t = interpolate(bracket.get(0), bracket.get(1), Mixed.min(t(0), t(1)), Mixed.max(t(0), t(1)), true);
            Mixed max = Mixed.max(t(0), t(1));
            Mixed min = Mixed.min(t(0), t(1));
            Mixed eps = max.minus(min).times(0.1);
            if (Mixed.min(max.minus(t), t.minus(min)).isLess(eps)) {
                if (insufficient || max.isAtMost(t) || t.isAtMost(min)) {
                    t = t.minus(max).abs().isLess(t.minus(min).abs()) ? max.minus(eps) : min.plus(eps);
                    insufficient = false;
                } else {
                    insufficient = true;
                }
            } else {
                insufficient = false;
            }
            Point point = evaluate(t);
            steps++;
            int high = 1 - low;
            if (isTooHigh(point) || point.f() >= bracket.get(low).f()) {
                bracket.set(high, point.copied());
                low = lower();
            } else {
                if (isFlat(point)) {
                    done = true;
                } else if (Mixed.of(0).isAtMost(point.gtd().times(t(high).minus(t(low))))) {
                    bracket.set(high, bracket.get(low));
                }
                bracket.set(low, point.copied());
            }
        }
        return new Found(bracket.get(low), evaluations);
    }

    private Mixed t(int index) {
        return bracket.get(index).t();
    }

    /** Which end of the bracket has the lower value; the first of equals. */
    private int lower() {
        return bracket.getFirst().f() <= bracket.getLast().f() ? 0 : 1;
    }

    /** Goes on until a point is good enough, or the best lies between two. Returns whether one is. */
    private boolean enclose(Mixed first) {
        Point previous = new Point(new Mixed(0L), start.f(), start.g(), start.gtd());
        Point point = evaluate(first);
        while (steps < maxSteps) {
            if (isTooHigh(point) || steps > 1 && point.f() >= previous.f()) {
                bracket.addAll(List.of(previous, point.copied()));
                return false;
            }
            if (isFlat(point)) {
                bracket.add(point);
                return true;
            }
            if (Mixed.of(0).isAtMost(point.gtd())) {
                bracket.addAll(List.of(previous, point.copied()));
                return false;
            }
            Mixed min = point.t().plus(point.t().minus(previous.t()).times(0.01));
            Mixed max = point.t().times(new Mixed(10L));
            Mixed next = interpolate(previous, point, min, max, false);
            previous = point.copied();
            point = evaluate(next);
            steps++;
        }
        bracket.addAll(List.of(new Point(new Mixed(0L), start.f(), start.g(), start.gtd()), point));
        return false;
    }

    private Point evaluate(Mixed t) {
        evaluations++;
        return objective.at(t);
    }

    /** Whether the function has not fallen as far as it has to (Armijo's condition). */
    private boolean isTooHigh(Point point) {
        Mixed limit = Mixed.of(start.f()).plus(point.t().times(C1).times(start.gtd()));
        return limit.isLess(Mixed.of(point.f()));
    }

    private boolean isFlat(Point point) {
        return point.gtd().abs().isAtMost(start.gtd().times(-C2));
    }

    /** Where a cubic through two points has its minimum ({@code _cubic_interpolate}), between bounds. */
    private static Mixed interpolate(Point a, Point b, Mixed min, Mixed max, boolean byPoints) {
        // Without bounds of its own, Python takes the points, in order.
        Mixed low = byPoints ? (a.t().isAtMost(b.t()) ? a.t() : b.t()) : min;
        Mixed high = byPoints ? (a.t().isAtMost(b.t()) ? b.t() : a.t()) : max;
        Mixed d1 = a.gtd().plus(b.gtd()).minus(Mixed.of(3 * (a.f() - b.f())).over(a.t().minus(b.t())));
        Mixed square = d1.square().minus(a.gtd().times(b.gtd()));
        if (!Mixed.of(0).isAtMost(square)) {
            return low.plus(high).over(Mixed.of(2.0));
        }
        Mixed d2 = square.sqrt();
        Point from = a.t().isAtMost(b.t()) ? a : b;
        Point to = from == a ? b : a;
        Mixed ratio =
                to.gtd().plus(d2).minus(d1).over(to.gtd().minus(from.gtd()).plus(d2.times(2)));
        Mixed best = to.t().minus(to.t().minus(from.t()).times(ratio));
        return Mixed.min(Mixed.max(best, low), high);
    }
}
