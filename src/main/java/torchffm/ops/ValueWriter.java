package torchffm.ops;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import torchffm.Complex;
import torchffm.DType;
import torchffm.Device;
import torchffm.Storage;
import torchffm.Stream;
import torchffm.Tensor;
import torchffm.internal.Call;
import torchffm.internal.NativeHandle;

/** Writes converted values into a call. */
final class ValueWriter {

    private ValueWriter() {}

    static void write(Call call, @Nullable Object value) {
        if (value instanceof Tensor tensor) { // most of all; asked for before the switch, which takes its time
            call.arg(tensor);
            return;
        }
        switch (value) {
            case null -> call.none();
            case Long integer -> call.arg(integer.longValue());
            case Double floating -> call.arg(floating.doubleValue());
            case Boolean truth -> call.arg(truth.booleanValue());
            case Complex complex -> call.arg(complex);
            case String text -> call.arg(text);
            case long[] integers -> call.arg(integers);
            case double[] floats -> call.arg(floats);
            case DType dtype -> call.arg(dtype);
            case Device device -> call.arg(device);
            case Stream stream -> call.arg(stream);
            case Storage storage -> call.storage(storage.bytes());
            case NativeHandle handle -> call.arg(handle);
            case Map<?, ?> map -> {
                call.beginDict(map.size());
                map.forEach((key, element) -> {
                    write(call, key);
                    write(call, element);
                });
                call.endList();
            }
            case List<?> elements -> {
                call.beginList(elements.size());
                elements.forEach(element -> write(call, element));
                call.endList();
            }
            default -> call.none(); // Ops.UNDEFINED
        }
    }
}
