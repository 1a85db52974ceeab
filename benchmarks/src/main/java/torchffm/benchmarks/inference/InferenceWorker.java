package torchffm.benchmarks.inference;

import java.io.IOException;
import java.util.stream.IntStream;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.benchmarks.CNN;
import torchffm.benchmarks.Percentiles;
import torchffm.benchmarks.Worker;

/** Row 2, torchffm's side; beside inference.cpp and inference.py. */
public final class InferenceWorker {

    private static final CNN MODEL = new CNN(1, 10);

    private InferenceWorker() {}

    public static void main(String[] args) throws IOException {
        Torch.setNumThreads(1);
        MODEL.eval();
        try (Mode _ = Torch.noGrad()) {
            for (Tensor parameter : MODEL.parameters()) {
                parameter.copy_(Torch.linspace(-0.3, 0.3, parameter.numel()).reshape(parameter.shape()));
            }
        }
        Worker.serve(words -> answer(Integer.parseInt(words[0])));
    }

    private static Worker.Answer answer(int batch) {
        float[] pixels = Torch.linspace(0, 1, batch * 784).toFloatArray();
        try (Mode _ = Torch.inferenceMode()) {
            float[] scores = scores(pixels, batch);
            double[] check = IntStream.range(0, scores.length)
                    .mapToDouble(i -> scores[i])
                    .toArray();
            return new Worker.Answer(Percentiles.of(() -> scores(pixels, batch), batch), check);
        }
    }

    private static float[] scores(float[] pixels, int batch) {
        try (TensorScope _ = TensorScope.open()) {
            return MODEL.forward(Torch.tensor(pixels, batch, 1, 28, 28)).toFloatArray();
        }
    }
}
