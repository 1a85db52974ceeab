package torchffm.mnist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import torchffm.Torch;

/** The whole way on a small data set: train, then what the other commands make of the result. */
class TrainTest {

    private static final String MODEL = """
            CNN(
              (conv1): Conv2d(1, 8, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
              (pool): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
              (conv2): Conv2d(8, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
              (fc1): Linear(in_features=784, out_features=10, bias=True)
            )
            """;

    @TempDir
    private static Path folder;

    private static Path data;
    private static Path file;
    private static Cli trained;

    @BeforeAll
    static void train() throws IOException {
        data = TinyMnist.write(folder.resolve("data"));
        file = folder.resolve("model.pth");
        trained = train(file, 5, "--plot", folder.resolve("curves.png"));
    }

    private static Cli train(Path out, int epochs, Object... more) {
        Object[] fixed = {
            "train",
            "--data",
            data,
            "--out",
            out,
            "--epochs",
            epochs,
            "--batch-size",
            20,
            "--lr",
            "5e-3",
            "--seed",
            1,
            "--threads",
            1,
            "--device",
            "cpu"
        };
        Object[] arguments = new Object[fixed.length + more.length];
        System.arraycopy(fixed, 0, arguments, 0, fixed.length);
        System.arraycopy(more, 0, arguments, fixed.length, more.length);
        Cli cli = Cli.run(arguments);
        assertEquals(0, cli.code(), cli.err());
        return cli;
    }

    @Test
    void printsTheModelAsPythonDoes() {
        assertTrue(trained.out().startsWith(MODEL), trained.out());
    }

    @Test
    void printsALineForEachEpochInAPipe() {
        Pattern lines = Pattern.compile("(?m)^Epoch \\[[1-5]/5] loss \\d+\\.\\d{4}$");
        assertEquals(5, lines.matcher(trained.out()).results().count(), trained.out());
    }

    @Test
    void learns() {
        assertTrue(Double.parseDouble(trained.line("Test accuracy: ")) > 0.95, trained.out());
    }

    @Test
    void printsPrecisionAndRecallOfAllAndOfEachClass() {
        assertTrue(trained.line("Precision: ").endsWith(" (macro)"));
        assertTrue(trained.line("Recall: ").endsWith(" (macro)"));
        Pattern rows = Pattern.compile("(?m)^ {4}\\d {5}[01]\\.\\d{4}  [01]\\.\\d{4} {6}20$");
        assertEquals(10, rows.matcher(trained.out()).results().count(), trained.out());
    }

    @Test
    void saysWhereTheFileWent() {
        assertEquals(file.toString(), trained.line("Saved the state dict to "));
        assertTrue(Files.isRegularFile(file));
    }

    @Test
    void drawsTheCurves() throws IOException {
        assertEquals(960, ImageIO.read(folder.resolve("curves.png").toFile()).getWidth());
    }

    @Test
    void givesTheSameFileForTheSameSeed() throws IOException {
        Path first = folder.resolve("first/same.pth");
        Path second = folder.resolve("second/same.pth");
        Files.createDirectories(first.getParent());
        Files.createDirectories(second.getParent());
        train(first, 1);
        train(second, 1);
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    }

    /** The default's bits stay Python's; what is faster says so, and learns as well. */
    @ParameterizedTest
    @ValueSource(strings = {"--fused", "--channels-last"})
    void computesOtherwiseWhereAskedTo(String option) throws IOException {
        Path out = folder.resolve("faster.pth");
        Cli cli = Cli.run(
                "train",
                "--data",
                data,
                "--out",
                out,
                "--epochs",
                1,
                "--seed",
                5,
                "--threads",
                1,
                "--device",
                "cpu",
                option);
        assertEquals(0, cli.code(), cli.err());
        assertEquals(0, Cli.run("eval", out, "--data", data, "--threads", 1).code());
    }

    @Test
    void takesBfloat16OnlyWhereTheProcessorHasIt() throws IOException {
        Path out = folder.resolve("bf16.pth");
        Cli cli = Cli.run(
                "train",
                "--data",
                data,
                "--out",
                out,
                "--epochs",
                1,
                "--seed",
                5,
                "--threads",
                1,
                "--device",
                "cpu",
                "--bf16");
        String flags = Files.readString(Path.of("/proc/cpuinfo"));
        if (flags.contains(" avx512_bf16") || flags.contains(" amx_bf16")) {
            assertEquals(0, cli.code(), cli.err());
        } else {
            assertEquals(1, cli.code());
            assertTrue(cli.err().startsWith("error: --bf16: expected a processor with avx512_bf16"), cli.err());
        }
    }

    @Test
    void drawsAndPrintsASeedWithoutOne() throws IOException {
        Path out = folder.resolve("seeded.pth");
        Cli drawn = Cli.run("train", "--data", data, "--out", out, "--epochs", 1, "--threads", 1, "--device", "cpu");
        byte[] content = Files.readAllBytes(out);
        Cli.run(
                "train",
                "--data",
                data,
                "--out",
                out,
                "--epochs",
                1,
                "--threads",
                1,
                "--device",
                "cpu",
                "--seed",
                drawn.line("Seed: "));
        assertArrayEquals(content, Files.readAllBytes(out));
    }

    @Test
    void setsTheThreadsThatWereAskedFor() {
        Path out = folder.resolve("threads.pth");
        Cli.run("train", "--data", data, "--out", out, "--epochs", 1, "--threads", 2, "--device", "cpu");
        assertEquals(2, Torch.getNumThreads());
        Cli.run("eval", out, "--data", data, "--threads", 1);
        assertEquals(1, Torch.getNumThreads());
    }

    @Test
    void printsNoSeedThatWasGiven() {
        assertFalse(trained.out().contains("Seed:"));
    }

    @Test
    void showsTheValidationOfEachEpoch() {
        Cli cli = train(folder.resolve("validated.pth"), 2, "--validation", 0.25);
        Pattern lines = Pattern.compile(
                "(?m)^Epoch \\[\\d/2] loss [\\d.]+, validation loss [\\d.]+, validation accuracy [\\d.]+$");
        assertEquals(2, lines.matcher(cli.out()).results().count(), cli.out());
    }

    @Test
    void evalAgreesWithTheTest() {
        Cli cli = Cli.run("eval", file, "--data", data, "--threads", 1);
        assertEquals(0, cli.code(), cli.err());
        assertEquals(trained.line("Test accuracy: "), cli.line("Test accuracy: "));
        assertEquals(trained.line("Precision: "), cli.line("Precision: "));
    }

    @Test
    void evalDrawsTheConfusion() throws IOException {
        Path picture = folder.resolve("confusion.png");
        Cli cli = Cli.run("eval", file, "--data", data, "--confusion", picture);
        assertEquals(picture.toString(), cli.line("Saved the confusion matrix to "));
        assertEquals(84 + 10 * 56 + 24, ImageIO.read(picture.toFile()).getWidth());
    }

    @Test
    void predictFindsTheClass() throws IOException {
        Path picture = picture("three.png", TinyMnist.image(3, new Random(99)));
        Cli cli = Cli.run("predict", file, picture);
        assertEquals(0, cli.code(), cli.err());
        assertTrue(cli.line(picture + ": ").matches("3, probability [01]\\.\\d{4}"), cli.out());
        assertTrue(cli.line("  0: ").matches("0\\.\\d{4}( {2}\\d: [01]\\.\\d{4}){9}"), cli.out());
    }

    @Test
    void predictSaysThatItInverted() throws IOException {
        byte[] pixels = TinyMnist.image(3, new Random(99));
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) (255 - pixels[i]);
        }
        Path picture = picture("dark.png", pixels);
        assertTrue(Cli.run("predict", file, picture).out().startsWith(picture + ": dark on light, inverted"));
    }

    @Test
    void showDrawsAGridAndPrintsItsLabels() throws IOException {
        Path picture = folder.resolve("batch.png");
        Cli cli = Cli.run("show", "--data", data, "--count", 60, "--out", picture);
        assertEquals(0, cli.code(), cli.err());
        BufferedImage grid = ImageIO.read(picture.toFile());
        assertEquals(8 * 30 + 2, grid.getWidth());
        assertEquals(8 * 30 + 2, grid.getHeight());
        assertEquals(
                60,
                Pattern.compile("(?<!\\S)\\d(?!\\S)")
                        .matcher(cli.out())
                        .results()
                        .count(),
                cli.out());
    }

    private static Path picture(String name, byte[] pixels) throws IOException {
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, 28, 28, pixels);
        Path picture = folder.resolve(name);
        ImageIO.write(image, "png", picture.toFile());
        return picture;
    }
}
