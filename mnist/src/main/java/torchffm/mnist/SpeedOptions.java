package torchffm.mnist;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import torchffm.DType;
import torchffm.Device;
import torchffm.MemoryFormat;
import torchffm.Mode;
import torchffm.Torch;
import torchffm.mnist.console.Problem;

/** {@code --fused}, {@code --channels-last} and {@code --bf16}: faster, with other roundings than Python's defaults. */
final class SpeedOptions {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    @Option(
            names = "--fused",
            description = "Adam in one native call, as Python's fused=True: weights differ from the default's in their"
                    + " last bits.")
    private boolean fused;

    @Option(
            names = "--channels-last",
            description = "Convolutions in the layout channels_last: sums are added in another order, so weights differ"
                    + " from the default's in their last bits.")
    private boolean channelsLast;

    @Option(
            names = "--bf16",
            description = "Convolutions and the linear layer in bfloat16 (autocast), with 8 bits of precision instead"
                    + " of 24; only where the processor has instructions for it.")
    private boolean bf16;

    boolean fused() {
        return fused;
    }

    boolean channelsLast() {
        return channelsLast;
    }

    boolean bf16() {
        return bf16;
    }

    /** Refuses what the device can't do. */
    void check(Device device) {
        if (bf16 && device.isCpu() && !hasBf16()) {
            throw new Problem("--bf16: expected a processor with avx512_bf16 or amx_bf16, which this one has not; leave"
                    + " it out");
        }
    }

    private static boolean hasBf16() {
        try (Stream<String> lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("flags"))
                    .limit(1)
                    .anyMatch(line -> line.contains(" avx512_bf16") || line.contains(" amx_bf16"));
        } catch (IOException e) { // no such file: nothing is known
            return false;
        }
    }

    /** Lays the model out. */
    void apply(CNN model) {
        if (channelsLast) {
            model.to(MemoryFormat.CHANNELS_LAST);
        }
    }

    /** The mode of a forward pass; null for none. */
    @Nullable
    Mode forward(Device device) {
        return bf16 ? Torch.autocast(device.type(), DType.BFLOAT16) : null;
    }
}
