package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import torchffm.Mode;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.mnist.picture.DigitImage;
import torchffm.mnist.picture.PictureFile;
import torchffm.vision.ToTensor;

/** What digit is on a picture. */
@Command(name = "predict", description = "Say which digit is on each picture, and how sure the model is.")
final class PredictCommand extends ProgramCommand {

    @Parameters(index = "0", paramLabel = "FILE.pth", description = "The state dict.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "IMAGE",
            description = "A PNG or JPEG of a digit, of any size; dark on light is inverted.")
    private List<Path> images = List.of();

    PredictCommand() {}

    @Override
    void run(PrintWriter out, PrintWriter err) throws IOException {
        CNN model = ModelFile.load(file);
        for (Path image : images) {
            DigitImage digit = PictureFile.readDigit(image);
            if (digit.inverted()) {
                out.println(image + ": dark on light, inverted");
            }
            float[] probabilities = probabilities(model, digit);
            int best = IntStream.range(0, probabilities.length)
                    .reduce(0, (a, b) -> probabilities[b] > probabilities[a] ? b : a);
            out.println(String.format(Locale.ROOT, "%s: %d, probability %.4f", image, best, probabilities[best]));
            out.println(IntStream.range(0, probabilities.length)
                    .mapToObj(i -> String.format(Locale.ROOT, "%d: %.4f", i, probabilities[i]))
                    .collect(Collectors.joining("  ", "  ", "")));
        }
    }

    private static float[] probabilities(CNN model, DigitImage digit) {
        try (Mode _ = Torch.inferenceMode();
                TensorScope _ = TensorScope.open()) {
            Tensor pixels = Torch.tensor(digit.pixels(), 1, DigitImage.SIDE, DigitImage.SIDE);
            Tensor scores = model.forward(new ToTensor().apply(pixels));
            return scores.softmax(1).reshape(-1).toFloatArray();
        }
    }
}
