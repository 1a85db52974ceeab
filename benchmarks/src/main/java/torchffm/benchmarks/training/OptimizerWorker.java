package torchffm.benchmarks.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.benchmarks.Percentiles;
import torchffm.benchmarks.Worker;
import torchffm.optim.Adam;

/** Row 4, torchffm's side; beside optimizer.cpp and optimizer.py. */
public final class OptimizerWorker {

    private static final int CHECKED_STEPS = 3;

    private OptimizerWorker() {}

    public static void main(String[] args) throws IOException {
        Torch.setNumThreads(Integer.parseInt(System.getenv("OMP_NUM_THREADS")));
        Worker.serve(words -> answer(words[0].equals("fused"), words[1].equals("many")));
    }

    private static Worker.Answer answer(boolean fused, boolean many) {
        try (TensorScope _ = TensorScope.open()) {
            List<Tensor> parameters = new ArrayList<>();
            for (long[] shape : many ? Collections.nCopies(200, new long[] {10, 10}) : resnet18()) {
                Tensor parameter = filled(shape, 1).requiresGrad_(true);
                parameter.setGrad(filled(shape, 0.5));
                parameters.add(parameter);
            }
            Adam optimizer = Adam.builder(parameters).lr(1e-3).fused(fused).build();
            for (int i = 0; i < CHECKED_STEPS; i++) {
                optimizer.step();
            }
            double[] check = parameters.stream()
                    .mapToDouble(
                            parameter -> parameter.detach().flatten().get(-1).item())
                    .toArray();
            double micros = Percentiles.of(
                            () -> {
                                optimizer.step();
                                return optimizer;
                            },
                            1)
                    .get("p50");
            parameters.forEach(parameter -> optimizer.state(parameter).values().forEach(Tensor::close));
            return new Worker.Answer(Map.of("us", micros), check);
        }
    }

    private static Tensor filled(long[] shape, double scale) {
        long numel = Arrays.stream(shape).reduce(1, (a, b) -> a * b);
        return Torch.linspace(-scale, 2 * scale, numel).reshape(shape);
    }

    /** The shapes of torchvision's resnet18, in order. */
    private static List<long[]> resnet18() {
        List<long[]> shapes = new ArrayList<>();
        convolution(shapes, 64, 3, 7);
        long before = 64;
        for (long width : new long[] {64, 128, 256, 512}) {
            for (int block = 0; block < 2; block++) {
                convolution(shapes, width, before, 3);
                convolution(shapes, width, width, 3);
                if (before != width) {
                    convolution(shapes, width, before, 1);
                }
                before = width;
            }
        }
        Collections.addAll(shapes, new long[] {1000, 512}, new long[] {1000});
        return shapes;
    }

    /** A convolution's weight, and its batch norm's weight and bias. */
    private static void convolution(List<long[]> shapes, long out, long in, long kernel) {
        Collections.addAll(shapes, new long[] {out, in, kernel, kernel}, new long[] {out}, new long[] {out});
    }
}
