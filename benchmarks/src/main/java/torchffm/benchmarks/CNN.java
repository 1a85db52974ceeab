package torchffm.benchmarks;

import static torchffm.nn.Functional.relu;

import torchffm.Tensor;
import torchffm.nn.Conv2d;
import torchffm.nn.Linear;
import torchffm.nn.MaxPool2d;
import torchffm.nn.Module;

/** The tutorial's model, as the README has it. */
public final class CNN extends Module {

    private final Conv2d conv1;
    private final MaxPool2d pool;
    private final Conv2d conv2;
    private final Linear fc1;

    public CNN(int inChannels, int numClasses) {
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
