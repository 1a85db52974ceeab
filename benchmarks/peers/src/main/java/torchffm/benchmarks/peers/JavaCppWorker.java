package torchffm.benchmarks.peers;

import static org.bytedeco.pytorch.global.torch.linspace;
import static org.bytedeco.pytorch.global.torch.set_num_threads;

import java.io.IOException;
import java.util.Map;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.PointerScope;
import org.bytedeco.pytorch.InferenceMode;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import torchffm.benchmarks.Percentiles;
import torchffm.benchmarks.Worker;

/** JavaCPP's side of the rows with peers; beside CallWorker and InferenceWorker. */
public final class JavaCppWorker {

    private static final Tensor LEFT = torch.full(new long[] {1}, new Scalar(1.5f));
    private static final Tensor RIGHT = torch.full(new long[] {1}, new Scalar(2.25f));
    private static final Tensor MATRIX =
            linspace(new Scalar(1f), new Scalar(4f), 4).reshape(2, 2);

    private JavaCppWorker() {}

    public static void main(String[] args) throws IOException {
        if (args.length > 0) {
            System.out.println("{\"check\": [" + LEFT.add(RIGHT).item_float() + "]}");
            return;
        }
        set_num_threads(1);
        Worker.serve(words -> words[0].equals("cnn") ? inference(Integer.parseInt(words[1])) : calls(words));
    }

    private static Worker.Answer calls(String[] words) {
        try (PointerScope _ = new PointerScope();
                AutoCloseable _ = words[1].equals("off") ? new NoGradGuard() : new InferenceMode()) {
            return switch (words[0]) {
                case "add" -> new Worker.Answer(Worker.time(JavaCppWorker::add), numbers(LEFT.add(RIGHT)));
                case "relu" -> new Worker.Answer(Worker.time(JavaCppWorker::relu), numbers(LEFT.relu()));
                default -> new Worker.Answer(Worker.time(JavaCppWorker::matmul), numbers(MATRIX.matmul(MATRIX)));
            };
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(int times) {
        for (int i = 0; i < times; i++) {
            LEFT.add(RIGHT).close();
        }
    }

    private static void relu(int times) {
        for (int i = 0; i < times; i++) {
            LEFT.relu().close();
        }
    }

    private static void matmul(int times) {
        for (int i = 0; i < times; i++) {
            MATRIX.matmul(MATRIX).close();
        }
    }

    private static Worker.Answer inference(int batch) {
        try (InferenceMode _ = new InferenceMode()) {
            JavaCppCnn model = JavaCppCnn.MODEL;
            float[] pixels = floats(linspace(new Scalar(0f), new Scalar(1f), batch * 784L));
            float[] scores = scores(model, pixels, batch);
            Map<String, Double> measured = Percentiles.of(() -> scores(model, pixels, batch), batch);
            return new Worker.Answer(measured, numbers(scores));
        }
    }

    private static float[] scores(JavaCppCnn model, float[] pixels, int batch) {
        try (PointerScope _ = new PointerScope()) {
            return floats(model.forward(Tensor.create(pixels, batch, 1, 28, 28)));
        }
    }

    private static float[] floats(Tensor tensor) {
        float[] elements = new float[(int) tensor.numel()];
        new FloatPointer(tensor.data_ptr_float()).get(elements);
        return elements;
    }

    private static double[] numbers(Tensor tensor) {
        return numbers(floats(tensor));
    }

    private static double[] numbers(float[] elements) {
        double[] numbers = new double[elements.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = elements[i];
        }
        return numbers;
    }
}
