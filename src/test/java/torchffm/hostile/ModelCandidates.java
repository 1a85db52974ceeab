package torchffm.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import torchffm.DType;
import torchffm.IInfo;
import torchffm.Node;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.amp.GradScaler;
import torchffm.data.Dataset;
import torchffm.data.TensorDataset;
import torchffm.hostile.Candidates.Candidate;
import torchffm.metrics.Accuracy;
import torchffm.metrics.ConfusionMatrix;
import torchffm.metrics.F1Score;
import torchffm.metrics.Metric;
import torchffm.metrics.MulticlassBuilder;
import torchffm.nn.Linear;
import torchffm.nn.Module;
import torchffm.optim.LRScheduler;
import torchffm.optim.LambdaLR;
import torchffm.optim.Optimizer;
import torchffm.optim.SGD;
import torchffm.optim.SequentialLR;
import torchffm.optim.StepLR;

/** Models and what trains them, of the abstract types that methods want. */
@NullUnmarked
final class ModelCandidates {

    private ModelCandidates() {}

    static Map<Class<?>, List<Candidate>> all() {
        Map<Class<?>, List<Candidate>> all = new LinkedHashMap<>();
        all.put(Module.class, one("a module", () -> new Linear(3, 2)));
        all.put(Optimizer.class, one("an optimizer", ModelCandidates::optimizer));
        all.put(LRScheduler.class, one("a scheduler", () -> new StepLR(optimizer(), 2)));
        all.put(LambdaLR.class, one("a schedule by a function", () -> new LambdaLR(optimizer(), epoch -> 0.5)));
        all.put(SequentialLR.class, one("schedules in a row", ModelCandidates::sequential));
        all.put(IInfo.class, one("a whole type's limits", () -> IInfo.of(DType.INT32)));
        all.put(Dataset.class, one("a dataset", ModelCandidates::dataset));
        all.put(GradScaler.class, one("a scaler", ModelCandidates::scaler));
        all.put(MulticlassBuilder.class, one("a metric's builder", () -> Accuracy.multiclass(3)));
        all.put(Metric.class, one("a metric", () -> F1Score.multiclass(3).build()));
        all.put(
                ConfusionMatrix.class,
                one("a matrix", () -> ConfusionMatrix.multiclass(3).build()));
        all.put(ConfusionMatrix.Builder.class, one("a matrix's builder", () -> ConfusionMatrix.multiclass(3)));
        all.put(Node.class, one("a node", () -> leaf().mul(2).gradFn()));
        return all;
    }

    private static List<Candidate> one(String label, Supplier<Object> value) {
        return List.of(of(label, value));
    }

    private static Candidate of(String label, Supplier<Object> value) {
        return new Candidate(label, value);
    }

    private static Optimizer optimizer() {
        return new SGD(List.of(leaf()), 0.1);
    }

    private static LRScheduler sequential() {
        Optimizer optimizer = optimizer();
        return new SequentialLR(optimizer, List.of(new StepLR(optimizer, 2), new StepLR(optimizer, 3)), 2);
    }

    private static GradScaler scaler() {
        GradScaler scaler = GradScaler.builder().device("cpu").build();
        scaler.scale(Torch.ones(1));
        return scaler;
    }

    /** With a gradient, so that a step changes it. */
    private static Tensor leaf() {
        Tensor leaf = Torch.ones(2, 3).requiresGrad_(true);
        leaf.sum().backward();
        return leaf;
    }

    private static Dataset<?> dataset() {
        return new TensorDataset(Torch.ones(4, 3), Torch.arange(4));
    }
}
