package torchffm.profiler;

import java.util.Objects;
import torchffm.ops.CustomObject;
import torchffm.ops.Ops;

/**
 * A label for a block of code, as a row of the table and a bar of the trace: {@code torch.profiler.record_function}. Without
 * a running {@link Profiler} it does next to nothing.
 *
 * {@snippet :
 * try (RecordFunction _ = RecordFunction.open("load the batch")) {
 *     batch = loader.next();
 * }
 * }
 *
 * <p>A block that ends on another native thread than it began on, as may happen on a virtual thread, counts as asynchronous.
 */
public final class RecordFunction implements AutoCloseable {

    private static final String EXIT = "profiler::_record_function_exit";

    private final CustomObject record;

    private RecordFunction(CustomObject record) {
        this.record = record;
    }

    /**
     * Begins a block.
     *
     * @param name its label
     * @return what ends it
     */
    public static RecordFunction open(String name) {
        Objects.requireNonNull(name, "name");
        Object record =
                Ops.call("profiler::_record_function_enter_new", name, null).get(0);
        return new RecordFunction((CustomObject) Objects.requireNonNull(record));
    }

    /** Ends the block. Closing again does nothing. */
    @Override
    public void close() {
        if (!record.isClosed()) {
            Ops.call(EXIT + "._RecordFunction", record);
            record.close();
        }
    }
}
