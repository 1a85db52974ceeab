package torchffm.mnist;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;
import torchffm.mnist.console.Problem;
import torchffm.mnist.inspect.Converter;
import torchffm.mnist.inspect.GivenPath;
import torchffm.mnist.inspect.Target;

/** From one kind of file to another. */
@Command(
        name = "convert",
        description = "Write what a file of torch.save, safetensors or NumPy holds as another kind. Needs no LibTorch.")
final class ConvertCommand extends ProgramCommand {

    @Parameters(index = "0", paramLabel = "IN", description = "The file; its content tells of what kind it is.")
    private String in = "";

    @Parameters(
            index = "1",
            paramLabel = "OUT",
            description =
                    "What is written: FILE.pth (or .pt, .bin, .ckpt), FILE.legacy, FILE.safetensors or FILE.npz."
                            + " The last two hold tensors by name: a file with other values is refused, and what is lost is said.")
    private String out = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.class,
            description = "pth, legacy, safetensors or npz (default: by OUT's name).")
    private @Nullable Target format;

    @Option(
            names = "--key",
            paramLabel = "KEY",
            description = "Convert that part only, such as model or checkpoints/0, as inspect spells it.")
    private @Nullable String key;

    ConvertCommand() {}

    @Override
    boolean needsLibTorch() {
        return false;
    }

    @Override
    void run(PrintWriter stdout, PrintWriter err) {
        List<GivenPath> paths = GivenPath.of(List.of(in, out));
        Path from = path(paths.getFirst());
        Path to = path(paths.getLast());
        Target target = format == null ? Target.of(to) : format;
        if (target == null) {
            throw new Problem(
                    "%s: expected a name that ends in .pth, .legacy, .safetensors or .npz, or --format beside it"
                            .formatted(to));
        }
        List<String> lost = Converter.convert(from, key, to, target);
        if (!lost.isEmpty()) {
            err.println("note: %s does not hold %s".formatted(target, String.join("; ", lost)));
            err.flush();
        }
        stdout.println("Saved " + to);
    }

    private static Path path(GivenPath given) {
        if (given.path() == null) {
            throw new Problem(given.text() + ": the locale cannot spell this path; try LC_ALL=C.UTF-8");
        }
        return given.path();
    }

    static final class Format implements ITypeConverter<Target> {

        Format() {}

        @Override
        public Target convert(String value) {
            for (Target target : Target.values()) {
                if (target.name().toLowerCase(Locale.ROOT).equals(value)) {
                    return target;
                }
            }
            throw new TypeConversionException("expected pth, legacy, safetensors or npz, got '" + value + "'");
        }
    }
}
