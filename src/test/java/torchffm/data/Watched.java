package torchffm.data;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.BooleanSupplier;
import torchffm.Torch;

/** Datasets that tell when a sample is made, and loops that check what they get. */
final class Watched {

    private Watched() {}

    /** Scalars 0, 1, 2, …, each made after {@code hook} has been told. */
    static Dataset<Example> dataset(int size, Hook hook) {
        return DataLoaderTest.dataset(size, i -> {
            hook.sample(i);
            return new Example(Torch.scalar(i));
        });
    }

    interface Hook {
        void sample(long index);
    }

    static int run(DataLoader<Batch> loader) {
        int batches = 0;
        for (Batch batch : loader) {
            assertEquals(batches++, batch.input().item());
        }
        return batches;
    }

    static void waitFor(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(10);
        }
    }
}
