package torchffm.nn;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.internal.Operator;

/** Gives a module's tensors other data and leaves the objects in place, as {@code Module._apply} does. */
final class ModuleData {
    private static final Operator SET_DATA = Operator.of("aten::set_data", "");

    private ModuleData() {}

    /** Converts what the module itself has registered. */
    static void convert(Module module, UnaryOperator<Tensor> conversion) {
        try (var _ = Torch.noGrad();
                var _ = TensorScope.open()) {
            for (Tensor parameter : module.registry.parameters.values()) {
                if (parameter != null) {
                    convert(parameter, conversion);
                    convert(parameter.grad(), conversion);
                }
            }
            module.registry.buffers.values().forEach(buffer -> convert(buffer, conversion));
        }
    }

    private static void convert(@Nullable Tensor tensor, UnaryOperator<Tensor> conversion) {
        if (tensor != null) {
            set(tensor, conversion.apply(tensor));
        }
    }

    /** Makes a tensor share another's memory. */
    static void set(Tensor tensor, Tensor other) {
        SET_DATA.begin().arg(tensor).arg(other).run();
    }
}
