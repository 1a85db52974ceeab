package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_DOUBLE;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.TF_BOOL;
import static torchffm.bindings.torchffm_h.TF_DOUBLE;
import static torchffm.bindings.torchffm_h.TF_INT;
import static torchffm.bindings.torchffm_h.TF_TENSOR;
import static torchffm.bindings.torchffm_h.tf_op_rows;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import torchffm.TorchException;

/**
 * Elementwise operators to be called one after the other on each of many rows of tensors, in one native call: what an
 * optimizer does with each parameter, its gradient and its state. The results are those of the calls one by one, but
 * large tensors are gone over in parts that stay in the processor's cache.
 *
 * <p>Written once, by one thread, and run by any.
 */
public final class RowProgram {
    private static final int CAPACITY = 128;

    private final int columns;
    private final int width;
    private final MemorySegment code = Arena.ofAuto().allocate(CAPACITY * Values.SIZE, JAVA_LONG.byteAlignment());
    private int length;
    private int registers;
    private boolean reads;
    private @Nullable Operator last;

    /** What a step works with. */
    public sealed interface Operand {}

    /**
     * A tensor: one of the row's, or what a step returned.
     *
     * @param index its number, from 0; the row's come first
     */
    public record Register(int index) implements Operand {}

    /**
     * One of the row's numbers.
     *
     * @param index which
     */
    public record Number(int index) implements Operand {}

    /**
     * An integer, the same for all rows.
     *
     * @param value the integer
     */
    public record Constant(long value) implements Operand {}

    /**
     * A boolean, the same for all rows.
     *
     * @param value the boolean
     */
    public record Flag(boolean value) implements Operand {}

    /**
     * Begins a program.
     *
     * @param columns how many tensors a row has
     * @param width how many numbers a row has
     */
    public RowProgram(int columns, int width) {
        Context.current(); // loads what the operators are looked up in
        this.columns = columns;
        this.width = width;
        this.registers = columns;
    }

    /**
     * Adds a call.
     *
     * @param operator returns one tensor
     * @param operands its arguments, all of them
     * @return where its result is; of an operator that works in place, its first argument once more
     */
    public Register call(Operator operator, Operand... operands) {
        last = operator;
        add(registers, operands.length, operator.handle().address());
        for (Operand operand : operands) {
            switch (operand) {
                case Register register -> add(TF_TENSOR(), 0, register.index());
                case Number number -> add(TF_DOUBLE(), 0, number.index());
                case Constant constant -> add(TF_INT(), 0, constant.value());
                case Flag flag -> add(TF_BOOL(), 0, flag.value() ? 1 : 0);
            }
        }
        return new Register(registers++);
    }

    /**
     * Reads a tensor's one element.
     *
     * @param from the tensor
     * @param to the number of the row that is written over with it
     */
    public void read(Register from, Number to) {
        reads = true;
        add(to.index(), 1, 0);
        add(TF_TENSOR(), 0, from.index());
    }

    private void add(int tag, int size, long payload) {
        Values.put(code, length++, tag, size, payload);
    }

    /**
     * Runs it.
     *
     * @param tensors those of the first row, then those of the next, and so on
     * @param numbers the numbers, in the same order; those that are read are written to it
     */
    public void run(List<? extends NativeTensor> tensors, double[] numbers) {
        long rows = tensors.size() / columns;
        Context context = Context.current();
        Handles handles = new Handles();
        tensors.forEach(handles::add);
        handles.acquire();
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment natives = arena.allocateFrom(JAVA_DOUBLE, numbers);
            Natives.check(tf_op_rows(
                    context.callMode(),
                    context.casts(),
                    code,
                    length,
                    handles.addresses(arena),
                    columns,
                    natives,
                    width,
                    rows));
            if (reads) {
                MemorySegment.copy(natives, JAVA_DOUBLE, 0, numbers, 0, numbers.length);
            }
        } catch (TorchException e) {
            throw MemoryErrors.explain(e, Objects.requireNonNull(last), handles);
        } finally {
            handles.release();
        }
    }
}
