package torchffm.benchmarks.calls;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.benchmarks.Worker.Loop;
import torchffm.ops.Op;
import torchffm.ops.Ops;

/** The calls of row 1, each in a loop of its own; beside calls.cpp and calls.py. */
final class CallLoops {

    private static final int SCOPE = 1000;

    /** Seen from elsewhere, so that what gives no tensor is not optimized away. */
    volatile double seen;

    final Map<String, Loop> loops = new HashMap<>();
    final Map<String, Supplier<Tensor>> checks = new HashMap<>();
    final Tensor left = Torch.tensor(new float[] {1.5F}, 1);
    final Tensor right = Torch.tensor(new float[] {2.25F}, 1);
    final Tensor matrix = Torch.tensor(new float[] {1, 2, 3, 4}, 2, 2);
    private final Tensor wrong = Torch.ones(3, 2);
    private final float[] data = {1.5F};

    CallLoops() {
        operators();
        boxed();
        others();
    }

    private void put(String name, Supplier<Tensor> check, Loop loop) {
        loops.put(name, loop);
        checks.put(name, check);
    }

    private void operators() {
        put("add", () -> left.add(right), times -> {
            for (int i = 0; i < times; i++) {
                left.add(right).close();
            }
        });
        put("addInScope", () -> left.add(right), times -> {
            for (int i = 0; i < times; i += SCOPE) {
                try (TensorScope _ = TensorScope.open()) {
                    for (int j = i; j < Math.min(times, i + SCOPE); j++) {
                        left.add(right);
                    }
                }
            }
        });
        put("relu", () -> left.relu(), times -> {
            for (int i = 0; i < times; i++) {
                left.relu().close();
            }
        });
        put("matmul", () -> matrix.matmul(matrix), times -> {
            for (int i = 0; i < times; i++) {
                matrix.matmul(matrix).close();
            }
        });
        put("view", () -> left.view(1, 1), times -> {
            for (int i = 0; i < times; i++) {
                left.view(1, 1).close();
            }
        });
        put("clone", () -> left.clone(), times -> {
            for (int i = 0; i < times; i++) {
                left.clone().close();
            }
        });
    }

    private void boxed() {
        Op add = Ops.find("aten::add.Tensor");
        put("boxedAdd", () -> add.call(left, right).tensor(), times -> {
            for (int i = 0; i < times; i++) {
                add.call(left, right).tensor().close();
            }
        });
    }

    private void others() {
        put("size", () -> Torch.tensor(new float[] {left.size(0)}, 1), times -> {
            for (int i = 0; i < times; i++) {
                seen = left.size(0);
            }
        });
        put("create", () -> Torch.tensor(data, 1), times -> {
            for (int i = 0; i < times; i++) {
                Torch.tensor(data, 1).close();
            }
        });
        put("item", () -> Torch.tensor(new float[] {(float) left.item()}, 1), times -> {
            for (int i = 0; i < times; i++) {
                seen = left.item();
            }
        });
        put("error", () -> Torch.ones(1), times -> {
            for (int i = 0; i < times; i++) {
                try {
                    matrix.add(wrong).close();
                } catch (TorchException e) {
                    seen = 1;
                }
            }
        });
    }
}
