package torchffm.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;
import torchffm.Tensor;
import torchffm.Torch;
import torchffm.testing.Garbage;
import torchffm.testing.Threads;

/** A call that was begun and is never made, whatever came between, holds nothing and is in nobody's way. */
class UnfinishedCallTest {

    private static final Operator ADD = Operator.of("aten::add", "Tensor");

    private static WeakReference<Tensor> begunWith(Tensor tensor) {
        ADD.begin().arg(tensor);
        return new WeakReference<>(tensor);
    }

    @Test
    void itsArgumentsGoToTheCollector() {
        WeakReference<Tensor> argument = begunWith(Torch.ones(2));
        assertTrue(Garbage.collectUntil(() -> argument.refersTo(null)));
    }

    @Test
    void soTheyDoOnAVirtualThread() throws Exception {
        WeakReference<Tensor> argument = Threads.call(Thread.ofVirtual(), () -> begunWith(Torch.ones(2)));
        assertTrue(Garbage.collectUntil(() -> argument.refersTo(null)));
    }

    @Test
    void aCallMadeMeanwhileHasItsOwnArguments() {
        Tensor one = Torch.ones(2);
        Call outer = ADD.begin().arg(one);
        assertArrayEquals(new float[] {2, 2}, one.add(one).toFloatArray());
        Tensor two = outer.arg(one).arg(1).tensor();
        assertArrayEquals(new float[] {2, 2}, two.toFloatArray());
    }

    @Test
    void aCallThatIsGivenUpTwiceIsTakenBackOnce() {
        Call call = ADD.begin().arg(Torch.ones(2));
        call.abandon();
        call.abandon();
        Call next = ADD.begin();
        Call other = ADD.begin();
        assertTrue(next != other, "two callers fill in one call");
        next.abandon();
        other.abandon();
    }
}
