package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import torchffm.autograd.DualLevel;
import torchffm.autograd.ForwardAd;
import torchffm.internal.Operator;
import torchffm.nn.Init;
import torchffm.nn.Linear;
import torchffm.testing.Python;

/** A tensor prints as in Python, to the character. */
class PrintedTensorTest {

    private static final int CASES = 2500;
    private static final int SEED = 1;
    private static Python.Results python;

    private TensorScope scope;

    @BeforeAll
    static void printInPython() {
        python = Python.run("core_repr.py", Integer.toString(CASES), Integer.toString(SEED));
    }

    @BeforeEach
    void openScope() {
        scope = TensorScope.open();
    }

    @AfterEach
    void restore() {
        Torch.setPrintOptions(PrintOptions.DEFAULT);
        scope.close();
    }

    @Test
    void randomTensorsPrintAsInPython() {
        List<PrintedCase> cases = PrintedCase.read(python.dir().resolve("cases"));
        StringBuilder different = new StringBuilder();
        long equal = cases.stream().filter(one -> isEqual(one, different)).count();
        assertEquals(CASES, equal, different.toString());
    }

    private static boolean isEqual(PrintedCase one, StringBuilder different) {
        try (TensorScope _ = TensorScope.open()) {
            Torch.setPrintOptions(one.options());
            String text = one.tensor().toString();
            if (!text.equals(one.repr())) {
                different.append("\n%s\n%s\nbut is\n%s".formatted(one.line(), one.repr(), text));
            }
            return text.equals(one.repr());
        }
    }

    @TestFactory
    Stream<DynamicTest> whatATensorIsBesideItsElementsPrintsAsInPython() {
        Map<String, Supplier<Tensor>> tensors = new LinkedHashMap<>();
        tensors.put("leaf", PrintedTensorTest::leaf);
        tensors.put("sum", () -> leaf().sum());
        tensors.put("view", () -> leaf().view(3, 1));
        tensors.put("copySlices", PrintedTensorTest::partlyFilled);
        tensors.put("asStrided", PrintedTensorTest::viewOfWhatWasChanged);
        tensors.put("invalid", PrintedTensorTest::changedUnrecorded);
        tensors.put("unrecorded", PrintedTensorTest::unrecorded);
        tensors.put("detached", () -> leaf().sum().detach());
        tensors.put("meta", () -> grid().to(Device.of("meta")));
        tensors.put("metaHalf", () -> grid().to(DType.FLOAT16).to(Device.of("meta")));
        tensors.put("coo", () -> sparse(grid()));
        tensors.put("cooEmpty", () -> sparse(Torch.zeros(2, 2)));
        tensors.put("cooHalf", () -> sparse(grid().to(DType.FLOAT16)));
        tensors.put("cooRecorded", () -> sparse(eye(2).requiresGrad_(true)));
        tensors.put("csr", () -> compressed("aten::to_sparse_csr", grid()));
        tensors.put("csc", () -> compressed("aten::to_sparse_csc", grid().to(DType.FLOAT64)));
        tensors.put("bsr", () -> blocks("aten::to_sparse_bsr", eye(4)));
        tensors.put("bsc", () -> blocks("aten::to_sparse_bsc", eye(4)));
        tensors.put("mkldnn", () -> compressed("aten::to_mkldnn", grid()));
        tensors.put("perTensor", PrintedTensorTest::quantized);
        tensors.put("perChannel", PrintedTensorTest::quantizedByChannel);
        tensors.put("nested", () -> Nested.nestedTensor(List.of(grid(), Torch.ones(2, 3), Torch.zeros(0, 2))));
        tensors.put(
                "nestedLeaf", () -> Nested.nestedTensor(List.of(Torch.ones(2))).requiresGrad_(true));
        tensors.put("nestedRecorded", () -> Nested.asNestedTensor(List.of(leaf(), leaf().mul(2))));
        tensors.put(
                "nestedHalf", () -> Nested.nestedTensor(List.of(Torch.ones(2).to(DType.FLOAT16))));
        tensors.put("parameter", PrintedTensorTest::parameter);
        tensors.put("detachedParameter", () -> parameter().detach());
        tensors.put("zeros", PrintedTensorTest::zerosWithoutMemory);
        return tensors.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    try (TensorScope _ = TensorScope.open()) {
                        String text = entry.getValue().get().toString();
                        assertEquals(python.text(entry.getKey()), text);
                    }
                }));
    }

    @Test
    void aDualTensorPrintsItsTangent() {
        try (DualLevel _ = ForwardAd.dualLevel()) {
            assertEquals(
                    python.text("dual"),
                    ForwardAd.makeDual(grid(), grid().add(0.5)).toString());
            Tensor recorded = ForwardAd.makeDual(leaf(), Torch.zeros(3)).mul(2);
            assertEquals(python.text("dualRecorded"), recorded.toString());
            assertEquals(python.text("notDual"), leaf().toString());
        }
    }

    private static Tensor parameter() {
        return Init.constant_(new Linear(2, 1).weight(), 0.25);
    }

    private static Tensor leaf() {
        return Torch.ones(3).requiresGrad_(true);
    }

    private static Tensor grid() {
        return Torch.arange(12).to(DType.FLOAT32).reshape(3, 4);
    }

    private static Tensor eye(long size) {
        return Operator.of("aten::eye", "")
                .begin()
                .arg(size)
                .none()
                .none()
                .none()
                .none()
                .tensor();
    }

    private static Tensor unrecorded() {
        try (Mode _ = Torch.noGrad()) {
            return leaf().mul(2);
        }
    }

    private static Tensor partlyFilled() {
        Tensor filled = Torch.ones(3);
        filled.narrow(0, 1, 2).copy_(Torch.ones(2).requiresGrad_(true));
        return filled;
    }

    private static Tensor viewOfWhatWasChanged() {
        Tensor changed = Torch.ones(3);
        Tensor part = changed.narrow(0, 1, 2);
        changed.mul_(leaf());
        return part;
    }

    private static Tensor changedUnrecorded() {
        Tensor recorded = Torch.ones(2, 2).requiresGrad_(true).clone();
        try (Mode _ = Torch.noGrad()) {
            return recorded.select(0, 0).mul_(2);
        }
    }

    private static Tensor sparse(Tensor dense) {
        return Operator.of("aten::to_sparse", "")
                .begin()
                .arg(dense)
                .none()
                .none()
                .none()
                .tensor();
    }

    private static Tensor compressed(String operator, Tensor dense) {
        return Operator.of(operator, "").begin().arg(dense).none().tensor();
    }

    private static Tensor blocks(String operator, Tensor dense) {
        return Operator.of(operator, "")
                .begin()
                .arg(dense)
                .arg(new long[] {2, 2})
                .none()
                .tensor();
    }

    private static Tensor quantized() {
        return Operator.of("aten::quantize_per_tensor", "")
                .begin()
                .arg(grid())
                .arg(0.1)
                .arg(3)
                .arg(DType.QUINT8)
                .tensor();
    }

    private static Tensor quantizedByChannel() {
        Tensor grid = grid();
        Tensor scales = Torch.tensor(new float[] {0.1f, 0.2f, 0.3f}, 3);
        Tensor zeroPoints = Torch.tensor(new long[] {1, 2, 3}, 3);
        return Operator.of("aten::quantize_per_channel", "")
                .begin()
                .arg(grid)
                .arg(scales)
                .arg(zeroPoints)
                .arg(0)
                .arg(DType.QINT8)
                .tensor();
    }

    private static Tensor zerosWithoutMemory() {
        return Operator.of("aten::_efficientzerotensor", "")
                .begin()
                .arg(new long[] {2, 3})
                .none()
                .none()
                .none()
                .none()
                .tensor();
    }

    @TestFactory
    Stream<DynamicTest> profilesArePythons() {
        return Stream.of("default", "short", "full")
                .map(profile -> dynamicTest(profile, () -> {
                    Torch.setPrintOptions(PrintOptions.profile(profile));
                    try (TensorScope _ = TensorScope.open()) {
                        Tensor x = Torch.arange(2000).div(7).reshape(500, 4);
                        assertEquals(python.text(profile), x.toString());
                    } finally {
                        Torch.setPrintOptions(PrintOptions.DEFAULT);
                    }
                }));
    }

    @Test
    void printingLeavesNoTensorBehind() {
        List<Tensor> tensors =
                List.of(grid(), sparse(grid()), quantized(), zerosWithoutMemory(), leaf().sum(), Torch.zeros(5000));
        Memory before = Torch.memory();
        tensors.forEach(Tensor::toString);
        assertEquals(before, Torch.memory());
    }

    @Test
    void printingKeepsTheModeAndTheScope() {
        assertEquals("tensor([1., 1., 1.], requires_grad=True)", leaf().toString());
        assertTrue(Torch.isGradEnabled());
        assertTrue(Torch.ones(1).requiresGrad_(true).mul(2).requiresGrad());
    }

    @Test
    void whatPythonCannotPrintComesOutWithoutElements() {
        Tensor x = Torch.empty(new long[] {3}, DType.UINT4);
        assertEquals("tensor(..., size=(3,), dtype=torch.uint4)", x.toString());
    }

    @Test
    void moreElementsThanAStringHoldsAreNotPrinted() {
        Torch.setPrintOptions(PrintOptions.profile("full"));
        assertEquals(
                "tensor(too many elements to print)",
                Torch.ones(1).expand(1L << 40).toString());
    }

    @Test
    void hugeTensorsAreSummarized() {
        assertEquals(
                "tensor([1., 1., 1.,  ..., 1., 1., 1.])",
                Torch.ones(1).expand(1L << 40).toString());
    }

    @Test
    void optionsOutOfTheirRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> PrintOptions.DEFAULT.precision(-1));
        assertThrows(IllegalArgumentException.class, () -> PrintOptions.DEFAULT.precision(1075));
        assertThrows(IllegalArgumentException.class, () -> PrintOptions.DEFAULT.edgeitems(-1));
        assertThrows(IllegalArgumentException.class, () -> PrintOptions.profile("long"));
    }

    @Test
    void optionsAreTheLastThatWereSet() {
        PrintOptions options = PrintOptions.DEFAULT.linewidth(40).sciMode(true);
        Torch.setPrintOptions(options);
        assertEquals(options, Torch.getPrintOptions());
    }
}
