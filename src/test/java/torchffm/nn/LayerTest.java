package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Bits;
import torchffm.testing.Python;

/** Layers against Python's, bit for bit; nn_layers.py makes the expected values. */
class LayerTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        Torch.setNumThreads(1);
        python = Python.run("nn_layers.py");
    }

    static Stream<Arguments> layers() {
        return Stream.of(
                layer("conv2d", () -> new Conv2d(3, 5, 3)),
                layer("conv2d_unbatched", () -> new Conv2d(3, 5, 3)),
                layer("conv2d_padding", () -> conv2d(1, 8).padding(1).build()),
                layer(
                        "conv2d_options",
                        () -> conv2d(4, 6)
                                .kernelSize(3, 2)
                                .stride(2, 1)
                                .padding(1, 0)
                                .dilation(1, 2)
                                .groups(2)
                                .build()),
                layer("conv2d_no_bias", () -> conv2d(2, 3).stride(2).bias(false).build()),
                layer(
                        "conv2d_same",
                        () -> Conv2d.builder(2, 3, 4)
                                .padding(Padding.SAME)
                                .dilation(2)
                                .build()),
                layer(
                        "conv2d_valid",
                        () -> conv2d(2, 3).padding(Padding.VALID).stride(2).build()),
                layer("conv2d_reflect", () -> padded(PaddingMode.REFLECT)),
                layer("conv2d_replicate", () -> padded(PaddingMode.REPLICATE)),
                layer("conv2d_circular", () -> padded(PaddingMode.CIRCULAR)),
                layer(
                        "conv2d_same_reflect",
                        () -> conv2d(2, 3)
                                .kernelSize(4, 3)
                                .padding(Padding.SAME)
                                .dilation(1, 2)
                                .paddingMode(PaddingMode.REFLECT)
                                .build()),
                layer("linear", () -> new Linear(7, 4)),
                layer("linear_no_bias", () -> new Linear(7, 4, false)),
                layer("max_pool2d", () -> new MaxPool2d(2)),
                layer("max_pool2d_stride", () -> new MaxPool2d(3, 1)),
                layer(
                        "max_pool2d_options",
                        () -> MaxPool2d.builder(3)
                                .kernelSize(3, 2)
                                .stride(2, 1)
                                .padding(1, 0)
                                .dilation(1, 2)
                                .ceilMode(true)
                                .build()),
                layer("relu", ReLU::new),
                layer("relu_inplace", () -> new ReLU(true)),
                layer("tanh", Tanh::new),
                layer("sigmoid", Sigmoid::new),
                layer("softmax", () -> new Softmax(1)),
                layer("log_softmax", () -> new LogSoftmax(-1)),
                layer("identity", Identity::new),
                layer("flatten", Flatten::new),
                layer("flatten_dims", () -> new Flatten(0, 1)),
                layer("dropout", () -> new Dropout(0.3)),
                layer("dropout_inplace", () -> new Dropout(0.5, true)),
                layer("dropout_evaluated", () -> new Dropout().eval()),
                layer("batch_norm2d", () -> warmed(new BatchNorm2d(3))),
                layer("batch_norm2d_evaluated", () -> warmed(new BatchNorm2d(3)).eval()),
                layer(
                        "batch_norm2d_average",
                        () -> warmed(batchNorm2d().momentum(null).build())),
                layer(
                        "batch_norm2d_options",
                        () -> batchNorm2d().eps(1e-3).momentum(0.5).bias(false).build()),
                layer("batch_norm2d_plain", () -> batchNorm2d().affine(false).build()),
                layer(
                        "batch_norm2d_untracked",
                        () -> batchNorm2d().trackRunningStats(false).build().eval()),
                layer("sequential", LayerTest::sequential));
    }

    private static Arguments layer(String name, Supplier<Module> make) {
        return arguments(name, make);
    }

    private static Conv2d.Builder conv2d(long inChannels, long outChannels) {
        return Conv2d.builder(inChannels, outChannels, 3);
    }

    private static Conv2d padded(PaddingMode mode) {
        return conv2d(2, 3).padding(1, 2).paddingMode(mode).build();
    }

    private static BatchNorm2d.Builder batchNorm2d() {
        return BatchNorm2d.builder(3);
    }

    private static Module warmed(Module layer) {
        Tensor input = Torch.ones(4, 3, 5, 5).mul(Torch.tensor(new float[] {0, 1, 2, 3}, 4, 1, 1, 1));
        layer.forward(input);
        layer.forward(input);
        return layer;
    }

    private static Module sequential() {
        return new Sequential(
                new Sequential(conv2d(1, 4).padding(1).build(), new BatchNorm2d(4), new ReLU(), new MaxPool2d(2)),
                new Flatten(),
                new Dropout(0.25),
                new Linear(4 * 4 * 4, 3));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layers")
    void outputGradientsStateAndTextArePythons(String name, Supplier<Module> make) {
        Torch.manualSeed(7).close();
        Module layer = make.get();
        Tensor x = python.tensor(name + ".x").requiresGrad_(true);
        Tensor y = layer.forward(x.clone());
        y.backward(python.tensor(name + ".grad_y"));

        Bits.assertSame(python.tensor(name + ".y"), y, "output");
        Bits.assertSame(python.tensor(name + ".grad_x"), gradient(x), "gradient of the input");
        assertEquals(python.text(name + ".repr"), layer.toString());
        assertEquals(
                python.text(name + ".keys"), String.join(",", layer.stateDict().keys()));
        layer.stateDict()
                .forEach(entry -> Bits.assertSame(
                        python.tensor(name + ".state." + entry.getKey()), entry.getValue(), entry.getKey()));
        layer.namedParameters()
                .forEach((key, parameter) -> Bits.assertSame(
                        python.tensor(name + ".grad." + key), gradient(parameter), "gradient of " + key));
    }

    private static Tensor gradient(Tensor tensor) {
        Tensor grad = tensor.grad();
        assertNotNull(grad);
        return grad;
    }
}
