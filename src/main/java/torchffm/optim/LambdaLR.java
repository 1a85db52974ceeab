package torchffm.optim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;
import org.jspecify.annotations.Nullable;
import torchffm.internal.Nulls;

/** Learning rates by functions of the epoch ({@code torch.optim.lr_scheduler.LambdaLR}). */
public final class LambdaLR extends LRScheduler {
    private final List<LongToDoubleFunction> lambdas;

    /**
     * Makes one.
     *
     * @param optimizer the optimizer
     * @param lambda gives, for an epoch from 0 on, what the first learning rates are multiplied by
     */
    public LambdaLR(Optimizer optimizer, LongToDoubleFunction lambda) {
        this(optimizer, forAllGroups(optimizer, lambda), -1);
    }

    /**
     * Makes one in the course of a training, or with a function for each group.
     *
     * @param optimizer the optimizer
     * @param lambdas a function for each of the optimizer's groups
     * @param lastEpoch the epoch that training has got to, -1 for a new one
     * @throws IllegalArgumentException if there are more or fewer functions than groups, or groups lack their
     *     {@code initial_lr} although training has begun
     */
    public LambdaLR(Optimizer optimizer, List<LongToDoubleFunction> lambdas, long lastEpoch) {
        super(optimizer);
        this.lambdas = forEachGroup(optimizer, lambdas);
        start(lastEpoch);
    }

    static List<LongToDoubleFunction> forAllGroups(Optimizer optimizer, LongToDoubleFunction lambda) {
        int groups =
                Objects.requireNonNull(optimizer, "optimizer").paramGroups().size();
        return Collections.nCopies(groups, Objects.requireNonNull(lambda, "lambda"));
    }

    static List<LongToDoubleFunction> forEachGroup(Optimizer optimizer, List<LongToDoubleFunction> lambdas) {
        Nulls.refused(lambdas, "lambdas");
        int groups = optimizer.paramGroups().size();
        if (lambdas.size() != groups) {
            throw new IllegalArgumentException("Expected " + groups + " lr_lambdas, but got " + lambdas.size());
        }
        return List.copyOf(lambdas);
    }

    @Override
    double[] learningRates() {
        return eachBaseLr((lr, i) -> lr * lambdas.get(i).applyAsDouble(lastEpoch()));
    }

    /** Functions are not saved; there is a None for each. */
    @Override
    public Map<Object, Object> stateDict() {
        Map<Object, Object> state = super.stateDict();
        state.put("lr_lambdas", new ArrayList<@Nullable Object>(Collections.nCopies(lambdas.size(), null)));
        return state;
    }

    @Override
    public void loadStateDict(Map<?, ?> stateDict) {
        Map<?, ?> own = new LinkedHashMap<>(Objects.requireNonNull(stateDict, "stateDict"));
        own.remove("lr_lambdas");
        super.loadStateDict(own);
    }
}
