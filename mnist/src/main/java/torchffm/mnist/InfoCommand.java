package torchffm.mnist;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import torchffm.RuntimeInfo;
import torchffm.Torch;

/** What the program runs on. */
@Command(name = "info", description = "Show versions, LibTorch's place, devices and threads.")
final class InfoCommand extends ProgramCommand {

    InfoCommand() {}

    @Override
    void run(PrintWriter out, PrintWriter err) {
        RuntimeInfo info = Torch.info();
        line(out, "torchffm", Version.text());
        line(out, "LibTorch", info.libtorchVersion());
        line(out, "  in", "%s (named by %s)".formatted(info.libtorchPath(), info.libtorchSource()));
        line(out, "  shim", info.shimPath().toString());
        line(out, "JDK", "%s (%s)".formatted(Runtime.version(), System.getProperty("java.vm.vendor")));
        line(out, "  in", System.getProperty("java.home"));
        line(out, "Devices", devices());
        line(out, "Threads", Integer.toString(info.numThreads()));
        line(out, "CPU capability", info.cpuCapability());
    }

    private static String devices() {
        int gpus = Torch.cuda().deviceCount();
        return gpus == 0
                ? "cpu (no CUDA: %s)".formatted(Torch.cuda().problem().orElse("there is no device"))
                : "cpu, " + IntStream.range(0, gpus).mapToObj(i -> "cuda:" + i).collect(Collectors.joining(", "));
    }

    private static void line(PrintWriter out, String name, String value) {
        out.println("%-16s%s".formatted(name, value));
    }
}
