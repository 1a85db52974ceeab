package torchffm.benchmarks.training;

import java.io.IOException;
import java.util.Map;
import torchffm.DType;
import torchffm.MemoryFormat;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.benchmarks.CNN;
import torchffm.benchmarks.Worker;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.data.TensorDataset;
import torchffm.nn.CrossEntropyLoss;
import torchffm.optim.Adam;
import torchffm.vision.MNIST;
import torchffm.vision.ToTensor;

/** Row 3, torchffm's side; beside training.cpp and training.py. */
public final class TrainingWorker {

    private static final int BATCH = 60;
    private static final double EPOCH = 1000;
    private static final int STEPS = "1".equals(System.getenv("BENCH_QUICK")) ? 20 : 200;

    private final DataLoader<Batch> files;
    private final DataLoader<Batch> memory;

    private TrainingWorker(MNIST images) {
        Tensor pixels = images.data().unsqueeze(1).to(DType.FLOAT32).div_(255);
        files = DataLoader.builder(images).batchSize(BATCH).shuffle(true).build();
        memory = DataLoader.builder(new TensorDataset(pixels, images.targets()))
                .batchSize(BATCH)
                .shuffle(true)
                .prefetch(0)
                .build();
    }

    public static void main(String[] args) throws IOException {
        Torch.setNumThreads(Integer.parseInt(System.getenv("OMP_NUM_THREADS")));
        TrainingWorker worker =
                new TrainingWorker(MNIST.builder().transform(new ToTensor()).build());
        Worker.serve(words -> worker.answer(
                words[0].equals("loader") ? worker.files : worker.memory,
                words[1].equals("fused"),
                words[2].equals("channels_last")));
    }

    private Worker.Answer answer(DataLoader<Batch> loader, boolean fused, boolean channelsLast) {
        MemoryFormat format = channelsLast ? MemoryFormat.CHANNELS_LAST : MemoryFormat.CONTIGUOUS;
        CNN model = new CNN(1, 10);
        try (Mode _ = Torch.noGrad()) {
            for (Tensor parameter : model.parameters()) {
                parameter.copy_(
                        Torch.arange(parameter.numel()).mul(1.7).sin().mul(0.1).reshape(parameter.shape()));
            }
        }
        model.to(format);
        CrossEntropyLoss criterion = new CrossEntropyLoss();
        Adam optimizer = Adam.builder(model.parameters()).lr(1e-3).fused(fused).build();
        Torch.manualSeed(1).close();
        double first = 0;
        double sum = 0;
        int steps = 0;
        long start = System.nanoTime();
        for (Batch batch : loader) {
            Tensor loss = criterion.forward(model.forward(batch.input().contiguous(format)), batch.target());
            optimizer.zeroGrad();
            loss.backward();
            optimizer.step();
            double value = loss.item();
            first = steps == 0 ? value : first;
            sum += value;
            if (++steps == STEPS) {
                break;
            }
        }
        double epoch = (System.nanoTime() - start) / 1e9 / STEPS * EPOCH;
        return new Worker.Answer(Map.of("epoch", epoch), new double[] {first, sum / STEPS});
    }
}
