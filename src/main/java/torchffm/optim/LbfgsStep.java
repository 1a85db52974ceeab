package torchffm.optim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;
import torchffm.Layout;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;

/** One step of LBFGS, operation by operation. */
final class LbfgsStep {
    private final ParamGroup group;
    private final List<Tensor> parameters;
    private final ParamState state;
    private final DoubleSupplier closure;
    private final boolean maximize;

    private List<Object> oldDirs = new ArrayList<>();
    private List<Object> oldStps = new ArrayList<>();
    private List<Object> ro = new ArrayList<>();
    private Object hDiag = 1L;
    private @Nullable Tensor d;
    private @Nullable Mixed t;
    private @Nullable Tensor prevFlatGrad;
    private double prevLoss;

    LbfgsStep(LBFGS optimizer, DoubleSupplier closure) {
        this.group = optimizer.paramGroups().getFirst();
        this.parameters = group.parameters();
        this.state = optimizer.paramState(parameters.getFirst());
        this.closure = closure;
        this.maximize = group.flag("maximize");
    }

    void run(double firstLoss) {
        try (TensorScope _ = TensorScope.open()) {
            state.putIfAbsent("func_evals", 0L);
            state.putIfAbsent("n_iter", 0L);
            state.add("func_evals", 1);
            Tensor flatGrad = flatGrad();
            if (isAtMost(flatGrad.abs().max(), group.number("tolerance_grad"))) {
                return;
            }
            recall();
            iterate(flatGrad, maximize ? -firstLoss : firstLoss);
            remember();
        }
    }

    private void iterate(Tensor firstGrad, double firstLoss) {
        long maxIter = (long) group.number("max_iter");
        long maxEval = (long) group.number("max_eval");
        double toleranceChange = group.number("tolerance_change");
        Tensor flatGrad = firstGrad;
        double loss = firstLoss;
        long evaluations = 1;
        for (long i = 1; i <= maxIter; i++) {
            boolean first = state.add("n_iter", 1) == 1;
            Tensor direction = first ? firstDirection(flatGrad) : nextDirection(flatGrad);
            d = direction;
            if (prevFlatGrad == null) {
                prevFlatGrad = flatGrad.clone();
            } else {
                prevFlatGrad.copy_(flatGrad);
            }
            prevLoss = loss;
            t = first ? firstLength(flatGrad) : new Mixed(group.required("lr"));
            Tensor gtd = flatGrad.dot(direction);
            if (Mixed.of(-toleranceChange).isLess(Mixed.of(gtd))) {
                break;
            }
            boolean flat = false;
            long more = 0;
            if (group.options().get("line_search_fn") != null) {
                StrongWolfe.Point start = new StrongWolfe.Point(t, loss, flatGrad, Mixed.of(gtd));
                List<Tensor> before = parameters.stream().map(Tensor::clone).toList();
                StrongWolfe.Found found = new StrongWolfe(
                                length -> evaluate(before, direction, length), direction, start, maxEval - evaluations)
                        .search(t);
                loss = found.point().f();
                flatGrad = found.point().g();
                t = found.point().t();
                more = found.evaluations();
                addGrad(t, direction);
                flat = isAtMost(flatGrad.abs().max(), group.number("tolerance_grad"));
            } else {
                addGrad(t, direction);
                if (i != maxIter) {
                    loss = loss();
                    flatGrad = flatGrad();
                    flat = isAtMost(flatGrad.abs().max(), group.number("tolerance_grad"));
                    more = 1;
                }
            }
            evaluations += more;
            state.add("func_evals", more);
            if (i == maxIter
                    || evaluations >= maxEval
                    || flat
                    || isAtMost(times(direction, t).abs().max(), toleranceChange)
                    || Math.abs(loss - prevLoss) < toleranceChange) {
                break;
            }
        }
    }

    private Tensor firstDirection(Tensor flatGrad) {
        oldDirs = new ArrayList<>();
        oldStps = new ArrayList<>();
        ro = new ArrayList<>();
        hDiag = 1L;
        return flatGrad.neg();
    }

    private Mixed firstLength(Tensor flatGrad) {
        Mixed one = Mixed.of(1.0);
        Mixed length = Mixed.min(one, one.over(Mixed.of(flatGrad.abs().sum())));
        return length.times(new Mixed(group.required("lr")));
    }

    /** What was learnt from the last step, and the gradient by the inverse Hessian that follows from all of them. */
    private Tensor nextDirection(Tensor flatGrad) {
        Tensor y = flatGrad.sub(Objects.requireNonNull(prevFlatGrad));
        Tensor s = times(Objects.requireNonNull(d), Objects.requireNonNull(t));
        Tensor ys = y.dot(s);
        int historySize = (int) group.number("history_size");
        if (Mixed.of(1e-10).isLess(Mixed.of(ys))) {
            if (oldDirs.size() == historySize) {
                oldDirs.removeFirst();
                oldStps.removeFirst();
                ro.removeFirst();
            }
            oldDirs.add(y);
            oldStps.add(s);
            ro.add(ys.reciprocal().mul(1.0));
            hDiag = ys.div(y.dot(y));
        }
        List<@Nullable Object> al = state.list("al", historySize);
        Tensor q = flatGrad.neg();
        for (int i = oldDirs.size() - 1; i >= 0; i--) {
            Tensor a = tensor(oldStps, i).dot(q).mul(tensor(ro, i));
            al.set(i, a);
            q.add_(tensor(oldDirs, i), -a.item());
        }
        Tensor r = times(q, new Mixed(hDiag));
        for (int i = 0; i < oldDirs.size(); i++) {
            Tensor b = tensor(oldDirs, i).dot(r).mul(tensor(ro, i));
            r.add_(tensor(oldStps, i), tensor(al, i).sub(b).item());
        }
        return r;
    }

    private static Tensor tensor(List<?> list, int index) {
        if (index < list.size() && list.get(index) instanceof Tensor tensor) {
            return tensor;
        }
        throw new IllegalStateException("state of LBFGS: expected a Tensor at " + index + " in " + list);
    }

    private static Tensor times(Tensor tensor, Mixed factor) {
        return factor.value() instanceof Tensor its ? tensor.mul(its) : tensor.mul(factor.number());
    }

    private static boolean isAtMost(Tensor number, double limit) {
        return Mixed.of(number).isAtMost(Mixed.of(limit));
    }

    private double loss() {
        double loss = closure.getAsDouble();
        return maximize ? -loss : loss;
    }

    private StrongWolfe.Point evaluate(List<Tensor> before, Tensor direction, Mixed length) {
        addGrad(length, direction);
        double loss = loss();
        Tensor grad = flatGrad();
        for (int i = 0; i < before.size(); i++) {
            parameters.get(i).copy_(before.get(i));
        }
        return new StrongWolfe.Point(length, loss, grad, Mixed.of(grad.dot(direction)));
    }

    private Tensor flatGrad() {
        List<Tensor> parts = new ArrayList<>();
        for (Tensor parameter : parameters) {
            Tensor grad = parameter.grad();
            Tensor part = grad == null ? Torch.zerosLike(parameter) : grad;
            part = part.layout() == Layout.SPARSE_COO ? part.toDense() : part;
            parts.add(Optimizer.real(part.reshape(-1)).reshape(-1));
        }
        Tensor flat = Torch.cat(parts, 0);
        return maximize ? flat.neg_() : flat;
    }

    private void addGrad(Mixed length, Tensor update) {
        long offset = 0;
        for (Tensor parameter : parameters) {
            Tensor own = Optimizer.real(parameter);
            long numel = own.numel();
            own.add_(update.narrow(0, offset, numel).reshape(own.shape()), length.number());
            offset += numel;
        }
    }

    @SuppressWarnings("unchecked") // what remember() put, or a file had
    private void recall() {
        if (state.get("old_dirs") instanceof List<?> dirs) {
            d = state.required("d", Tensor.class);
            t = mixed("t");
            oldDirs = (List<Object>) dirs;
            oldStps = (List<Object>) state.required("old_stps", List.class);
            ro = (List<Object>) state.required("ro", List.class);
            hDiag = mixed("H_diag").value();
            prevFlatGrad = state.required("prev_flat_grad", Tensor.class);
            prevLoss = state.required("prev_loss", Number.class).doubleValue();
        }
    }

    private Mixed mixed(String name) {
        return new Mixed(state.get(name) instanceof Tensor tensor ? tensor : state.required(name, Number.class));
    }

    /**
     * What the next step needs; none of it belongs to a scope. What it replaces may be in a state dict that someone holds,
     * so it is left to the collector.
     */
    private void remember() {
        state.put("d", kept(d));
        state.put("t", kept(t == null ? null : t.value()));
        state.put("old_dirs", kept(oldDirs));
        state.put("old_stps", kept(oldStps));
        state.put("ro", kept(ro));
        state.put("H_diag", kept(hDiag));
        state.put("prev_flat_grad", kept(prevFlatGrad));
        state.put("prev_loss", prevLoss);
        if (state.get("al") instanceof List<?> al) {
            kept(al);
        }
    }

    private static @Nullable Object kept(@Nullable Object value) {
        if (value instanceof Tensor tensor) {
            return tensor.keep();
        }
        if (value instanceof List<?> list) {
            list.forEach(LbfgsStep::kept);
        }
        return value;
    }
}
