package torchffm.mnist;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import torchffm.Torch;
import torchffm.mnist.console.Failure;

/** What all commands have in common: help, and that a failure is a line on stderr and exit code 1. */
abstract class ProgramCommand implements Callable<Integer> {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and exit.")
    private boolean help;

    @Option(
            names = "--debug",
            description = "Show a stack trace when something fails; train: what is held in memory after each epoch.")
    private boolean debug;

    @Spec
    private @Nullable CommandSpec spec;

    /** Does the work; what it throws is what the user is told. */
    abstract void run(PrintWriter out, PrintWriter err) throws Exception;

    /** Whether the user wants to see what goes on inside. */
    final boolean debug() {
        return debug;
    }

    /** Whether the command computes; those that only read and write files don't. */
    boolean needsLibTorch() {
        return true;
    }

    /** What a command that was carried out ends with. */
    int exitCode() {
        return Main.OK;
    }

    @Override
    public final Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (needsLibTorch()) {
                Torch.info(); // one that is missing or wrong ends a command before it does anything
            }
            run(out, err);
            if (out.checkError()) { // a PrintWriter keeps its failures to itself
                throw new IOException("standard output can't be written to");
            }
            return exitCode();
        } catch (Throwable failure) { // an Error too: a library that does not link, a heap that is full
            out.flush();
            Failure.print(failure, debug, err);
            return Main.FAILED;
        }
    }
}
