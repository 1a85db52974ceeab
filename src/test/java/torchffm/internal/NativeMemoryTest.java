package torchffm.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import torchffm.Generator;
import torchffm.Tensor;
import torchffm.TensorScope;
import torchffm.Torch;
import torchffm.TorchException;
import torchffm.testing.Garbage;

/** What a call takes of malloc beside storages, which {@link Torch#memory()} does not count, it gives back. */
@SuppressWarnings("restricted")
class NativeMemoryTest {

    /** Far more than the JVM itself takes meanwhile, and less than half of what each of these would leave. */
    private static final long ALLOWED = 16 << 20;

    /** The fields of glibc's {@code struct mallinfo2}. */
    private static final int FIELDS = 10;

    private static final int IN_MAPPINGS = 4;
    private static final int IN_ARENAS = 7;

    private static MethodHandle mallinfo;

    @BeforeAll
    static void findMallinfo() {
        Linker linker = Linker.nativeLinker();
        var function = linker.defaultLookup().find("mallinfo2");
        assumeTrue(function.isPresent(), "this C library has no mallinfo2, which came with glibc 2.33");
        MemoryLayout info =
                MemoryLayout.structLayout(Collections.nCopies(FIELDS, JAVA_LONG).toArray(MemoryLayout[]::new));
        mallinfo = linker.downcallHandle(function.get(), FunctionDescriptor.of(info));
    }

    private static long inUse() {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment info = (MemorySegment) mallinfo.invoke(arena);
            return info.getAtIndex(JAVA_LONG, IN_MAPPINGS) + info.getAtIndex(JAVA_LONG, IN_ARENAS);
        } catch (Throwable e) { // invoke declares it; mallinfo2 throws nothing
            throw new AssertionError("mallinfo2", e);
        }
    }

    private static void assertGivesBack(int times, Runnable action) {
        for (int i = 0; i < times / 10; i++) {
            action.run();
        }
        long before = inUse();
        for (int i = 0; i < times; i++) {
            action.run();
        }
        long more = inUse() - before;
        assertTrue(more < ALLOWED, () -> more + " bytes more after " + times + " times");
    }

    @Test
    void anErrorIsFreed() {
        String mode = "x".repeat(100_000); // which the message repeats, and the trace
        Tensor one = Torch.ones(1);
        Operator div = Operator.of("aten::div", "Tensor_mode");
        assertGivesBack(500, () -> {
            Call call = div.begin().arg(one).arg(one).arg(mode);
            assertThrows(TorchException.class, call::run);
        });
    }

    @Test
    void aTextIsFreed() {
        Operator conv = Operator.of("aten::_convolution", "");
        assertGivesBack(200_000, conv::schema);
    }

    @Test
    void aListOfResultsIsFreed() {
        Tensor many = Torch.ones(2_000);
        Operator unbind = Operator.of("aten::unbind", "int");
        assertGivesBack(2_000, () -> {
            try (var _ = TensorScope.open()) {
                unbind.begin().arg(many).arg(0).tensorList();
            }
        });
    }

    @Test
    void aListOfArgumentsThatIsLargerThanTheCallsMemoryIsFreed() {
        List<Tensor> many = Collections.nCopies(2_000, Torch.ones(1));
        Operator cat = Operator.of("aten::cat", "");
        assertGivesBack(
                2_000, () -> cat.begin().arg(many).arg(0).<Tensor>tensor().close());
    }

    @Test
    void aCallsMemoryIsUsedAgain() {
        Tensor one = Torch.ones(1);
        assertGivesBack(50_000, () -> one.neg().close());
    }

    @Test
    void aClosedGeneratorIsFreed() {
        assertGivesBack(20_000, () -> new Generator().close());
    }

    @Test
    void anUnreachableGeneratorIsFreed() {
        long before = inUse();
        for (int i = 0; i < 20_000; i++) {
            new Generator();
        }
        assertTrue(Garbage.collectUntil(() -> inUse() - before < ALLOWED));
    }
}
