package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.nn.Models.Block;
import torchffm.nn.Models.Free;
import torchffm.testing.Python;

/** What layers refuse, in LibTorch's or Python's words; nn_modules.py makes the expected texts. */
class LayerErrorTest {
    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("nn_modules.py");
    }

    static Stream<Arguments> inputs() {
        return Stream.of(
                arguments("conv2d", new Conv2d(1, 8, 3), new long[] {1, 3, 8, 8}),
                arguments("linear", new Linear(4, 2), new long[] {1, 3}),
                arguments("max_pool2d", new MaxPool2d(2), new long[] {3, 3}),
                arguments("batch_norm2d", new BatchNorm2d(3), new long[] {3, 3}),
                arguments("batch_norm2d_single", new BatchNorm2d(3), new long[] {1, 3, 1, 1}),
                arguments("batch_norm2d_eps", BatchNorm2d.builder(3).eps(0).build(), new long[] {2, 3, 1, 1}),
                arguments(
                        "reflect",
                        Conv2d.builder(4, 6, 3)
                                .padding(2)
                                .paddingMode(PaddingMode.REFLECT)
                                .build(),
                        new long[] {1, 4, 2, 2}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void aWrongShapeIsToldInPythonsWordsAfterTheLayersPath(String name, Module layer, long[] shape) {
        Tensor input = Torch.zeros(shape);
        assertEquals(python.text("forward." + name), refusal(layer, input).getMessage());

        new Free().child("features", new Sequential(layer));
        RuntimeException located = refusal(layer, input);
        assertEquals("features.0: " + python.text("forward." + name), located.getMessage());
        assertEquals(refusalClass(name), located.getClass());
    }

    private static Class<?> refusalClass(String name) {
        return name.startsWith("batch_norm2d") ? IllegalArgumentException.class : TorchException.class;
    }

    private static RuntimeException refusal(Module layer, Tensor input) {
        return assertThrows(RuntimeException.class, () -> layer.forward(input));
    }

    @Test
    void thePathIsToldOnceHoweverDeepTheLayerLies() {
        Module model = new Sequential(new Sequential(new Block()));
        RuntimeException refused = refusal(model, Torch.zeros(1, 3, 8, 8));

        assertTrue(refused.getMessage().startsWith("0.0.features.0: Given groups=1"), refused.getMessage());
        assertInstanceOf(TorchException.class, refused.getCause());
    }

    @Test
    void aSharedLayerIsToldByItsFirstPath() {
        Linear shared = new Linear(4, 2);
        Module model = new Sequential(shared, shared);

        assertTrue(refusal(model, Torch.zeros(1, 3)).getMessage().startsWith("0: "));
    }

    @Test
    void aClosedTensorIsNoMatterOfTheLayer() {
        Tensor closed = Torch.zeros(1, 4);
        closed.close();

        assertThrows(IllegalStateException.class, () -> new Sequential(new Linear(4, 2)).forward(closed));
    }

    @Test
    void aLabelOutOfBoundsIsToldInLibTorchsWords() {
        Tensor labels = Torch.tensor(new long[] {0, 5}, 2);
        CrossEntropyLoss loss = new CrossEntropyLoss();
        RuntimeException refused = assertThrows(TorchException.class, () -> loss.forward(Torch.zeros(2, 3), labels));

        assertEquals(python.text("forward.labels"), refused.getMessage());
    }

    @Test
    void aModuleWithoutForwardSaysSo() {
        String expected = python.text("forward.missing").replace("[Module]", "[CrossEntropyLoss]");
        CrossEntropyLoss loss = new CrossEntropyLoss();

        assertEquals(
                expected,
                assertThrows(UnsupportedOperationException.class, () -> loss.forward(Torch.zeros(1)))
                        .getMessage());
    }

    static Stream<Arguments> options() {
        return Stream.of(
                arguments("dropout", (Runnable) () -> new Dropout(1.5)),
                arguments("conv2d_groups", (Runnable)
                        () -> Conv2d.builder(4, 6, 3).groups(0).build()),
                arguments("conv2d_in_channels", (Runnable)
                        () -> Conv2d.builder(3, 6, 3).groups(2).build()),
                arguments("conv2d_out_channels", (Runnable)
                        () -> Conv2d.builder(4, 5, 3).groups(2).build()),
                arguments("conv2d_same_stride", (Runnable) () ->
                        Conv2d.builder(4, 6, 3).stride(2).padding(Padding.SAME).build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("options")
    void anImpossibleOptionIsRefusedInPythonsWordsWithItsValue(String name, Runnable make) {
        String message = assertThrows(IllegalArgumentException.class, make::run).getMessage();

        assertTrue(message.startsWith(python.text(name)), message);
        assertTrue(message.contains("but got "), message);
    }
}
