package torchffm.testing;

import java.util.Iterator;
import java.util.NoSuchElementException;
import torchffm.LoopScope;
import torchffm.Tensor;
import torchffm.Torch;

/** The least that is a loader: so many steps, in each a new tensor of two ones. */
public record Steps(int count) implements Iterable<Tensor> {

    @Override
    public Iterator<Tensor> iterator() {
        LoopScope loop = LoopScope.start();
        return new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                if (done == count) {
                    loop.close();
                }
                return done < count;
            }

            @Override
            public Tensor next() {
                if (done == count) {
                    throw new NoSuchElementException();
                }
                loop.nextStep();
                done++;
                return Torch.ones(2);
            }
        };
    }
}
