package torchffm.benchmarks.peers;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Activation;
import ai.djl.nn.Blocks;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.nn.convolutional.Conv2d;
import ai.djl.nn.core.Linear;
import ai.djl.nn.pooling.Pool;
import ai.djl.training.ParameterStore;
import java.io.IOException;
import torchffm.benchmarks.Percentiles;
import torchffm.benchmarks.Worker;

/** DJL's side of the rows with peers; beside CallWorker and InferenceWorker. Without a gradient collector it records nothing. */
public final class DjlWorker {

    private static final NDManager MANAGER = NDManager.newBaseManager();
    private static final NDArray LEFT = MANAGER.create(new float[] {1.5f});
    private static final NDArray RIGHT = MANAGER.create(new float[] {2.25f});
    private static final NDArray MATRIX = MANAGER.create(new float[] {1, 2, 3, 4}, new Shape(2, 2));

    private DjlWorker() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.println("{\"check\": [" + LEFT.add(RIGHT).getFloat() + "]}");
            return;
        }
        SequentialBlock model = model();
        Worker.serve(words -> words[0].equals("cnn") ? inference(model, Integer.parseInt(words[1])) : calls(words[0]));
    }

    private static Worker.Answer calls(String name) {
        return switch (name) {
            case "add" -> new Worker.Answer(Worker.time(DjlWorker::add), numbers(LEFT.add(RIGHT)));
            case "relu" -> new Worker.Answer(Worker.time(DjlWorker::relu), numbers(Activation.relu(LEFT)));
            default -> new Worker.Answer(Worker.time(DjlWorker::matmul), numbers(MATRIX.matMul(MATRIX)));
        };
    }

    private static void add(int times) {
        for (int i = 0; i < times; i++) {
            LEFT.add(RIGHT).close();
        }
    }

    private static void relu(int times) {
        for (int i = 0; i < times; i++) {
            Activation.relu(LEFT).close();
        }
    }

    private static void matmul(int times) {
        for (int i = 0; i < times; i++) {
            MATRIX.matMul(MATRIX).close();
        }
    }

    private static SequentialBlock model() {
        SequentialBlock model = new SequentialBlock()
                .add(conv(8))
                .add(Activation::relu)
                .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
                .add(conv(16))
                .add(Activation::relu)
                .add(Pool.maxPool2dBlock(new Shape(2, 2), new Shape(2, 2)))
                .add(Blocks.batchFlattenBlock())
                .add(Linear.builder().setUnits(10).build());
        model.initialize(MANAGER, DataType.FLOAT32, new Shape(1, 1, 28, 28));
        for (Parameter parameter : model.getParameters().values()) {
            NDArray array = parameter.getArray();
            MANAGER.linspace(-0.3f, 0.3f, (int) array.size())
                    .reshape(array.getShape())
                    .copyTo(array);
        }
        return model;
    }

    private static Conv2d conv(int filters) {
        return Conv2d.builder()
                .setKernelShape(new Shape(3, 3))
                .setFilters(filters)
                .optPadding(new Shape(1, 1))
                .build();
    }

    private static Worker.Answer inference(SequentialBlock model, int batch) {
        ParameterStore parameters = new ParameterStore(MANAGER, false);
        float[] pixels = MANAGER.linspace(0f, 1f, batch * 784).toFloatArray();
        float[] scores = scores(model, parameters, pixels, batch);
        return new Worker.Answer(
                Percentiles.of(() -> scores(model, parameters, pixels, batch), batch), numbers(MANAGER.create(scores)));
    }

    private static float[] scores(SequentialBlock model, ParameterStore parameters, float[] pixels, int batch) {
        try (NDManager manager = MANAGER.newSubManager()) {
            NDArray images = manager.create(pixels, new Shape(batch, 1, 28, 28));
            return model.forward(parameters, new NDList(images), false)
                    .singletonOrThrow()
                    .toFloatArray();
        }
    }

    private static double[] numbers(NDArray array) {
        float[] elements = array.toFloatArray();
        double[] numbers = new double[elements.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = elements[i];
        }
        return numbers;
    }
}
