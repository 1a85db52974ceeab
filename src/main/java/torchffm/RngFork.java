package torchffm;

import java.util.ArrayList;
import java.util.List;

/**
 * A part whose random numbers leave the default generators as they were: {@code torch.random.fork_rng()} as a context
 * manager, opened by {@link Torch#forkRng}. The default generators are of the whole process; what other threads draw
 * meanwhile is taken back, too.
 */
public final class RngFork implements AutoCloseable {

    private record Saved(Generator generator, Tensor state) {}

    private final List<Saved> saved = new ArrayList<>();

    RngFork(List<Device> devices) {
        for (Device device : devices) {
            Generator generator = Generator.defaultFor(device);
            saved.add(new Saved(generator, generator.getState().keep()));
        }
    }

    /** Puts back the states that there were before. Closing again does nothing. */
    @Override
    public void close() {
        for (Saved one : saved) {
            one.generator.setState(one.state);
            one.state.close();
            one.generator.close();
        }
        saved.clear();
    }
}
