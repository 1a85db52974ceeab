package torchffm.internal;

import static torchffm.bindings.torchffm_h.*;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operator that LibTorch has registered, found by name and overload and resolved at the first call. A class keeps its
 * operators in constants; {@link #begin()} starts a call.
 */
public final class Operator {

    private final String name;
    private final String overload;

    /** Never freed, and the same for everyone, so a race to resolve it does no harm. */
    private volatile @Nullable MemorySegment handle;

    private Operator(String name, String overload) {
        this.name = name;
        this.overload = overload;
    }

    /**
     * Names an operator. Nothing is loaded or looked up yet.
     *
     * @param name with its namespace, such as {@code aten::add}
     * @param overload such as {@code Tensor}, or the empty string
     * @return the operator
     */
    public static Operator of(String name, String overload) {
        return new Operator(name, overload);
    }

    /**
     * All operators that LibTorch has registered at this moment, those of loaded libraries too.
     *
     * @return such as {@code aten::add.Tensor}, sorted
     */
    public static List<String> names() {
        Context.current();
        String lines = Natives.take(MemorySegment.ofAddress(Natives.out(torchffm.bindings.torchffm_h::tf_op_names)));
        return lines.lines().sorted().toList();
    }

    /**
     * Starts a call. Arguments follow in the schema's order, all of them; what else calls an operator to make one of
     * them is to be evaluated before.
     *
     * @return the calling thread's call, to be filled in and finished before the next
     */
    public Call begin() {
        return Context.current().nextCall().of(this);
    }

    /** Whether it has these names; those of generated classes are the same objects. */
    boolean isNamed(String otherName, String otherOverload) {
        return name.equals(otherName) && overload.equals(otherOverload);
    }

    MemorySegment handle() {
        MemorySegment known = handle;
        if (known == null) {
            known = find();
            handle = known;
        }
        return known;
    }

    private MemorySegment find() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment nameText = arena.allocateFrom(name);
            MemorySegment overloadText = arena.allocateFrom(overload);
            return MemorySegment.ofAddress(Natives.out(out -> tf_op_find(nameText, overloadText, out)));
        }
    }

    /**
     * The operator's schema.
     *
     * @return as LibTorch prints it
     */
    public String schema() {
        Context.current();
        return Natives.take(MemorySegment.ofAddress(Natives.out(out -> tf_op_schema(handle(), out))));
    }

    @Override
    public String toString() {
        return overload.isEmpty() ? name : name + "." + overload;
    }
}
