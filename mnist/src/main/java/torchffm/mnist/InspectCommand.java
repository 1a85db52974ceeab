package torchffm.mnist;

import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import torchffm.io.Checkpoint;
import torchffm.mnist.console.Failure;
import torchffm.mnist.inspect.GivenPath;
import torchffm.mnist.inspect.InspectedFile;
import torchffm.mnist.inspect.JsonReport;
import torchffm.mnist.inspect.TableReport;
import torchffm.mnist.inspect.TreeReport;

/** What files hold, whoever they come from. */
@Command(
        name = "inspect",
        description = "Show what files of torch.save, safetensors or NumPy hold. Needs no LibTorch; safe on any file.")
final class InspectCommand extends ProgramCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The files; their content tells of what kind they are. One that is refused is reported, the"
                    + " others go on, and the exit code is 1.")
    private List<String> files = List.of();

    @Option(
            names = "--json",
            description = "Print a line of JSON for each tensor, with the SHA-256 of its elements, and nothing else.")
    private boolean json;

    @Option(names = "--tree", description = "Show all values, not only tensors.")
    private boolean tree;

    @Option(names = "--verify", description = "Read all data, and verify the checksums.")
    private boolean verify;

    @Option(names = "--stats", description = "Show smallest, largest and mean value of each tensor.")
    private boolean stats;

    private boolean refused;

    InspectCommand() {}

    @Override
    boolean needsLibTorch() {
        return false;
    }

    @Override
    void run(PrintWriter out, PrintWriter err) {
        for (GivenPath file : GivenPath.of(files)) {
            String problem = inspect(file, out, err);
            if (problem != null) {
                refused = true;
                if (json) {
                    new JsonReport(out).refuse(file.text(), problem);
                } else {
                    err.println("error: " + problem);
                }
            }
            if (out.checkError()) {
                return; // whoever reads has gone; the caller says so
            }
        }
    }

    /** Shows a file, or returns why it can't be: whatever is wrong with it is no reason to leave out the others. */
    private @Nullable String inspect(GivenPath file, PrintWriter out, PrintWriter err) {
        if (file.path() == null) {
            return file.text() + ": cannot be opened, since the locale cannot spell its path; try LC_ALL=C.UTF-8";
        }
        try (Checkpoint checkpoint = InspectedFile.open(file.path())) {
            if (verify) {
                checkpoint.verify();
            }
            if (json) {
                new JsonReport(out).print(file.text(), checkpoint);
            } else if (tree) {
                new TreeReport(out).print(file.text(), checkpoint);
            } else {
                new TableReport(out, stats).print(file.text(), checkpoint);
            }
            return null;
        } catch (RuntimeException | Error failure) {
            if (debug()) {
                failure.printStackTrace(err);
            }
            return Failure.line(failure);
        }
    }

    @Override
    int exitCode() {
        return refused ? Main.FAILED : Main.OK;
    }
}
