package torchffm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import torchffm.testing.Steps;

/** A step of a loop is usable until the loop goes on, whatever loops run inside it. */
class LoopNestingTest {

    private final Steps steps = new Steps(3);
    private final Steps others = new Steps(2);
    private TensorScope around;

    @BeforeEach
    void openAScopeAround() {
        around = TensorScope.open();
    }

    @AfterEach
    void closeIt() {
        around.close();
    }

    @Test
    void theOuterStepIsUsableInsideAnInnerLoop() {
        int used = 0;
        for (Tensor x : steps) {
            for (Tensor y : others) {
                used += (int) x.add(y).get(0).item();
            }
        }
        assertEquals(2 * 2 * 3, used);
    }

    @Test
    void theOuterStepIsUsableAfterAnInnerLoop() {
        for (Tensor x : steps) {
            for (Tensor y : others) {
                y.neg();
            }
            assertFalse(x.isClosed());
        }
    }

    @Test
    void theOuterStepIsUsableWithTheSameSourceInside() {
        for (Tensor x : steps) {
            for (Tensor y : steps) {
                assertFalse(x.isClosed() || y.isClosed());
            }
            assertFalse(x.isClosed());
        }
    }

    @Test
    void theOuterStepIsUsableAfterAnInnerBreak() {
        for (Tensor x : steps) {
            for (Tensor y : others) {
                y.neg();
                break;
            }
            assertFalse(x.isClosed());
        }
    }

    @Test
    void threeLoopsNest() {
        int seen = 0;
        for (Tensor x : steps) {
            for (Tensor y : others) {
                for (Tensor z : others) {
                    seen += x.isClosed() || y.isClosed() || z.isClosed() ? 0 : 1;
                }
            }
        }
        assertEquals(3 * 2 * 2, seen);
    }

    @Test
    void aLoopInAMethodCalledFromALoopLeavesTheOuterStep() {
        for (Tensor x : steps) {
            evaluate(others);
            assertFalse(x.isClosed());
        }
    }

    private static double evaluate(Iterable<Tensor> source) {
        double sum = 0;
        for (Tensor x : source) {
            sum += x.sum().item();
        }
        return sum;
    }

    @Test
    void aLoopThatCallsItselfLeavesTheOuterStep() {
        assertTrue(recurse(3));
    }

    private boolean recurse(int depth) {
        boolean open = true;
        for (Tensor x : others) {
            open &= depth == 0 || recurse(depth - 1);
            open &= !x.isClosed();
        }
        return open;
    }

    @Test
    void forEachLeavesTheOuterStepToALoopInside() {
        steps.forEach(x -> {
            evaluate(others);
            assertFalse(x.isClosed());
        });
    }

    @Test
    void forEachInForEachLeavesTheOuterStep() {
        steps.forEach(x -> others.forEach(y -> assertFalse(x.isClosed() || y.isClosed())));
    }

    @Test
    void aStreamLeavesTheOuterStepToALoopInside() {
        StreamSupport.stream(steps.spliterator(), false).forEach(x -> {
            evaluate(others);
            assertFalse(x.isClosed());
        });
    }

    @Test
    void aLoopOverAWrappedSourceLeavesTheOuterStep() {
        for (Tensor x : wrapped(steps)) {
            for (Tensor y : others) {
                y.neg();
            }
            assertFalse(x.isClosed());
        }
    }

    @Test
    void twoWrappedSourcesNest() {
        for (Tensor x : wrapped(steps)) {
            for (Tensor y : wrapped(others)) {
                assertFalse(x.isClosed() || y.isClosed());
            }
        }
    }

    @Test
    void breakOutOfAWrappedSourceIsClosedByTheSamePlace() {
        Tensor left = null;
        for (int epoch = 0; epoch < 2; epoch++) {
            for (Tensor x : wrapped(steps)) {
                assertTrue(left == null || left.isClosed());
                left = x;
                break;
            }
        }
        assertFalse(left.isClosed());
    }

    /** A progress bar's way of looping. */
    private static Iterable<Tensor> wrapped(Iterable<Tensor> source) {
        return () -> {
            Iterator<Tensor> inner = source.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return inner.hasNext();
                }

                @Override
                public Tensor next() {
                    return inner.next();
                }
            };
        };
    }

    @Test
    void anIteratorMadeInAMethodThatReturnedRunsOn() {
        Iterator<Tensor> iterator = iteratorOf(steps);
        while (iterator.hasNext()) {
            Tensor x = iterator.next();
            evaluate(others);
            assertFalse(x.isClosed());
        }
    }

    private static Iterator<Tensor> iteratorOf(Iterable<Tensor> source) {
        return source.iterator();
    }

    @Test
    void twoIteratorsInTurnCloseOnlyTheirOwnSteps() {
        Iterator<Tensor> first = steps.iterator();
        Iterator<Tensor> second = others.iterator();
        Tensor x = first.next();
        Tensor y = second.next();
        second.next();
        assertTrue(y.isClosed() && !x.isClosed());
    }

    @Test
    void aStepHandedToAnotherThreadIsUsableThereInsideItsLoop() throws Exception {
        List<String> wrong = new ArrayList<>();
        Iterator<Tensor> made = steps.iterator();
        Thread thread = new Thread(() -> {
            while (made.hasNext()) {
                Tensor x = made.next();
                evaluate(others);
                if (x.isClosed()) {
                    wrong.add("closed");
                }
            }
        });
        thread.start();
        thread.join();
        assertEquals(List.of(), wrong);
    }

    @Test
    void anIteratorHandedToAMethodRunsOn() {
        assertTrue(allOpen(steps.iterator()));
    }

    private boolean allOpen(Iterator<Tensor> iterator) {
        boolean open = true;
        while (iterator.hasNext()) {
            Tensor x = iterator.next();
            evaluate(others);
            open &= !x.isClosed();
        }
        return open;
    }

    @Test
    void aStepTakenBeforeItsLoopIsUsableInIt() {
        Iterator<Tensor> iterator = steps.iterator();
        Tensor x = iterator.next();
        while (iterator.hasNext()) {
            evaluate(others);
            assertFalse(x.isClosed());
            x = iterator.next();
        }
    }
}
