package torchffm.mnist;

import static torchffm.nn.Functional.relu;

import torchffm.Tensor;
import torchffm.nn.Conv2d;
import torchffm.nn.Linear;
import torchffm.nn.MaxPool2d;
import torchffm.nn.Module;

/** The tutorial's model: two convolutions, each with ReLU and pooling after it, and a fully connected layer. */
final class CNN extends Module {

    private final Conv2d conv1;
    private final MaxPool2d pool;
    private final Conv2d conv2;
    private final Linear fc1;

    /** For images of 28×28 in {@code inChannels} channels. */
    CNN(int inChannels, int numClasses) {
        conv1 = register("conv1", Conv2d.builder(inChannels, 8, 3).padding(1).build());
        pool = register("pool", new MaxPool2d(2, 2));
        conv2 = register("conv2", Conv2d.builder(8, 16, 3).padding(1).build());
        fc1 = register("fc1", new Linear(16 * 7 * 7, numClasses));
    }

    /** From images {@code (N, C, 28, 28)} to a score for each class, {@code (N, classes)}. */
    @Override
    public Tensor forward(Tensor x) {
        x = pool.forward(relu(conv1.forward(x)));
        x = pool.forward(relu(conv2.forward(x)));
        x = x.reshape(x.size(0), -1);
        return fc1.forward(x);
    }
}
