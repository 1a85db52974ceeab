package torchffm.mnist;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import torchffm.Device;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.data.Batch;
import torchffm.data.DataLoader;
import torchffm.nn.CrossEntropyLoss;
import torchffm.optim.Adam;
import torchffm.optim.AdamBuilder;

/** The tutorial's training loop. */
final class Training {

    private final CNN model;
    private final Device device;
    private final CrossEntropyLoss criterion;
    private final Adam optimizer;
    private final SpeedOptions speed;

    Training(CNN model, Device device, double lr, SpeedOptions speed) {
        this.model = model;
        this.device = device;
        this.speed = speed;
        criterion = new CrossEntropyLoss();
        AdamBuilder<Adam> adam = Adam.builder(model.parameters()).lr(lr);
        optimizer = (speed.fused() ? adam.fused(true) : adam).build();
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
            Tensor loss;
            try (Mode _ = speed.forward(device)) {
                Tensor scores = model.forward(data);
                loss = criterion.forward(scores, targets);
            }

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
