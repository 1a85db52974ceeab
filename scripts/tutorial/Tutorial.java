import static torchffm.nn.Functional.relu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.data.DataLoader;
import torchffm.nn.Conv2d;
import torchffm.nn.CrossEntropyLoss;
import torchffm.nn.Linear;
import torchffm.nn.MaxPool2d;
import torchffm.nn.Module;
import torchffm.optim.Adam;
import torchffm.optim.AdamW;
import torchffm.optim.Optimizer;
import torchffm.optim.SGD;
import torchffm.vision.MNIST;
import torchffm.vision.ToTensor;

/**
 * DataCamp's CNN tutorial in Java, for one epoch: {@code Tutorial DATA SEED OPTIMIZER OUT}. Writes what tutorial.py beside
 * it writes, which does the same in Python, line for line.
 */
final class Tutorial {

    static final class CNN extends Module {
        private final Conv2d conv1;
        private final MaxPool2d pool;
        private final Conv2d conv2;
        private final Linear fc1;

        CNN(int inChannels, int numClasses) {
            conv1 = register("conv1", Conv2d.builder(inChannels, 8, 3).padding(1).build());
            pool = register("pool", new MaxPool2d(2, 2));
            conv2 = register("conv2", Conv2d.builder(8, 16, 3).padding(1).build());
            fc1 = register("fc1", new Linear(16 * 7 * 7, numClasses));
        }

        @Override
        public Tensor forward(Tensor x) {
            x = pool.forward(relu(conv1.forward(x)));
            x = pool.forward(relu(conv2.forward(x)));
            return fc1.forward(x.reshape(x.size(0), -1));
        }
    }

    static Optimizer optimizer(String name, List<Tensor> parameters) {
        return switch (name) {
            case "Adam" -> new Adam(parameters, 0.001);
            case "AdamW" -> new AdamW(parameters, 0.001);
            case "SGD" -> SGD.builder(parameters).lr(0.01).momentum(0.9).build();
            default -> throw new IllegalArgumentException("OPTIMIZER: expected Adam, AdamW or SGD, but got " + name);
        };
    }

    public static void main(String[] args) throws Exception {
        Torch.setNumThreads(1);
        var trainDataset = MNIST.builder(Path.of(args[0])).train(true).transform(new ToTensor()).build();
        var trainLoader = DataLoader.builder(trainDataset).batchSize(60).shuffle(true).build();

        Torch.manualSeed(Long.parseLong(args[1]));
        var model = new CNN(1, 10);
        var criterion = new CrossEntropyLoss();
        var optimizer = optimizer(args[2], model.parameters());

        ByteBuffer losses = ByteBuffer.allocate(4 * 1000).order(ByteOrder.LITTLE_ENDIAN);
        for (var batch : trainLoader) {
            Tensor loss = criterion.forward(model.forward(batch.input()), batch.target());
            optimizer.zeroGrad();
            loss.backward();
            optimizer.step();
            losses.putFloat((float) loss.item());
        }

        Path out = Path.of(args[3]);
        Files.write(out.resolve("losses"), losses.array());
        model.stateDict().save(out.resolve("MulticlassCNN.pth"));
    }
}
