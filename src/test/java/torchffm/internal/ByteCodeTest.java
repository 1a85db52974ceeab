package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Loops as javac writes them, by the instructions at which two marks are passed. */
class ByteCodeTest {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private final int[] marks = new int[3];
    private String descriptor = "";
    private String method = "";

    /** Notes where its caller is. */
    private boolean mark(int number) {
        StackWalker.StackFrame caller =
                WALKER.walk(frames -> frames.skip(1).findFirst()).orElseThrow();
        marks[number] = caller.getByteCodeIndex();
        method = caller.getMethodName();
        descriptor = caller.getDescriptor();
        return true;
    }

    /** Whether the method jumps back from behind mark 2 to between marks 0 and 1. */
    private boolean loops() {
        return ByteCode.loops(ByteCodeTest.class, method, descriptor, marks[0], marks[1], marks[2]);
    }

    @Test
    void theBodyOfAForEachIsALoop() {
        forEach(List.of(1));
        assertEquals(true, loops());
    }

    private void forEach(List<Integer> list) {
        mark(0);
        for (int number : list) {
            mark(number);
            mark(2);
        }
    }

    @Test
    void whatComesAfterAForEachIsNone() {
        after(List.of(1));
        assertEquals(false, loops());
    }

    private void after(List<Integer> list) {
        mark(0);
        for (int number : list) {
            mark(number);
        }
        mark(2);
    }

    @Test
    void whatComesAfterAForEachInALoopOfItsOwnIsNone() {
        inALoop(List.of(1));
        assertEquals(false, loops());
    }

    private void inALoop(List<Integer> list) {
        for (int epoch = 0; epoch < 1; epoch++) {
            mark(0);
            for (int number : list) {
                mark(number);
            }
            mark(2);
        }
    }

    @Test
    void aWhileWithManyWaysThroughIsALoop() {
        branches(List.of(1).iterator(), "b");
        assertEquals(true, loops());
    }

    private void branches(Iterator<Integer> numbers, String text) {
        mark(0);
        while (numbers.hasNext()) {
            mark(numbers.next());
            long wide = switch (text) {
                case "a" -> 100_000L;
                case "b" -> Long.MAX_VALUE;
                default -> -1;
            };
            try {
                if (wide < 0) {
                    continue;
                }
                mark(2);
            } finally {
                wide += text.length();
            }
        }
    }

    @Test
    void aDoWhileIsALoop() {
        doWhile();
        assertEquals(true, loops());
    }

    private void doWhile() {
        int i = 0;
        mark(0);
        do {
            mark(1);
            i += 300;
            mark(2);
        } while (i < 300);
    }

    @Test
    void aLoopThatAlwaysBreaksIsNone() {
        breaks(List.of(1));
        assertEquals(false, loops());
    }

    private void breaks(List<Integer> list) {
        mark(0);
        for (int number : list) {
            mark(number);
            mark(2);
            break;
        }
    }

    @Test
    void codeOfTheJdkIsReadToo() {
        assertEquals(true, ByteCode.loops(Iterable.class, "forEach", "(Ljava/util/function/Consumer;)V", 0, 30, 30));
    }

    @Test
    void aMethodThatIsNotThereIsTakenForALoop() {
        assertEquals(true, ByteCode.loops(ByteCodeTest.class, "no such method", "()V", 0, 1, 1));
    }
}
