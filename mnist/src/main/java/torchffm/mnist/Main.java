package torchffm.mnist;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: DataCamp's PyTorch CNN tutorial in Java, from MNIST to a file that Python reads. */
@Command(
        name = "mnist.jar",
        description = "The PyTorch CNN tutorial, in Java.",
        subcommands = {
            TrainCommand.class,
            EvalCommand.class,
            PredictCommand.class,
            ShowCommand.class,
            InspectCommand.class,
            ConvertCommand.class,
            InfoCommand.class,
            DownloadCommand.class
        },
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Exit codes: 0 done, 1 failed, 2 wrong usage."})
public final class Main implements Runnable {

    static final int OK = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this and exit.")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version and exit.")
    private boolean version;

    @Spec
    private @Nullable CommandSpec spec;

    Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments a command's name and its options
     */
    public static void main(String[] arguments) {
        setDefaults();
        CommandLine commands = commandLine();
        commands.getSubcommands().get("inspect").setOut(utf8(FileDescriptor.out));
        System.exit(commands.execute(arguments));
    }

    /** Before any class of the library or of AWT is loaded. What the user has set is left as it is. */
    static void setDefaults() {
        setDefault("torchffm.tune", "on");
        setDefault("java.awt.headless", "true");
        Locale.setDefault(Locale.ROOT);
    }

    /** What programs read is UTF-8, whatever the locale; it is flushed when a command is done. */
    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new FileOutputStream(stream), false, StandardCharsets.UTF_8);
    }

    private static void setDefault(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpAutoWidth(true)
                .setExpandAtFiles(false) // a file may well be named so
                .setParameterExceptionHandler((failure, arguments) -> wrongUsage(failure));
    }

    private static int wrongUsage(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("error: " + failure.getMessage().lines().findFirst().orElse("wrong usage") + suggestion(failure)
                + "; see " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return USAGE;
    }

    private static String suggestion(ParameterException failure) {
        List<String> suggestions =
                failure instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return suggestions.isEmpty() ? "" : " (did you mean " + suggestions.getFirst() + "?)";
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "expected a command, got none");
    }
}
