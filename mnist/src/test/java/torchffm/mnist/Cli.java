package torchffm.mnist;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/**
 * What a command line comes to, run in this process.
 *
 * @param code the exit code
 * @param out what went to stdout
 * @param err what went to stderr, without the line break at its end
 */
record Cli(int code, String out, String err) {

    static Cli run(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        CommandLine commands = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commands.execute(texts);
        commands.getOut().flush();
        return new Cli(code, out.toString(), err.toString().strip());
    }

    /** The rest of the first line that begins so. */
    String line(String beginning) {
        return out.lines()
                .filter(line -> line.startsWith(beginning))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line '" + beginning + "…' in:\n" + out + err))
                .substring(beginning.length());
    }
}
