package torchffm.benchmarks.calls;

import java.io.IOException;
import java.util.Map;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.benchmarks.Worker;

/** Row 1, torchffm's side; beside calls.cpp and calls.py. */
public final class CallWorker {

    private static final CallLoops CALLS = new CallLoops();

    private CallWorker() {}

    public static void main(String[] args) throws IOException {
        Torch.setNumThreads(1);
        Worker.serve(words -> answer(words[0], words[1]));
    }

    private static Worker.Answer answer(String name, String mode) {
        CALLS.left.requiresGrad_(mode.equals("grad"));
        CALLS.matrix.requiresGrad_(mode.equals("grad"));
        try (Mode _ = mode(mode)) {
            Map<String, Double> measured =
                    name.equals("release") ? Map.of("ns", release()) : Worker.time(CALLS.loops.get(name));
            Tensor check = name.equals("release")
                    ? CALLS.left.clone()
                    : CALLS.checks.get(name).get();
            return new Worker.Answer(measured, Worker.numbers(check));
        }
    }

    private static Mode mode(String name) {
        return switch (name) {
            case "grad" -> Torch.enableGrad();
            case "off" -> Torch.noGrad();
            default -> Torch.inferenceMode();
        };
    }

    /** Alone: what is released is made before. */
    private static double release() {
        long end = System.nanoTime() + Worker.NANOS;
        long calls = 0;
        long spent = 0;
        Tensor[] made = new Tensor[Worker.BATCH];
        do {
            for (int i = 0; i < made.length; i++) {
                made[i] = CALLS.left.clone();
            }
            long start = System.nanoTime();
            for (Tensor tensor : made) {
                tensor.close();
            }
            spent += System.nanoTime() - start;
            calls += made.length;
        } while (System.nanoTime() < end);
        return (double) spent / calls;
    }
}
