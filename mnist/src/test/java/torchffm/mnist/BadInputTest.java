package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.io.StateDict;

/** Each command with something that is not what it should be: exit code 1, and a line that says so. */
class BadInputTest {

    @TempDir
    private Path folder;

    private Path data;
    private Path model;

    @BeforeEach
    void prepare() throws IOException {
        data = TinyMnist.write(folder.resolve("data"));
        model = folder.resolve("model.pth");
        try (StateDict state = new CNN(1, 10).stateDict()) {
            state.save(model);
        }
    }

    private static String error(Object... arguments) {
        Cli cli = Cli.run(arguments);
        assertEquals(1, cli.code(), cli.out());
        assertTrue(cli.err().startsWith("error: "), cli.err());
        return cli.err().substring("error: ".length());
    }

    @Test
    void aDataFolderThatIsNotThere() {
        assertEquals(
                "--data %s: expected a folder, got nothing of that name".formatted(folder.resolve("none")),
                error("eval", model, "--data", folder.resolve("none")));
    }

    @Test
    void aDataFolderThatIsAFile() {
        assertEquals(
                "--data %s: expected a folder, got a file".formatted(model), error("eval", model, "--data", model));
    }

    @Test
    void aDataFolderWithoutTheFilesIsNotFilledFromTheNetwork() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEquals(
                "--data: MNIST is not there: expected train-images-idx3-ubyte or train-images-idx3-ubyte.gz in %s or %s,"
                                .formatted(empty.resolve("MNIST/raw"), empty)
                        + " but found neither",
                error("train", "--data", empty, "--out", folder.resolve("x.pth")));
    }

    @Test
    void anImageFileThatIsCutOff() throws IOException {
        Path images = data.resolve("t10k-images-idx3-ubyte");
        Files.write(images, Arrays.copyOf(Files.readAllBytes(images), 1000));
        assertEquals(
                images + ": wrong length: expected 156816 bytes for dims (200, 28, 28), but got 1000 bytes",
                error("eval", model, "--data", data));
    }

    @Test
    void anImageFileThatIsNone() throws IOException {
        Path images = Files.writeString(data.resolve("t10k-images-idx3-ubyte"), "these are no images");
        assertEquals(
                images + ": wrong magic: expected 0x00000803, but got 0x74686573",
                error("eval", model, "--data", data));
    }

    @Test
    void aModelFileThatIsNotThere() {
        Path none = folder.resolve("none.pth");
        assertTrue(error("eval", none, "--data", data).startsWith(none + ": "));
        assertTrue(error("predict", none, "x.png").startsWith(none + ": "));
    }

    @Test
    void aModelFileThatIsCutOff() throws IOException {
        Path half = folder.resolve("half.pth");
        Files.write(half, Arrays.copyOf(Files.readAllBytes(model), 20_000));
        assertTrue(error("eval", half, "--data", data).startsWith(half.toString()));
    }

    @Test
    void aModelFileOfAnotherModelIsAtMostFourLines() {
        Path other = folder.resolve("other.pth");
        try (StateDict state = new CNN(1, 10).stateDict();
                Tensor small = Torch.zeros(4, 1, 3, 3);
                Tensor narrow = Torch.zeros(10, 100)) {
            state.remove("fc1.bias");
            state.put("conv1.weight", small).put("fc1.weight", narrow).put("fc2.weight", small);
            state.save(other);
        }
        assertEquals(
                List.of(
                        other + ": Error(s) in loading state_dict for CNN:",
                        "  Missing key(s) in state_dict: \"fc1.bias\".",
                        "  Unexpected key(s) in state_dict: \"fc2.weight\".",
                        "  size mismatch for conv1.weight: copying a param with shape torch.Size([4, 1, 3, 3]) from"
                                + " checkpoint, the shape in current model is torch.Size([8, 1, 3, 3])."
                                + " size mismatch for fc1.weight: copying a param with shape torch.Size([10, 100]) from"
                                + " checkpoint, the shape in current model is torch.Size([10, 784])."),
                error("eval", other, "--data", data).lines().toList());
    }

    @Test
    void aModelFileThatIsNoCheckpoint() throws IOException {
        Path text = Files.writeString(folder.resolve("text.pth"), "hello");
        assertTrue(error("eval", text, "--data", data).startsWith(text + ": "));
    }

    @Test
    void aGpuWhereThereIsNone() {
        assumeFalse(Torch.cuda().isAvailable(), "this machine has a GPU");
        String message = error("train", "--data", data, "--device", "cuda", "--out", folder.resolve("x.pth"));
        assertTrue(message.startsWith("--device cuda: expected a GPU, but "), message);
        assertTrue(message.endsWith("; use --device cpu"), message);
    }

    @Test
    void aPlaceForTheModelThatIsNoneIsFoundBeforeTraining() {
        Path out = folder.resolve("none/x.pth");
        Cli cli = Cli.run("train", "--data", data, "--out", out);
        assertEquals(1, cli.code());
        assertTrue(cli.err().startsWith("error: " + out + ": cannot be written"), cli.err());
        assertEquals("", cli.out());
    }

    @Test
    void aPlaceForThePlotThatIsNoneIsFoundBeforeTraining() {
        Path plot = folder.resolve("none/p.png");
        Cli cli = Cli.run("train", "--data", data, "--out", folder.resolve("x.pth"), "--plot", plot);
        assertEquals("error: --plot %s: there is no folder %s".formatted(plot, plot.getParent()), cli.err());
        assertEquals("", cli.out());
        assertFalse(Files.exists(folder.resolve("x.pth")));
    }

    @Test
    void aPictureInThePlaceOfTheModel() {
        Path out = folder.resolve("x.pth");
        assertEquals(
                "--plot %s: expected another file than --out".formatted(out),
                error("train", "--data", data, "--out", out, "--plot", out));
    }

    @Test
    void aPictureInThePlaceOfAFolder() {
        assertEquals(
                "--confusion %s: expected a file, got a folder".formatted(folder),
                error("eval", model, "--data", data, "--confusion", folder));
    }

    @Test
    void aValidationWithoutImages() {
        assertEquals(
                "--validation 1.0E-4: expected a part of the 600 images that leaves some on both sides",
                error("train", "--data", data, "--out", folder.resolve("x.pth"), "--validation", 0.0001));
    }

    @Test
    void moreImagesThanThereAre() {
        assertEquals(
                "--count 601: expected at most 600, the number of images",
                error("show", "--data", data, "--count", 601, "--out", folder.resolve("b.png")));
    }

    @Test
    void aPictureThatIsNone() throws IOException {
        Path text = Files.writeString(folder.resolve("four.png"), "4");
        assertEquals(text + ": expected a PNG or JPEG picture, got something else", error("predict", model, text));
    }

    @Test
    void aPictureThatIsNotThere() {
        assertEquals(folder.resolve("4.png") + ": no such file", error("predict", model, folder.resolve("4.png")));
    }

    @Test
    void isTracedOnlyWithDebug() {
        Path none = folder.resolve("none.png");
        assertTrue(error("predict", model, none, "--debug").contains("NoSuchFileException"));
    }
}
