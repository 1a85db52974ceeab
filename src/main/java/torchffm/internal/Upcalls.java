package torchffm.internal;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static torchffm.bindings.torchffm_h.tf_java_start;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/**
 * The one way by which LibTorch calls Java, on a thread of Java's or of its own. The thread's context gets the mode that
 * LibTorch is in, so that what Java does there is recorded where the engine wants it recorded.
 */
@SuppressWarnings("restricted")
final class Upcalls {

    static {
        Context.current(); // loads the library
        try {
            MethodType type =
                    MethodType.methodType(long.class, long.class, long.class, MemorySegment.class, long.class);
            MethodHandle method = MethodHandles.lookup().findStatic(Upcalls.class, "upcall", type);
            FunctionDescriptor descriptor = FunctionDescriptor.of(JAVA_LONG, JAVA_LONG, JAVA_LONG, ADDRESS, JAVA_LONG);
            MemorySegment stub = Linker.nativeLinker().upcallStub(method, descriptor, Arena.global());
            long deadCount = Natives.out(out -> tf_java_start(stub, out));
            JavaObjects.start(MemorySegment.ofAddress(deadCount).reinterpret(Long.BYTES));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Upcalls() {}

    /** To be called before LibTorch is given the number of any object. */
    static void ensureStarted() {}

    /** Called by the shim; must not throw, which would end the process. */
    private static long upcall(long id, long mode, MemorySegment values, long count) {
        try {
            run(id, mode, values.reinterpret(count * Values.SIZE), (int) count);
            return 0;
        } catch (Throwable e) {
            return JavaObjects.caught(e);
        }
    }

    private static void run(long id, long mode, MemorySegment values, int count) {
        Context context = Context.current();
        UpcallTarget target = target(id);
        long modeBefore = context.modes().bits();
        Scope scopeBefore = context.scope();
        Scope own = target.hasScope() ? new Scope() : null;
        context.modes().setBits(mode);
        if (own != null) {
            context.open(own);
        }
        @Nullable Upcall upcall = null;
        try {
            upcall = new Upcall(values, count, own);
            target.call(upcall);
        } finally {
            context.closeInside(own == null ? scopeBefore : own);
            if (own != null) {
                context.leave(own);
            }
            if (upcall != null) {
                upcall.end();
            }
            context.modes().setBits(modeBefore);
        }
    }

    private static UpcallTarget target(long id) {
        if (id <= 0) {
            return id == 0 ? AnomalyMode.STACKS : SavedHooks.numbered((int) -id);
        }
        if (JavaObjects.get(id) instanceof UpcallTarget target) {
            return target;
        }
        throw new IllegalStateException("LibTorch calls an object that it does not hold: " + id);
    }
}
