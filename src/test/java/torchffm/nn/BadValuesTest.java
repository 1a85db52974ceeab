package torchffm.nn;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Python;

/** Numbers out of range are refused where Python refuses them, in its words; nn_bad_values.py has the same cases. */
class BadValuesTest {

    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final long[] TWO = {2};
    private static final Reduction MEAN = Reduction.MEAN;

    private static Python.Results python;

    @BeforeAll
    static void runPython() {
        python = Python.run("nn_bad_values.py");
    }

    private static Tensor x() {
        return Torch.ones(2, 3);
    }

    private static Tensor image() {
        return Torch.ones(1, 1, 4, 4);
    }

    private static Tensor classes() {
        return Torch.tensor(new long[] {0, 1});
    }

    private static Conv2d.Builder conv() {
        return Conv2d.builder(1, 2, 3);
    }

    private static Tensor batchNorm(double eps) {
        return Functional.batchNorm(image(), null, null, null, null, true, 0.1, eps);
    }

    private static Tensor interpolate(double scale, String mode) {
        return Functional.interpolate(
                image(), new InterpolateOptions().scaleFactor(scale).mode(mode));
    }

    private static Tensor fractional(double ratio) {
        return Functional.fractionalMaxPool2d(image(), TWO, new double[] {ratio, ratio});
    }

    private static Tensor crossEntropy(double smoothing) {
        return Functional.crossEntropy(x(), classes(), null, MEAN, -100, smoothing);
    }

    private static Tensor triplet(double margin) {
        return Functional.tripletMarginLoss(x(), x(), x(), margin, 2, 1e-6, false, MEAN);
    }

    private static Arguments of(String name, Runnable call) {
        return arguments(name, call);
    }

    static Stream<Arguments> calls() {
        return Stream.of(
                of("linear -1", () -> new Linear(-1, 2)),
                of("conv channels -1", () -> new Conv2d(-1, 2, 3)),
                of("conv kernel -3", () -> new Conv2d(1, 2, -3)),
                of("conv stride 0", () -> conv().stride(0).build().forward(image())),
                of("conv padding -1", () -> conv().padding(-1).build().forward(image())),
                of("conv groups 0", () -> conv().groups(0).build()),
                of("batch norm features -1", () -> new BatchNorm2d(-1)),
                of("batch norm eps 0", () -> batchNorm(0)),
                of("batch norm eps NaN", () -> batchNorm(NAN)),
                of("group norm -1", () -> Functional.groupNorm(image(), -1)),
                of("layer dropout -0.1", () -> new Dropout(-0.1)),
                of("layer dropout NaN", () -> new Dropout(NAN).forward(x())),
                of("dropout NaN", () -> Functional.dropout(x(), NAN, true)),
                of("dropout NaN, not training", () -> Functional.dropout(x(), NAN, false)),
                of("alpha dropout 2", () -> Functional.alphaDropout(x(), 2, true)),
                of("dropout2d NaN", () -> Functional.dropout2d(image(), NAN, true)),
                of("max pool 0", () -> new MaxPool2d(0).forward(image())),
                of("max pool -1", () -> new MaxPool2d(-1).forward(image())),
                of("lp pool 0", () -> Functional.lpPool2d(image(), 0, TWO)),
                of("lp pool NaN", () -> Functional.lpPool2d(image(), NAN, TWO)),
                of("fractional NaN", () -> fractional(NAN)),
                of("fractional infinite", () -> fractional(INF)),
                of("fractional 2", () -> fractional(2)),
                of("interpolate NaN", () -> interpolate(NAN, "nearest")),
                of("interpolate 0", () -> interpolate(0, "nearest")),
                of("interpolate area NaN", () -> interpolate(NAN, "area")),
                of("interpolate area infinite", () -> interpolate(INF, "area")),
                of("smoothing NaN", () -> crossEntropy(NAN)),
                of("smoothing 2", () -> crossEntropy(2)),
                of("huber 0", () -> Functional.huberLoss(x(), x(), MEAN, 0)),
                of("huber NaN", () -> Functional.huberLoss(x(), x(), MEAN, NAN)),
                of("smooth l1 -1", () -> Functional.smoothL1Loss(x(), x(), MEAN, -1)),
                of("triplet 0", () -> triplet(0)),
                of("triplet NaN", () -> triplet(NAN)),
                of("gaussian -1", () -> Functional.gaussianNllLoss(x(), x(), x().neg())),
                of("uniform reversed", () -> Init.uniform_(Torch.ones(2), 1, 0, null)),
                of("uniform NaN", () -> Init.uniform_(Torch.ones(2), NAN, 1, null)),
                of("normal -1", () -> Init.normal_(Torch.ones(2), 0, -1, null)),
                of("xavier -1", () -> Init.xavierNormal_(Torch.ones(2, 2), -1, null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void isRefusedOrTakenAsInPython(String name, Runnable call) {
        String said = python.text(name);
        if (said.equals("taken")) {
            call.run();
        } else {
            String message = assertThrows(RuntimeException.class, call::run).getMessage();
            assertTrue(message.contains(said), () -> "expected: " + said + "\nbut got: " + message);
        }
    }
}
