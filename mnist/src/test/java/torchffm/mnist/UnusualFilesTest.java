package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import torchffm.Torch;
import torchffm.io.StateDict;

/** Files that are not what their place on the command line is for. */
class UnusualFilesTest {

    @TempDir
    private Path folder;

    private Path data = Path.of("");
    private Path model = Path.of("");

    @BeforeEach
    void makeAModel() throws IOException {
        data = TinyMnist.write(folder.resolve("data"));
        model = folder.resolve("model.pth");
        try (StateDict state = new CNN(1, 10).stateDict()) {
            state.save(model);
        }
    }

    @Test
    void aPictureIsNotWrittenOverAModel() throws IOException {
        byte[] before = Files.readAllBytes(model);
        Cli eval = Cli.run("eval", model, "--data", data, "--confusion", model);
        assertEquals(1, eval.code());
        assertEquals(
                "error: --confusion %s: expected a new file or a PNG picture to replace, got another file"
                        .formatted(model),
                eval.err());
        assertArrayEquals(before, Files.readAllBytes(model));
    }

    @Test
    void aPictureIsWrittenOverAPicture() throws IOException {
        Path picture = folder.resolve("confusion.png");
        for (int i = 0; i < 2; i++) {
            assertEquals(
                    0,
                    Cli.run("eval", model, "--data", data, "--confusion", picture)
                            .code());
        }
        assertTrue(Files.size(picture) > 0);
    }

    @Test
    void aDeviceIsNoPicture() {
        Cli predict = Cli.run("predict", model, "/dev/null");
        assertEquals(1, predict.code());
        assertEquals("error: /dev/null: expected a PNG or JPEG picture, got a device or a pipe", predict.err());
    }

    @Test
    void aKeyWithControlCharactersStaysInItsLine() {
        Path odd = folder.resolve("odd.pth");
        try (StateDict state = new StateDict()) {
            state.put("a\u001b[31m\n\nerror: fake", Torch.zeros(1)).save(odd);
        }
        Cli eval = Cli.run("eval", odd, "--data", data);
        assertEquals(1, eval.code());
        assertFalse(eval.err().contains("\u001b"), eval.err());
        assertTrue(eval.err().lines().count() <= 4, eval.err());
        assertEquals(
                1, eval.err().lines().filter(line -> line.startsWith("error:")).count(), eval.err());
    }

    @Test
    void aNameThatNoFileCanHaveIsFoundBeforeTheTraining() {
        Cli train = Cli.run("train", "--data", data, "--out", folder.resolve("x".repeat(300)));
        assertEquals(1, train.code());
        assertFalse(train.out().contains("CNN("), train.out());
    }
}
