package torchffm.mnist;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import torchffm.Device;
import torchffm.Tensor;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.nn.CrossEntropyLoss;
import torchffm.optim.Adam;

/** The tutorial's training loop. */
final class Training {

    private final CNN model;
    private final Device device;
    private final CrossEntropyLoss criterion;
    private final Adam optimizer;

    Training(CNN model, Device device, double lr) {
        this.model = model;
        this.device = device;
        criterion = new CrossEntropyLoss();
        optimizer = new Adam(model.parameters(), lr);
    }

    /** Goes over all training images once, but for those that it has learned from before, and tells the loss of each step. */
    void epoch(DataLoader<Batch> loader, BooleanSupplier learnedBefore, DoubleConsumer losses) {
        model.train();
        for (Batch batch : loader) {
            if (learnedBefore.getAsBoolean()) {
                continue;
            }

            // Move data and targets to the device
            Tensor data = batch.input().to(device);
            Tensor targets = batch.target().to(device);

            // Forward pass: compute the model output
            Tensor scores = model.forward(data);
            Tensor loss = criterion.forward(scores, targets);

            // Backward pass: compute the gradients
            optimizer.zeroGrad();
            loss.backward();

            // Optimization step: update the model parameters
            optimizer.step();

            losses.accept(loss.item());
        }
    }

    Adam optimizer() {
        return optimizer;
    }
}
