package torchffm.vision;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.DType;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.testing.Python;

/** Transforms and pictures are torchvision's, bit for bit; the expected values are those of {@code vision_pictures.py}. */
class TransformsTest {

    private static final double[] MEAN = {0.485, 0.456, 0.406};
    private static final double[] STD = {0.229, 0.224, 0.225};

    private static Python.Results python;
    private TensorScope scope;

    @BeforeAll
    static void runPython() {
        python = Python.run("vision_pictures.py");
    }

    @BeforeEach
    void open() {
        scope = TensorScope.open();
    }

    @AfterEach
    void close() {
        scope.close();
    }

    @Test
    void toTensorHasTorchvisionsBitsForEachOfThe256Values() {
        same("to_tensor", new ToTensor().apply(python.tensor("pixels")));
    }

    @Test
    void toTensorOfABatchIsTheBatchOfItsImages() {
        Tensor batch = Torch.stack(
                List.of(python.tensor("pixels"), python.tensor("pixels").t()), 0);
        ToTensor transform = new ToTensor();
        Tensor single = Torch.stack(List.of(transform.apply(batch.get(0)), transform.apply(batch.get(1))), 0);
        assertTrue(Torch.equal(single, transform.apply(batch)));
    }

    @Test
    void toTensorLeavesItsInputAlone() {
        Tensor pixels = python.tensor("pixels");
        new ToTensor().apply(pixels);
        assertTrue(Torch.equal(python.tensor("pixels"), pixels));
    }

    @Test
    void toTensorTakesBytesOnly() {
        var e = assertThrows(IllegalArgumentException.class, () -> new ToTensor().apply(Torch.zeros(28, 28)));
        assertEquals(
                "image: ToTensor takes uint8 of shape (H, W) or (N, H, W), but got float32 of shape [28, 28]",
                e.getMessage());
    }

    @Test
    void toTensorTakesImagesOnly() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new ToTensor().apply(Torch.zeros(new long[] {2, 3, 4, 4}, DType.UINT8)));
    }

    @Test
    void normalizeHasTorchvisionsBits() {
        same("normalize", new Normalize(MEAN, STD).apply(python.tensor("images")));
    }

    @Test
    void normalizeByOneNumberForAllChannelsHasTorchvisionsBits() {
        same("normalize_one", new Normalize(0.1307, 0.3081).apply(python.tensor("images")));
    }

    @Test
    void normalizeOfDoublesHasTorchvisionsBits() {
        var normalize = new Normalize(new double[] {0.5, 0.4, 0.3}, new double[] {0.3, 0.7, 0.9});
        same("normalize_double", normalize.apply(python.tensor("images").to(DType.FLOAT64)));
    }

    @Test
    void normalizeLeavesItsInputAlone() {
        Tensor images = python.tensor("images");
        new Normalize(MEAN, STD).apply(images);
        assertTrue(Torch.equal(python.tensor("images"), images));
    }

    @Test
    void normalizeRefusesAStandardDeviationOfZero() {
        assertThrows(IllegalArgumentException.class, () -> new Normalize(MEAN, new double[] {1, 0, 1}));
    }

    @Test
    void normalizeOfBytesSaysWhatIsMissing() {
        Tensor pixels = python.tensor("pixels").unsqueeze(0);
        var e = assertThrows(IllegalArgumentException.class, () -> new Normalize(0.5, 0.5).apply(pixels));
        assertTrue(e.getMessage().endsWith("but got uint8 of shape [1, 16, 16]; put ToTensor before it"));
    }

    @Test
    void composedTransformsFollowOneAnother() {
        same("composed", new Compose(new ToTensor(), new Normalize(0.1307, 0.3081)).apply(python.tensor("pixels")));
    }

    @Test
    void composedTransformsTakeABatchIfAllOfThemDo() {
        assertTrue(new Compose(new ToTensor(), new Normalize(0.5, 0.5)).isBatched());
    }

    @Test
    void composedTransformsWithALambdaTakeSingleImages() {
        assertFalse(new Compose(new ToTensor(), image -> image.mul(2)).isBatched());
    }

    @Test
    void aGridHasTorchvisionsDefaults() {
        same("grid_default", MakeGrid.makeGrid(python.tensor("grey")));
    }

    @Test
    void aGridOfAListIsThatOfTheStack() {
        Tensor colour = python.tensor("colour");
        var grid = MakeGrid.builder().nrow(2).build();
        same("grid_list", grid.apply(Torch.stack(List.of(colour.get(0), colour.get(1), colour.get(2)), 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nrow", "nrow_padding", "wide", "normalize", "range", "scale_each", "flat", "narrow", "bytes"})
    void aGridWithOptionsIsTorchvisions(String name) {
        MakeGrid.Builder options = MakeGrid.builder();
        String images = "colour";
        switch (name) {
            case "nrow" -> {
                options.nrow(4);
                images = "grey";
            }
            case "nrow_padding" -> options.nrow(3).padding(0);
            case "wide" -> options.nrow(100).padding(5).padValue(0.25);
            case "normalize", "flat", "narrow" -> options.normalize(true);
            case "range" -> options.normalize(true).valueRange(-1, 0.5);
            case "scale_each" -> options.normalize(true).scaleEach(true).padValue(0.7);
            default -> {
                options.padValue(255);
                images = "bytes";
            }
        }
        Tensor input = switch (name) {
            case "flat" -> Torch.full(new long[] {2, 1, 3, 3}, 0.5);
            case "narrow" -> python.tensor("narrow");
            default -> python.tensor(images);
        };
        same("grid_" + name, options.build().apply(input));
    }

    @ParameterizedTest
    @ValueSource(strings = {"single", "chw", "1hw", "hw"})
    void aGridOfOneImageIsTheImage(String name) {
        Tensor image = switch (name) {
            case "single" -> python.tensor("grey").narrow(0, 0, 1);
            case "chw" -> python.tensor("colour").get(0);
            case "1hw" -> python.tensor("grey").get(0);
            default -> python.tensor("grey").get(0).get(0);
        };
        same("grid_" + name, MakeGrid.makeGrid(image));
    }

    @Test
    void aNormalizedGridLeavesTheImagesAlone() {
        Tensor colour = python.tensor("colour");
        MakeGrid.builder().normalize(true).build().apply(colour);
        assertTrue(Torch.equal(python.tensor("colour"), colour));
    }

    @Test
    void aGridOfNothingIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MakeGrid.makeGrid(Torch.zeros(0, 1, 2, 2)));
    }

    @Test
    void aGridWithoutColumnsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MakeGrid.builder().nrow(0));
    }

    private static void same(String name, Tensor actual) {
        Tensor expected = python.tensor(name);
        assertArrayEquals(expected.shape(), actual.shape(), "shape of " + name);
        assertEquals(expected.dtype(), actual.dtype(), "dtype of " + name);
        assertTrue(Torch.equal(expected, actual), "elements of " + name);
    }
}
