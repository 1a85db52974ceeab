package torchffm.data;

import java.lang.ref.Cleaner;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.LongFunction;
import torchffm.LoopScope;
import torchffm.Tensor;
import torchffm.TensorScope;

/** One pass of a loader: an order, batches in that order, and for each the scope that it and the loop's body fill. */
final class Pass<B extends TensorGroup> implements BatchIterator<B> {

    private static final Cleaner CLEANER = Cleaner.create();

    private final LoopScope loop;
    private final SampleOrder order;
    private final LongFunction<B> batches;
    private final Cleaner.Cleanable prefetched;

    private long next;
    private boolean closed;

    Pass(SampleOrder order, Function<long[], B> fetch, int prefetch) {
        this.order = order;
        LongFunction<B> make = batch -> unscoped(fetch, order.indices(batch));
        if (prefetch == 0) {
            this.batches = make;
            this.prefetched = () -> {};
            this.loop = LoopScope.start();
        } else {
            Prefetcher<B> prefetcher = new Prefetcher<>(make, order.batches(), prefetch);
            this.batches = _ -> prefetcher.take();
            this.prefetched = CLEANER.register(this, prefetcher::drop);
            this.loop = LoopScope.start(prefetcher::drop);
        }
    }

    /** Makes a batch whose tensors are in no scope, and frees all else that its making left. */
    private static <B extends TensorGroup> B unscoped(Function<long[], B> fetch, long[] indices) {
        try (var _ = TensorScope.open()) {
            B batch = fetch.apply(indices);
            batch.tensors().forEach(Tensor::keep);
            return batch;
        }
    }

    @Override
    public boolean hasNext() {
        if (closed || next < order.batches()) {
            return !closed;
        }
        order.request(next);
        close();
        return false;
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the pass is over, after " + next + " batches");
        }
        loop.close();
        try {
            order.request(next);
            B batch = batches.apply(next);
            next++;
            loop.nextStep();
            batch.tensors().forEach(TensorScope::adopt);
            return batch;
        } catch (Throwable failure) {
            close();
            throw failure;
        }
    }

    @Override
    public void close() {
        closed = true;
        loop.close();
        prefetched.clean();
    }
}
