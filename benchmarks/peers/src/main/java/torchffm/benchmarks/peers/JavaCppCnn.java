package torchffm.benchmarks.peers;

import static org.bytedeco.pytorch.global.torch.linspace;
import static org.bytedeco.pytorch.global.torch.relu;

import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.pytorch.Conv2dImpl;
import org.bytedeco.pytorch.Conv2dOptions;
import org.bytedeco.pytorch.LinearImpl;
import org.bytedeco.pytorch.MaxPool2dImpl;
import org.bytedeco.pytorch.MaxPool2dOptions;
import org.bytedeco.pytorch.Module;
import org.bytedeco.pytorch.NoGradGuard;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorVector;

/** The tutorial's model, as JavaCPP's README writes one; beside CNN. */
final class JavaCppCnn extends Module {

    static final JavaCppCnn MODEL = new JavaCppCnn();

    private final Conv2dImpl conv1 = register_module("conv1", conv(1, 8));
    private final MaxPool2dImpl pool =
            register_module("pool", new MaxPool2dImpl(new MaxPool2dOptions(new LongPointer(2, 2))));
    private final Conv2dImpl conv2 = register_module("conv2", conv(8, 16));
    private final LinearImpl fc1 = register_module("fc1", new LinearImpl(16 * 7 * 7, 10));

    private JavaCppCnn() {
        try (NoGradGuard _ = new NoGradGuard()) {
            TensorVector parameters = parameters();
            for (long i = 0; i < parameters.size(); i++) {
                Tensor parameter = parameters.get(i);
                parameter.copy_(linspace(new Scalar(-0.3f), new Scalar(0.3f), parameter.numel())
                        .view(parameter.sizes()));
            }
        }
        eval();
    }

    private static Conv2dImpl conv(int in, int out) {
        Conv2dOptions options = new Conv2dOptions(in, out, new LongPointer(3, 3));
        options.padding().put(new LongPointer(1, 1));
        return new Conv2dImpl(options);
    }

    Tensor forward(Tensor x) {
        x = pool.forward(relu(conv1.forward(x)));
        x = pool.forward(relu(conv2.forward(x)));
        return fc1.forward(x.reshape(x.size(0), -1));
    }
}
