package torchffm.mnist;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import torchffm.Cuda;
import torchffm.Device;
import torchffm.Torch;
import torchffm.mnist.console.Problem;

/** {@code --device}. */
final class DeviceOption {

    private static final String AUTO = "auto";

    @Option(
            names = "--device",
            paramLabel = "DEVICE",
            defaultValue = AUTO,
            converter = Name.class,
            description = "auto (a GPU where there is one), cpu, cuda or cuda:N (default: ${DEFAULT-VALUE}).")
    private String name = AUTO;

    /** The device to work on, which this machine has. */
    Device device() {
        if (name.equals(AUTO)) {
            return Torch.cuda().isAvailable() ? Device.CUDA : Device.CPU;
        }
        Device device = Device.of(name);
        if (!device.isCpu()) {
            check(device);
        }
        return device;
    }

    private void check(Device device) {
        Cuda cuda = Torch.cuda();
        if (!cuda.isAvailable()) {
            throw new Problem("--device %s: expected a GPU, but %s; use --device cpu"
                    .formatted(name, cuda.problem().orElse("there is none")));
        }
        if (device.index() >= cuda.deviceCount()) {
            throw new Problem("--device %s: expected cuda:0 to cuda:%d, the GPUs of this machine"
                    .formatted(name, cuda.deviceCount() - 1));
        }
    }

    static final class Name implements ITypeConverter<String> {

        Name() {}

        @Override
        public String convert(String value) {
            if (!value.matches("auto|cpu|cuda|cuda:[0-9]{1,2}")) {
                throw new TypeConversionException("expected auto, cpu, cuda or cuda:N, got '" + value + "'");
            }
            return value;
        }
    }
}
